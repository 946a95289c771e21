import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { Referral } from '../../../shared/contract/referral.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { checkReferral } from '../../../shared/domain/referralChecks.ts';
import { readDay, withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { count, Note, Panel, SavedTextArea, SavedTextField, StatusMark } from '../../ui/index.ts';
import { today } from '../people/index.ts';
import { CoveredTextArea } from '../masking/index.ts';
import { AreasField } from './AreasField.tsx';
import { CaseFields } from './CaseFields.tsx';
import { ChildrenField } from './ChildrenField.tsx';
import { IncidentFields } from './IncidentFields.tsx';
import styles from './Referral.module.css';
import { dayFieldNames, editableReferral, type ReferralDraft } from './referralWords.ts';

interface ReferralFormProps {
  review: CaseRecord;
  referral: Referral;
  people: readonly Person[];
}

/** One calm form in the order in which a referral is told. Nothing in it stands in the way of anything. */
export function ReferralForm({ review, referral, people }: ReferralFormProps) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `referral:${review.id}`,
    record: referral,
    fields: editableReferral,
    // Throws where a day cannot be read; as a promise, so that autosave can set the field aside.
    save: async (changes) =>
      client.call('referral.update', { caseId: review.id, changes: withDays(changes, dayFieldNames) }),
  });
  const { draft, field, choose } = details;
  const checks = checkReferral(datesOf(draft), today());
  const cautionOf = (name: string) =>
    checks
      .filter((check) => check.field === name)
      .map(({ sentence }) => sentence)
      .join(' ');
  const notificationChecks = checks.filter(({ field: name }) => name !== 'incidentDate').length;

  return (
    <div className={styles.sections}>
      <CaseFields review={review} />
      <Panel title="Who referred it, and why">
        <div className={styles.form}>
          <SavedTextField label="Referred by" field={field('referrerName')} maxLength={300} />
          <SavedTextField label="Their role" field={field('referrerRole')} maxLength={300} />
          <SavedTextField label="Their agency" field={field('referrerAgency')} maxLength={300} />
          <SavedTextField
            label="Safeguarding lead consulted"
            field={field('leadConsulted')}
            hint="Who it was talked over with before it was sent."
            maxLength={300}
          />
          <SavedTextField
            label="Referred on"
            field={field('referredOn')}
            caution={cautionOf('referredOn')}
            hint="12/5/2026 or 12 May 2026."
            maxLength={100}
          />
          <div className={styles.wholeRow}>
            <CoveredTextArea label="Why it was referred" field={field('referredBecause')} rows={3} isSerif />
          </div>
        </div>
      </Panel>
      <IncidentFields details={details} caution={cautionOf('incidentDate')} />
      <Panel title="The children it is about">
        <ChildrenField
          caseId={review.id}
          people={people}
          value={draft.childIds}
          incidentDate={draft.incidentDate}
          onChange={(childIds) => choose('childIds', childIds)}
          further={field('furtherChildren')}
        />
      </Panel>
      <Panel title="Areas involved">
        <AreasField value={draft.areas} field={field('areas')} onChoose={(areas) => choose('areas', areas)} />
      </Panel>
      <Panel
        title="Notification"
        aside={
          <span role="status">
            {notificationChecks > 0 && (
              <StatusMark kind="warning">{count(notificationChecks, 'thing')} to look at</StatusMark>
            )}
          </span>
        }
      >
        <div className={styles.form}>
          <SavedTextField
            label="Local authority became aware"
            field={field('awareOn')}
            caution={cautionOf('awareOn')}
            hint="The five working days to notify are counted from here."
            maxLength={100}
          />
          <SavedTextField
            label="Notification sent to the Panel"
            field={field('notifiedOn')}
            caution={cautionOf('notifiedOn')}
            maxLength={100}
          />
          <SavedTextField
            label="Copy received by the business unit"
            field={field('receivedOn')}
            caution={cautionOf('receivedOn')}
            maxLength={100}
          />
          <SavedTextField
            label="Notification reference"
            field={field('notificationReference')}
            maxLength={300}
          />
          <SavedTextField
            label="Withdrawn on"
            field={field('withdrawnOn')}
            caution={cautionOf('withdrawnOn')}
            hint="Only where it was later found not to meet the criteria."
            maxLength={100}
          />
          {(draft.withdrawnOn !== '' || draft.withdrawnBecause !== '') && (
            <div className={styles.wholeRow}>
              <SavedTextArea label="Why it was withdrawn" field={field('withdrawnBecause')} rows={2} />
              <Note>
                A rapid review follows every notification that stands. Withdrawn, this one needs none; what
                was gathered stays in the case.
              </Note>
            </div>
          )}
        </div>
      </Panel>
    </div>
  );
}

function datesOf(draft: ReferralDraft) {
  const day = (text: string) => readDay(text) ?? null;
  return {
    incidentDate: draft.incidentDate.trim() === '' ? null : parseEventDate(draft.incidentDate),
    referredOn: day(draft.referredOn),
    awareOn: day(draft.awareOn),
    notifiedOn: day(draft.notifiedOn),
    receivedOn: day(draft.receivedOn),
    withdrawnOn: day(draft.withdrawnOn),
  };
}
