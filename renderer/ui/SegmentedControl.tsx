import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './Choice.module.css';
import { cx } from './cx.ts';
import { chooseFrom } from './RadioGroup.tsx';
import type { Option } from './Select.tsx';

export interface SegmentedControlProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  /** Null where nothing is chosen yet, and must be. */
  value: Value | null;
  onChange: (value: Value) => void;
}

/** Two to four choices of view. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => chooseFrom(options, [...keys][0], onChange)}
      className={cx(styles.segments)}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={cx(styles.segment)}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
