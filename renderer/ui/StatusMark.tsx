import { Check, CircleAlert, CircleDashed, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NoteKind } from './Note.tsx';
import styles from './Note.module.css';
import { cx } from './cx.ts';

export type StatusKind = NoteKind | 'neutral';

const icons: Record<StatusKind, LucideIcon> = {
  info: Info,
  warning: TriangleAlert,
  danger: CircleAlert,
  success: Check,
  neutral: CircleDashed,
};

/** An icon and a word, always both. `icon` replaces the usual shape where a status has one of its own. */
export function StatusMark({
  kind,
  icon,
  children,
}: {
  kind: StatusKind;
  icon?: LucideIcon;
  children: ReactNode;
}) {
  const Icon = icon ?? icons[kind];
  return (
    <span className={cx(styles.status, styles[`status${kind}`])}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {children}
    </span>
  );
}
