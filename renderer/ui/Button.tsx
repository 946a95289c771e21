import { type ReactNode, useRef } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Tooltip } from './Tooltip.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  /** One `primary` to a pane. `link` stands within text or a row. */
  variant?: 'default' | 'primary' | 'quiet' | 'danger' | 'link';
  size?: 'normal' | 'small';
  icon?: ReactNode;
  children: ReactNode;
}

export function Button({ variant = 'default', size = 'normal', icon, children, ...props }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, props.isDisabled ?? false);
  return (
    <AriaButton
      {...props}
      ref={button}
      className={cx(
        styles.button,
        variant !== 'default' && styles[variant],
        size === 'small' && styles.small,
      )}
    >
      {icon}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does. Read aloud, and shown on hover and focus. */
  label: string;
  /** The key that does the same, shown with the label. */
  keys?: string;
  icon: ReactNode;
  variant?: 'default' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
}

export function IconButton({
  label,
  keys,
  icon,
  variant = 'quiet',
  size = 'normal',
  ...props
}: IconButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button, props.isDisabled ?? false);
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <AriaButton
        {...props}
        ref={button}
        aria-label={label}
        className={cx(
          styles.button,
          styles.icon,
          variant !== 'default' && styles[variant],
          size === 'small' && styles.small,
        )}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
