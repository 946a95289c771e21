import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import type { AgencyId, CaseId } from '../../shared/contract/values.ts';

export type Call = <Name extends MethodName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;

/** Always the same numbers between 0 and 1, so that two runs measure the same thing. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const syllables = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sta',
  'tre',
  'vi',
  'won',
  'yth',
];

/** The word of a rank: the lower the rank the more often it is used, as in any language. */
export function wordOfRank(rank: number): string {
  let word = syllables[rank % syllables.length] ?? '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length] ?? '';
  return word;
}

/** About ninety words of which some are common and most are rare. */
function words(random: () => number): string {
  const sentence = Array.from({ length: 90 }, () => wordOfRank(Math.floor(4_000 * random() ** 3))).join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const seen = ['Yes', 'No', 'Not recorded', 'Seen alone', ''];
const kinds = ['gp', 'police', 'social-care', 'health-visiting', 'midwifery', 'housing'] as const;
const headings = ['Date', 'Time', 'Event', 'Source', 'Child seen'] as const;

/** Rows of a return, heading first: dates over four years, a third of them with a time. */
export function bigRows(records: number, seed = 7): string[][] {
  const random = numbersFrom(seed);
  const rows = Array.from({ length: records }, (_, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 1_460)));
    const day = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
    const time = random() < 0.33 ? `${String(Math.floor(random() * 24)).padStart(2, '0')}:15` : '';
    return [day, time, words(random), `Record, p. ${index % 400}`, seen[Math.floor(random() * 5)] ?? ''];
  });
  return [[...headings], ...rows];
}

/** The same rows as a CSV file. */
export function bigReturn(records: number, seed = 7): Buffer {
  const lines = bigRows(records, seed).map((cells) => cells.map((cell) => `"${cell}"`).join(','));
  return Buffer.from(`${lines.join('\n')}\n`);
}

/** Brings a file in as it was guessed. */
export async function bringIn(
  call: Call,
  target: { caseId: CaseId; agencyId: AgencyId },
  fileName: string,
  content: Buffer,
): Promise<OutputOf<'imports.create'>> {
  const file = { fileName, contentBase64: content.toString('base64') };
  const { reading } = await call('imports.preview', { ...file, limit: 10 });
  if (!reading) throw new Error('the file was refused');
  return call('imports.create', { ...target, ...file, reading });
}

/** A case with that many entries of ten agencies, brought in as returns so that it is made as a person would make it. */
export async function makeBigCase(call: Call, entries: number): Promise<CaseId> {
  const { id: caseId } = await call('cases.create', { reference: `BENCH ${entries}`, pseudonym: 'Rowan' });
  const agencies = 10;
  for (let index = 0; index < agencies; index += 1) {
    const { id: agencyId } = await call('agencies.create', {
      caseId,
      name: `Agency ${index + 1}`,
      kind: kinds[index % kinds.length] ?? 'gp',
    });
    const content = bigReturn(entries / agencies, index + 1);
    await bringIn(call, { caseId, agencyId }, `return ${index + 1}.csv`, content);
  }
  return caseId;
}
