import { ChevronDown, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as PillButton } from 'react-aria-components';
import { Button, Checkbox, cx, Popover, TextField } from '../../ui/index.ts';
import styles from './FilterBar.module.css';

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;
/** So many choices want a box to type into. */
const many = 12;

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** For the pill, where the label is too long for it. */
  readonly short?: string;
  readonly before?: ReactNode;
}

interface ChoicePillProps<Value extends string> {
  name: string;
  options: readonly Choice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  whenEmpty?: string;
  children?: ReactNode;
}

/** Several choices of one kind. Off: its name. On: its name and what is chosen. */
export function ChoicePill<Value extends string>(props: ChoicePillProps<Value>) {
  const { name, options, chosen, onChange } = props;
  const [sought, setSought] = useState('');
  const words = options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label, short }) => short ?? label);
  const shown = options.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <FilterPill name={name} chosen={words} onClear={() => onChange([])}>
      {options.length > many && (
        <TextField label={`Find a ${name.toLowerCase()}`} isLabelHidden value={sought} onChange={setSought} />
      )}
      {options.length === 0 && <p className={styles.empty}>{props.whenEmpty}</p>}
      {props.children ??
        shown.map(({ value, label, before }) => (
          <Checkbox
            key={value}
            isSelected={chosen.includes(value)}
            onChange={() => onChange(toggled(chosen, value))}
          >
            {before} {label}
          </Checkbox>
        ))}
    </FilterPill>
  );
}

interface FilterPillProps {
  name: string;
  chosen: readonly string[];
  onClear: () => void;
  children: ReactNode;
}

export function FilterPill({ name, chosen, onClear, children }: FilterPillProps) {
  const isOn = chosen.length > 0;
  const trigger = (
    <PillButton className={cx(styles.pill, isOn && styles.on)}>
      {isOn ? `${name}: ${chosen.length > 2 ? chosen.length : chosen.join(', ')}` : name}
      <ChevronDown {...icon} />
    </PillButton>
  );
  return (
    <Popover trigger={trigger} label={name}>
      <div className={styles.choices}>
        {children}
        {isOn && (
          <Button variant="link" icon={<X {...icon} />} onPress={onClear}>
            Any
          </Button>
        )}
      </div>
    </Popover>
  );
}

/** Something that is on and can only be taken away. */
export function ChosenPill({ name, onClear }: { name: string; onClear: () => void }) {
  return (
    <PillButton className={cx(styles.pill, styles.on)} aria-label={`Take away: ${name}`} onPress={onClear}>
      {name}
      <X {...icon} />
    </PillButton>
  );
}

export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
