import type { ReactElement, ReactNode } from 'react';
import { DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
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
      {/* It is the dialog itself, so that its hidden buttons to close it stand within one. */}
      <AriaPopover className={cx(styles.popover)} aria-label={label}>
        <div className={styles.body}>{children}</div>
      </AriaPopover>
    </DialogTrigger>
  );
}
