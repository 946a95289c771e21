import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Note } from './Note.tsx';

interface FormDialogProps {
  title: string;
  /** The act, as its button says it. */
  act: string;
  isRunning: boolean;
  /** What went wrong; a problem of one field is said at that field. */
  error: { readonly message: string; readonly fields: readonly unknown[] } | null;
  onSubmit: () => void;
  onClose: () => void;
  isWide?: boolean;
  /** Beside the buttons. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A few fields that a record needs before it can be. Mount it to open it. */
export function FormDialog(props: FormDialogProps) {
  const { title, act, isRunning, error, onSubmit, onClose, beside, isWide, children } = props;
  return (
    <Dialog
      title={title}
      isOpen
      isWide={isWide ?? false}
      onOpenChange={onClose}
      onSubmit={onSubmit}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={isRunning}>
            {act}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          {beside}
        </>
      }
    >
      {error && error.fields.length === 0 && (
        <Note kind="danger" role="alert">
          {error.message}
        </Note>
      )}
      {children}
    </Dialog>
  );
}
