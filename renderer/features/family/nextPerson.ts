import type { GenogramPerson } from '../../../shared/domain/genogramShapes.ts';

/** Whom an arrow key goes to from a person of the drawing: beside in the row, or nearest in the row above or below. */
export function nextPerson(people: readonly GenogramPerson[], from: string, key: string): string | null {
  const here = people.find(({ id }) => id === from);
  if (!here) return people[0]?.id ?? null;
  const row = people.filter(({ y }) => y === here.y).toSorted((one, other) => one.x - other.x);
  const index = row.indexOf(here);
  switch (key) {
    case 'ArrowRight':
      return row[index + 1]?.id ?? null;
    case 'ArrowLeft':
      return row[index - 1]?.id ?? null;
    case 'ArrowDown':
      return nearest(people, here, (y) => y > here.y);
    case 'ArrowUp':
      return nearest(people, here, (y) => y < here.y);
    case 'Home':
      return people[0]?.id ?? null;
    case 'End':
      return people.at(-1)?.id ?? null;
    default:
      return null;
  }
}

function nearest(
  people: readonly GenogramPerson[],
  here: GenogramPerson,
  isThatWay: (y: number) => boolean,
): string | null {
  const [found] = people
    .filter(({ y }) => isThatWay(y))
    .toSorted(
      (one, other) =>
        Math.abs(one.y - here.y) - Math.abs(other.y - here.y) ||
        Math.abs(one.x - here.x) - Math.abs(other.x - here.x),
    );
  return found?.id ?? null;
}
