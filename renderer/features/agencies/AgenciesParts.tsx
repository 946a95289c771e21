import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { RequestsScreen } from '../requests/index.ts';
import { AgenciesScreen } from './AgenciesScreen.tsx';
import styles from './AgenciesParts.module.css';

const parts = [
  { path: 'agencies', title: 'Names and aliases' },
  { path: 'agencies/requests', title: 'Requests' },
] as const;

/** The agencies of a case: who they are and what they go by, and the desk on which they are asked. */
export function AgenciesParts({ caseId, part }: { caseId: CaseId; part?: string | undefined }) {
  const isDesk = part === 'requests';
  const shown = parts[isDesk ? 1 : 0].path;
  const links = (
    <nav aria-label="Parts of Agencies">
      <ul className={styles.parts}>
        {parts.map(({ path, title }) => (
          <li key={path}>
            <Link href={casePath(caseId, path)} aria-current={path === shown ? 'page' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
  return isDesk ? (
    <RequestsScreen caseId={caseId} parts={links} />
  ) : (
    <AgenciesScreen caseId={caseId} parts={links} />
  );
}
