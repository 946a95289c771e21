import { Link } from 'wouter';
import { proceedingName } from '../../../shared/domain/proceedingTerms.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { CountBadge, Note } from '../../ui/index.ts';
import styles from './Proceedings.module.css';
import { nextOnWords } from './proceedingWords.ts';

/** Next dates of proceedings over all cases between two days. Nothing where there is none. */
export function ProceedingDates({ from, to }: { from: string; to: string }) {
  const { data, error } = useRead('proceedings.listDates', { from, to }, { keepPrevious: true });
  if (error) return <Note kind="danger">{error.message}</Note>;
  if (!data || data.dates.length === 0) return null;
  return (
    <section className={styles.dates} aria-label="Proceedings in this week and the next">
      <h3>
        Proceedings <CountBadge>{data.dates.length}</CountBadge>
      </h3>
      <ul>
        {data.dates.map((date) => (
          <li key={date.id}>
            <Link href={casePath(date.caseId, 'overview/proceedings')} state={{ proceedingId: date.id }}>
              {date.pseudonym}: {date.what || proceedingName(date)}
            </Link>
            <span className={styles.quiet}>
              {[nextOnWords(date.on), date.what === '' ? '' : proceedingName(date), date.reference]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
