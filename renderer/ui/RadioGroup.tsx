import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import styles from './Choice.module.css';
import { cx } from './cx.ts';
import { FieldHint, FieldLabel, FieldProblem, type FieldProps, fieldClass } from './fieldParts.tsx';
import type { Option } from './Select.tsx';

export interface RadioGroupProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
  /** Where a dialog is opened for nothing else. */
  autoFocus?: boolean;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, isLabelHidden, hint, error, options, value, onChange, isDisabled = false } = props;
  const focused = props.autoFocus ? (value ?? options[0]?.value) : undefined;
  return (
    <AriaRadioGroup
      value={value}
      onChange={(chosen) => chooseFrom(options, chosen, onChange)}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      className={fieldClass(isLabelHidden)}
    >
      <FieldLabel>{label}</FieldLabel>
      <FieldProblem>{error}</FieldProblem>
      <div className={styles.group}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            autoFocus={option.value === focused}
            className={cx(styles.choice)}
          >
            <span className={styles.dot} aria-hidden />
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldHint>{hint}</FieldHint>
    </AriaRadioGroup>
  );
}

export function chooseFrom<Value extends string>(
  options: readonly Option<Value>[],
  key: unknown,
  choose: (value: Value) => void,
): void {
  const chosen = options.find((option) => option.value === key);
  if (chosen) choose(chosen.value);
}
