import { Plus } from 'lucide-react';
import { useWrite } from '../../data/useWrite.ts';
import { Button, EmptyState, Note } from '../../ui/index.ts';
import { openNewCase } from './casesView.ts';

export function NoCases({ show }: { show: 'current' | 'removed' }) {
  const createPractice = useWrite('cases.createPractice');
  if (show === 'removed') {
    return (
      <EmptyState title="No case has been removed">
        <p>A case that is taken off the list waits here. It can be put back at any time.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No cases on this computer yet"
      actions={
        <Button
          variant="primary"
          icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
          onPress={openNewCase}
        >
          New case
        </Button>
      }
      more={
        <>
          <p>
            New to Candour?{' '}
            <Button
              variant="link"
              isDisabled={createPractice.isRunning}
              onPress={() => void createPractice.run({})}
            >
              Look round an invented practice case
            </Button>
            . It is marked as practice on every page.
          </p>
          {createPractice.error && <Note kind="danger">{createPractice.error.message}</Note>}
        </>
      }
    >
      <p>
        A case holds the agencies’ chronologies, the findings that rest on them, the recommendations and the
        report. It begins with a reference and the name the child will go by.
      </p>
    </EmptyState>
  );
}
