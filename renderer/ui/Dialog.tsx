import type { FormEvent, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { cx } from './cx.ts';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** Buttons that say the act, the act first. */
  actions?: ReactNode;
  /** Makes the dialog a form: Enter in a field submits it. Give the act's button `type="submit"`. */
  onSubmit?: () => void;
  isWide?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** Only for acts others will see, that cannot be undone, or that need a few fields before they begin. */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  children,
  actions,
  onSubmit,
  isWide = false,
  role = 'dialog',
}: DialogProps) {
  const content = (
    <>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog' && !onSubmit}
      className={cx(styles.overlay)}
    >
      <Modal className={cx(styles.modal, isWide && styles.wide)}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {onSubmit ? (
            <form noValidate onSubmit={submit}>
              {content}
            </form>
          ) : (
            content
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface AlertDialogProps {
  title: string;
  children: ReactNode;
  /** The act itself: “Withdraw it”. */
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export function AlertDialog({
  title,
  children,
  confirmLabel,
  cancelLabel,
  onConfirm,
  isOpen,
  onOpenChange,
}: AlertDialogProps) {
  const confirm = () => {
    onOpenChange(false);
    onConfirm();
  };
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button variant="danger" onPress={confirm}>
            {confirmLabel}
          </Button>
          <Button autoFocus onPress={() => onOpenChange(false)}>
            {cancelLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
