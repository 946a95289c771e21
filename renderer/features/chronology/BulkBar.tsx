import { Check, X } from 'lucide-react';
import { Button, count, IconButton } from '../../ui/index.ts';
import styles from './BulkBar.module.css';
import type { BulkKind } from './BulkDialog.tsx';

interface BulkBarProps {
  marked: number;
  onOpen: (kind: BulkKind) => void;
  onReviewed: (isReviewed: boolean) => void;
  onClear: () => void;
}

const kinds: readonly { readonly kind: BulkKind; readonly label: string }[] = [
  { kind: 'themes', label: 'Themes' },
  { kind: 'people', label: 'People' },
  { kind: 'significance', label: 'Significance' },
  { kind: 'practice', label: 'Practice' },
  { kind: 'seen', label: 'Child seen' },
  { kind: 'agency', label: 'Agency' },
];

/** What can be done with all the marked entries at once. */
export function BulkBar({ marked, onOpen, onReviewed, onClear }: BulkBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="Marked entries">
      <b role="status">{count(marked, 'entry', 'entries')} marked</b>
      {kinds.map(({ kind, label }) => (
        <Button key={kind} size="small" onPress={() => onOpen(kind)}>
          {label}
        </Button>
      ))}
      <Button
        size="small"
        icon={<Check size={14} strokeWidth={2} aria-hidden />}
        onPress={() => onReviewed(true)}
      >
        Reviewed
      </Button>
      <Button size="small" onPress={() => onReviewed(false)}>
        Not reviewed
      </Button>
      <IconButton
        label="Unmark all"
        keys="Esc"
        size="small"
        icon={<X size={16} strokeWidth={1.5} aria-hidden />}
        onPress={onClear}
      />
    </div>
  );
}
