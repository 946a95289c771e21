import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { Button, count, Dialog, Note, RadioGroup } from '../../ui/index.ts';
import { childSeenOptions, practiceOptions, significanceOptions } from './entryFields.ts';
import { TagField } from './TagField.tsx';
import type { BulkChange, BulkChanges } from './useBulkChange.ts';
import type { Target } from './useMarked.ts';
import { usePersonTags, useThemeTags } from './useTags.ts';

export type BulkKind = 'themes' | 'people' | 'significance' | 'practice' | 'seen' | 'agency';

interface BulkDialogProps {
  kind: BulkKind;
  caseId: CaseId;
  target: Target;
  agencies: readonly Agency[];
  change: BulkChange;
  onClose: () => void;
}

/** One thing set in all the entries it was opened for. Nothing changes until the button is pressed. */
export function BulkDialog(props: BulkDialogProps) {
  switch (props.kind) {
    case 'themes':
      return <ThemesDialog {...props} />;
    case 'people':
      return <PeopleDialog {...props} />;
    case 'significance':
      return (
        <ChoiceDialog
          {...props}
          title="Significance"
          options={significanceOptions}
          now={({ significance }) => significance}
          changesFor={(significance) => ({ significance })}
        />
      );
    case 'practice':
      return (
        <ChoiceDialog
          {...props}
          title="Practice"
          options={practiceOptions}
          now={({ expectedPractice }) => expectedPractice}
          changesFor={(expectedPractice) => ({ expectedPractice })}
        />
      );
    case 'seen':
      return (
        <ChoiceDialog
          {...props}
          title="Child seen"
          options={childSeenOptions}
          now={({ childSeen }) => childSeen}
          changesFor={(childSeen) => ({ childSeen })}
        />
      );
    case 'agency':
      return (
        <ChoiceDialog
          {...props}
          title="Agency"
          options={props.agencies.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
          now={({ agencyId }) => agencyId}
          changesFor={(agencyId) => ({ agencyId })}
        />
      );
    default:
      return props.kind satisfies never;
  }
}

interface ChoiceDialogProps<Value extends string> extends BulkDialogProps {
  title: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  now: (entry: Entry) => Value;
  changesFor: (value: Value) => NonNullable<BulkChanges['changes']>;
}

function ChoiceDialog<Value extends string>(props: ChoiceDialogProps<Value>) {
  const { title, options, target, change, onClose } = props;
  const standing = new Set(target.entries.map(props.now));
  const isAlike = standing.size === 1 && target.entries.length === target.count;
  const [chosen, setChosen] = useState<Value | null>(isAlike ? ([...standing][0] ?? null) : null);
  const apply = async () => {
    if (chosen === null) return;
    const label = options.find(({ value }) => value === chosen)?.label ?? '';
    const done = await change.run(target, { changes: props.changesFor(chosen) }, (changed) =>
      wordsFor(changed, target.count, `${title}: ${label}`),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      title={`${title} of ${ofTarget(target)}`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void apply()}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={chosen === null || change.isRunning}>
            Set it
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {change.error && <Note kind="danger">{change.error.message}</Note>}
      {!isAlike && target.count > 1 && <p>They are not all alike now.</p>}
      <RadioGroup
        label={title}
        isLabelHidden
        options={options}
        value={chosen}
        onChange={setChosen}
        autoFocus
      />
    </Dialog>
  );
}

function ThemesDialog({ caseId, target, change, onClose }: BulkDialogProps) {
  const { tags, isEmpty, addBuiltIn, create } = useThemeTags(caseId);
  const chosen = useTagChoice(target, ({ themeIds }) => themeIds);
  const apply = async () => {
    const done = await change.run(
      target,
      { addThemeIds: chosen.added, removeThemeIds: chosen.removed },
      (changed) => wordsFor(changed, target.count, 'Themes'),
    );
    if (done) onClose();
  };
  return (
    <TagDialog title={`Themes of ${ofTarget(target)}`} {...{ change, chosen, onClose, apply }}>
      <TagField
        label="Themes"
        addLabel="Add a theme"
        tags={tags}
        chosen={chosen.onAll}
        onSome={chosen.onSome}
        onAdd={chosen.add}
        onRemove={chosen.remove}
        onCreate={(name) => void create(name).then((id) => id && chosen.add(id))}
        isFocused
      />
      {isEmpty && (
        <p>
          This case has no theme yet.{' '}
          <Button variant="link" onPress={() => void addBuiltIn()}>
            Add the built-in themes
          </Button>
        </p>
      )}
    </TagDialog>
  );
}

function PeopleDialog({ caseId, target, change, onClose }: BulkDialogProps) {
  const { tags, isEmpty } = usePersonTags(caseId);
  const chosen = useTagChoice(target, ({ personIds }) => personIds);
  const apply = async () => {
    const done = await change.run(
      target,
      { addPersonIds: chosen.added, removePersonIds: chosen.removed },
      (changed) => wordsFor(changed, target.count, 'People'),
    );
    if (done) onClose();
  };
  return (
    <TagDialog title={`People in ${ofTarget(target)}`} {...{ change, chosen, onClose, apply }}>
      <TagField
        label="People"
        addLabel="Add a person"
        tags={tags}
        chosen={chosen.onAll}
        onSome={chosen.onSome}
        onAdd={chosen.add}
        onRemove={chosen.remove}
        isFocused
      />
      {isEmpty && (
        <p>
          No person is listed in this case yet. <Link href={casePath(caseId, 'people')}>Go to people</Link>
        </p>
      )}
    </TagDialog>
  );
}

interface TagDialogProps {
  title: string;
  change: BulkChange;
  chosen: { readonly added: readonly string[]; readonly removed: readonly string[] };
  onClose: () => void;
  apply: () => Promise<void>;
  children: ReactNode;
}

function TagDialog({ title, change, chosen, onClose, apply, children }: TagDialogProps) {
  const isUnchanged = chosen.added.length + chosen.removed.length === 0;
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void (isUnchanged ? onClose() : apply())}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={change.isRunning}>
            {isUnchanged ? 'Done' : 'Tag'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {change.error && <Note kind="danger">{change.error.message}</Note>}
      {children}
    </Dialog>
  );
}

/** What is to be put on and taken off, over what the entries have now. */
function useTagChoice<Id extends string>(target: Target, idsOf: (entry: Entry) => readonly Id[]) {
  const [added, setAdded] = useState<readonly Id[]>([]);
  const [removed, setRemoved] = useState<readonly Id[]>([]);
  const present = new Set(target.entries.flatMap(idsOf));
  const onEvery = [...present].filter(
    (id) =>
      target.entries.length === target.count && target.entries.every((entry) => idsOf(entry).includes(id)),
  );
  return {
    added: [...added],
    removed: [...removed],
    onAll: [...onEvery.filter((id) => !removed.includes(id)), ...added],
    onSome: [...present].filter(
      (id) => !onEvery.includes(id) && !added.includes(id) && !removed.includes(id),
    ),
    add: (id: Id) => {
      setRemoved((before) => before.filter((other) => other !== id));
      if (!onEvery.includes(id)) setAdded((before) => [...before.filter((other) => other !== id), id]);
    },
    remove: (id: Id) => {
      setAdded((before) => before.filter((other) => other !== id));
      if (present.has(id)) setRemoved((before) => [...before, id]);
    },
  };
}

function ofTarget({ count: total, entries }: Target): string {
  const [only] = entries;
  return total === 1 && only ? `entry ${only.number}` : count(total, 'entry', 'entries');
}

function wordsFor(changed: number, asked: number, what: string): string {
  const alike = asked - changed;
  const already =
    alike > 0 ? ` ${alike.toLocaleString('en-GB')} already ${alike === 1 ? 'was' : 'were'} so.` : '';
  return `${what}. ${count(changed, 'entry', 'entries')} changed.${already}`;
}
