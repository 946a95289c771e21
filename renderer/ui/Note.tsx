import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Note.module.css';
import { cx } from './cx.ts';

export type NoteKind = 'info' | 'warning' | 'danger' | 'success';

const icons: Record<NoteKind, LucideIcon> = {
  info: Info,
  warning: TriangleAlert,
  danger: CircleAlert,
  success: CircleCheck,
};

interface NoteProps {
  kind?: NoteKind;
  /** `status` has it read aloud when it appears; `alert` only where data may be lost. */
  role?: 'status' | 'alert';
  children: ReactNode;
}

/** A few words where the matter is. Errors say what happened, what is safe, what to do. */
export function Note({ kind = 'info', role, children }: NoteProps) {
  const Icon = icons[kind];
  return (
    <div className={cx(styles.note, kind !== 'info' && styles[kind])} role={role}>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
