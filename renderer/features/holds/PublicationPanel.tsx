import type { Publication } from '../../../shared/contract/holds.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { exerciseKinds } from '../../../shared/domain/caseTerms.ts';
import { publicationFormNames, publicationForms } from '../../../shared/domain/proceedingTerms.ts';
import { isHeld } from '../../../shared/domain/publicationHold.ts';
import { dayText, withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Panel, SavedSelect, SavedTextArea, SavedTextField, StatusMark } from '../../ui/index.ts';
import { dayWords, liftedInWords } from './holdWords.ts';
import styles from './Holds.module.css';
import { PublicationHoldNote } from './PublicationHoldNote.tsx';
import { useHolds } from './useHolds.ts';

const formOptions = publicationFormNames.map((value) => ({ value, label: publicationForms[value] }));

/** Exercises whose reports the law has published, unless that is inappropriate. */
const publishedKinds: ReadonlySet<Publication['kind']> = new Set(['local-review', 'serious-case-review']);

/** Whether publication is held or was, and what each review makes public. */
export function PublicationPanel({ caseId }: { caseId: CaseId }) {
  const { data } = useHolds(caseId);
  if (!data) return null;
  const lifted = data.publication.filter((hold) => !isHeld(hold, data.today));
  const reviews = data.publications.filter(
    ({ kind, form }) => publishedKinds.has(kind) || form !== 'undecided',
  );
  return (
    <Panel title="Publication" aside={<span className={styles.quiet}>saved as you type</span>}>
      <PublicationHoldNote caseId={caseId} />
      {data.publication.length === 0 && (
        <p className={styles.quiet}>
          No proceedings hold publication. Where some do, say so among their details under Proceedings.
        </p>
      )}
      <ul className={styles.list}>
        {lifted.map((hold) => (
          <li key={hold.proceedingId}>
            <div>
              <StatusMark kind="neutral">{liftedInWords(hold)}</StatusMark>
            </div>
            {hold.liftedBecause && <p>{hold.liftedBecause}</p>}
          </li>
        ))}
        {reviews.map((publication) => (
          <li key={publication.exerciseId}>
            <PublicationFields publication={publication} />
          </li>
        ))}
      </ul>
      {reviews.length === 0 && (
        <p className={styles.quiet}>
          What is published will stand here once a local child safeguarding practice review has begun.
        </p>
      )}
    </Panel>
  );
}

const toldHint = 'The Panel and the Secretary of State are told why a report is late or not published.';

function PublicationFields({ publication }: { publication: Publication }) {
  const client = useClient();
  const { draft, field } = useAutosave({
    recordKey: `holds:${publication.exerciseId}`,
    record: publication,
    fields: ({ form, because, toldOn }: Publication) => ({ form, because, toldOn: dayText(toldOn) }),
    save: async (changes) =>
      client.call('holds.updatePublication', {
        exerciseId: publication.exerciseId,
        changes: withDays(changes, ['toldOn']),
      }),
  });
  const name = publication.title || exerciseKinds[publication.kind];
  const isWhole = draft.form === 'whole-report' || draft.form === 'undecided';
  return (
    <section aria-label={`What is published of exercise ${publication.number}`}>
      <h3>{name}</h3>
      <p className={styles.quiet}>
        {publication.publishedOn === null
          ? 'No day of publication in its exercise yet.'
          : `Publication, intended or actual: ${dayWords(publication.publishedOn)}.`}
      </p>
      <div className={styles.form}>
        <SavedSelect label="What is published" options={formOptions} field={field('form')} />
        <SavedTextField label="Panel told why on" field={field('toldOn')} hint={toldHint} maxLength={100} />
        <div className={styles.wholeRow}>
          <SavedTextArea
            label={isWhole ? 'Why it is late, where it is' : 'Why not the whole report'}
            field={field('because')}
            rows={2}
          />
        </div>
      </div>
    </section>
  );
}
