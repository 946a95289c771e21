import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';

export interface ReadPeriod {
  readonly from: string | null;
  readonly to: string | null;
  readonly fromProblem: string | undefined;
  readonly toProblem: string | undefined;
}

/** A period as typed: a month or a year begins on its first day and ends on its last. Empty is not known. */
export function readPeriod(from: string, to: string): ReadPeriod {
  const begins = from.trim() === '' ? null : parseEventDate(from).earliest;
  const ends = to.trim() === '' ? null : parseEventDate(to).latest;
  return {
    from: begins,
    to: ends,
    fromProblem: from.trim() !== '' && begins === null ? unreadable : undefined,
    toProblem: to.trim() !== '' && ends === null ? unreadable : undefined,
  };
}

const unreadable = 'Candour cannot read this as a date. Write it like 1 July 2022, or July 2022.';
