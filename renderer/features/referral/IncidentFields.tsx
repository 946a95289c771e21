import { harmCategoryNames } from '../../../shared/domain/referralTerms.ts';
import type { Autosave } from '../../data/autosave/useAutosave.ts';
import { Checkbox, count, Panel, SavedSelect, SavedTextField, StatusMark } from '../../ui/index.ts';
import { CoveredTextArea } from '../masking/index.ts';
import styles from './Referral.module.css';
import {
  harmOptions,
  incidentHint,
  type ReferralDraft,
  triggerHints,
  triggerOptions,
} from './referralWords.ts';

/** What happened, when and where, and what kind of harm it is. */
export function IncidentFields({ details, caution }: { details: Autosave<ReferralDraft>; caution: string }) {
  const { draft, field, choose } = details;
  const chosen = new Set(draft.harmCategories);
  const toggle = (name: (typeof harmCategoryNames)[number]) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    choose(
      'harmCategories',
      harmCategoryNames.filter((category) => next.has(category)),
    );
  };
  return (
    <Panel title="The incident">
      <div className={styles.form}>
        <SavedSelect
          label="Trigger"
          options={triggerOptions}
          field={field('trigger')}
          hint={triggerHints[draft.trigger]}
        />
        {(draft.trigger === 'other' || draft.triggerOther !== '') && (
          <SavedTextField label="Trigger, in words" field={field('triggerOther')} maxLength={300} />
        )}
        <SavedTextField
          label="Date of the incident"
          field={field('incidentDate')}
          hint={incidentHint(draft.incidentDate)}
          caution={caution}
          maxLength={300}
        />
        <SavedTextField label="Place of the incident" field={field('incidentPlace')} maxLength={300} />
        <fieldset className={styles.harm}>
          <legend>
            Categories of harm{' '}
            {chosen.size > 0 && (
              <span className={styles.aside}>{count(chosen.size, 'category', 'categories')}</span>
            )}
          </legend>
          {chosen.size === 0 && <StatusMark kind="neutral">None chosen yet</StatusMark>}
          <ul className={styles.categories}>
            {harmOptions.map(({ value, label }) => (
              <li key={value}>
                <Checkbox isSelected={chosen.has(value)} onChange={() => toggle(value)}>
                  {label}
                </Checkbox>
              </li>
            ))}
          </ul>
        </fieldset>
        {(chosen.has('other') || draft.harmOther !== '') && (
          <SavedTextField label="Harm, in words" field={field('harmOther')} maxLength={300} />
        )}
        <div className={styles.wholeRow}>
          <CoveredTextArea
            label="What is known of it"
            field={field('narrative')}
            hint="What happened, as it was told in the referral. The review’s own account comes later."
            rows={5}
            isSerif
          />
        </div>
      </div>
    </Panel>
  );
}
