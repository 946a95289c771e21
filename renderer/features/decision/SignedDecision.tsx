import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { Decision } from '../../../shared/contract/decision.ts';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { decisionsInUse, definitionInWords } from '../../../shared/domain/decisionChecks.ts';
import {
  criteria,
  criterionAnswers,
  criterionGroupNames,
  criterionGroups,
  signingPartners,
} from '../../../shared/domain/decisionTerms.ts';
import { useCommands } from '../../app/commands.ts';
import { dayText } from '../../data/autosave/dayFields.ts';
import { Button, Note, Panel, StatusMark } from '../../ui/index.ts';
import styles from './Decision.module.css';
import { answerMarks, outcomeInWords, stateInWords } from './decisionWords.ts';
import { NextExercise } from './NextExercise.tsx';
import { ReadText } from './ReadText.tsx';
import { changedSinceSigning, SaidAtSigning } from './SaidAtSigning.tsx';
import { SupersedeDialog } from './SupersedeDialog.tsx';
import type { DecisionActs } from './useDecisionActs.ts';

interface SignedDecisionProps {
  decision: Decision;
  decisions: readonly Decision[];
  exercise: Exercise;
  acts: DecisionActs;
}

/** A decision as it was signed. Nothing of it can be changed; it can only be superseded. */
export function SignedDecision({ decision, decisions, exercise, acts }: SignedDecisionProps) {
  const [isSuperseding, setIsSuperseding] = useState(false);
  const { draft } = decisionsInUse(decisions);
  const stands = decision.state === 'signed';
  const successor = decisions.find(
    ({ supersedes, state }) => supersedes === decision.id && state !== 'draft',
  );
  const supersede = () => {
    acts.reset();
    setIsSuperseding(true);
  };
  const canSupersede = stands && draft === null;
  useCommands(
    canSupersede
      ? [
          {
            id: 'decision.supersede',
            title: 'Begin a decision that supersedes this one',
            section: 'Decision',
            run: supersede,
          },
        ]
      : [],
  );
  return (
    <>
      <Panel
        title={outcomeInWords(decision)}
        aside={
          <StatusMark kind={stands ? 'success' : 'neutral'} icon={Lock}>
            {stateInWords(decision)}
          </StatusMark>
        }
        action={
          canSupersede && (
            <Button size="small" onPress={supersede}>
              Supersede
            </Button>
          )
        }
      >
        {successor && (
          <Note>
            Decision {successor.number} has taken its place. Why: {successor.supersedesBecause}
          </Note>
        )}
        {stands && draft && (
          <Note>
            Decision {draft.number} is being made to take its place. Until that is signed, this one stands.
          </Note>
        )}
        <p className={styles.aside}>
          Decided on {dayText(decision.decidedOn)} by {decision.decidedBy}
        </p>
        {decision.supersedesBecause !== '' && (
          <>
            <h3>Why it superseded the one before</h3>
            <p className={styles.read}>{decision.supersedesBecause}</p>
          </>
        )}
        <h3>Reasons</h3>
        <ReadText
          value={decision.rationale}
          caseId={decision.caseId}
          changed={new Set(changedSinceSigning(decision).map(({ entryId }) => entryId))}
        />
        <SaidAtSigning decision={decision} />
        <h3>Dissent</h3>
        <p className={styles.read}>{decision.dissent || 'None recorded.'}</p>
        {stands && <NextExercise decision={decision} exercise={exercise} />}
      </Panel>
      <SignedCriteria decision={decision} />
      <SignedOptions decision={decision} />
      <SignedBy decision={decision} />
      {isSuperseding && (
        <SupersedeDialog decision={decision} acts={acts} onClose={() => setIsSuperseding(false)} />
      )}
    </>
  );
}

function SignedCriteria({ decision }: { decision: Decision }) {
  return (
    <Panel title="Criteria" aside={<span className={styles.aside}>{definitionInWords(decision)}</span>}>
      {criterionGroupNames.map((group) => (
        <section key={group} className={styles.criteria} aria-label={criterionGroups[group].title}>
          <h3>{criterionGroups[group].title}</h3>
          <ul className={styles.rows}>
            {decision.criteria
              .filter(({ key }) => criteria[key].group === group)
              .map(({ key, answer, reason }) => (
                <li key={key} className={styles.criterion}>
                  <p>{criteria[key].words}</p>
                  {answer === null ? (
                    <StatusMark kind="neutral">Not answered</StatusMark>
                  ) : (
                    <StatusMark kind={answerMarks[answer]}>{criterionAnswers[answer]}</StatusMark>
                  )}
                  {reason !== '' && <p className={styles.readReason}>{reason}</p>}
                </li>
              ))}
          </ul>
          <p className={styles.source}>Source: {criterionGroups[group].source}.</p>
        </section>
      ))}
    </Panel>
  );
}

function SignedOptions({ decision: { options } }: { decision: Decision }) {
  if (options.length === 0) return null;
  return (
    <Panel title="Options considered">
      <ol className={styles.rows}>
        {options.map((option) => (
          <li key={option.id} className={styles.readOption}>
            <p>
              <b>{option.title}</b> {option.isChosen && <StatusMark kind="success">Chosen</StatusMark>}
            </p>
            {option.for !== '' && <p className={styles.read}>For: {option.for}</p>}
            {option.against !== '' && <p className={styles.read}>Against: {option.against}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function SignedBy({ decision: { signOffs } }: { decision: Decision }) {
  return (
    <Panel title="Safeguarding partners">
      <ul className={styles.rows}>
        {signOffs.map(({ partner, name, role, askedOn, signedOn, note }) => (
          <li key={partner} className={styles.criterion}>
            <p>
              <b>{signingPartners[partner]}</b> {[name, role].filter(Boolean).join(', ')}
            </p>
            {signedOn === null ? (
              <StatusMark kind="neutral">Not signed</StatusMark>
            ) : (
              <StatusMark kind="success">Signed {dayText(signedOn)}</StatusMark>
            )}
            {(askedOn !== null || note !== '') && (
              <p className={styles.aside}>
                {[askedOn === null ? '' : `Asked ${dayText(askedOn)}.`, note].filter(Boolean).join(' ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
