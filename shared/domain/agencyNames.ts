import type { EventDate } from './eventDate.ts';

/** A name an agency had, from one day to another, both included; either may not be known. */
export interface NamePeriod {
  readonly name: string;
  /** `YYYY-MM-DD` or null. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface AgencyWithNames {
  /** As it is called now. */
  readonly name: string;
  readonly formerNames: readonly NamePeriod[];
}

/**
 * What an agency was called on the day of an entry; as it is called now where no former name is known to have held then.
 * A date that is not a day is taken at its first day. A name with neither day says nothing about any day.
 */
export function agencyNameThen(
  agency: AgencyWithNames,
  date: Pick<EventDate, 'earliest' | 'latest'>,
): string {
  const day = date.earliest ?? date.latest;
  if (day === null) return agency.name;
  return agency.formerNames.find((period) => holdsOn(period, day))?.name ?? agency.name;
}

function holdsOn({ from, to }: NamePeriod, day: string): boolean {
  if (from === null && to === null) return false;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** What an agency is called beside its present name: its former names, and what else it goes by. */
export function otherNames({
  formerNames = [],
  aliases = [],
}: {
  readonly formerNames?: readonly { readonly name: string }[] | undefined;
  readonly aliases?: readonly { readonly alias: string }[] | undefined;
}): string[] {
  return [...formerNames.map(({ name }) => name), ...aliases.map(({ alias }) => alias)];
}

/** Whether two names would hold on the same day. */
export function namesOverlap(one: NamePeriod, other: NamePeriod): boolean {
  const isDated = ({ from, to }: NamePeriod) => from !== null || to !== null;
  if (!isDated(one) || !isDated(other)) return false;
  const begins = ({ from }: NamePeriod) => from ?? '0000-01-01';
  const ends = ({ to }: NamePeriod) => to ?? '9999-12-31';
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}

/** A name as it is compared: capitals, apostrophes and punctuation make no difference. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that many agencies of one case go by. Source: responses to reviews that name "Health" beside a CCG and its team. */
const vagueNames = new Set([
  'health',
  'health services',
  'nhs',
  'social',
  'education',
  'services',
  'service',
  'the service',
  'the services',
  'agency',
  'the agency',
  'the team',
  'team',
  'professionals',
  'the authority',
  'the council',
  'council',
  'the trust',
  'trust',
  'partners',
]);

/** What to tell a person who calls an agency by a word that names no organisation; null where the name will do. */
export function vagueNameWarning(name: string): string | null {
  if (!vagueNames.has(plainName(name))) return null;
  return `“${name.trim()}” is not an organisation: more than one agency may be meant. Say which one, or keep it only if it always means this agency here.`;
}
