import type { Entry } from '../../../shared/contract/chronology.ts';
import { childSeenStates } from '../../../shared/domain/caseTerms.ts';
import type { EntryFields } from './entryFields.ts';
import styles from './Inspector.module.css';

const labels = {
  date: 'Date',
  time: 'Time',
  source: 'Source',
  whatHappened: 'What happened',
  childSeen: 'Child seen',
} as const;
const names = Object.keys(labels) as (keyof typeof labels)[];

type Supplied = NonNullable<Entry['asSupplied']>;

/** The agency's own words, which nothing here can change, beside the reviewer's where they are not the same. */
export function AsSupplied({ supplied, draft }: { supplied: Supplied; draft: EntryFields }) {
  const reviewed = { ...draft, childSeen: childSeenStates[draft.childSeen] };
  const different = names.filter((name) => isDifferent(name, supplied[name], reviewed[name]));
  return (
    <section className={styles.section}>
      <h3>As the agency sent it</h3>
      {different.length === 0 ? (
        <p className={styles.written}>Row {supplied.row} of the return, unchanged.</p>
      ) : (
        <>
          <p className={styles.written}>
            Row {supplied.row} of the return. The reviewer’s version differs here:
          </p>
          <dl className={styles.versions}>
            {different.map((name) => (
              <div key={name}>
                <dt>{labels[name]}</dt>
                <dd>
                  <span className={styles.whose}>Agency</span>
                  <q>{supplied[name] || 'Blank'}</q>
                </dd>
                <dd>
                  <span className={styles.whose}>Reviewer</span>
                  <q>{reviewed[name] || 'Blank'}</q>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** A return that is silent about the child has nothing to be compared with. */
function isDifferent(name: keyof typeof labels, sent: string, reviewed: string): boolean {
  if (name === 'childSeen') return sent !== '' && sent.toLowerCase() !== reviewed.toLowerCase();
  return sent !== reviewed;
}
