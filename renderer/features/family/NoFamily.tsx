import { useLocation } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { Button, EmptyState } from '../../ui/index.ts';

export function NoFamily({ caseId }: { caseId: CaseId }) {
  const [, go] = useLocation();
  return (
    <EmptyState
      title="Nobody to draw yet"
      actions={
        <Button variant="primary" onPress={() => go(casePath(caseId, 'people'))}>
          Go to the people
        </Button>
      }
    >
      <p>
        The family will be drawn here from what people are to one another, as at any day, with the same in
        words beside it. It begins with two people of the case.
      </p>
    </EmptyState>
  );
}
