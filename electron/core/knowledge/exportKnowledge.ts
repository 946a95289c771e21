import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { ChronologySource, LeftOut } from '../../../shared/report/chronologySource.ts';
import type { StatementLine } from '../../../shared/report/chronologyStatement.ts';
import { counted, countedFirst, goneAgency } from '../../../shared/report/reportWords.ts';
import { assertAgencyOfCase, getAgency } from '../agencies/agencies.store.ts';
import { getCase } from '../cases/cases.store.ts';
import { countCase, headOf, readInOneState, readNames } from '../chronology/exportSource.store.ts';
import { localDay, safeName } from '../files/exportName.ts';
import type { Handler } from '../handlers.ts';
import { exportedFile } from '../render/exportedFile.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { findKnown, howInWords, type LookedFrom } from './knowledge.store.ts';

/** The list as the screen shows it, as a chronology with one column more. */
export const exportKnowledge: Handler<'knowledge.export'> = async (input, context) => {
  const { read, now } = context;
  const { caseId, agencyId, asAt, format, taskId } = input;
  const { reference } = getCase(read, caseId);
  assertAgencyOfCase(read, agencyId, caseId);
  const { code } = getAgency(read, agencyId);
  // As with a chronology, no name in it: file names are seen by everyone.
  const stem = [safeName(reference), 'who knew what when', code, asAt].filter(Boolean).join(' ');
  const source = await readSource(read, input, localDay(now));
  return exportedFile(context, source, { stem, format, taskId });
};

async function readSource(read: ReadHandle, from: LookedFrom, preparedOn: string): Promise<ChronologySource> {
  const { caseId, agencyId, asAt } = from;
  const review = getCase(read, caseId);
  const { name } = getAgency(read, agencyId);
  const names = readNames(read, caseId);
  const { entries, found } = await readInOneState(read, () => {
    const { known, notKnown, undated } = findKnown(read, from);
    return { ids: known.map(({ id }) => id), known, notKnown, undated, counts: countCase(read, caseId) };
  });
  const day = formatEventDate(parseEventDate(asAt));
  return {
    case: headOf(review),
    name: `what ${name} could have known by ${day}`,
    title: 'Who knew what, when',
    subject: '',
    filterWords: `As ${name} could have seen the case on ${day}: its own entries to that day, entries of others that name it, and those marked as shared with it.`,
    lines: [...routeLine(found.known), ...heldLine(found.notKnown, names.agencies, name)],
    direction: 'oldest-first',
    columns: ['number', 'date', 'agency', 'source', 'whatHappened', 'childSeen', 'howKnown'],
    names,
    entries: entries.map((entry, index) => {
      const how = found.known[index]?.how;
      return how ? { ...entry, howKnown: howInWords(how, entry.date, asAt) } : entry;
    }),
    caseTotal: found.counts.current + found.counts.removed,
    leftOut: leftOutOf(found, entries.length, name),
    waiting: found.counts.waiting,
    pictures: [],
    preparedOn,
  };
}

type Found = ReturnType<typeof findKnown> & { readonly counts: ReturnType<typeof countCase> };

/** Everything of the case that is not listed, by why. It adds up. */
function leftOutOf({ notKnown, undated, counts }: Found, listed: number, name: string): LeftOut[] {
  const held = notKnown.reduce((sum, { entries }) => sum + entries, 0);
  return [
    { count: held, why: `held by others by that day, and nothing shows that ${name} knew` },
    { count: undated, why: 'without a date, so that nobody can say whether it had happened by then' },
    { count: counts.current - listed - held - undated, why: 'after that day' },
    { count: counts.removed, why: 'removed from the chronology' },
  ].filter(({ count }) => count > 0);
}

function routeLine(known: Found['known']): StatementLine[] {
  if (known.length === 0) return [];
  const by = (route: Found['known'][number]['how']['route']) =>
    known.filter(({ how }) => how.route === route).length;
  const own = countedFirst(by('own-record'), 'entry of its own', 'entries of its own');
  const named = howMany(by('named-in-record'), 'of others that names it', 'of others that name it');
  const shared = howMany(by('shared'), 'marked as shared with it', 'marked as shared with it');
  return [
    {
      label: 'How known',
      text: `${own}, ${named} and ${shared}. That a record names an agency does not show that it was told.`,
    },
  ];
}

function howMany(count: number, one: string, many: string): string {
  return count === 0 ? `none ${many}` : counted(count, one, many);
}

function heldLine(
  notKnown: Found['notKnown'],
  agencies: Readonly<Record<string, string>>,
  name: string,
): StatementLine[] {
  const held = notKnown.map(({ agencyId, entries }) => `${agencies[agencyId] ?? goneAgency} (${entries})`);
  if (held.length === 0) return [];
  const text = `${held.join(', ')}. Nothing here shows that ${name} knew of these entries, and nothing that it did not.`;
  return [{ label: 'Held by others', text }];
}
