import type { RelationshipAsAt } from './familyAsAt.ts';
import { type Levels, levels, reach, slots, spanOf } from './genogramGeometry.ts';
import {
  type Genogram,
  type GenogramLine,
  genogramSizes,
  type GenogramWord,
  type PlacedPerson,
} from './genogramShapes.ts';
import type { Union, Unions } from './genogramUnions.ts';
import type { RelationshipType } from './relationshipTerms.ts';

const { symbol: size, lineHeight, margin, column } = genogramSizes;
const half = size / 2;
/** Room of one line of parents below a row, with the word on it; of one line of children above a row; and what stays free. */
const rooms = { parents: 18, children: 10, drop: 34, free: 12, apart: 28 } as const;
/** Between lines that begin at one person. */
const apart = { below: 10, above: 12 } as const;

const partnershipWords: Partial<Record<RelationshipType, string>> = {
  married: 'married',
  partner: 'partners',
  'former-partner': 'former partners',
};
const siblingWords: Partial<Record<RelationshipType, string>> = {
  sibling: 'siblings',
  'half-sibling': 'half-siblings',
  twin: 'twins',
};

/** A union with the place where the line to its children leaves it. */
interface Join {
  readonly union: Union;
  readonly at: number;
}

/** Where everything stands, for whoever draws a line. */
interface Frame {
  readonly x: (id: string) => number;
  readonly rowTop: (id: string | undefined) => number;
  /** Below the symbols and the words of the person's row. */
  readonly rowEnd: (id: string | undefined) => number;
  /** Where a line leaves a person below, and where one comes to a person from above. */
  readonly foot: (id: string, of: object) => Point;
  readonly head: (id: string, of: object) => Point;
  /** A line of their own says that they are partners. */
  readonly arePartners: (members: readonly string[]) => boolean;
  readonly unionLevel: (index: number) => number;
  readonly barLevel: (index: number) => number;
}
type Point = readonly [x: number, y: number];
interface Drawn {
  readonly lines: GenogramLine[];
  readonly words: GenogramWord[];
}

/** The lines between people who have their columns, and the heights that follow from how many lines run between two rows. */
export function drawLines(placed: readonly (readonly PlacedPerson[])[], unions: Unions): Genogram {
  const rows = new Map(placed.flatMap((people, index) => people.map(({ id }) => [id, index] as const)));
  const byId = new Map(placed.flat().map((person) => [person.id, person]));
  const x = (id: string) => byId.get(id)?.x ?? 0;
  const rowOf = (id: string | undefined) => (id === undefined ? 0 : (rows.get(id) ?? 0));
  const joins = unions.unions.map((union) => ({ union, at: junction(union, x) }));
  const below = levels(
    joins.map(({ union, at }) => ({
      row: rowOf(union.members[0]),
      ...spanOf([...union.members.map(x), at]),
    })),
  );
  const above = levels([...joins.map(barOf), ...unions.bare.map(bracketOf)]);
  const { tops, ends, bottom } = heights(placed, below, above);
  const starts = slots(
    joins.flatMap(({ union, at }) => union.members.map((personId) => ({ personId, of: union, towards: at }))),
  );
  const heads = slots([
    ...joins.flatMap(({ union, at }) =>
      union.children.map(({ id }) => ({ personId: id, of: union, towards: at })),
    ),
    ...unions.bare.flatMap((one) => {
      const { personA, personB } = one.relationship;
      return [
        { personId: personA, of: one, towards: x(personB) },
        { personId: personB, of: one, towards: x(personA) },
      ];
    }),
  ]);
  const partners = new Set(
    unions.unions.flatMap(({ members, partnership }) => (partnership === null ? [] : members.join(' '))),
  );
  const rowTop = (id: string | undefined) => tops[rowOf(id)] ?? 0;
  const frame: Frame = {
    x,
    rowTop,
    rowEnd: (id) => ends[rowOf(id)] ?? 0,
    foot: (id, of) => {
      const aside = starts(id, of) * apart.below;
      return [x(id) + aside, rowTop(id) + half + reach(byId.get(id)?.symbol, aside, 'bottom')];
    },
    head: (id, of) => {
      const aside = heads(id, of) * apart.above;
      return [x(id) + aside, rowTop(id) + half - reach(byId.get(id)?.symbol, aside, 'top')];
    },
    arePartners: (members) => partners.has(members.join(' ')),
    unionLevel: below.level,
    barLevel: above.level,
  };
  const drawn: Drawn = { lines: [], words: [] };
  joins.forEach((join, index) => drawUnion(join, index, unions.twins, frame, drawn));
  unions.bare.forEach((one, index) => drawSiblings(one, joins.length + index, frame, drawn));
  return {
    width: Math.max(0, ...placed.flat().map((person) => person.x)) + column - half + margin,
    height: bottom + margin,
    people: placed.flat().map((person) => ({ ...person, y: rowTop(person.id) + half })),
    ...drawn,
  };

  function barOf({ union, at }: Join) {
    const ids = union.children.map(({ id }) => id);
    return ids.length === 0 ? null : { row: rowOf(ids[0]), ...spanOf([...ids.map(x), at]) };
  }
  function bracketOf({ relationship: { personA, personB } }: RelationshipAsAt) {
    return { row: rowOf(personA), ...spanOf([x(personA), x(personB)]) };
  }
}

