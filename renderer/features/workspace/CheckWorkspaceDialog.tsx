import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, count, Dialog, Note } from '../../ui/index.ts';

/** Reads the whole workspace through and says in words what it found. Changes nothing. */
export function CheckWorkspaceDialog({ onClose }: { onClose: () => void }) {
  const { data, error, isFetching, refetch } = useRead('workspace.check', {});
  return (
    <Dialog
      title="Check the workspace"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button variant="quiet" isDisabled={isFetching} onPress={() => void refetch()}>
            Check again
          </Button>
        </>
      }
    >
      <div role="status">
        {isFetching && <p>Reading everything through. Nothing is changed…</p>}
        {!isFetching && data && <Result found={data} />}
      </div>
      {!isFetching && error && (
        <Note kind="danger" role="alert">
          {error.message}
        </Note>
      )}
    </Dialog>
  );
}

function Result({
  found: { isSound, changesChecked, recordsChecked, problems },
}: {
  found: OutputOf<'workspace.check'>;
}) {
  const checked = `${count(recordsChecked, 'record')} and ${count(changesChecked, 'change')} were checked.`;
  if (isSound) {
    return (
      <Note kind="success">
        The workspace is sound. {checked} Every record is what its history says it is.
      </Note>
    );
  }
  return (
    <Note kind="danger">
      <p>
        <strong>Something is not as it should be.</strong> {checked} Nothing was changed. Copy the whole
        workspace folder somewhere safe before you go on.
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Note>
  );
}
