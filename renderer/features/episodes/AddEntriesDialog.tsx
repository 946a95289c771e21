import { useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import type { EntryId } from '../../../shared/contract/values.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { AgencyChip, Button, Checkbox, count, Dialog, Note, TextField } from '../../ui/index.ts';
import styles from './Episodes.module.css';
import { nameOf, readingOf, spanProblem } from './episodeWords.ts';
import type { EpisodeActs } from './useEpisodeActs.ts';
import { mostAtOnce, useEntriesToAdd } from './useEntriesToAdd.ts';

interface AddEntriesDialogProps {
  episode: Episode;
  present: readonly Entry[];
  agencies: readonly Agency[];
  acts: EpisodeActs;
  onClose: () => void;
}

/** Finds entries by words, number or dates and adds those chosen, or all that were found. Begins with the episode's own span. */
export function AddEntriesDialog({ episode, present, agencies, acts, onClose }: AddEntriesDialogProps) {
  const [words, setWords] = useState('');
  const [from, setFrom] = useState(episode.starts?.text ?? '');
  const [to, setTo] = useState(episode.ends?.text ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<EntryId>>(new Set());
  const { found, error, readAllIds } = useEntriesToAdd(episode.caseId, { words, from, to });
  const isPresent = new Set(present.map(({ id }) => id));

  const add = async (ids: EntryId[]) => {
    if (ids.length > 0 && (await acts.addEntries(episode, ids))) onClose();
  };
  const choose = (id: EntryId, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const problem = error ?? acts.error;

  return (
    <Dialog
      title={`Add entries to ${nameOf(episode)}`}
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
        <div className={styles.search}>
          <TextField label="Words, or a number" value={words} onChange={setWords} autoFocus maxLength={200} />
          <TextField label="From" value={from} onChange={setFrom} hint={readingOf(from)} />
          <TextField
            label="To"
            value={to}
            onChange={setTo}
            hint={readingOf(to)}
            error={spanProblem(from, to)}
          />
        </div>
        {problem && (
          <Note kind="danger" role="status">
            {problem.message}
          </Note>
        )}
        <p role="status" className={styles.hint}>
          {found && whatIsFound(found.total, found.entries.length)}
        </p>
        <ul className={styles.results}>
          {found?.entries.map((entry) => (
            <li key={entry.id}>
              <Checkbox
                isSelected={isPresent.has(entry.id) || chosen.has(entry.id)}
                isDisabled={isPresent.has(entry.id)}
                onChange={(isChosen) => choose(entry.id, isChosen)}
              >
                <span className={styles.result}>
                  <Chip agency={agencies.find(({ id }) => id === entry.agencyId)} />
                  <b>{formatEventDate(entry.date)}</b> Entry {entry.number}
                  {isPresent.has(entry.id) && ' · in the episode already'}
                  <span>{entry.whatHappened}</span>
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function Chip({ agency }: { agency: Agency | undefined }) {
  return agency ? <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} /> : null;
}

function whatIsFound(total: number, shown: number): string {
  if (total === 0) return 'No entry holds those words in that time.';
  const first = shown < total ? `, the first ${shown} shown` : '';
  const narrow =
    total > mostAtOnce
      ? ` ${mostAtOnce.toLocaleString('en-GB')} can be added at once: narrow it down to add all.`
      : '';
  return `${count(total, 'entry', 'entries')}${first}.${narrow}`;
}
