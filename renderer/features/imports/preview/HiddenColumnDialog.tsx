import { useState } from 'react';
import { Button, Dialog, TextField } from '../../../ui/index.ts';

/** A column that somebody hid is brought in only with a reason, which the receipt keeps. */
export function HiddenColumnDialog({
  onGive,
  onClose,
}: {
  onGive: (why: string) => void;
  onClose: () => void;
}) {
  const [why, setWhy] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Dialog
      title="Bring a hidden column in"
      isOpen
      onOpenChange={onClose}
      onSubmit={() => (why.trim() === '' ? setIsAsked(true) : onGive(why.trim()))}
      actions={
        <>
          <Button type="submit" variant="primary">
            Bring it in
          </Button>
          <Button onPress={onClose}>Keep it out</Button>
        </>
      }
    >
      <p>
        The agency hid this column. It may hold names or notes that were not meant to be sent. The reason is
        kept with the return.
      </p>
      <TextField
        label="Why it is needed"
        value={why}
        onChange={setWhy}
        error={isAsked && why.trim() === '' ? 'Say why in a few words' : undefined}
        maxLength={500}
        autoFocus
      />
    </Dialog>
  );
}
