import type { Entry } from '../../../shared/contract/chronology.ts';
import type { EntryFields } from './entryFields.ts';
import styles from './Inspector.module.css';

const labels = { date: 'Date', time: 'Time', source: 'Source', whatHappened: 'What happened' } as const;
const names = Object.keys(labels) as (keyof typeof labels)[];

interface AsSuppliedProps {
  supplied: NonNullable<Entry['asSupplied']>;
  draft: EntryFields;
}

/** The agency's own words, which nothing here can change, beside the reviewer's where they are not the same. */
export function AsSupplied({ supplied, draft }: AsSuppliedProps) {
  const different = names.filter((name) => supplied[name] !== draft[name]);
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
                  <q>{draft[name] || 'Blank'}</q>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
