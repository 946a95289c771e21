import { CircleAlert } from 'lucide-react';
import { Label, Text } from 'react-aria-components';
import styles from './Field.module.css';
import { cx } from './cx.ts';

export interface FieldProps {
  label: string;
  /** Keeps the label for screen readers only, where a column heading already says it. */
  isLabelHidden?: boolean;
  hint?: string | undefined;
  /** What to do about it: “Enter a time between 00:00 and 23:59, or leave it empty”. */
  error?: string | undefined;
}

export function FieldLabel({ children }: { children: string }) {
  return <Label className={cx(styles.label)}>{children}</Label>;
}

/** Above the input, so that it is met before what it is about. */
export function FieldProblem({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <Text slot="errorMessage" className={cx(styles.error)}>
      <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
      <span>{children}</span>
    </Text>
  );
}

export function FieldHint({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <Text slot="description" className={cx(styles.hint)}>
      {children}
    </Text>
  );
}

export function fieldClass(isLabelHidden: boolean | undefined): string {
  return cx(styles.field, isLabelHidden && styles.hiddenLabel);
}
