import { ArrowUp, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { crossBorderSentence } from '../../../shared/domain/referralChecks.ts';
import type { FieldBinding } from '../../data/autosave/useAutosave.ts';
import { Button, IconButton, Note, Select, StatusMark, TextField } from '../../ui/index.ts';
import styles from './Referral.module.css';
import { partOptions, type ReferralDraft } from './referralWords.ts';

type Area = ReferralDraft['areas'][number];

interface AreasFieldProps {
  value: readonly Area[];
  /** For what is typed: saved as a text field is. */
  field: FieldBinding<Area[]>;
  /** For what is chosen, moved or taken off: saved at once. */
  onChoose: (value: Area[]) => void;
}

/** The areas that have a part in the case, in order. */
export function AreasField({ value, field, onChoose }: AreasFieldProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const sentence = crossBorderSentence(value);
  const withChange = (place: number, change: Partial<Area>) =>
    value.map((area, index) => (index === place ? { ...area, ...change } : area));
  const takeOff = (place: number) => {
    onChoose(value.filter((_area, index) => index !== place));
    group.current?.focus();
  };
  const moveUp = (place: number) => {
    const moved = value[place];
    if (moved && place > 0)
      onChoose(value.filter((_area, index) => index !== place).toSpliced(place - 1, 0, moved));
  };
  const add = () => {
    const part = value.length === 0 ? 'where-it-happened' : 'where-the-child-lives';
    onChoose([...value, { name: '', part }]);
    // The row comes with the next drawing.
    requestAnimationFrame(() =>
      group.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus(),
    );
  };
  return (
    <fieldset ref={group} className={styles.group} tabIndex={-1}>
      <legend className={styles.hidden}>Areas involved</legend>
      {value.length === 0 && <StatusMark kind="neutral">No area named yet</StatusMark>}
      <ol className={styles.areas}>
        {value.map((area, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an area is its place in the list; it has nothing else
          <li key={place}>
            <TextField
              label={`Area ${place + 1}`}
              value={area.name}
              onChange={(name) => field.onChange(withChange(place, { name }))}
              onFocus={field.onFocus}
              onBlur={field.onBlur}
              maxLength={300}
            />
            <Select
              label={`Part of area ${place + 1}`}
              options={partOptions}
              value={area.part}
              onChange={(part) => onChoose(withChange(place, { part }))}
            />
            <IconButton
              label={`Move area ${place + 1} up`}
              size="small"
              aria-disabled={place === 0}
              icon={<ArrowUp size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => moveUp(place)}
            />
            <IconButton
              label={`Take off area ${place + 1}`}
              size="small"
              icon={<X size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => takeOff(place)}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
          Add an area
        </Button>
      </div>
      <div role="status">{sentence && <Note>{sentence}</Note>}</div>
    </fieldset>
  );
}
