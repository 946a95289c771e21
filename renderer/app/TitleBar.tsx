import { ChevronRight, Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Link } from 'wouter';
import type { CaseRecord } from '../../shared/contract/cases.ts';
import { cx, Kbd } from '../ui/index.ts';
import { AppMenu } from './AppMenu.tsx';
import { Logo } from './Logo.tsx';
import { casesPath } from './paths.ts';
import styles from './Shell.module.css';

/** Shown where no case is open: nothing in this window is ever less than this. */
const usualMarking = 'OFFICIAL-SENSITIVE';

export function TitleBar({ openCase, onGoTo }: { openCase: CaseRecord | undefined; onGoTo: () => void }) {
  return (
    <header className={styles.titlebar}>
      <div className={styles.where}>
        <Link href={casesPath} className={cx(styles.brand)}>
          <Logo />
          Candour
        </Link>
        {openCase && (
          <nav aria-label="Where you are" className={styles.crumbs}>
            <ol>
              <li>
                <Link href={casesPath}>Cases</Link>
                <ChevronRight size={14} strokeWidth={1.5} aria-hidden />
              </li>
              <li>
                <strong>{openCase.pseudonym}</strong>
                <small>{openCase.reference}</small>
              </li>
            </ol>
          </nav>
        )}
      </div>
      <AriaButton className={cx(styles.goto)} onPress={onGoTo}>
        <Search size={16} strokeWidth={1.5} aria-hidden />
        <span>Find, or go to…</span>
        <Kbd>Ctrl K</Kbd>
      </AriaButton>
      <div className={styles.tools}>
        <span className={styles.marking}>{openCase?.marking ?? usualMarking}</span>
        <AppMenu />
      </div>
    </header>
  );
}

/** Before unlocking: no case, no child, nothing to find. */
export function BareTitleBar() {
  return (
    <header className={styles.titlebar}>
      <div className={styles.where}>
        <span className={styles.brand}>
          <Logo />
          Candour
        </span>
      </div>
      <span />
      <div className={styles.tools}>
        <span className={styles.marking}>{usualMarking}</span>
      </div>
    </header>
  );
}
