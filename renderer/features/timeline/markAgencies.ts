import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Mark } from './marksInView.ts';
import type { Scene } from './scene.ts';

/** The agencies that the entries of a mark come from, each once, in the order of the entries. */
export function agenciesOfMark(scene: Scene, { entries }: Pick<Mark, 'entries'>): Agency[] {
  return [...new Set(entries.map(scene.agencyOf))].filter((agency) => agency !== undefined);
}

/** The marks of a lane by the agency they come from; those of several agencies under undefined. In their order. */
export function marksByAgency(
  scene: Scene,
  lane: number,
  marks: readonly Mark[],
): Map<Agency | undefined, readonly Mark[]> {
  const ofLane = scene.agencies[lane];
  if (ofLane) return new Map([[ofLane, marks]]);
  return Map.groupBy(marks, (mark) => {
    const [only, ...others] = agenciesOfMark(scene, mark);
    return others.length === 0 ? only : undefined;
  });
}

/** Every agency among the entries, as they first occur; none where the lanes say it already. */
export function agenciesToExplain({ agencies, agencyOf, model }: Scene): Agency[] {
  if (agencies.some((agency) => agency !== undefined)) return [];
  const found = new Set(model.data.ids.map((_, place) => agencyOf(place)));
  return [...found].filter((agency) => agency !== undefined);
}
