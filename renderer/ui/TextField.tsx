import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import {
  Input,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import styles from './Field.module.css';
import { cx } from './cx.ts';
import { fieldClass, FieldHint, FieldLabel, FieldProblem, type FieldProps } from './fieldParts.tsx';

type Shared = FieldProps &
  Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validate'>;

export interface TextFieldProps extends Shared {
  inputRef?: Ref<HTMLInputElement>;
  /** A button in the same row, such as Show. */
  after?: ReactNode;
}

export function TextField({
  label,
  isLabelHidden,
  hint,
  caution,
  error,
  inputRef,
  after,
  ...props
}: TextFieldProps) {
  const input = <Input ref={inputRef ?? null} className={cx(styles.input)} />;
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={fieldClass(isLabelHidden)}>
      <FieldLabel>{label}</FieldLabel>
      <FieldProblem>{error}</FieldProblem>
      {after ? (
        <div className={styles.row}>
          {input}
          {after}
        </div>
      ) : (
        input
      )}
      <FieldHint caution={caution}>{hint}</FieldHint>
    </AriaTextField>
  );
}

export interface TextAreaProps extends Shared {
  /** Lines shown before anything is typed; it grows with the text. */
  rows?: number;
  /** The review's own words are set in serif. */
  isSerif?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({
  label,
  isLabelHidden,
  hint,
  caution,
  error,
  rows = 3,
  isSerif = false,
  inputRef,
  ...props
}: TextAreaProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={fieldClass(isLabelHidden)}>
      <FieldLabel>{label}</FieldLabel>
      <FieldProblem>{error}</FieldProblem>
      <GrowingArea
        rows={rows}
        className={cx(styles.input, styles.area, isSerif && styles.serif)}
        value={props.value}
        inputRef={inputRef}
      />
      <FieldHint caution={caution}>{hint}</FieldHint>
    </AriaTextField>
  );
}

interface GrowingAreaProps {
  rows: number;
  className: string;
  value: string | undefined;
  inputRef: Ref<HTMLTextAreaElement> | undefined;
}

/** As tall as its text. Chromium does this by itself (`field-sizing`); the sum here is for engines that do not. */
function GrowingArea({ rows, className, value, inputRef }: GrowingAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text is what changes the height
  useLayoutEffect(() => {
    const area = own.current;
    if (!area || (typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content'))) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [value]);
  const setRef = (area: HTMLTextAreaElement | null) => {
    own.current = area;
    if (typeof inputRef === 'function') inputRef(area);
    else if (inputRef) inputRef.current = area;
  };
  return <AriaTextArea ref={setRef} rows={rows} className={className} />;
}
