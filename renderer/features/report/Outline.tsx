import { useLayoutEffect, useRef } from 'react';
import { cx, moveInList } from '../../ui/index.ts';
import type { OutlineItem } from './findHeadings.ts';
import type { Place } from './pdf/pdfDocument.ts';
import styles from './Report.module.css';

interface OutlineProps {
  outline: readonly OutlineItem[];
  /** Where each heading stands; null while its page is not set. */
  places: readonly (Place | null)[];
  current: number;
  onGo: (place: Place) => void;
}

/** The headings of the draft. Choosing one scrolls the pages to it. */
export function Outline({ outline, places, current, onGo }: OutlineProps) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[current]?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const reachable = Math.max(current, 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys among the buttons within
    <ol ref={list} className={styles.outline} onKeyDown={moveInList}>
      {outline.map(({ level, number, title }, index) => {
        const place = places[index];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two headings may have the same words
          <li key={index}>
            <button
              type="button"
              data-list-item
              className={cx(level > 1 && styles[`level${level}`])}
              aria-current={index === current ? 'location' : undefined}
              aria-disabled={!place}
              tabIndex={index === reachable ? 0 : -1}
              onClick={() => place && onGo(place)}
            >
              {number && <span className={styles.headingNumber}>{number}</span>}
              <span>{title}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
