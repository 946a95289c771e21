import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import type { DisclosureId } from '../../../shared/contract/values.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { getDisclosure, insertDisclosure, listDisclosures, strikeDisclosure } from './disclosures.store.ts';
import { assertProceedingOfCase } from './proceedings.store.ts';

export const disclosuresHandlers: HandlersOf<'disclosures'> = {
  'disclosures.list': ({ caseId }, read) => {
    assertCase(read, caseId);
    return { disclosures: listDisclosures(read, caseId) };
  },

  'disclosures.create': ({ caseId, corrects, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    if (fields.proceedingId !== null) assertProceedingOfCase(read, fields.proceedingId, caseId);
    const wrong = corrects ? standingLine(read, corrects.disclosureId) : null;
    if (wrong !== null && wrong.caseId !== caseId) throw new Refusal('record/not-found');
    const write = begin({
      label: wrong ? 'Correct the disclosure log' : 'Add to the disclosure log',
      caseId,
    });
    if (wrong && corrects) strikeDisclosure(write, wrong.id, corrects.because, now);
    const id = insertDisclosure(write, caseId, { ...fields, corrects: wrong?.id ?? null }, now);
    return getDisclosure(read, id);
  },

  'disclosures.strike': ({ disclosureId, because }, { begin, read, now }) => {
    const { id, caseId } = standingLine(read, disclosureId);
    strikeDisclosure(begin({ label: 'Strike a line of the disclosure log', caseId }), id, because, now);
    return getDisclosure(read, id);
  },
};

/** A line that is not struck through yet: its first reason stays. */
function standingLine(read: ReadHandle, id: DisclosureId): Disclosure {
  const line = getDisclosure(read, id);
  if (line.struckAt !== null) throw new Refusal('disclosure/struck');
  return line;
}
