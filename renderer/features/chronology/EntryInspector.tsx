import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { childSeenStates } from '../../../shared/domain/caseTerms.ts';
import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { CallError } from '../../data/callError.ts';
import { AgencyChip, Button, Note, SavedSelect, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { AsSupplied } from './AsSupplied.tsx';
import { childSeenOptions } from './entryFields.ts';
import { EvidenceFor } from './EvidenceFor.tsx';
import styles from './Inspector.module.css';
import { useEntryAutosave } from './useEntryAutosave.ts';

interface EntryInspectorProps {
  entry: Entry;
  agency: Agency | undefined;
  /** Why the entry was not removed or put back. */
  refusal: CallError | null;
  onEdit: () => void;
  onCite: () => void;
  onRemove: () => void;
  onRestore: () => void;
}

/** The selected entry with all its words. Key it by the entry's id. */
export function EntryInspector({
  entry,
  agency,
  refusal,
  onEdit,
  onCite,
  onRemove,
  onRestore,
}: EntryInspectorProps) {
  const details = useEntryAutosave(entry);
  const { draft } = details;
  const date = draft.date === entry.date.text ? entry.date : parseEventDate(draft.date);
  const isRemoved = entry.removedAt !== null;
  return (
    <div className={styles.inspector}>
      <section className={styles.section} aria-label="What the record says">
        {agency && (
          <p className={styles.agency}>
            <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />
            {agency.name}
          </p>
        )}
        <h3 className={styles.date}>
          {describeReading(date)}
          {draft.time !== '' && `, ${draft.time}`}
        </h3>
        {draft.date !== '' && draft.date.toLowerCase() !== formatEventDate(date).toLowerCase() && (
          <p className={styles.written}>Written as “{draft.date}”</p>
        )}
        {draft.whatHappened === '' ? (
          <p className={styles.written}>Nothing is written yet about what happened.</p>
        ) : (
          <p className={styles.words}>{draft.whatHappened}</p>
        )}
        {!isRemoved && (
          <Button variant="link" onPress={onEdit}>
            Edit the entry
          </Button>
        )}
      </section>
      <section className={styles.section} aria-label="About the record">
        {isRemoved ? (
          <dl className={styles.facts}>
            <dt>Source</dt>
            <dd>{entry.source || 'Not given'}</dd>
            <dt>Child seen</dt>
            <dd>{childSeenStates[entry.childSeen]}</dd>
            <dt>Comment</dt>
            <dd>{entry.comment || 'None'}</dd>
          </dl>
        ) : (
          <div className={styles.fields}>
            <SavedTextField label="Source" field={details.field('source')} />
            <SavedSelect label="Child seen" options={childSeenOptions} field={details.field('childSeen')} />
            <SavedTextArea label="Comment" rows={2} field={details.field('comment')} />
          </div>
        )}
      </section>
      {entry.asSupplied && <AsSupplied supplied={entry.asSupplied} draft={draft} />}
      <EvidenceFor entry={entry} {...(isRemoved ? {} : { onCite })} />
      <section className={styles.section} aria-label="Removing">
        {refusal && (
          <Note kind="danger" role="status">
            {refusal.message}
          </Note>
        )}
        {isRemoved ? (
          <Button onPress={onRestore}>Put the entry back</Button>
        ) : (
          <Button variant="danger" size="small" onPress={onRemove}>
            Remove the entry
          </Button>
        )}
      </section>
      <section className={styles.section}>
        <h3>History</h3>
        <HistoryPanel recordId={entry.id} />
      </section>
    </div>
  );
}
