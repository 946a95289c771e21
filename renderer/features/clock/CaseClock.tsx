import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { clockTitle, remainderInWords, standingInWords } from '../../../shared/domain/clockWords.ts';
import { casePath } from '../../app/paths.ts';
import { cx } from '../../ui/index.ts';
import { ClockTicks } from './ClockTicks.tsx';
import styles from './CaseClock.module.css';
import { markOf } from './clockView.ts';
import { useClocks } from './useClocks.ts';

/** The clock that runs first, small, for the bar of the case. Nothing where none runs. */
export function CaseClock({ caseId }: { caseId: CaseId }) {
  const { data } = useClocks(caseId);
  const clock = data?.clocks.find(({ isLead }) => isLead);
  if (!data || !clock) return null;
  const standing = standingInWords(clock.rule, clock, clock.setting);
  return (
    <Link href={casePath(caseId, 'overview/clock')} className={cx(styles.clock, styles[markOf(clock)])}>
      <ClockTicks ticks={clock.ticks} />
      <span className={styles.words}>
        <span className={styles.rule}>{clockTitle(clock.rule, clock.review)} </span>
        <b>{standing}</b>
        <span className={styles.rest}> · {remainderInWords(clock.rule, clock, data.today)}</span>
      </span>
    </Link>
  );
}
