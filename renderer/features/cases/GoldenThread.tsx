import { Unlink } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { count, cx, Panel, StatusMark } from '../../ui/index.ts';
import styles from './Overview.module.css';

type Counts = CaseRecord['counts'];

interface Step {
  readonly title: string;
  readonly section: string;
  readonly value: string;
  readonly unit: string;
  /** Whether anything is here yet. */
  readonly isBegun: boolean;
  /** What does not hold here, in words; the thread from here on is drawn broken. */
  readonly missing: string | null;
  /** What deserves a look here without parting the thread. */
  readonly caution: string | null;
  readonly remark: string;
}

export function threadSteps(counts: Counts): readonly Step[] {
  return [
    {
      title: 'Evidence',
      section: 'chronology',
      value: counts.entries.toLocaleString('en-GB'),
      unit: counts.entries === 1 ? 'entry' : 'entries',
      isBegun: counts.entries > 0,
      missing: null,
      caution:
        counts.undated > 0
          ? `${count(counts.undated, 'entry has', 'entries have')} no date that can be read`
          : null,
      remark: counts.entries > 0 ? 'Every entry has a date' : 'Begin with what the agencies recorded',
    },
    {
      title: 'Findings',
      section: 'findings',
      value: counts.findings.toLocaleString('en-GB'),
      unit: counts.findings === 1 ? 'finding' : 'findings',
      isBegun: counts.findings > 0,
      missing:
        counts.findingsWithoutEvidence > 0
          ? `${count(counts.findingsWithoutEvidence, 'has', 'have')} no evidence yet`
          : null,
      caution: null,
      remark: counts.findings > 0 ? 'Each rests on an entry' : 'What was found, each resting on entries',
    },
    {
      title: 'Recommendations',
      section: 'recommendations',
      value: counts.recommendations.toLocaleString('en-GB'),
      unit: '',
      isBegun: counts.recommendations > 0,
      missing:
        counts.recommendationsWithoutFinding > 0
          ? `${count(counts.recommendationsWithoutFinding, 'answers', 'answer')} no finding yet`
          : null,
      caution: null,
      remark:
        counts.recommendations > 0
          ? 'Each answers a finding'
          : 'What should change, each answering a finding',
    },
    {
      title: 'Report',
      section: 'report',
      value: 'Draft',
      unit: '',
      isBegun: counts.findings > 0 || counts.recommendations > 0,
      missing: null,
      caution: null,
      remark: 'Made from all of this whenever you ask',
    },
  ];
}

/** From what happened to what will change, and where the thread does not hold. */
export function GoldenThread({ caseId, counts }: { caseId: CaseId; counts: Counts }) {
  return (
    <Panel
      title="The golden thread"
      aside={<span className={styles.aside}>from what happened to what will change</span>}
    >
      <ol className={styles.thread}>
        {threadSteps(counts).map(({ title, section, value, unit, isBegun, missing, caution, remark }) => (
          <li key={section} className={cx(isBegun && (missing ? styles.broken : styles.whole))}>
            <Link href={casePath(caseId, section)} className={cx(styles.stepTitle)}>
              {title}
            </Link>
            <p className={styles.value}>
              {value} {unit && <small>{unit}</small>}
            </p>
            <p className={styles.remark}>
              {missing && (
                <StatusMark kind="warning" icon={Unlink}>
                  {missing}
                </StatusMark>
              )}
              {!missing && (caution ? <StatusMark kind="warning">{caution}</StatusMark> : remark)}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
