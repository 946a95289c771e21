import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import styles from './overlays.module.css';
import { cx } from './cx.ts';

/** A small panel beside its button. Esc closes it and gives the focus back. */
export function Popover({
  trigger,
  label,
  children,
}: {
  trigger: ReactElement;
  label: string;
  children: ReactNode;
}) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={cx(styles.popover)}>
        <Dialog aria-label={label} className={cx(styles.body)}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
