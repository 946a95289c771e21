import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import type { CaseId } from '../../shared/contract/values.ts';

export type Call = <Name extends MethodName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;

const sentence =
  'A visit was made to the home and the child was seen with the mother, who said that all was well. ';

/** A return of so many records, each of about ninety words, spread over four years. */
export function bigReturn(records: number): Buffer {
  const lines = Array.from({ length: records }, (_, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + ((index * 7_919) % 1_460)));
    const day = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
    return `${day},"${index}. ${sentence.repeat(4)}","Record, p. ${index % 400}"`;
  });
  return Buffer.from(`Date,Event,Source\n${lines.join('\n')}\n`);
}

/** A case with that many entries, brought in as returns so that it is made as a person would make it. */
export async function makeBigCase(call: Call, entries: number): Promise<CaseId> {
  const { id: caseId } = await call('cases.create', { reference: `BENCH ${entries}`, pseudonym: 'Rowan' });
  const { id: agencyId } = await call('agencies.create', { caseId, name: 'Northgate Surgery', kind: 'gp' });
  await call('imports.create', {
    caseId,
    agencyId,
    fileName: 'return.csv',
    contentBase64: bigReturn(entries).toString('base64'),
    columns: { date: 0, time: null, whatHappened: [1], childSeen: null, source: 2 },
    headingRecord: 1,
  });
  return caseId;
}
