import { ChevronDown } from 'lucide-react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import styles from './Field.module.css';
import overlays from './overlays.module.css';
import { cx } from './cx.ts';
import { fieldClass, FieldHint, FieldLabel, FieldProblem, type FieldProps } from './fieldParts.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One choice of a few. Arrow keys and typing the first letters choose. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    isLabelHidden,
    hint,
    caution,
    error,
    options,
    value,
    onChange,
    placeholder = 'Choose',
    isDisabled = false,
  } = props;
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      className={fieldClass(isLabelHidden)}
    >
      <FieldLabel>{label}</FieldLabel>
      <FieldProblem>{error}</FieldProblem>
      <Button className={cx(styles.input, styles.trigger)}>
        <SelectValue />
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </Button>
      <FieldHint caution={caution}>{hint}</FieldHint>
      <Popover className={cx(overlays.popover)}>
        <ListBox
          className={cx(overlays.list)}
          items={options.map((option) => ({ ...option, id: option.value }))}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={cx(overlays.item)}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
