import type { CaseId, PersonId } from '../../../../shared/contract/values.ts';
import { insertRelationship } from '../../family/family.store.ts';
import { getPerson } from '../../people/people.store.ts';
import { insertPseudonym, insertStatus } from '../../people/personRecords.store.ts';
import type { WriteHandle } from '../../workspace/handles.ts';
import { known } from './addReading.ts';
import { practiceFormerName, practiceRelationships, practiceStandings } from './practiceFamily.ts';

/** Who is who to whom, what services have to do with them, and a name that is no longer used. */
export function addFamily(
  write: WriteHandle,
  caseId: CaseId,
  peopleIds: ReadonlyMap<string, PersonId>,
  now: Date,
): void {
  for (const { of, ...fields } of practiceRelationships) {
    const [personA, personB] = [known(peopleIds, of[0]), known(peopleIds, of[1])];
    insertRelationship(write, caseId, { ...fields, personA, personB }, now);
  }
  const personOf = (label: string) => getPerson(write, known(peopleIds, label));
  for (const { person, ...status } of practiceStandings) insertStatus(write, personOf(person), status, now);
  const { person, ...pseudonym } = practiceFormerName;
  insertPseudonym(write, personOf(person), pseudonym, now);
}
