import { holdCautions } from '../../../shared/domain/publicationHold.ts';
import { readDay } from '../../data/autosave/dayFields.ts';
import type { Autosave } from '../../data/autosave/useAutosave.ts';
import { Checkbox, Note, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import styles from './Proceedings.module.css';
import type { ProceedingDraft } from './proceedingWords.ts';

/** Whether publication waits for the proceedings, since when and why; and when it became free again. */
export function HoldFields({ details }: { details: Autosave<ProceedingDraft> }) {
  const { draft, field, choose } = details;
  const cautions = holdCautions({
    isHolding: draft.holdsPublication,
    heldFrom: readDay(draft.heldFrom) ?? null,
    liftedOn: readDay(draft.holdLiftedOn) ?? null,
    endedOn: readDay(draft.endedOn) ?? null,
  });
  return (
    <section className={styles.group} aria-label="Publication">
      <h3>Publication</h3>
      <Checkbox
        isSelected={draft.holdsPublication}
        onChange={(isSelected) => choose('holdsPublication', isSelected)}
      >
        Publication waits for these proceedings
      </Checkbox>
      {draft.holdsPublication && (
        <>
          <SavedTextField label="Held from" field={field('heldFrom')} maxLength={100} />
          <SavedTextArea label="Why it is held" field={field('holdBecause')} rows={2} />
          <SavedTextField
            label="Free again from"
            field={field('holdLiftedOn')}
            hint="Empty while it is held."
            caution={cautions.liftedOn}
            maxLength={100}
          />
          {(draft.holdLiftedOn !== '' || draft.holdLiftedBecause !== '') && (
            <SavedTextArea label="Why it is free" field={field('holdLiftedBecause')} rows={2} />
          )}
          <div role="status">{cautions.endedOn && <Note kind="warning">{cautions.endedOn}</Note>}</div>
        </>
      )}
    </section>
  );
}
