import type { Decision } from '../../../shared/contract/decision.ts';
import { checkDecision } from '../../../shared/domain/decisionChecks.ts';
import { dayText, readDay, withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Panel, RadioGroup, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { today } from '../people/index.ts';
import { RichTextEditor } from '../writing/index.ts';
import styles from './Decision.module.css';
import { outcomeOptions } from './decisionWords.ts';
import { Reachable } from './Reachable.tsx';

/** What was decided, when, by whom and why, and who saw it otherwise. */
export function OutcomePanel({ decision }: { decision: Decision }) {
  const client = useClient();
  const { draft, field, choose } = useAutosave({
    recordKey: `decision:${decision.id}`,
    record: decision,
    fields: ({ outcome, outcomeOther, decidedOn, decidedBy, rationale, dissent }: Decision) => ({
      outcome,
      outcomeOther,
      decidedOn: dayText(decidedOn),
      decidedBy,
      rationale,
      dissent,
    }),
    save: async (changes) =>
      client.call('decision.update', {
        decisionId: decision.id,
        changes: withDays(changes, ['decidedOn']),
      }),
  });
  const caution = checkDecision({ decidedOn: readDay(draft.decidedOn) ?? null, signOffs: [] }, today())
    .map(({ sentence }) => sentence)
    .join(' ');
  return (
    <Reachable place="outcome">
      <Panel title="Decision and reasons" aside={<span className={styles.aside}>saved as you type</span>}>
        <div className={styles.form}>
          <div className={styles.wholeRow}>
            <RadioGroup
              label="The decision"
              options={outcomeOptions}
              value={draft.outcome}
              onChange={(outcome) => choose('outcome', outcome)}
            />
          </div>
          {(draft.outcome === 'other' || draft.outcomeOther !== '') && (
            <div className={styles.wholeRow}>
              <SavedTextField label="The decision, in words" field={field('outcomeOther')} maxLength={300} />
            </div>
          )}
          <SavedTextField
            label="Decided on"
            field={field('decidedOn')}
            caution={caution}
            hint="Such as 16 June 2026."
            maxLength={100}
          />
          <SavedTextField
            label="Decided by"
            field={field('decidedBy')}
            hint="The body, such as the Learning from Cases Committee."
            maxLength={300}
          />
          <div className={styles.wholeRow}>
            <RichTextEditor label="Reasons" caseId={decision.caseId} isSerif {...field('rationale')} />
          </div>
          <div className={styles.wholeRow}>
            <SavedTextArea
              label="Dissent"
              field={field('dissent')}
              hint="Who saw it otherwise, and why. Empty where all agreed."
              rows={2}
              isSerif
            />
          </div>
        </div>
      </Panel>
    </Reachable>
  );
}
