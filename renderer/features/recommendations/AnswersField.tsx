import { Plus, Unlink2, X } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import { casePath } from '../../app/paths.ts';
import { Button, IconButton, Menu, MenuItem, StatusMark } from '../../ui/index.ts';
import styles from './Recommendations.module.css';
import { findingName } from './recommendationWords.ts';
import type { RecommendationActs } from './useRecommendationActs.ts';

interface AnswersFieldProps {
  recommendation: Recommendation;
  findings: readonly Finding[];
  acts: Pick<RecommendationActs, 'link' | 'unlink'>;
}

/** The findings a recommendation answers: its end of the golden thread. */
export function AnswersField({ recommendation, findings, acts }: AnswersFieldProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const { caseId, findings: answered } = recommendation;
  const others = findings.filter(({ id }) => !answered.some((finding) => finding.id === id));
  const unlink = async (finding: Recommendation['findings'][number]) => {
    await acts.unlink(recommendation, finding);
    // The button that had the focus goes with its row; the group stays.
    group.current?.focus();
  };
  return (
    <fieldset ref={group} className={styles.group} tabIndex={-1}>
      <legend>Answers</legend>
      {answered.length === 0 && (
        <StatusMark kind="danger" icon={Unlink2}>
          Answers no finding yet
        </StatusMark>
      )}
      <ul className={styles.links}>
        {answered.map((finding) => (
          <li key={finding.id} className={styles.thread}>
            <span>
              <Link href={casePath(caseId, 'findings')} state={{ findingId: finding.id }}>
                {findingName(finding)}
              </Link>{' '}
              {finding.title || 'Not yet named'}
            </span>
            <IconButton
              label={`Stop answering ${findingName(finding)}`}
              size="small"
              icon={<X size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => void unlink(finding)}
            />
          </li>
        ))}
      </ul>
      <div>
        {findings.length === 0 ? (
          <p className={styles.hint}>
            The case has no finding yet.{' '}
            <Link href={casePath(caseId, 'findings')}>Write one under Findings</Link>
          </p>
        ) : (
          <Menu
            label="Findings of the case"
            trigger={
              <Button size="small" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}>
                Link a finding
              </Button>
            }
          >
            {/* The button stays as it is: the focus comes back to it when the last one is chosen. */}
            {others.length === 0 && (
              <MenuItem isDisabled onAction={() => undefined}>
                Every finding is linked
              </MenuItem>
            )}
            {others.map(({ id, label, title }) => (
              <MenuItem key={id} onAction={() => void acts.link(recommendation, id)}>
                {`${findingName({ label })}: ${title || 'not yet named'}`}
              </MenuItem>
            ))}
          </Menu>
        )}
      </div>
    </fieldset>
  );
}
