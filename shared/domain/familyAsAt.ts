import { ageInWords, ageOn, birthDay, pregnancyStart } from './age.ts';
import type { PersonKind } from './caseTerms.ts';
import { type EventDate, isUndated } from './eventDate.ts';
import { formatEventDate } from './formatEventDate.ts';
import type { PersonSex } from './personTerms.ts';
import type { RelationshipType } from './relationshipTerms.ts';

export interface FamilyPerson {
  readonly id: string;
  readonly label: string;
  readonly kind: PersonKind;
  readonly birth: EventDate | null;
  readonly due: EventDate | null;
  readonly died?: EventDate | null | undefined;
  readonly sex?: PersonSex | undefined;
  readonly isUnborn?: boolean | undefined;
}

export interface FamilyRelationship {
  readonly id: string;
  readonly personA: string;
  readonly personB: string;
  readonly type: RelationshipType;
  readonly typeOther: string;
  readonly from: EventDate | null;
  readonly to: EventDate | null;
  readonly isUncertain: boolean;
  readonly uncertainBecause: string;
}

/** A person on the day. `unborn` covers a pregnancy; what is not known of the birth is told under `doubts`. */
export interface PersonAsAt<Person extends FamilyPerson = FamilyPerson> {
  readonly person: Person;
  readonly state: 'born' | 'unborn' | 'died';
  /** `4 years`, `about 28 weeks of pregnancy`, at death for who has died; empty where it is not known. */
  readonly age: string;
  /** What cannot be said for certain of that day, each a phrase. */
  readonly doubts: readonly string[];
}

export interface RelationshipAsAt<Relationship extends FamilyRelationship = FamilyRelationship> {
  readonly relationship: Relationship;
  /** As it was on the day: who later parted were partners then. */
  readonly type: RelationshipType;
  /** Marked as uncertain, or the day falls where it may not have begun or may have ended. */
  readonly isUncertain: boolean;
  readonly doubts: readonly string[];
}

export interface FamilyAsAt {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Who is in the drawing; not professionals whom nobody is related to, nor those who stand for one of several. */
  readonly people: readonly PersonAsAt[];
  readonly relationships: readonly RelationshipAsAt[];
  /** Words for several people of whom a record does not say which. */
  readonly standIns: readonly { readonly person: FamilyPerson; readonly of: readonly FamilyPerson[] }[];
  readonly leftOut: {
    /** Relationships of the list that had not begun, and those that had ended. */
    readonly notYetBegun: number;
    readonly ended: number;
    /** People before the pregnancy they were born of. */
    readonly notYetExpected: number;
  };
}

/** The family as it stood on a day, `YYYY-MM-DD`, with what is doubtful of that day said and nothing guessed. */
export function familyAsAt(
  day: string,
  everyone: readonly FamilyPerson[],
  all: readonly FamilyRelationship[],
): FamilyAsAt {
  const byId = new Map(everyone.map((person) => [person.id, person]));
  const known = all.filter(({ personA, personB }) => byId.has(personA) && byId.has(personB));
  const standing = known.filter(({ type }) => type === 'one-of');
  const standInIds = new Set(standing.map(({ personA }) => personA));
  const standings = everyone.map((person) => ({ person, asAt: personAsAt(day, person) }));
  const there = new Set(
    standings.flatMap(({ person, asAt }) => (asAt === null || standInIds.has(person.id) ? [] : person.id)),
  );

  const relationships: RelationshipAsAt[] = [];
  const leftOut = { notYetBegun: 0, ended: 0, notYetExpected: 0 };
  for (const relationship of known) {
    if (relationship.type === 'one-of') continue;
    const isThere = there.has(relationship.personA) && there.has(relationship.personB);
    const standing = isThere ? relationshipAsAt(day, relationship) : 'not-yet';
    if (standing === 'not-yet') leftOut.notYetBegun += 1;
    else if (standing === 'ended') leftOut.ended += 1;
    else relationships.push(standing);
  }
  leftOut.notYetExpected = standings.filter(({ asAt }) => asAt === null).length;

  const related = new Set(
    relationships.flatMap(({ relationship: { personA, personB } }) => [personA, personB]),
  );
  return {
    day,
    people: standings.flatMap(({ person, asAt }) => {
      const isDrawn = person.kind !== 'professional' || related.has(person.id);
      return asAt !== null && there.has(person.id) && isDrawn ? [asAt] : [];
    }),
    relationships,
    standIns: [...standInIds].flatMap((id) => {
      const person = byId.get(id);
      const of = standing.flatMap(({ personA, personB }) => (personA === id ? [byId.get(personB)] : []));
      return person ? [{ person, of: of.filter((one) => one !== undefined) }] : [];
    }),
    leftOut,
  };
}

