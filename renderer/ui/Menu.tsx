import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import styles from './overlays.module.css';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';

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

export function MenuSeparator() {
  return <Separator className={cx(styles.separator)} />;
}
