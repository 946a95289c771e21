import { useLocation } from 'wouter';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { changeFilter, everything, isFiltered, isSameFilter } from './chronologyView.ts';

interface NoEntriesProps {
  caseId: CaseId;
  filter: EntryFilter;
  hasAgencies: boolean;
  onNew: () => void;
  onBringIn: () => void;
}

export function NoEntries({ caseId, filter, hasAgencies, onNew, onBringIn }: NoEntriesProps) {
  const [, navigate] = useLocation();
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title={titleOf(filter)}
        actions={<Button onPress={() => changeFilter(caseId, everything)}>Show all entries</Button>}
      >
        <p>Entries that match the filter will be listed here.</p>
      </EmptyState>
    );
  }
  if (!hasAgencies) {
    return (
      <EmptyState
        title="Add the agencies first"
        actions={
          <Button variant="primary" onPress={() => navigate(casePath(caseId, 'agencies'))}>
            Go to agencies
          </Button>
        }
      >
        <p>Every entry says which agency it comes from, and this case has no agency yet.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nothing is in the chronology yet"
      actions={
        <>
          <Button variant="primary" onPress={onBringIn}>
            Bring in a return
          </Button>
          <Button onPress={onNew}>New entry</Button>
        </>
      }
    >
      <p>What each agency recorded will stand here in the order it happened.</p>
      <p>Bring in an agency’s return, a spreadsheet or a Word table, or write the first entry yourself.</p>
    </EmptyState>
  );
}

function titleOf(filter: EntryFilter): string {
  if (isSameFilter(filter, { ...everything, show: 'removed' })) return 'Nothing has been removed';
  return isSameFilter(filter, { ...everything, show: 'undated' })
    ? 'Every entry has a date'
    : 'No entry matches';
}
