import type { Decision, SignOff } from '../../../shared/contract/decision.ts';
import { checkDecision } from '../../../shared/domain/decisionChecks.ts';
import { signingPartners } from '../../../shared/domain/decisionTerms.ts';
import { dayText, readDay, withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { Checkbox, Panel, SavedTextArea, SavedTextField, StatusMark } from '../../ui/index.ts';
import { today } from '../people/index.ts';
import styles from './Decision.module.css';
import { Reachable } from './Reachable.tsx';
import type { DecisionActs } from './useDecisionActs.ts';

/** Who signs for each safeguarding partner, when they were asked and when they signed. */
export function SignOffsPanel({ decision, acts }: { decision: Decision; acts: DecisionActs }) {
  const { signOffs } = decision;
  const signed = signOffs.filter(({ signedOn }) => signedOn !== null).length;
  return (
    <Reachable place="sign-offs">
      <Panel
        title="Safeguarding partners"
        aside={
          <span className={styles.aside}>
            {signed} of {signOffs.length} signed
          </span>
        }
      >
        <ul className={styles.rows}>
          {signOffs.map((signOff) => (
            <SignOffRow key={signOff.partner} decision={decision} signOff={signOff} />
          ))}
        </ul>
        <EducationSetting decision={decision} acts={acts} />
      </Panel>
    </Reachable>
  );
}

function SignOffRow({ decision, signOff }: { decision: Decision; signOff: SignOff }) {
  const client = useClient();
  const { partner } = signOff;
  const { draft, field } = useAutosave({
    recordKey: `decision:${decision.id}/${partner}`,
    record: signOff,
    fields: ({ name, role, askedOn, signedOn, note }: SignOff) => ({
      name,
      role,
      askedOn: dayText(askedOn),
      signedOn: dayText(signedOn),
      note,
    }),
    // Throws where a day cannot be read; as a promise, so that autosave can set the field aside.
    save: async (changes) =>
      client.call('decision.updateSignOff', {
        decisionId: decision.id,
        partner,
        changes: withDays(changes, ['askedOn', 'signedOn']),
      }),
  });
  const dates = {
    partner,
    askedOn: readDay(draft.askedOn) ?? null,
    signedOn: readDay(draft.signedOn) ?? null,
  };
  const caution = checkDecision({ decidedOn: decision.decidedOn, signOffs: [dates] }, today())
    .filter(({ at }) => at === partner)
    .map(({ sentence }) => sentence)
    .join(' ');
  return (
    <li>
      <fieldset className={styles.signOff}>
        <legend>
          {signingPartners[partner]}
          <SignOffState signOff={signOff} />
        </legend>
        <SavedTextField label="Name" field={field('name')} maxLength={300} />
        <SavedTextField label="Role" field={field('role')} maxLength={300} />
        <SavedTextField label="Asked on" field={field('askedOn')} maxLength={100} />
        <SavedTextField label="Signed on" field={field('signedOn')} caution={caution} maxLength={100} />
        <div className={styles.wholeRow}>
          <SavedTextArea label="Note" field={field('note')} rows={1} />
        </div>
      </fieldset>
    </li>
  );
}

function SignOffState({ signOff: { askedOn, signedOn } }: { signOff: SignOff }) {
  if (signedOn !== null) return <StatusMark kind="success">Signed</StatusMark>;
  return <StatusMark kind="neutral">{askedOn === null ? 'Not asked yet' : 'Asked'}</StatusMark>;
}

/** Whether education signs as well, for every case of the partnership. */
function EducationSetting({ decision, acts }: { decision: Decision; acts: DecisionActs }) {
  const review = useRead('cases.get', { caseId: decision.caseId }).data;
  const settings = useRead('decision.listSettings', {}).data;
  if (!review || !settings) return null;
  const { partnership } = review;
  const hasEducation = settings.partnershipsWithEducation.some(
    (name) => name.toLowerCase() === partnership.toLowerCase(),
  );
  return (
    <div className={styles.foot}>
      <Checkbox
        isSelected={hasEducation}
        onChange={(chosen) => void acts.setEducation({ partnership, hasEducation: chosen })}
      >
        Education signs as well
      </Checkbox>
      <p className={styles.aside}>
        {partnership === ''
          ? 'A setting of every case that names no partnership.'
          : `A setting of every case of ${partnership}.`}{' '}
        What is signed already stays as it was signed.
      </p>
    </div>
  );
}
