import { useState } from 'react';
import type { Theme } from '../../../shared/contract/themes.ts';
import { Button, Dialog, Note, TextField } from '../../ui/index.ts';
import type { ThemeActs } from './useThemeActs.ts';

interface NewThemeDialogProps {
  acts: ThemeActs;
  onAdded: (theme: Theme) => void;
  onClose: () => void;
}

/** A theme needs a name before it can be; the rest is written where it will stand. */
export function NewThemeDialog({ acts, onAdded, onClose }: NewThemeDialogProps) {
  const [name, setName] = useState('');
  const add = async () => {
    if (name.trim() === '') return;
    const added = await acts.add(name);
    if (!added) return;
    onAdded(added);
    onClose();
  };
  return (
    <Dialog
      title="New theme"
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void add()}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={name.trim() === ''}>
            Add it
          </Button>
          <Button onPress={onClose}>Do not add</Button>
        </>
      }
    >
      {acts.error && (
        <Note kind="danger" role="status">
          {acts.error.message}
        </Note>
      )}
      <TextField label="Name" value={name} onChange={setName} autoFocus maxLength={300} />
    </Dialog>
  );
}