/** The top of each row, the end of its symbols and words, and the end of the last row with its lines. */
function heights(placed: readonly (readonly PlacedPerson[])[], below: Levels, above: Levels) {
  const tops: number[] = [];
  const ends: number[] = [];
  let bottom: number = margin;
  placed.forEach((people, row) => {
    const linesOfWords = Math.max(0, ...people.map(({ name, facts }) => name.length + facts.length));
    const bars = above.deepest(row);
    const top =
      bottom + (bars === 0 ? (row === 0 ? 0 : rooms.apart) : rooms.drop + (bars - 1) * rooms.children);
    const end = top + Math.max(size, linesOfWords * lineHeight);
    tops.push(top);
    ends.push(end);
    const parents = below.deepest(row);
    bottom = end + (parents === 0 ? 0 : rooms.free + parents * rooms.parents);
  });
  return { tops, ends, bottom };
}

/** Where the line to the children leaves the line of the parents: over the children, as far as the parents reach. */
function junction(union: Union, x: (id: string) => number): number {
  const { from, to } = spanOf(union.members.map(x));
  if (union.children.length === 0 || from === to) return (from + to) / 2;
  const wanted = union.children.reduce((sum, { id }) => sum + x(id), 0) / union.children.length;
  return Math.min(Math.max(wanted, from + half), to - half);
}

function drawUnion(
  { union, at }: Join,
  index: number,
  twins: Unions['twins'],
  frame: Frame,
  drawn: Drawn,
): void {
  const { members, uncertain, partnership, children } = union;
  const [first] = members;
  const y = frame.rowEnd(first) + rooms.free + frame.unionLevel(index) * rooms.parents + rooms.parents / 2;
  const feet = members.map((id) => ({ id, foot: frame.foot(id, union) }));
  const middle = feet.length === 1 ? (feet[0]?.foot[0] ?? at) : at;
  const isFaint = members.length > 1 && partnership === null && !frame.arePartners(members);
  for (const { id, foot } of feet) {
    const points: Point[] = [foot, [foot[0], y], [middle, y]];
    drawn.lines.push({ points, isDashed: uncertain.has(id), isFaint });
  }
  drawPartnership(union, spanOf(feet.map(({ foot }) => foot[0])), y, drawn);
  if (children.length === 0) return;
  const bar = barHeight(children[0]?.id, index, frame);
  const isDashed = members.every((id) => uncertain.has(id));
  drawn.lines.push({
    points: [
      [middle, y],
      [middle, bar],
    ],
    isDashed,
    isFaint: false,
  });
  drawChildren(union, { middle, bar, isDashed }, twins, frame, drawn);
}

function barHeight(childId: string | undefined, index: number, frame: Frame): number {
  return frame.rowTop(childId) - rooms.drop + rooms.free - frame.barLevel(index) * rooms.children;
}

/** Twins come from one point. */
function drawChildren(
  union: Union,
  { middle, bar, isDashed }: { middle: number; bar: number; isDashed: boolean },
  twins: Unions['twins'],
  frame: Frame,
  drawn: Drawn,
): void {
  const ids = new Set(union.children.map(({ id }) => id));
  const hooks = union.children.map(({ id, word }) => {
    const head = frame.head(id, union);
    const group = twins.find((twin) => twin.includes(id) && twin.every((one) => ids.has(one)));
    const heads = group?.map((one) => frame.head(one, union)[0]);
    const hook = heads ? heads.reduce((sum, one) => sum + one, 0) / heads.length : head[0];
    drawn.lines.push({ points: [[hook, bar], head], isDashed, isFaint: false });
    if (word !== '') {
      // Away from the child's other lines.
      const isLeft = head[0] < frame.x(id);
      const x = head[0] + (isLeft ? -4 : 4);
      drawn.words.push({ text: word, x, y: bar + rooms.free, anchor: isLeft ? 'end' : 'start' });
    }
    return hook;
  });
  const { from, to } = spanOf([...hooks, middle]);
  if (from < to)
    drawn.lines.push({
      points: [
        [from, bar],
        [to, bar],
      ],
      isDashed,
      isFaint: false,
    });
}

/** The word on the line, and two strokes through it where the two have parted. */
function drawPartnership(
  { partnership, uncertain }: Union,
  { from, to }: { readonly from: number; readonly to: number },
  y: number,
  { lines, words }: Drawn,
): void {
  if (partnership === null) return;
  const word = partnershipWords[partnership] ?? '';
  const text = uncertain.size > 0 ? `perhaps ${word}` : word;
  words.push({ text, x: (from + to) / 2, y: y - 4, anchor: 'middle' });
  if (partnership !== 'former-partner') return;
  const mark = from + (to - from) / 8;
  for (const foot of [mark, mark + 6])
    lines.push({
      points: [
        [foot - 3, y + 6],
        [foot + 3, y - 6],
      ],
      isDashed: false,
      isFaint: false,
    });
}

/** Siblings whose parents are not both in the drawing: a bracket over the two, from one point for twins. */
function drawSiblings(one: RelationshipAsAt, index: number, frame: Frame, { lines, words }: Drawn): void {
  const { personA, personB } = one.relationship;
  const y = barHeight(personA, index, frame);
  const [from, to] = [frame.head(personA, one), frame.head(personB, one)];
  const middle = (from[0] + to[0]) / 2;
  lines.push({
    points: one.type === 'twin' ? [from, [middle, y], to] : [from, [from[0], y], [to[0], y], to],
    isDashed: one.isUncertain,
    isFaint: false,
  });
  const word = siblingWords[one.type] ?? '';
  words.push({ text: one.isUncertain ? `perhaps ${word}` : word, x: middle, y: y - 4, anchor: 'middle' });
}
