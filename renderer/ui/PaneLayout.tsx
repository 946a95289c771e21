import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import styles from './PaneLayout.module.css';
import { cx } from './cx.ts';
import { foldPane, useFoldedPanes } from './panes.ts';
import { useMediaQuery } from './useMediaQuery.ts';

export interface SidePane {
  /** Its heading, and what F6 announces. */
  readonly title: string;
  readonly content: ReactNode;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  /** Stays at the foot while the rest scrolls. */
  readonly footer?: ReactNode;
}

export interface PaneLayoutProps {
  /** Names the screen, so that each remembers what is folded: `chronology`. */
  name: string;
  /** Left: a list or outline. */
  list?: SidePane;
  /** Middle. It scrolls by itself, or fills the pane where `isWorkFixed`. */
  work: ReactNode;
  workLabel: string;
  isWorkFixed?: boolean;
  /** Right: what is selected. Below 1180 px it lies over the work and Esc closes it. */
  inspector?: SidePane;
}

/** List · work · inspector. F6 walks them, Ctrl+\ folds a side one. */
export function PaneLayout({ name, list, work, workLabel, isWorkFixed = false, inspector }: PaneLayoutProps) {
  return (
    <div className={styles.panes} role="presentation" onKeyDown={closeOverlayOnEscape}>
      {list && <Side layout={name} side="list" pane={list} />}
      <section className={cx(styles.pane, styles.work)} aria-label={workLabel} data-pane tabIndex={-1}>
        {isWorkFixed ? work : <div className={styles.body}>{work}</div>}
      </section>
      {inspector && <Side layout={name} side="inspector" pane={inspector} />}
    </div>
  );
}

function closeOverlayOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
  const overlay = event.target.closest<HTMLElement>('[data-overlay]')?.dataset.foldable;
  if (overlay) foldPane(overlay, true);
}

function Side({ layout, side, pane }: { layout: string; side: 'list' | 'inspector'; pane: SidePane }) {
  const isNarrow = useMediaQuery(side === 'inspector' ? '(max-width: 1180px)' : '(max-width: 860px)');
  const key = `${layout}/${side}`;
  const isFolded = useFoldedPanes(({ folded }) => folded[key] ?? isNarrow);
  const [Open, Close] = side === 'list' ? [PanelLeftOpen, PanelLeftClose] : [PanelRightOpen, PanelRightClose];

  if (isFolded) {
    return (
      <div className={styles.rail} data-foldable={key} data-folded="">
        <IconButton
          label={`Show ${pane.title}`}
          keys="Ctrl+\"
          size="small"
          icon={<Open size={16} strokeWidth={1.5} />}
          onPress={() => foldPane(key, false)}
        />
      </div>
    );
  }
  return (
    <section
      className={cx(
        styles.pane,
        styles[side],
        isNarrow && styles.overlay,
        isNarrow && side === 'list' && styles.overlayList,
      )}
      aria-label={pane.title}
      data-pane
      data-foldable={key}
      tabIndex={-1}
      data-overlay={isNarrow ? '' : undefined}
    >
      <header className={styles.header}>
        <h2>{pane.title}</h2>
        {pane.actions}
        <IconButton
          label={`Fold ${pane.title} away`}
          keys="Ctrl+\"
          size="small"
          icon={<Close size={16} strokeWidth={1.5} />}
          onPress={() => foldPane(key, true)}
        />
      </header>
      <div className={styles.body}>{pane.content}</div>
      {pane.footer}
    </section>
  );
}
