import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { addDays } from '../../../shared/domain/civilDate.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Note } from '../../ui/index.ts';
import { useToday } from '../requests/index.ts';

/** How many immediate safeguarding actions of a case are late; nothing where none is. */
export function LateActions({ caseId }: { caseId: CaseId }) {
  const yesterday = addDays(useToday(), -1);
  const { data } = useRead('safeguarding-actions.listDue', { by: yesterday, caseId, limit: 1 });
  const [first] = data?.actions ?? [];
  if (!data || !first) return null;
  const words =
    data.total === 1
      ? 'An immediate safeguarding action is late'
      : `${data.total} immediate safeguarding actions are late`;
  return (
    <Note kind="danger">
      <Link
        href={casePath(caseId, 'rapid-review/actions')}
        state={{ rapidReviewId: first.exerciseId, safeguardingActionId: first.id }}
      >
        {words}
      </Link>
    </Note>
  );
}
