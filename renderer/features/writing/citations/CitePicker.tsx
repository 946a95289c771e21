import { useEffect, useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem } from 'react-aria-components';
import type { Entry } from '../../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../../shared/contract/values.ts';
import { formatEventDate } from '../../../../shared/domain/formatEventDate.ts';
import { useRead } from '../../../data/useRead.ts';
import { AgencyChip, count, cx, Dialog, Note, TextField, VisuallyHidden } from '../../../ui/index.ts';
import styles from './Citations.module.css';
import { useFoundEntries } from './useFoundEntries.ts';

interface CitePickerProps {
  caseId: CaseId;
  /** What the entry is looked for, where it is not to be cited. */
  title?: string;
  /** What Enter does with it: “cites”. */
  act?: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChoose: (entryId: EntryId) => void;
}

/** Finds an entry by its words or number. Arrow keys move, Enter cites, Esc goes back to where one was. */
export function CitePicker({
  caseId,
  title = 'Cite an entry',
  act = 'cites',
  isOpen,
  onOpenChange,
  onChoose,
}: CitePickerProps) {
  const choose = (entryId: EntryId) => {
    onOpenChange(false);
    onChoose(entryId);
  };
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={onOpenChange} isWide>
      <PickerResults caseId={caseId} act={act} onChoose={choose} />
    </Dialog>
  );
}

interface PickerResultsProps extends Pick<CitePickerProps, 'caseId' | 'onChoose'> {
  act: string;
}

function PickerResults({ caseId, act, onChoose }: PickerResultsProps) {
  const [words, setWords] = useState('');
  const { data: found, error, isPlaceholderData } = useFoundEntries(caseId, words);
  // Enter pressed before the answer to the last letter is there means the first of what is coming, never of what is
  // still on screen from before: that would cite another entry.
  const [isWaitingForFirst, setIsWaitingForFirst] = useState(false);
  const first = isPlaceholderData ? undefined : found?.entries[0];
  useEffect(() => {
    if (!isWaitingForFirst || !found || isPlaceholderData) return;
    setIsWaitingForFirst(false);
    if (first) onChoose(first.id);
  }, [isWaitingForFirst, found, isPlaceholderData, first, onChoose]);
  if (error) return <Note kind="danger">{error.message}</Note>;
  const entries = found?.entries ?? [];
  const status = !found
    ? ''
    : found.total > entries.length
      ? `${count(found.total, 'entry', 'entries')}, the first ${entries.length} shown`
      : count(found.total, 'entry', 'entries');
  return (
    <div>
      <Autocomplete inputValue={words} onInputChange={setWords}>
        <TextField
          label="Words of the entry, or its number"
          hint={`↑ ↓ move · Enter ${act} · Esc goes back`}
          autoFocus
          maxLength={200}
          onKeyDown={({ key, target }) => {
            if (key !== 'Enter') return;
            const hasActive = target instanceof Element && target.hasAttribute('aria-activedescendant');
            if (!hasActive || isPlaceholderData) setIsWaitingForFirst(true);
          }}
        />
        <ListBox<Entry>
          aria-label="Entries found"
          className={cx(styles.results)}
          items={entries}
          selectionMode="none"
          onAction={(key) => {
            const chosen = isPlaceholderData ? undefined : entries.find(({ id }) => id === key);
            if (chosen) onChoose(chosen.id);
          }}
          renderEmptyState={() => (
            <div className={styles.nothing}>
              {words === '' ? 'The chronology has no entries yet.' : 'No entry holds those words.'}
            </div>
          )}
        >
          {(entry) => (
            <ListBoxItem
              id={entry.id}
              textValue={`Entry ${entry.number}, ${formatEventDate(entry.date)}, ${entry.whatHappened}`}
              className={cx(styles.result)}
            >
              <EntryLine entry={entry} />
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      <VisuallyHidden role="status">{status}</VisuallyHidden>
    </div>
  );
}

function EntryLine({ entry: { caseId, agencyId, date, number, whatHappened } }: { entry: Entry }) {
  const agency = useRead('agencies.list', { caseId }).data?.agencies.find(({ id }) => id === agencyId);
  return (
    <>
      {agency ? <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} /> : <span />}
      <b>{formatEventDate(date)}</b>
      <span className={styles.number}>Entry {number}</span>
      <span className={styles.words}>{whatHappened || 'Nothing written yet'}</span>
    </>
  );
}
