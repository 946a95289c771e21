import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { filterDesk } from './requestsView.ts';

/** What will be here and how it begins; or that the filter leaves nothing. */
export function NothingToShow({ caseId, isFiltered }: { caseId: CaseId; isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState
        title="None stands so now"
        actions={<Button onPress={() => filterDesk(caseId, null)}>Show all</Button>}
      >
        <p>The others are still here.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No agency to ask yet"
      actions={<Link href={casePath(caseId, 'agencies')}>Go to Names and aliases</Link>}
    >
      <p>
        Each agency of the case will have a line here: what it was asked, when its answer is due, and what is
        missing. Add the agencies that knew the child or the family first.
      </p>
    </EmptyState>
  );
}
