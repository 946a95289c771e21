import type { ReactNode } from 'react';
import type { Lack } from '../../../shared/domain/decisionChecks.ts';
import styles from './Decision.module.css';

/** The parts of the page. */
export type Place = 'criteria' | 'options' | 'outcome' | 'sign-offs' | 'panel';

const placeOf: Readonly<Record<Lack['field'], Place>> = {
  criteria: 'criteria',
  outcome: 'outcome',
  outcomeOther: 'outcome',
  decidedOn: 'outcome',
  decidedBy: 'outcome',
  rationale: 'outcome',
  signOffs: 'sign-offs',
};

/** A part of the page that the keys can be brought to. */
export function Reachable({ place, children }: { place: Place; children: ReactNode }) {
  return (
    <div id={`decision-${place}`} tabIndex={-1} className={styles.reachable}>
      {children}
    </div>
  );
}

/** Brings the part where a lack is put right into sight, and the keys to it. */
export function goToLack({ field }: Lack): void {
  goToPlace(placeOf[field]);
}

/** For what is about to go with the focus on it: its part of the page takes the focus. */
export function goToPlace(place: Place): void {
  document.getElementById(`decision-${place}`)?.focus();
}
