import { ChevronDown, X } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { cx, IconButton } from '../../ui/index.ts';
import styles from './TagField.module.css';

export interface Tag<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** How it stands on screen, where that is not its name: notices and files keep the name. */
  readonly shown?: string;
  /** Other words that find it. */
  readonly alsoKnownAs: string;
  /** What it is, as a second line of the choice. */
  readonly note: string;
}

interface TagFieldProps<Id extends string> {
  /** “Themes”. */
  label: string;
  /** “Add a theme”. */
  addLabel: string;
  tags: readonly Tag<Id>[];
  /** Those that all the entries have, and those that only some have. */
  chosen: readonly Id[];
  onSome?: readonly Id[];
  onAdd: (id: Id) => void;
  onRemove: (id: Id) => void;
  /** Where a name that is not there yet may be typed. */
  onCreate?: (name: string) => void;
  isFocused?: boolean;
}

/** What an entry is tagged with: each can be taken off, and another found by typing. */
export function TagField<Id extends string>(props: TagFieldProps<Id>) {
  const { label, addLabel, tags, chosen, onSome = [], onAdd, onRemove, onCreate } = props;
  const [typed, setTyped] = useState('');
  // A choice begins the field anew: emptied in place, it would open its list again by itself.
  const [round, setRound] = useState(0);
  const group = useRef<HTMLFieldSetElement>(null);
  const open = tags.filter(({ id }) => !chosen.includes(id));
  const name = typed.trim();
  const isNew = onCreate && name !== '' && !tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase());
  const found = open.filter((tag) => isFoundBy(tag, name));
  const items = isNew ? [...found, { id: newKey, name: `Add “${name}”`, alsoKnownAs: '', note: '' }] : found;

  const choose = (key: unknown) => {
    if (key === newKey) onCreate?.(name);
    const tag = open.find(({ id }) => id === key);
    if (tag) onAdd(tag.id);
    setTyped('');
    setRound((before) => before + 1);
  };
  const takeOff = (id: Id) => {
    onRemove(id);
    // The button that had the focus goes with its tag; the field stays.
    group.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset ref={group} className={styles.group}>
      <legend>{label}</legend>
      <ul className={styles.tags}>
        {[...chosen, ...onSome].map((id) => {
          const tag = tags.find((other) => other.id === id);
          return (
            tag && (
              <li key={id}>
                {tag.shown ?? tag.name}
                {onSome.includes(id) && <small> on some</small>}
                <IconButton
                  label={`Take off ${tag.shown ?? tag.name}`}
                  size="small"
                  icon={<X size={14} strokeWidth={1.75} aria-hidden />}
                  onPress={() => takeOff(id)}
                />
              </li>
            )
          );
        })}
      </ul>
      <ComboBox
        key={round}
        items={items}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={choose}
        menuTrigger="input"
        allowsEmptyCollection={false}
        className={cx(styles.field)}
      >
        <Label className={cx(styles.label)}>{addLabel}</Label>
        <div className={styles.combo}>
          <Input
            className={cx(styles.input)}
            placeholder={addLabel}
            autoFocus={round > 0 || props.isFocused === true}
          />
          <AriaButton className={cx(styles.chevron)}>
            <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
          </AriaButton>
        </div>
        <Popover className={cx(styles.popover)}>
          <ListBox className={cx(styles.list)}>
            {(tag: Tag<string>) => (
              <ListBoxItem id={tag.id} textValue={tag.shown ?? tag.name} className={cx(styles.item)}>
                {tag.shown ?? tag.name}
                {tag.note !== '' && <small>{tag.note}</small>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </fieldset>
  );
}

const newKey = 'new';

function isFoundBy({ name, shown = name, alsoKnownAs }: Tag<string>, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return (
    [name, shown].some((word) => word.toLowerCase().includes(wanted)) ||
    alsoKnownAs.toLowerCase().includes(wanted)
  );
}
