import type { ComponentType, ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseId } from '../../shared/contract/values.ts';
import { casePath } from './paths.ts';
import styles from './SectionParts.module.css';

/** One of the screens that a section of the case is made of. */
export interface SectionPart {
  /** The last step of its address; empty for the one that the section itself opens on. */
  readonly path: string;
  readonly title: string;
  readonly Screen: ComponentType<{ caseId: CaseId }>;
}

interface SectionPartsProps {
  caseId: CaseId;
  section: string;
  /** What the list of parts is called: “Ways of reading”. */
  label: string;
  /** The first is shown where the address names none. */
  parts: readonly [SectionPart, ...SectionPart[]];
  part: string | undefined;
  /** What stands above the list and holds for all parts: which of several records they show. */
  head?: ReactNode;
}

/** A section of several parts: their list at the side, the chosen one beside it. */
export function SectionParts({ caseId, section, label, parts, part, head }: SectionPartsProps) {
  const shown = parts.find(({ path }) => path === part) ?? parts[0];
  return (
    <div className={styles.section}>
      <nav className={styles.parts} aria-label={label} data-pane tabIndex={-1}>
        {head && <div className={styles.head}>{head}</div>}
        <ul>
          {parts.map(({ path, title }) => (
            <li key={path}>
              <Link
                href={casePath(caseId, path === '' ? section : `${section}/${path}`)}
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
