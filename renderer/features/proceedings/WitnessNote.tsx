import { Link } from 'wouter';
import type { CaseId, PersonId } from '../../../shared/contract/values.ts';
import { proceedingName } from '../../../shared/domain/proceedingTerms.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Note } from '../../ui/index.ts';

/** That a person may be a witness in proceedings that go on, beside their details. Nothing where they may not. */
export function WitnessNote({ caseId, personId }: { caseId: CaseId; personId: PersonId }) {
  const all = useRead('proceedings.list', { caseId }).data?.proceedings ?? [];
  const mine = all.filter(
    ({ endedOn, witnesses }) =>
      endedOn === null && witnesses.some((witness) => witness.personId === personId),
  );
  if (mine.length === 0) return null;
  return (
    <Note kind="warning">
      May be a witness:{' '}
      {mine.map((proceeding, index) => (
        <span key={proceeding.id}>
          {index > 0 && ', '}
          <Link href={casePath(caseId, 'overview/proceedings')} state={{ proceedingId: proceeding.id }}>
            {proceedingName(proceeding)}
          </Link>
        </span>
      ))}
      . Ask the contact there before they are spoken to about it.
    </Note>
  );
}
