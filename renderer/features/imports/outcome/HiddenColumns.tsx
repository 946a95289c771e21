import { EyeOff } from 'lucide-react';
import type { FileColumn } from '../preview/columnGroups.ts';
import { cx } from '../../../ui/index.ts';
import styles from './Outcome.module.css';

/** Columns hidden in the file: what they hold, and that they stay out unless someone says why. */
export function HiddenColumns({ columns, reason }: { columns: readonly FileColumn[]; reason: string }) {
  const letters = columns.map(({ letter }) => letter);
  const names = letters.length === 1 ? `Column ${letters[0]} is` : `Columns ${letters.join(', ')} are`;
  const held = columns
    .map(({ letter, heading, samples }) => `${heading || letter}${samples[0] ? `: “${samples[0]}”` : ''}`)
    .join('; ');
  return (
    <li>
      <div className={cx(styles.title, styles.warning)}>
        <EyeOff size={14} strokeWidth={1.75} aria-hidden />
        <span>{`${names} hidden in the file`}</span>
      </div>
      <p>{held}</p>
      <p>
        {reason === ''
          ? 'Left out. To bring one in, choose its field in the table and say why.'
          : `Brought in: ${reason}`}
      </p>
    </li>
  );
}
