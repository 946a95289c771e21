import { ChevronDown, Plus, Search, Upload, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as PillButton, ToggleButton } from 'react-aria-components';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { AgencyChip, Button, Checkbox, cx, Kbd, Popover } from '../../ui/index.ts';
import { type EntryFilter, isFiltered } from './chronologyView.ts';
import { childSeenOptions } from './entryFields.ts';
import styles from './FilterBar.module.css';

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

interface FilterBarProps {
  filter: EntryFilter;
  agencies: readonly Agency[];
  undatedCount: number | undefined;
  onChange: (change: Partial<EntryFilter>) => void;
  onClear: () => void;
  onNew: () => void;
  onBringIn: () => void;
  wordsInput: Ref<HTMLInputElement>;
}

export function FilterBar({
  filter,
  agencies,
  undatedCount,
  onChange,
  onClear,
  onNew,
  onBringIn,
  wordsInput,
}: FilterBarProps) {
  const chosenCodes = agencies.filter(({ id }) => filter.agencyIds.includes(id)).map(({ code }) => code);
  const chosenSeen = childSeenOptions
    .filter(({ value }) => filter.childSeen.includes(value))
    .map(({ label }) => label);
  const toggleShow = (show: EntryFilter['show']) => (isOn: boolean) =>
    onChange({ show: isOn ? show : 'current' });
  return (
    <div className={styles.bar} data-pane tabIndex={-1} role="region" aria-label="Filter and add">
      <div role="search" className={styles.filters}>
        <label className={styles.find}>
          <Search {...icon} />
          <input
            ref={wordsInput}
            type="search"
            aria-label="Words in entries"
            placeholder="Words in entries"
            maxLength={200}
            value={filter.words}
            onChange={(event) => onChange({ words: event.target.value })}
          />
          <Kbd>/</Kbd>
        </label>
        <FilterPill name="Agency" chosen={chosenCodes} onClear={() => onChange({ agencyIds: [] })}>
          {agencies.map(({ id, kind, code, name }) => (
            <Checkbox
              key={id}
              isSelected={filter.agencyIds.includes(id)}
              onChange={() => onChange({ agencyIds: toggled(filter.agencyIds, id) })}
            >
              <AgencyChip kind={kind} code={code} name={name} isNameBeside /> {name}
            </Checkbox>
          ))}
        </FilterPill>
        <FilterPill name="Child seen" chosen={chosenSeen} onClear={() => onChange({ childSeen: [] })}>
          {childSeenOptions.map(({ value, label }) => (
            <Checkbox
              key={value}
              isSelected={filter.childSeen.includes(value)}
              onChange={() => onChange({ childSeen: toggled(filter.childSeen, value) })}
            >
              {label}
            </Checkbox>
          ))}
        </FilterPill>
        <ToggleButton
          className={cx(styles.pill)}
          isSelected={filter.show === 'undated'}
          onChange={toggleShow('undated')}
        >
          Undated {undatedCount !== undefined && <span>{undatedCount.toLocaleString('en-GB')}</span>}
        </ToggleButton>
        <ToggleButton
          className={cx(styles.pill)}
          isSelected={filter.show === 'removed'}
          onChange={toggleShow('removed')}
        >
          Removed
        </ToggleButton>
        {isFiltered(filter) && (
          <Button variant="link" onPress={onClear}>
            Clear
          </Button>
        )}
      </div>
      <Button size="small" icon={<Upload {...icon} />} onPress={onBringIn}>
        Bring in a return
      </Button>
      <Button size="small" variant="primary" icon={<Plus {...icon} />} onPress={onNew}>
        New entry
      </Button>
    </div>
  );
}

interface FilterPillProps {
  name: string;
  chosen: readonly string[];
  onClear: () => void;
  children: ReactNode;
}

/** Off: its name. On: its name and what is chosen. */
function FilterPill({ name, chosen, onClear, children }: FilterPillProps) {
  const isOn = chosen.length > 0;
  const trigger = (
    <PillButton className={cx(styles.pill, isOn && styles.on)}>
      {isOn ? `${name}: ${chosen.length > 3 ? chosen.length : chosen.join(', ')}` : name}
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

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
