import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { CountBadge } from './CountBadge.tsx';
import { Note } from './Note.tsx';
import { PaneLayout, type SidePane } from './PaneLayout.tsx';
import styles from './RecordPage.module.css';
import { Skeleton } from './Skeleton.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface RecordPageProps {
  /** Names the screen, for what is folded: `findings`. */
  name: string;
  title: string;
  /** One record and several of them, as sentences say it: “finding”, “findings”. */
  one: string;
  many: string;
  count: number;
  list: ReactNode;
  removed: RemovedRecords;
  onAdd: () => void;
  problem: string | undefined;
  isPending: boolean;
  /** Names what is open, for whoever walks the panes. */
  workLabel: string;
  children: ReactNode;
  inspector: SidePane | undefined;
}

interface RemovedRecords {
  readonly count: number;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly list: ReactNode;
}

/** A page of records: their list, or those that were removed; the one that is open; what stands beside it. */
export function RecordPage(props: RecordPageProps) {
  const { name, title, many, list, removed, problem, isPending, workLabel, children, inspector } = props;
  return (
    <>
      <h1>
        <VisuallyHidden>{title}</VisuallyHidden>
      </h1>
      <PaneLayout
        name={name}
        list={{
          title: removed.isShown ? `Removed ${many}` : capitalised(many),
          actions: !removed.isShown && <ListActs {...props} />,
          content: removed.isShown ? removed.list : list,
          footer: (removed.count > 0 || removed.isShown) && (
            <div className={styles.foot}>
              <Button variant="link" onPress={() => removed.onShow(!removed.isShown)}>
                {removed.isShown ? `Back to the ${many}` : `Show removed ${many} (${removed.count})`}
              </Button>
            </div>
          ),
        }}
        workLabel={workLabel}
        work={
          <>
            {problem !== undefined && (
              <div className={styles.problem}>
                <Note kind="danger" role="status">
                  {problem}
                </Note>
              </div>
            )}
            {isPending && <Skeleton label={`Reading the ${many}`} />}
            {children}
          </>
        }
        {...(inspector ? { inspector } : {})}
      />
    </>
  );
}

function ListActs({ one, count, onAdd }: Pick<RecordPageProps, 'one' | 'count' | 'onAdd'>) {
  return (
    <>
      <CountBadge>{count}</CountBadge>
      <Button size="small" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={onAdd}>
        {capitalised(one)}
      </Button>
    </>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
