import { useState } from 'react';
import { Button, Dialog, Note, TextField } from '../../ui/index.ts';
import styles from './Episodes.module.css';
import { readingOf, spanProblem } from '../choosing-entries/index.ts';
import type { EpisodeActs } from './useEpisodeActs.ts';

interface NewEpisodeDialogProps {
  acts: EpisodeActs;
  onClose: () => void;
}

/** An episode needs a title before it can be; its entries and words follow where it will stand. */
export function NewEpisodeDialog({ acts, onClose }: NewEpisodeDialogProps) {
  const [title, setTitle] = useState('');
  const [starts, setStarts] = useState('');
  const [ends, setEnds] = useState('');
  const open = async () => {
    if (title.trim() === '') return;
    if (await acts.open({ title, starts, ends })) onClose();
  };
  return (
    <Dialog
      title="New key practice episode"
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void open()}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={title.trim() === ''}>
            Open the episode
          </Button>
          <Button onPress={onClose}>Do not open it</Button>
        </>
      }
    >
      <div className={styles.form}>
        {acts.error && (
          <Note kind="danger" role="status">
            {acts.error.message}
          </Note>
        )}
        <TextField
          label="Title"
          hint="What it was about, in a few words"
          value={title}
          onChange={setTitle}
          autoFocus
          maxLength={300}
        />
        <div className={styles.dates}>
          <TextField
            label="From"
            value={starts}
            onChange={setStarts}
            hint={readingOf(starts) ?? 'Any form: 14/4/26, Mar 2021'}
          />
          <TextField
            label="To"
            value={ends}
            onChange={setEnds}
            hint={readingOf(ends) ?? 'May be left empty'}
            error={spanProblem(starts, ends)}
          />
        </div>
      </div>
    </Dialog>
  );
}
