import { type ReactNode, useId } from 'react';
import type { Criterion, Decision } from '../../../shared/contract/decision.ts';
import { definitionInWords, unanswered } from '../../../shared/domain/decisionChecks.ts';
import {
  type CriterionGroup,
  criteria,
  criterionGroupNames,
  criterionGroups,
  criterionKeys,
} from '../../../shared/domain/decisionTerms.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Panel, SavedTextArea, SegmentedControl, StatusMark } from '../../ui/index.ts';
import styles from './Decision.module.css';
import { answerOptions } from './decisionWords.ts';
import { Reachable } from './Reachable.tsx';

/** Every criterion with its answer and the reason for it, in the order of the rules, each rule named. */
export function CriteriaPanel({ decision }: { decision: Decision }) {
  const left = unanswered(decision).length;
  const definition = definitionInWords(decision);
  return (
    <Reachable place="criteria">
      <Panel
        title="Criteria"
        aside={
          <span className={styles.aside}>
            {left === 0
              ? 'all answered'
              : `${criterionKeys.length - left} of ${criterionKeys.length} answered`}
          </span>
        }
      >
        {criterionGroupNames.map((group) => (
          <CriterionGroupRows key={group} group={group} decision={decision}>
            {group === 'definition' && (
              <p role="status">
                {definition !== '' && <StatusMark kind="info">{definition}</StatusMark>}
                {definition.startsWith('Not') && (
                  <span className={styles.aside}> The criteria below need no answer.</span>
                )}
              </p>
            )}
          </CriterionGroupRows>
        ))}
      </Panel>
    </Reachable>
  );
}

interface CriterionGroupRowsProps {
  group: CriterionGroup;
  decision: Decision;
  children: ReactNode;
}

function CriterionGroupRows({ group, decision, children }: CriterionGroupRowsProps) {
  const titleId = useId();
  const { title, lead, source } = criterionGroups[group];
  return (
    <section className={styles.criteria} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <p>{lead}</p>
      <p className={styles.columns} aria-hidden>
        <span>Answer</span>
        <span>Reason</span>
      </p>
      <ul className={styles.rows}>
        {decision.criteria
          .filter(({ key }) => criteria[key].group === group)
          .map((criterion) => (
            <CriterionRow key={criterion.key} decision={decision} criterion={criterion} />
          ))}
      </ul>
      {children}
      <p className={styles.source}>Source: {source}.</p>
    </section>
  );
}

function CriterionRow({ decision, criterion }: { decision: Decision; criterion: Criterion }) {
  const client = useClient();
  const { key } = criterion;
  const { draft, field, choose } = useAutosave({
    recordKey: `decision:${decision.id}/${key}`,
    record: criterion,
    fields: ({ answer, reason }: Criterion) => ({ answer, reason }),
    save: (changes) => client.call('decision.updateCriterion', { decisionId: decision.id, key, changes }),
  });
  const { title, words } = criteria[key];
  return (
    <li>
      <fieldset className={styles.answered}>
        <legend>{words}</legend>
        <SegmentedControl
          label={`Answer: ${title}`}
          options={answerOptions}
          value={draft.answer}
          onChange={(answer) => choose('answer', answer)}
        />
        <SavedTextArea label="Reason" isLabelHidden field={field('reason')} rows={1} isSerif />
      </fieldset>
    </li>
  );
}
