import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import styles from './Field.module.css';
import overlays from './overlays.module.css';
import { cx } from './cx.ts';
import { fieldClass, FieldHint, FieldLabel, FieldProblem } from './fieldParts.tsx';
import type { SelectProps } from './Select.tsx';

/** One choice of many, found by typing. */
export function ComboBox<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    isLabelHidden,
    hint,
    error,
    options,
    value,
    onChange,
    placeholder,
    isDisabled = false,
  } = props;
  return (
    <AriaComboBox
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      defaultItems={options.map((option) => ({ ...option, id: option.value }))}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      menuTrigger="focus"
      className={fieldClass(isLabelHidden)}
    >
      <FieldLabel>{label}</FieldLabel>
      <FieldProblem>{error}</FieldProblem>
      <div className={styles.combo}>
        <Input className={cx(styles.input)} {...(placeholder ? { placeholder } : {})} />
        <Button className={cx(styles.chevron)}>
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </div>
      <FieldHint>{hint}</FieldHint>
      <Popover className={cx(overlays.popover)}>
        <ListBox<{ id: Value; value: Value; label: string }>
          className={cx(overlays.list)}
          renderEmptyState={() => <div className={overlays.none}>Nothing of that name</div>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={cx(overlays.item)}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
