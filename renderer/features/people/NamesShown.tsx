import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { formatMoment } from '../../ui/index.ts';
import styles from './People.module.css';

/** That real names were shown, how often and when; nothing while they never were. */
export function NamesShown({ caseId }: { caseId: CaseId }) {
  const { data } = useRead('people.listUnmaskings', { caseId });
  const latest = data?.moments[0];
  if (!data || latest === undefined) return null;
  return (
    <details className={styles.namesShown}>
      <summary>
        Real names were shown {timesInWords(data.total)} {formatMoment(latest)}
      </summary>
      <ol>
        {data.moments.map((moment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two moments may read the same
          <li key={`${index} ${moment}`}>{formatMoment(moment)}</li>
        ))}
      </ol>
      {data.total > data.moments.length && <p>The {data.moments.length} latest are listed.</p>}
    </details>
  );
}

function timesInWords(total: number): string {
  if (total === 1) return 'once:';
  return `${total === 2 ? 'twice' : `${total.toLocaleString('en-GB')} times`}, the latest`;
}
