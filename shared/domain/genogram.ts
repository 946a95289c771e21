import type { EventDate } from './eventDate.ts';
import { formatEventDate } from './formatEventDate.ts';
import { type FamilyAsAt, type PersonAsAt, type RelationshipAsAt, withinSentence } from './familyAsAt.ts';
import { genogramColumns } from './genogramColumns.ts';
import { familiesOf } from './genogramFamilies.ts';
import { drawLines } from './genogramLines.ts';
import { genogramOrder } from './genogramOrder.ts';
import { genogramRows } from './genogramRows.ts';
import { genogramSizes, type Genogram, type GenogramSymbol, type PlacedPerson } from './genogramShapes.ts';
import { genogramUnions } from './genogramUnions.ts';
import { relationshipInWords } from './relationshipTerms.ts';

const lettersOfLine = 18;

/**
 * The family of one day as a drawing. Every relationship of it is a line or stands in words at a person.
 * Source of the symbols: McGoldrick, Gerson and Petry, Genograms, 2020.
 */
export function drawGenogram(family: FamilyAsAt): Genogram {
  const rows = genogramRows(family);
  const unions = genogramUnions(family, rows);
  const families = familiesOf(
    family.people.map(({ person }) => person.id),
    unions,
  );
  const order = genogramOrder(family, rows, unions, families);
  const columns = genogramColumns(order, unions, families, genogramSizes.column);
  const people = new Map(family.people.map((one) => [one.person.id, one]));
  const written = Map.groupBy(unions.written, ({ relationship }) => relationship.personA);
  const placed = order.map((row) =>
    row.flatMap((id) => {
      const one = people.get(id);
      return one ? [toSymbol(one, columns.get(id) ?? 0, written.get(id) ?? [], people)] : [];
    }),
  );
  return drawLines(placed, unions);
}

function toSymbol(
  one: PersonAsAt,
  column: number,
  written: readonly RelationshipAsAt[],
  people: ReadonlyMap<string, PersonAsAt>,
): PlacedPerson {
  const { person, state } = one;
  const notes = written.map(({ type, relationship, isUncertain }) => {
    const words = relationshipInWords(type, relationship.typeOther, person.sex).replace(/^(?:an?|the) /, '');
    const to = people.get(relationship.personB)?.person.label ?? '';
    return `${isUncertain ? 'perhaps ' : ''}${words} ${to}`;
  });
  return {
    id: person.id,
    x: column + genogramSizes.margin + genogramSizes.symbol / 2,
    symbol: state === 'unborn' ? 'triangle' : symbolOf(person.sex),
    isSubject: person.kind === 'subject-child',
    hasDied: state === 'died',
    name: wrap(person.label, 2),
    facts: [...lifeFacts(one), ...one.doubts, ...notes].flatMap((fact) => wrap(fact, 3)),
  };
}

function symbolOf(sex: PersonAsAt['person']['sex']): GenogramSymbol {
  if (sex === 'male') return 'square';
  return sex === 'female' ? 'circle' : 'diamond';
}

function lifeFacts({ person, state, age }: PersonAsAt): string[] {
  if (state !== 'died') return age === '' ? [] : [age];
  const when = person.died ? `died ${shortDate(person.died)}` : 'died';
  return age === '' ? [when] : [when, `at ${age}`];
}

/** Without the weekday: the room is narrow, and the text beside the drawing has it. */
function shortDate(date: EventDate): string {
  return withinSentence(formatEventDate(date)).replace(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /, '');
}

/** Whole words to a line; what does not fit in the lines ends in three dots, and stands whole in the text beside the drawing. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lettersOfLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines
    .slice(0, most)
    .map((line) => (line.length > lettersOfLine ? `${line.slice(0, lettersOfLine - 1)}…` : line));
  if (lines.length > most) kept[most - 1] = `${(kept[most - 1] ?? '').slice(0, lettersOfLine - 1)}…`;
  return kept;
}
