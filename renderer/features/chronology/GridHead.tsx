import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import { cx } from '../../ui/index.ts';
import type { Direction } from './chronologyView.ts';
import { columns as known } from './columns.ts';
import styles from './Grid.module.css';

interface GridHeadProps {
  columns: readonly ExportColumn[];
  direction: Direction;
  onTurn: () => void;
}

/** The headings; the date turns the order round. */
export const GridHead = memo(function GridHead({ columns, direction, onTurn }: GridHeadProps) {
  const isOldestFirst = direction === 'oldest-first';
  const Arrow = isOldestFirst ? ArrowDown : ArrowUp;
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.columns}>
        {columns.map((column, place) =>
          column === 'date' ? (
            <span
              key={column}
              role="columnheader"
              aria-colindex={place + 1}
              aria-sort={isOldestFirst ? 'ascending' : 'descending'}
            >
              <Button className={cx(styles.sort)} onPress={onTurn}>
                {known.date.title}
                <Arrow
                  size={14}
                  strokeWidth={2}
                  aria-label={isOldestFirst ? 'oldest first' : 'newest first'}
                />
              </Button>
            </span>
          ) : (
            <span key={column} role="columnheader" aria-colindex={place + 1}>
              {known[column].title}
            </span>
          ),
        )}
      </div>
    </div>
  );
});
