import { CircleAlert } from 'lucide-react';
import { Label, Text } from 'react-aria-components';
import styles from './Field.module.css';
import { cx } from './cx.ts';
import { StatusMark } from './StatusMark.tsx';

export interface FieldProps {
  label: string;
  /** Keeps the label for screen readers only, where a column heading already says it. */
  isLabelHidden?: boolean;
  hint?: string | undefined;
  /** Something to look at that stands in nobody’s way: “This is before the incident.” Empty where there may be one later. */
  caution?: string | undefined;
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

export function FieldHint({
  children,
  caution,
}: {
  children: string | undefined;
  caution?: string | undefined;
}) {
  // A description is only named by its field if it was there from the start: an empty caution keeps its place.
  if (!children && caution === undefined) return null;
  return (
    <Text slot="description" className={cx(styles.hint)}>
      {caution && (
        <span className={cx(styles.caution)}>
          <StatusMark kind="warning">{caution}</StatusMark>
        </span>
      )}
      {children}
    </Text>
  );
}

export function fieldClass(isLabelHidden: boolean | undefined): string {
  return cx(styles.field, isLabelHidden && styles.hiddenLabel);
}
