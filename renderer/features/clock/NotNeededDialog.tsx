import { useState } from 'react';
import { clockTitle } from '../../../shared/domain/clockWords.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, TextArea } from '../../ui/index.ts';
import { clockAsked } from './clockView.ts';
import type { ClockDialogProps } from './OverrideDialog.tsx';

/** Why a clock of this case is not needed; it stays on the list with the reason. */
export function NotNeededDialog({ caseId, clock, onClose }: ClockDialogProps) {
  const write = useWrite('clock.update');
  const say = useUndoNotice(caseId);
  const title = clockTitle(clock.rule, clock.review);
  const [reason, setReason] = useState(clock.notNeededBecause);
  const [hasTried, setHasTried] = useState(false);
  const save = async (notNeededBecause: string, words: string) => {
    if (!(await write.run({ ...clockAsked(caseId, clock), changes: { notNeededBecause } }))) return;
    onClose();
    await say(words);
  };
  const submit = () => {
    setHasTried(true);
    if (reason.trim() !== '') void save(reason, `${title}: not needed`);
  };
  return (
    <Dialog
      title={`${title}: not needed`}
      isOpen
      onOpenChange={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={write.isRunning}>
            Not needed
          </Button>
          {clock.notNeededBecause !== '' && (
            <Button isDisabled={write.isRunning} onPress={() => void save('', `${title}: needed again`)}>
              It is needed
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {write.error && (
        <Note kind="danger" role="alert">
          {write.error.message}
        </Note>
      )}
      <TextArea
        label="Why it is not needed"
        value={reason}
        onChange={setReason}
        error={hasTried && reason.trim() === '' ? 'Say why it is not needed' : undefined}
        rows={3}
        autoFocus
      />
    </Dialog>
  );
}
