import { useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { agencyId as agencyIdSchema, type CaseId, type EntryId } from '../../../shared/contract/values.ts';
import { type Significance, significanceNames, significances } from '../../../shared/domain/caseTerms.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import type { CallError } from '../../data/callError.ts';
import { useRead } from '../../data/useRead.ts';
import { AgencyChip, Button, Checkbox, count, Dialog, Note, Select, TextField } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import styles from './ChooseEntries.module.css';
import { readingOf, spanProblem } from './spanWords.ts';
import { mostAtOnce, type Sought, useEntriesToChoose } from './useEntriesToChoose.ts';

interface ChooseEntriesDialogProps {
  caseId: CaseId;
  title: string;
  /** What the search begins with. */
  begin?: Partial<Pick<Sought, 'from' | 'to'>>;
  present: ReadonlySet<EntryId>;
  /** Said of one that cannot be chosen again: “in the episode already”. */
  presentWords: string;
  /** Why they could not be added. */
  problem: CallError | null;
  /** Answers whether they were added; the dialog then closes. */
  onAdd: (ids: EntryId[]) => Promise<boolean>;
  onClose: () => void;
}

const anything = 'any';

/** Finds entries by words, number, dates, agency or weight, and adds those chosen, or all that were found. */
export function ChooseEntriesDialog(props: ChooseEntriesDialogProps) {
  const { caseId, title, begin, present, presentWords, problem, onAdd, onClose } = props;
  const [sought, setSought] = useState<Sought>({
    words: '',
    from: '',
    to: '',
    agencyId: null,
    significance: null,
    ...begin,
  });
  const [chosen, setChosen] = useState<ReadonlySet<EntryId>>(new Set());
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const { found, error, readAllIds } = useEntriesToChoose(caseId, sought);

  const add = async (ids: EntryId[]) => {
    if (ids.length > 0 && (await onAdd(ids))) onClose();
  };
  const choose = (id: EntryId, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const failure = error ?? problem;

  return (
    <Dialog
      title={title}
      isOpen
      isWide
      onOpenChange={onClose}
      onSubmit={() => void add([...chosen])}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={chosen.size === 0}>
            {chosen.size === 0 ? 'Add the entries chosen' : `Add ${count(chosen.size, 'entry', 'entries')}`}
          </Button>
          {found && found.total > 0 && (
            <Button
              isDisabled={found.total > mostAtOnce}
              onPress={() => void readAllIds().then((ids) => add(ids))}
            >
              Add all {found.total.toLocaleString('en-GB')} found
            </Button>
          )}
          <Button onPress={onClose}>Add none</Button>
        </>
      }
    >
      <div className={styles.form}>
        <Search agencies={agencies} sought={sought} onChange={setSought} />
        {failure && (
          <Note kind="danger" role="status">
            {failure.message}
          </Note>
        )}
        <p role="status" className={styles.hint}>
          {found && whatIsFound(found.total, found.entries.length)}
        </p>
        <ul className={styles.results}>
          {found?.entries.map((entry) => (
            <li key={entry.id}>
              <Checkbox
                isSelected={present.has(entry.id) || chosen.has(entry.id)}
                isDisabled={present.has(entry.id)}
                onChange={(isChosen) => choose(entry.id, isChosen)}
              >
                <Found
                  entry={entry}
                  agency={agencies.find(({ id }) => id === entry.agencyId)}
                  aside={present.has(entry.id) ? ` · ${presentWords}` : ''}
                />
              </Checkbox>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

interface SearchProps {
  agencies: readonly Agency[];
  sought: Sought;
  onChange: (sought: Sought) => void;
}

function Search({ agencies, sought, onChange }: SearchProps) {
  const set = (changes: Partial<Sought>) => onChange({ ...sought, ...changes });
  return (
    <div className={styles.search}>
      <TextField
        label="Words, or a number"
        value={sought.words}
        onChange={(words) => set({ words })}
        autoFocus
        maxLength={200}
      />
      <TextField
        label="From"
        value={sought.from}
        onChange={(from) => set({ from })}
        hint={readingOf(sought.from)}
      />
      <TextField
        label="To"
        value={sought.to}
        onChange={(to) => set({ to })}
        hint={readingOf(sought.to)}
        error={spanProblem(sought.from, sought.to)}
      />
      <Select
        label="Agency"
        options={[
          { value: anything, label: 'Every agency' },
          ...agencies.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={sought.agencyId ?? anything}
        onChange={(value) => set({ agencyId: value === anything ? null : agencyIdSchema.parse(value) })}
      />
      <Select
        label="Significance"
        options={significanceOptions}
        value={sought.significance ?? anything}
        onChange={(value) => set({ significance: value === anything ? null : value })}
      />
    </div>
  );
}

const significanceOptions: readonly { value: Significance | typeof anything; label: string }[] = [
  { value: anything, label: 'Any' },
  ...significanceNames.map((value) => ({ value, label: significances[value] })),
];

function Found({ entry, agency, aside }: { entry: Entry; agency: Agency | undefined; aside: string }) {
  return (
    <span className={styles.result}>
      {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
      <b>{formatEventDate(entry.date)}</b> Entry {entry.number}
      {aside}
      <span>
        <CoveredText text={entry.whatHappened} />
      </span>
    </span>
  );
}

function whatIsFound(total: number, shown: number): string {
  if (total === 0) return 'No entry is like that.';
  const first = shown < total ? `, the first ${shown} shown` : '';
  const narrow =
    total > mostAtOnce
      ? ` ${mostAtOnce.toLocaleString('en-GB')} can be added at once: narrow it down to add all.`
      : '';
  return `${count(total, 'entry', 'entries')}${first}.${narrow}`;
}
