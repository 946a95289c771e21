import type { PersonId } from '../../../shared/contract/values.ts';
import { countRelationshipsOf } from '../family/family.store.ts';
import { countProceedingsWitnessedBy } from '../proceedings/witnesses.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/** What else in the case names a person, each with how often. */
export interface PersonUses {
  readonly entries: number;
  readonly periods: number;
  readonly referrals: number;
  readonly relationships: number;
  /** Proceedings in which the person may be a witness. */
  readonly proceedings: number;
}

/** Counts only what is there now: an entry that was removed names nobody. */
export function usesOfPerson(read: ReadHandle, id: PersonId): PersonUses {
  const total = (sql: string) => read.get<{ total: number }>(sql, [id])?.total ?? 0;
  return {
    entries: total(
      `SELECT count(*) AS total FROM entry_person JOIN chronology_entry ON chronology_entry.id = entry_id
       WHERE person_id = ? AND chronology_entry.removed_at IS NULL`,
    ),
    periods: total('SELECT count(*) AS total FROM period WHERE person_id = ? AND removed_at IS NULL'),
    referrals: total('SELECT count(*) AS total FROM referral_child WHERE person_id = ?'),
    relationships: countRelationshipsOf(read, id),
    proceedings: countProceedingsWitnessedBy(read, id),
  };
}