/** A person on a day; null before the pregnancy. */
export function personAsAt(day: string, person: FamilyPerson): PersonAsAt | null {
  const { birth, due } = person;
  const dates = { birth, due };
  const born = birth === null || isUndated(birth) ? 'not-recorded' : reached(birth, day);
  const died = person.died && !isUndated(person.died) ? reached(person.died, day) : 'no';
  const age = ageOn(day, dates);
  const start = pregnancyStart(dates);
  if (born !== 'yes' && died !== 'yes' && start !== null && day < start.day) return null;

  const doubts: string[] = [];
  if (died === 'perhaps' && person.died)
    doubts.push(`may have died by then (${formatEventDate(person.died)})`);
  if (died === 'yes') return { person, state: 'died', age: ageAtDeath(person), doubts };
  const words = age === null ? '' : ageInWords(age);
  if (age?.kind === 'unborn') {
    if (born === 'perhaps') doubts.push('may have been born by then');
    return { person, state: 'unborn', age: words, doubts };
  }
  if (born === 'not-recorded' && due === null && person.isUnborn === true)
    return { person, state: 'unborn', age: '', doubts: [...doubts, 'weeks of pregnancy not recorded'] };
  if (born === 'no') return null;
  if (born === 'perhaps') doubts.push('may not have been born yet');
  if (born === 'not-recorded' && due !== null)
    doubts.push(`birth not recorded; due ${withinSentence(formatEventDate(due))}`);
  return { person, state: 'born', age: words, doubts };
}

function ageAtDeath(person: FamilyPerson): string {
  const death = birthDay({ birth: person.died ?? null, due: null });
  const age = death && ageOn(death.day, { birth: person.birth, due: person.due });
  return age ? ageInWords({ ...age, isAbout: age.isAbout || death.isAbout }) : '';
}

function relationshipAsAt(
  day: string,
  relationship: FamilyRelationship,
): RelationshipAsAt | 'not-yet' | 'ended' {
  const { from, to, type } = relationship;
  const begun = from === null || isUndated(from) ? 'yes' : reached(from, day);
  if (begun === 'no') return 'not-yet';
  const over = to === null || isUndated(to) ? 'no' : passed(to, day);
  // The dates of former partners are those of the partnership: before its end they were partners, after it they are former ones.
  const isFormer = type === 'former-partner';
  if (over === 'yes' && !isFormer) return 'ended';
  const doubts = [
    ...(begun === 'perhaps' ? ['may not have begun by then'] : []),
    ...(over === 'perhaps' ? ['may have ended by then'] : []),
  ];
  return {
    relationship,
    type: isFormer && to !== null && over === 'no' && !isUndated(to) ? 'partner' : type,
    isUncertain: relationship.isUncertain || doubts.length > 0,
    doubts,
  };
}

type Answer = 'yes' | 'no' | 'perhaps';

/** Whether a day has come to what a date says. */
function reached({ earliest, latest }: EventDate, day: string): Answer {
  if (earliest !== null && day < earliest) return 'no';
  return latest !== null && day >= latest ? 'yes' : 'perhaps';
}

/** Whether a day lies after what a date says; the last day itself still belongs to it. */
function passed({ earliest, latest }: EventDate, day: string): Answer {
  if (latest !== null && day > latest) return 'yes';
  return earliest !== null && day <= earliest ? 'no' : 'perhaps';
}

/** A date behind other words: "before March 2026". */
export function withinSentence(words: string): string {
  return words.replace(
    /^(?:Before|After|Between|Early|Mid|Late|Spring|Summer|Autumn|Winter|Date)\b/,
    (word) => word.toLowerCase(),
  );
}
