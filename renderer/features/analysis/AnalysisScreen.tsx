import type { ComponentType } from 'react';
import { Link } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { EpisodesScreen } from '../episodes/index.ts';
import { KnowledgeScreen } from '../knowledge/index.ts';
import { SameEventsScreen } from '../same-events/index.ts';
import { SilencesScreen } from '../silences/index.ts';
import { ThemesScreen } from '../themes/index.ts';
import styles from './Analysis.module.css';

interface Part {
  readonly path: string;
  readonly title: string;
  readonly Screen: ComponentType<{ caseId: CaseId }>;
}

const firstPart: Part = { path: 'same-events', title: 'The same event', Screen: SameEventsScreen };

/** Ways of reading the chronology critically, in the order in which they are usually done. */
const parts: readonly Part[] = [
  firstPart,
  { path: 'silences', title: 'Silences', Screen: SilencesScreen },
  { path: 'knowledge', title: 'Who knew what, when', Screen: KnowledgeScreen },
  { path: 'episodes', title: 'Key practice episodes', Screen: EpisodesScreen },
  { path: 'themes', title: 'Themes', Screen: ThemesScreen },
];

export function AnalysisScreen({ caseId, part }: { caseId: CaseId; part?: string | undefined }) {
  const shown = parts.find(({ path }) => path === part) ?? firstPart;
  return (
    <div className={styles.analysis}>
      <nav className={styles.parts} aria-label="Ways of reading" data-pane tabIndex={-1}>
        <ul>
          {parts.map(({ path, title }) => (
            <li key={path}>
              <Link
                href={casePath(caseId, `analysis/${path}`)}
                aria-current={path === shown.path ? 'page' : undefined}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.part}>
        <shown.Screen caseId={caseId} />
      </div>
    </div>
  );
}
