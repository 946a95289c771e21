import type { Entry } from '../../shared/contract/chronology.ts';
import { allEntries, asCsv, bringInFile } from './returns.ts';
import { aCase, openedApp } from './testApp.ts';

const heading = 'Date,Time,Event,Child seen,Source';
/** Rows of a return under the headings that both have. */
export const asFile = (...lines: readonly string[]) => asCsv(heading, ...lines);

/** What an agency sent, and what it sent later: a row corrected, one new, one gone. */
export const first = [
  '04/01/2021,09:00,Home visit by the health visitor,Yes,SystmOne',
  '11/01/2021,10:15,Clinic: weight 4.12 kg and feeding well,Yes,SystmOne',
  '18/01/2021,,Red mark on the right cheek said to be from a dummy,Yes,SystmOne',
  '18/01/2021,,Telephone call to the surgery about the mark,,SystmOne',
  '01/02/2021,,Did not attend,No,SystmOne',
];
export const second = [
  '04/01/2021,09:00,Home visit by the health visitor,Yes,SystmOne',
  '11/01/2021,10:15,Clinic: weight 4.21 kg and feeding well,Yes,SystmOne',
  '18/01/2021,,Red mark on the right cheek said to be from a dummy,Yes,SystmOne',
  '18/01/2021,,Advice given by the duty nurse,,SystmOne',
  '18/01/2021,,Telephone call to the surgery about the mark,,SystmOne',
];

/** A case that holds the first of the two. */
export async function begin() {
  const started = await openedApp();
  const begun = await aCase(started);
  const receipt = await bringInFile(started, begun, asFile(...first));
  const entries = await allEntries(started, begun.caseId);
  return { started, ...begun, receipt, entries };
}

/** The entry with these words in it, as it stands or as it was supplied. */
export function found(entries: readonly Entry[], words: string): Entry {
  const entry = entries.find(({ whatHappened, asSupplied }) =>
    [whatHappened, asSupplied?.whatHappened ?? ''].some((text) => text.includes(words)),
  );
  if (!entry) throw new Error(`there is no entry about “${words}”`);
  return entry;
}
