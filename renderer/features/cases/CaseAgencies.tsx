import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { AgencyChip, count, CountBadge, Panel } from '../../ui/index.ts';
import styles from './Overview.module.css';

export function CaseAgencies({ caseId }: { caseId: CaseId }) {
  const agencies = useRead('agencies.list', { caseId }).data?.agencies;
  return (
    <Panel
      title="Agencies"
      aside={agencies && <CountBadge>{agencies.length}</CountBadge>}
      action={<Link href={casePath(caseId, 'agencies')}>Open agencies</Link>}
    >
      {agencies?.length === 0 && (
        <p className={styles.muted}>
          No agency has been added yet. Entries come from agencies, so they come first.
        </p>
      )}
      <ul className={styles.agencies}>
        {agencies?.map(({ id, kind, code, name, entryCount }) => (
          <li key={id}>
            <AgencyChip kind={kind} code={code} name={name} isNameBeside />
            <span>{name}</span>
            <span className={styles.muted}>{count(entryCount, 'entry', 'entries')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
