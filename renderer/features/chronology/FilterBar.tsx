import { Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import { AgencyChip, Button, Checkbox, cx, Kbd } from '../../ui/index.ts';
import { usePersonName } from '../masking/index.ts';
import { isFiltered } from './chronologyView.ts';
import { DateFilter } from './DateFilter.tsx';
import type { Names } from './EntryCell.tsx';
import { childSeenOptions, practiceOptions, significanceOptions } from './entryFields.ts';
import styles from './FilterBar.module.css';
import { ChoicePill, ChosenPill, FilterPill, toggled } from './FilterPill.tsx';

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

interface FilterBarProps {
  filter: EntryFilter;
  names: Names;
  undatedCount: number | undefined;
  onChange: (change: Partial<EntryFilter>) => void;
  onClear: () => void;
  wordsInput: Ref<HTMLInputElement>;
  /** Choices of what the table looks like, at the end of the bar. */
  children: ReactNode;
}

/** What is let through. One filter for the table, the timeline, saved views and exports. */
export function FilterBar({ filter, names, onChange, wordsInput, ...props }: FilterBarProps) {
  const agencies = [...names.agencies.values()];
  const people = [...names.people.values()];
  const nameOf = usePersonName();
  const themes = [...names.themes.values()];
  return (
    <div className={styles.bar} data-pane tabIndex={-1} role="region" aria-label="Filter">
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
        <ChoicePill
          name="Agency"
          options={agencies.map(({ id, code, name, kind }) => ({
            value: id,
            label: name,
            short: code,
            before: <AgencyChip kind={kind} code={code} name={name} isNameBeside />,
          }))}
          chosen={filter.agencyIds}
          onChange={(agencyIds) => onChange({ agencyIds })}
        />
        <DateFilter filter={filter} onChange={onChange} />
        <ChoicePill
          name="Person"
          options={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
          chosen={filter.personIds}
          onChange={(personIds) => onChange({ personIds })}
          whenEmpty="No person is listed in this case yet. Add them under People."
        />
        <ChoicePill
          name="Seen"
          options={childSeenOptions}
          chosen={filter.childSeen}
          onChange={(childSeen) => onChange({ childSeen })}
        />
        <ChoicePill
          name="Theme"
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={filter.themeIds}
          onChange={(themeIds) => onChange({ themeIds })}
          whenEmpty="This case has no theme yet. T on an entry adds the built-in ones."
        />
        <ChoicePill
          name="Significance"
          options={significanceOptions}
          chosen={filter.significance}
          onChange={(significance) => onChange({ significance })}
        />
        <MorePill filter={filter} onChange={onChange} />
        <ChosenElsewhere filter={filter} onChange={onChange} />
        <ToggleButton
          className={cx(styles.pill)}
          isSelected={filter.show === 'undated'}
          onChange={(isOn) => onChange({ show: isOn ? 'undated' : 'current' })}
        >
          Undated{' '}
          {props.undatedCount !== undefined && <span>{props.undatedCount.toLocaleString('en-GB')}</span>}
        </ToggleButton>
        {isFiltered(filter) && (
          <Button variant="link" onPress={props.onClear}>
            Clear
          </Button>
        )}
      </div>
      {props.children}
    </div>
  );
}

interface PartProps {
  filter: EntryFilter;
  onChange: (change: Partial<EntryFilter>) => void;
}

const states = [
  { value: 'not-reviewed', label: 'Not yet reviewed' },
  { value: 'disputed', label: 'Disputed' },
  { value: 'withdrawn', label: 'Withdrawn' },
  { value: 'removed', label: 'Removed' },
] as const;
type State = (typeof states)[number]['value'];

/** What is asked for less often; each that is on is named on the pill. */
function MorePill({ filter, onChange }: PartProps) {
  const chosen = states
    .map(({ value }) => value)
    .filter((state) => {
      if (state === 'not-reviewed') return filter.isReviewed === false;
      if (state === 'disputed') return filter.isDisputed === true;
      return state === 'withdrawn' ? filter.isWithdrawn === true : filter.show === 'removed';
    });
  const apply = (next: readonly State[]) => {
    const { show } = filter;
    onChange({
      isReviewed: next.includes('not-reviewed') ? false : null,
      isDisputed: next.includes('disputed') ? true : null,
      isWithdrawn: next.includes('withdrawn') ? true : null,
      show: next.includes('removed') ? 'removed' : show === 'removed' ? 'current' : show,
    });
  };
  return (
    <FilterPill
      name="More"
      chosen={[...labelsOf(states, chosen), ...labelsOf(practiceOptions, filter.expectedPractice)]}
      onClear={() => {
        apply([]);
        onChange({ expectedPractice: [] });
      }}
    >
      {states.map(({ value, label }) => (
        <Checkbox
          key={value}
          isSelected={chosen.includes(value)}
          onChange={() => apply(toggled(chosen, value))}
        >
          {label}
        </Checkbox>
      ))}
      <p className={styles.heading}>Practice</p>
      {practiceOptions.map(({ value, label }) => (
        <Checkbox
          key={value}
          isSelected={filter.expectedPractice.includes(value)}
          onChange={() => onChange({ expectedPractice: toggled(filter.expectedPractice, value) })}
        >
          {label}
        </Checkbox>
      ))}
    </FilterPill>
  );
}

function labelsOf<Value extends string>(
  options: readonly { readonly value: Value; readonly label: string }[],
  chosen: readonly Value[],
): string[] {
  return options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
}

/** What only a link can ask for: one key press takes it away again. */
function ChosenElsewhere({ filter, onChange }: PartProps) {
  return (
    <>
      {filter.episodeIds.length > 0 && (
        <ChosenPill name="In one episode" onClear={() => onChange({ episodeIds: [] })} />
      )}
      {filter.sameEventIds.length > 0 && (
        <ChosenPill name="The same event" onClear={() => onChange({ sameEventIds: [] })} />
      )}
      {filter.importId !== null && (
        <ChosenPill name="From one return" onClear={() => onChange({ importId: null })} />
      )}
      {filter.isDateUncertain === false && (
        <ChosenPill name="Dates that are certain" onClear={() => onChange({ isDateUncertain: null })} />
      )}
      {filter.isReviewed === true && (
        <ChosenPill name="Reviewed" onClear={() => onChange({ isReviewed: null })} />
      )}
    </>
  );
}
