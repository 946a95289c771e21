import { useState } from 'react';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import type { CaseId, DisclosureId } from '../../../shared/contract/values.ts';
import { proceedingName } from '../../../shared/domain/proceedingTerms.ts';
import { noSuchDay, readDay } from '../../data/autosave/dayFields.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { FormDialog, Select, showNotice, TextArea, TextField } from '../../ui/index.ts';
import styles from './Proceedings.module.css';
import { directionOptions, disclosureDraft, type DisclosureDraft } from './proceedingWords.ts';

interface DisclosureDialogProps {
  caseId: CaseId;
  proceedings: readonly Proceeding[];
  /** The line that this one stands in place of. */
  corrects: Disclosure | null;
  today: string;
  onDone: (id: DisclosureId) => void;
  onClose: () => void;
}

const none = 'none';

/** A new line of the log, by itself or in place of a wrong one. */
export function DisclosureDialog(props: DisclosureDialogProps) {
  const { caseId, proceedings, corrects, today, onDone, onClose } = props;
  const create = useWrite('disclosures.create');
  const [draft, setDraft] = useState(() => disclosureDraft(corrects, today));
  const [because, setBecause] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { error } = create;
  const onDay = readDay(draft.onDay);
  const set = (change: Partial<DisclosureDraft>) => setDraft({ ...draft, ...change });
  const submit = async () => {
    setIsTried(true);
    if (!onDay) return;
    const made = await create.run({
      caseId,
      ...draft,
      onDay,
      ...(corrects ? { corrects: { disclosureId: corrects.id, because } } : {}),
    });
    if (!made) return;
    onClose();
    onDone(made.id);
    // No Undo: a line of the log stays.
    showNotice(corrects ? `Line ${corrects.number} corrected` : `Line ${made.number} added`);
  };
  return (
    <FormDialog
      title={corrects ? `Correct line ${corrects.number}` : 'Add to the disclosure log'}
      act={corrects ? 'Correct it' : 'Add it'}
      isRunning={create.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {!corrects && <p>A line stays, with its number. What is wrong is struck through, never undone.</p>}
      {corrects && (
        <>
          <p>The wrong line is struck through and stays in the log; this one stands in its place.</p>
          <TextField
            label="Why it is corrected"
            value={because}
            onChange={setBecause}
            error={problemOf(error, 'corrects.because')}
            autoFocus
            maxLength={300}
          />
        </>
      )}
      <div className={styles.pair}>
        <TextField
          label="Day"
          value={draft.onDay}
          onChange={(text) => set({ onDay: text })}
          error={isTried && !onDay ? noSuchDay : problemOf(error, 'onDay')}
          maxLength={100}
        />
        <Select
          label="Given or received"
          options={directionOptions}
          value={draft.direction}
          onChange={(direction) => set({ direction })}
        />
      </div>
      <TextField
        label={draft.direction === 'given' ? 'To whom' : 'From whom'}
        value={draft.toOrFrom}
        onChange={(toOrFrom) => set({ toOrFrom })}
        error={problemOf(error, 'toOrFrom')}
        autoFocus={!corrects}
        maxLength={300}
      />
      <TextArea
        label="What"
        value={draft.what}
        onChange={(what) => set({ what })}
        error={problemOf(error, 'what')}
        hint="As exactly as it can be said: which document, which pages, to what day."
        rows={2}
      />
      <Select
        label="For"
        options={[
          { value: none, label: 'No proceedings in the list' },
          ...proceedings.map((proceeding) => ({
            value: String(proceeding.id),
            label: proceedingName(proceeding),
          })),
        ]}
        value={draft.proceedingId ?? none}
        onChange={(value) => set({ proceedingId: proceedings.find(({ id }) => id === value)?.id ?? null })}
      />
      <div className={styles.pair}>
        <TextField
          label="Reference of the request"
          value={draft.requestReference}
          onChange={(requestReference) => set({ requestReference })}
          maxLength={300}
        />
        <TextField
          label="Decided by"
          value={draft.decidedBy}
          onChange={(decidedBy) => set({ decidedBy })}
          maxLength={300}
        />
      </div>
      <TextField
        label="On what basis"
        value={draft.basis}
        onChange={(basis) => set({ basis })}
        hint="Court order, the protocol with the police and the CPS, consent."
        maxLength={1_000}
      />
      <div className={styles.pair}>
        <TextArea
          label="Held back"
          value={draft.heldBack}
          onChange={(heldBack) => set({ heldBack })}
          rows={2}
        />
        <TextArea
          label="Held back because"
          value={draft.heldBackBecause}
          onChange={(heldBackBecause) => set({ heldBackBecause })}
          rows={2}
        />
      </div>
    </FormDialog>
  );
}
