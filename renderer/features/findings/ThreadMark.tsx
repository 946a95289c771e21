import { StatusMark } from '../../ui/index.ts';
import styles from './Thread.module.css';
import type { ThreadState } from './thread.ts';

/** An icon and words. Gold is only ever the thread, so a whole one has a colour of its own. */
export function ThreadMark({ state: { kind, icon: Icon, words } }: { state: ThreadState }) {
  if (kind !== 'whole') {
    return (
      <StatusMark kind={kind} icon={Icon}>
        {words}
      </StatusMark>
    );
  }
  return (
    <span className={styles.whole}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {words}
    </span>
  );
}
