import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import type { Finding } from '../../../shared/contract/findings.ts';
import { casePath } from '../../app/paths.ts';
import { Button } from '../../ui/index.ts';
import styles from './Findings.module.css';

/** The recommendations that answer a finding. */
export function AnsweredBy({
  finding: { caseId, kind, recommendations },
  onRecommend,
}: {
  finding: Finding;
  onRecommend: () => void;
}) {
  return (
    <section aria-label="Recommendations from this finding">
      <div className={styles.sectionHead}>
        <h2>Recommendations from this finding</h2>
        <span className={styles.grow} />
        <Button size="small" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={onRecommend}>
          New recommendation from this finding
        </Button>
      </div>
      {recommendations.length === 0 ? (
        <p className={styles.nothing}>
          {kind === 'good-practice' ? 'Good practice needs none.' : 'None answers it yet.'}
        </p>
      ) : (
        <ul className={styles.recommendations}>
          {recommendations.map(({ id, label, text }) => (
            <li key={id}>
              <Link href={casePath(caseId, 'recommendations')} state={{ recommendationId: id }}>
                <b>{label}</b>
                <span>{text || 'Not yet written'}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
