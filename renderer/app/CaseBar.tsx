import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { CaseRecord } from '../../shared/contract/cases.ts';
import type { CaseId } from '../../shared/contract/values.ts';
import { CaseClock } from '../features/clock/index.ts';
import { RealNamesMark } from '../features/masking/index.ts';
import { LegalHoldMark } from '../features/holds/index.ts';
import { casePath } from './paths.ts';
import { sections } from './sections.ts';
import styles from './Shell.module.css';

interface CaseBarProps {
  caseId: CaseId;
  counts: CaseRecord['counts'] | undefined;
  current: string;
}

export function CaseBar({ caseId, counts, current }: CaseBarProps) {
  const list = useRef<HTMLUListElement>(null);
  // Enlarged, the bar is wider than the window; the open section is always in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the section is what says that another link is current
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav className={styles.casebar} aria-label="Sections of the case" data-pane tabIndex={-1}>
      <ul ref={list}>
        {sections.map(({ path, title, countOf }) => (
          <li key={path}>
            <Link href={casePath(caseId, path)} aria-current={path === current ? 'page' : undefined}>
              {title}
              {counts && countOf && <span>{countOf(counts).toLocaleString('en-GB')}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <RealNamesMark />
      <LegalHoldMark caseId={caseId} />
      <CaseClock caseId={caseId} />
    </nav>
  );
}
