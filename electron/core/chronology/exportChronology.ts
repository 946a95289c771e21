import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import { isUndated } from '../../../shared/domain/eventDate.ts';
import type { ChronologySource } from '../../../shared/report/chronologySource.ts';
import { chronologyLeftOut } from '../../../shared/report/chronologyStatement.ts';
import { describeFilter } from '../../../shared/report/describeFilter.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { getCase } from '../cases/cases.store.ts';
import { localDay, safeName } from '../files/exportName.ts';
import type { Handler } from '../handlers.ts';
import { exportedFile } from '../render/exportedFile.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { headOf, readForExport, readNames } from './exportSource.store.ts';

type Input = ParsedInputOf<'chronology.export'>;

/** The pages are set on a worker thread; here only the records are read. */
export const exportChronology: Handler<'chronology.export'> = async (input, context) => {
  const { read, now } = context;
  const source = await readSource(read, input, localDay(now));
  const { format, taskId } = input;
  return exportedFile(context, source, { stem: fileStem(read, input, source), format, taskId });
};

async function readSource(read: ReadHandle, input: Input, preparedOn: string): Promise<ChronologySource> {
  const { caseId, filter, direction, columns } = input;
  const review = getCase(read, caseId);
  const { entries, counts } = await readForExport(read, { ...filter, caseId, direction });
  const names = readNames(read, caseId);
  return {
    case: headOf(review),
    title: input.title,
    subject: subjectOf(filter, names),
    filterWords: describeFilter(filter, names),
    direction,
    columns,
    names: { agencies: names.agencies, people: names.people, themes: names.themes },
    // The undated come last whatever the order; they stand in a part of their own.
    entries: [
      ...entries.filter(({ date }) => !isUndated(date)),
      ...entries.filter(({ date }) => isUndated(date)),
    ],
    caseTotal: counts.current + counts.removed,
    leftOut: chronologyLeftOut({ ...counts, show: filter.show, exported: entries.length }),
    waiting: counts.waiting,
    pictures: input.pictures.map((picture) => ({ type: 'picture', ...picture })),
    preparedOn,
  };
}

/** "Northgate Surgery" for one agency's chronology, "Child A" for one child's; empty for an integrated one. */
function subjectOf({ agencyIds, personIds }: Input['filter'], names: ReturnType<typeof readNames>): string {
  const [agencyId, ...otherAgencies] = agencyIds;
  const [personId, ...otherPeople] = personIds;
  if (agencyId && otherAgencies.length === 0 && !personId) return names.agencies[agencyId] ?? '';
  if (personId && otherPeople.length === 0 && !agencyId) return names.people[personId] ?? '';
  return '';
}

/** The reference and, for one agency, its letters. No name of a view or a person: file names are seen by everyone. */
function fileStem(read: ReadHandle, { caseId, filter }: Input, source: ChronologySource): string {
  const [only, ...others] = filter.agencyIds;
  const agency = others.length === 0 ? listAgencies(read, caseId).find(({ id }) => id === only) : undefined;
  return [safeName(source.case.reference), 'chronology', agency?.code].filter(Boolean).join(' ');
}
