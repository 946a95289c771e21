import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { LaneKind } from '../../../shared/contract/timeline.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import type { Client } from '../../data/client.ts';
import { layOutPages } from './pages.ts';
import { paintPage, sheetFor } from './paintPage.ts';
import { printPalette } from './palette.ts';
import { buildScene, usualGapDays } from './scene.ts';
import { buildModel } from './timelineModel.ts';
import { describeTimeline } from './timelineWords.ts';

interface PictureRequest {
  readonly caseId: CaseId;
  readonly filter: EntryFilter;
  readonly lanes?: LaneKind;
  /** First and last day, `YYYY-MM-DD`; left out for the whole period. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly childId?: string | null;
  readonly gapDays?: number | null;
}

/** A sheet of the timeline, as `chronology.export` takes it under `pictures`. */
export interface TimelinePicture {
  /** PNG. */
  readonly contentBase64: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The same in a sentence, for those who do not see the picture. */
  readonly alternative: string;
}

/**
 * The timeline as pictures, one for each sheet of A4 laid sideways, in light colours whatever the theme. Empty where
 * no entry has a date. Throws a CallError where it cannot be read.
 */
export async function pictureOfTimeline(client: Client, request: PictureRequest): Promise<TimelinePicture[]> {
  const { caseId, filter, lanes = 'agency', childId = null, gapDays = usualGapDays } = request;
  const [data, { agencies }, { people }, { periods }] = await Promise.all([
    client.call('timeline.get', { caseId, lanes, filter }),
    client.call('agencies.list', { caseId }),
    client.call('people.list', { caseId }),
    client.call('periods.list', { caseId }),
  ]);
  const scene = buildScene({ model: buildModel(data), agencies, people, periods, childId, gapDays });
  if (scene === null) return [];
  // Letters drawn before their font has come would be of another one.
  await document.fonts?.ready;
  const period = request.period
    ? { from: dayNumber(request.period.from), to: dayNumber(request.period.to) + 1 }
    : scene.whole;
  const pages = layOutPages(scene, period, sheetFor(scene));
  const palette = printPalette();
  const pictures: TimelinePicture[] = [];
  for (const [index, page] of pages.entries()) {
    const canvas = paintPage(
      scene,
      page,
      { number: index + 1, total: pages.length },
      lanes,
      gapDays,
      palette,
    );
    pictures.push({
      contentBase64: canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, ''),
      widthPx: canvas.width,
      heightPx: canvas.height,
      alternative: `${describeTimeline(scene.model, lanes, page, scene.model.bounds ?? scene.whole)} Picture ${index + 1} of ${pages.length}; the table holds the same entries.`,
    });
    // A large case has many sheets: the window must go on answering between two of them.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return pictures;
}
