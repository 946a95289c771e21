import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { expectedPractices, significances } from '../../../shared/domain/caseTerms.ts';
import type { CallError } from '../../data/callError.ts';
import { Button, Checkbox, Note, SavedSelect, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { CoveredText, CoveredTextArea, CoveredTextField } from '../masking/index.ts';
import { AsSupplied } from './AsSupplied.tsx';
import { AgencyField, DateField, wordsLabels } from './CellEditor.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntryLinks } from './EntryLinks.tsx';
import { EntryTags } from './EntryTags.tsx';
import { EvidenceFor } from './EvidenceFor.tsx';
import { childSeenOptions, practiceOptions, significanceOptions } from './entryFields.ts';
import styles from './Inspector.module.css';
import { useEntryAutosave } from './useEntryAutosave.ts';

interface EntryInspectorProps {
  entry: Entry;
  agencies: ReadonlyMap<string, Agency>;
  /** Why the entry was not removed or put back. */
  refusal: CallError | null;
  onEdit: () => void;
  onCite: () => void;
  onRemove: () => void;
  onRestore: () => void;
  onShowSource?: () => void;
}

/** The selected entry with all its words: the reviewer's text first, the agency's apart. Key it by the entry's id. */
export function EntryInspector(props: EntryInspectorProps) {
  const { entry, agencies, refusal } = props;
  const details = useEntryAutosave(entry);
  const { draft } = details;
  const isRemoved = entry.removedAt !== null;
  const agency = agencies.get(draft.agencyId ?? entry.agencyId);
  return (
    <div className={styles.inspector}>
      <EntryHead entry={entry} draft={draft} agency={agency} onEdit={isRemoved ? undefined : props.onEdit} />
      {isRemoved ? (
        <RemovedFacts entry={entry} />
      ) : (
        <>
          <section className={styles.section} aria-label="The reviewer’s judgement">
            <div className={styles.fields}>
              <CoveredTextArea
                label={wordsLabels.comment}
                rows={2}
                isSerif
                voice="reviewer"
                field={details.field('comment')}
                inputRef={(area) => area?.setAttribute('data-comment', '')}
              />
              <div className={styles.pair}>
                <SavedSelect
                  label="Significance"
                  options={significanceOptions}
                  field={details.field('significance')}
                />
                <SavedSelect
                  label="Practice"
                  options={practiceOptions}
                  field={details.field('expectedPractice')}
                />
              </div>
              <div className={styles.pair}>
                <Checkbox
                  isSelected={draft.isReviewed}
                  onChange={(isOn) => details.choose('isReviewed', isOn)}
                >
                  Reviewed
                </Checkbox>
                <Checkbox
                  isSelected={draft.isDisputed}
                  onChange={(isOn) => details.choose('isDisputed', isOn)}
                >
                  Disputed
                </Checkbox>
              </div>
            </div>
          </section>
          <EntryTags entry={entry} />
          <section className={styles.section} aria-label="The record">
            <div className={styles.fields}>
              <div className={styles.pair}>
                <DateField details={details} />
                <SavedTextField label="Time" field={details.field('time')} />
              </div>
              <AgencyField details={details} agencies={[...agencies.values()]} />
              <CoveredTextField label="Source" field={details.field('source')} />
              <CoveredTextArea
                label={wordsLabels.whatHappened}
                rows={3}
                field={details.field('whatHappened')}
              />
              <SavedSelect label="Child seen" options={childSeenOptions} field={details.field('childSeen')} />
              <CoveredTextArea label={wordsLabels.childVoice} rows={1} field={details.field('childVoice')} />
              <CoveredTextArea
                label={wordsLabels.actionTaken}
                rows={2}
                field={details.field('actionTaken')}
              />
              <CoveredTextArea
                label={wordsLabels.authorComment}
                rows={1}
                field={details.field('authorComment')}
              />
            </div>
          </section>
        </>
      )}
      {entry.asSupplied && (
        <AsSupplied
          supplied={entry.asSupplied}
          draft={draft}
          {...(props.onShowSource ? { onShowSource: props.onShowSource } : {})}
        />
      )}
      <EvidenceFor entry={entry} {...(isRemoved ? {} : { onCite: props.onCite })} />
      {!isRemoved && <EntryLinks entry={entry} />}
      <section className={styles.section} aria-label="Removing">
        {refusal && (
          <Note kind="danger" role="status">
            {refusal.message}
          </Note>
        )}
        {isRemoved ? (
          <Button onPress={props.onRestore}>Put the entry back</Button>
        ) : (
          <Button variant="danger" size="small" onPress={props.onRemove}>
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

function RemovedFacts({ entry }: { entry: Entry }) {
  return (
    <section className={styles.section} aria-label="About the record">
      <dl className={styles.lines}>
        <dt>Action taken</dt>
        <dd>
          <CoveredText text={entry.actionTaken || 'None recorded'} />
        </dd>
        <dt>Comment</dt>
        <dd>
          <CoveredText text={entry.comment || 'None'} voice="reviewer" />
        </dd>
        <dt>Significance</dt>
        <dd>{significances[entry.significance]}</dd>
        <dt>Practice</dt>
        <dd>{expectedPractices[entry.expectedPractice]}</dd>
      </dl>
    </section>
  );
}
