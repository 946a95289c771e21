import { CircleDashed, Eye, EyeOff, type LucideIcon, MessageSquareText, Minus } from 'lucide-react';
import { type ChildSeen, childSeenStates } from '../../../shared/domain/caseTerms.ts';
import { cx } from '../../ui/index.ts';
import styles from './Grid.module.css';

const icons: Record<ChildSeen, LucideIcon> = {
  'not-recorded': CircleDashed,
  seen: Eye,
  'seen-alone': MessageSquareText,
  'not-seen': EyeOff,
  'not-applicable': Minus,
};

/** Whether the child was seen, as the source records it: a shape and the words. */
export function ChildSeenMark({ state }: { state: ChildSeen }) {
  const Icon = icons[state];
  const isQuiet = state === 'not-recorded' || state === 'not-applicable';
  return (
    <span className={cx(styles.seen, isQuiet && styles.quiet)}>
      <Icon size={15} strokeWidth={1.6} aria-hidden />
      {childSeenStates[state]}
    </span>
  );
}
