import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { Button, EmptyState } from '../../ui/index.ts';

interface NoRecommendationsProps {
  caseId: CaseId;
  hasFindings: boolean;
  hasAgencies: boolean;
  onAdd: () => void;
}

/** What will stand here, and what it leans on where that is not there yet. */
export function NoRecommendations({ caseId, hasFindings, hasAgencies, onAdd }: NoRecommendationsProps) {
  return (
    <EmptyState
      title="No recommendations yet"
      actions={
        <Button variant="primary" onPress={onAdd}>
          New recommendation
        </Button>
      }
      more={
        <>
          {!hasFindings && (
            <p>
              A recommendation answers a finding, and this case has none yet.{' '}
              <Link href={casePath(caseId, 'findings')}>Go to Findings</Link>
            </p>
          )}
          {!hasAgencies && (
            <p>
              A recommendation is addressed to an agency, and this case has none yet.{' '}
              <Link href={casePath(caseId, 'agencies')}>Go to Agencies</Link>
            </p>
          )}
        </>
      }
    >
      <p>
        Each recommendation will stand here with the agencies it is addressed to, its date and the findings it
        answers.
      </p>
    </EmptyState>
  );
}
