import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import styles from './overlays.module.css';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import { chooseFrom } from './RadioGroup.tsx';
import type { Option } from './Select.tsx';

/** A button (`trigger`) that opens a list of acts. Children are `MenuItem` and `MenuSeparator`. */
export function Menu({
  trigger,
  label,
  children,
}: {
  trigger: ReactElement;
  label: string;
  children: ReactNode;
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={cx(styles.popover)}>
        <AriaMenu aria-label={label} className={cx(styles.list)}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuItemProps {
  children: string;
  onAction: () => void;
  icon?: ReactNode;
  keys?: string;
  isDisabled?: boolean;
  isDangerous?: boolean;
}

export function MenuItem({
  children,
  onAction,
  icon,
  keys,
  isDisabled = false,
  isDangerous = false,
}: MenuItemProps) {
  return (
    <AriaMenuItem
      onAction={onAction}
      textValue={children}
      isDisabled={isDisabled}
      className={cx(styles.item, isDangerous && styles.danger)}
    >
      <span className={styles.tick}>{icon}</span>
      <span>{children}</span>
      {keys && (
        <span className={styles.keys}>
          <Kbd>{keys}</Kbd>
        </span>
      )}
    </AriaMenuItem>
  );
}

interface MenuChoicesProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One choice of a few within a menu; the chosen one is ticked. */
export function MenuChoices<Value extends string>({
  label,
  options,
  value,
  onChange,
}: MenuChoicesProps<Value>) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => chooseFrom(options, keys === 'all' ? null : [...keys][0], onChange)}
    >
      <Header className={cx(styles.heading)}>{label}</Header>
      {options.map((option) => (
        <AriaMenuItem
          key={option.value}
          id={option.value}
          textValue={option.label}
          className={cx(styles.item)}
        >
          <span className={styles.tick}>
            {option.value === value && <Check size={16} strokeWidth={1.5} aria-hidden />}
          </span>
          {option.label}
        </AriaMenuItem>
      ))}
    </MenuSection>
  );
}

export function MenuSeparator() {
  return <Separator className={cx(styles.separator)} />;
}
