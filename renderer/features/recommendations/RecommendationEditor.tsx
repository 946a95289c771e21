import { useEffect, useRef } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Note, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { AddresseeField } from './AddresseeField.tsx';
import { AnswersField } from './AnswersField.tsx';
import styles from './Recommendations.module.css';
import type { RecommendationActs } from './useRecommendationActs.ts';

interface RecommendationEditorProps {
  recommendation: Recommendation;
  agencies: readonly Agency[];
  findings: readonly Finding[];
  acts: RecommendationActs;
  /** Someone asked to write: the text takes the focus, once. */
  isWriting: boolean;
  onWritingStarted: () => void;
}

/** Everything about the selected recommendation; all of it saves itself. */
export function RecommendationEditor(props: RecommendationEditorProps) {
  const { recommendation, agencies, findings, acts, isWriting, onWritingStarted } = props;
  const client = useClient();
  const details = useAutosave({
    recordKey: `recommendations:${recommendation.id}`,
    record: recommendation,
    fields: ({ label, text, addresseeIds, due, outcomeSought }: Recommendation) => ({
      label,
      text,
      addresseeIds,
      due,
      outcomeSought,
    }),
    save: (changes) =>
      client.call('recommendations.update', { recommendationId: recommendation.id, changes }),
  });
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isWriting) return;
    text.current?.focus();
    onWritingStarted();
  }, [isWriting, onWritingStarted]);

  return (
    <>
      <div className={styles.fields}>
        {details.problem && (
          <Note kind="danger" role="status">
            {details.problem.message}
          </Note>
        )}
        <div className={styles.labelField}>
          <SavedTextField label="Label" field={details.field('label')} maxLength={300} />
          <p className={styles.hint}>As it will be printed. Moving a recommendation does not change it.</p>
        </div>
        <SavedTextArea
          label="Recommendation"
          isSerif
          rows={4}
          inputRef={text}
          field={details.field('text')}
          hint={details.draft.text === '' ? 'Who should do what, so that an agency can act on it' : undefined}
        />
        <AddresseeField
          caseId={recommendation.caseId}
          agencies={agencies}
          value={details.draft.addresseeIds}
          onChange={(addresseeIds) => details.choose('addresseeIds', addresseeIds)}
        />
        <AnswersField recommendation={recommendation} findings={findings} acts={acts} />
        <SavedTextField
          label="Due"
          field={details.field('due')}
          maxLength={300}
          hint="In your own words: by 31 March 2027"
        />
        <SavedTextArea
          label="Outcome sought"
          isSerif
          rows={2}
          field={details.field('outcomeSought')}
          hint="What should be different for children when this is done"
        />
      </div>
      <section className={styles.history} aria-label="History">
        <h3>History</h3>
        <HistoryPanel recordId={recommendation.id} />
      </section>
    </>
  );
}
