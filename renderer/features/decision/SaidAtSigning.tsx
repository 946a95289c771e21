import { Link } from 'wouter';
import type { Decision, DecisionCitation } from '../../../shared/contract/decision.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Note } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import styles from './Decision.module.css';

export function changedSinceSigning({ citations }: Decision): DecisionCitation[] {
  return citations.filter(({ isChangedSince }) => isChangedSince);
}

/** What the entries that were changed since said when the decision was signed; nothing where none was. */
export function SaidAtSigning({ decision }: { decision: Decision }) {
  const agencies = useRead('agencies.list', { caseId: decision.caseId }).data?.agencies ?? [];
  const changed = changedSinceSigning(decision);
  if (changed.length === 0) return null;
  return (
    <div className={styles.said}>
      {changed.map(({ entryId, number, said }) => (
        <Note key={entryId} kind="warning">
          <p>
            <Link href={casePath(decision.caseId, 'chronology')} state={{ entryId }}>
              Entry {number}
            </Link>{' '}
            was changed since the decision was signed. What the partners signed rests on what it said then:
          </p>
          <p className={styles.aside}>
            {[agencies.find(({ id }) => id === said.agencyId)?.name, said.date, said.time]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            {said.whatHappened === '' ? (
              'Nothing was written in it.'
            ) : (
              <CoveredText text={said.whatHappened} />
            )}
          </p>
        </Note>
      ))}
    </div>
  );
}
