import { expect, test } from 'vitest';
import { northgate, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { marksByAgency } from './markAgencies.ts';
import { marksOfLane } from './marksInView.ts';
import { paintCodes } from './paintCodes.ts';
import type { Palette } from './palette.ts';
import { agencyColour, buildScene, type Scene } from './scene.ts';
import { timelineOf } from './testTimeline.ts';
import { buildModel } from './timelineModel.ts';

/** A lane of a person with entries of a surgery (0) and of housing (1). */
function sceneOf(entries: readonly { date: string; agency: 0 | 1 }[]): Scene {
  const data = timelineOf(entries, ['Mother']);
  const scene = buildScene({
    model: buildModel({ ...data, lanes: data.lanes.map((lane) => ({ ...lane, id: null })) }),
    agencies: [northgate, wexmoorHousing],
    people: [],
    periods: [],
    childId: null,
    gapDays: null,
  });
  return scene ?? expect.fail('nothing is dated');
}

const palette = { mark: 'ink', agency: (kind: string) => `the colour of ${kind}` } as Palette;
const year = { from: 20_454, to: 20_819 };

test('the colour of an agency is the same in the lane of a person; several agencies together have none', () => {
  const scene = sceneOf([
    { date: '3 Mar 2026', agency: 0 },
    { date: '5 Jun 2026', agency: 1 },
    { date: '20 Nov 2026', agency: 0 },
    { date: '20 Nov 2026', agency: 1 },
  ]);
  const marks = marksOfLane(scene.model, 0, year, 1000);
  const drawn = [...marksByAgency(scene, 0, marks)].map(([agency, ofAgency]) => [
    agencyColour(agency, palette),
    ofAgency.flatMap(({ entries }) => entries),
  ]);
  expect(drawn).toEqual([
    ['the colour of gp', [0]],
    ['the colour of housing', [1]],
    ['ink', [2, 3]],
  ]);
});

test('the letters of the agency stand behind a mark that has room for them, so that colour is never alone', () => {
  const scene = sceneOf([
    { date: '3 Mar 2026', agency: 0 },
    { date: '20 Mar 2026', agency: 1 },
    { date: '5 Jun 2026', agency: 1 },
  ]);
  const written: string[] = [];
  // Twenty pixels for a code.
  const ctx = {
    measureText: () => ({ width: 20 }),
    strokeText: () => undefined,
    fillText: (code: string) => written.push(code),
  } as unknown as CanvasRenderingContext2D;
  const write = (widthPx: number) => {
    written.length = 0;
    const marks = marksOfLane(scene.model, 0, year, widthPx);
    paintCodes(ctx, scene, 0, marks, 10, { palette, radius: 4, textPx: 12 });
    return [...written];
  };
  expect(write(1000)).toEqual(['GP', 'HSG', 'HSG']);
  expect(write(600)).toEqual(['HSG', 'HSG']);
});
