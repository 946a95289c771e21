import { CircleAlert, Minus, Plus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ReturnPreview } from '../../../shared/contract/imports.ts';
import { isSaidToBeUnknown } from '../../../shared/domain/parseEventDate.ts';
import { Button, CountBadge, cx, Note } from '../../ui/index.ts';
import styles from './BringIn.module.css';

const shownWarnings = 60;
const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

interface WhatWillHappenProps {
  preview: ReturnPreview | null;
  problem: string | null;
  onReadAgain: () => void;
}

/** The counts, always in this order, and what a person should look at. */
export function WhatWillHappen({ preview, problem, onReadAgain }: WhatWillHappenProps) {
  return (
    <div className={styles.outcome}>
      {problem && (
        <Note kind="warning" role="status">
          {problem}{' '}
          <Button variant="link" onPress={onReadAgain}>
            Read it again
          </Button>
        </Note>
      )}
      {preview ? (
        <Counts preview={preview} />
      ) : (
        <p className={styles.quiet}>Nothing yet. The counts come with the file.</p>
      )}
      {preview && preview.warnings.length > 0 && <Warnings warnings={preview.warnings} />}
    </div>
  );
}

function Counts({ preview }: { preview: ReturnPreview }) {
  const undated = preview.entries.filter(({ date }) => date.kind === 'unknown');
  const unread = undated.filter(({ date }) => !isSaidToBeUnknown(date.text)).length;
  const unknown = undated.length - unread;
  return (
    <ul className={styles.tally} aria-label="Counts">
      <Count icon={<Plus {...icon} />} number={preview.entries.length}>
        will be added
      </Count>
      <Count icon={<Minus {...icon} />} number={preview.leftOut.length}>
        left out
      </Count>
      <Count icon={<CircleAlert {...icon} />} number={unread} isDanger={unread > 0}>
        {unread === 1 ? 'date cannot be read' : 'dates cannot be read'}
      </Count>
      {unknown > 0 && (
        <li className={styles.quiet}>
          {unknown === 1
            ? '1 date is not known in the return. It waits'
            : `${unknown} dates are not known in the return. They wait`}{' '}
          under Undated too.
        </li>
      )}
    </ul>
  );
}

function Count({
  icon: mark,
  number,
  isDanger = false,
  children,
}: {
  icon: ReactNode;
  number: number;
  isDanger?: boolean;
  children: string;
}) {
  return (
    <li className={cx(isDanger && styles.danger)}>
      {mark}
      <b>{number.toLocaleString('en-GB')}</b> {children}
    </li>
  );
}

function Warnings({ warnings }: { warnings: ReturnPreview['warnings'] }) {
  const more = warnings.length - shownWarnings;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the pane scrolls, so the keyboard must reach it
    <section aria-label="To look at" tabIndex={0}>
      <h3 className={styles.heading}>
        To look at <CountBadge>{warnings.length.toLocaleString('en-GB')}</CountBadge>
      </h3>
      <ul className={styles.warnings}>
        {warnings.slice(0, shownWarnings).map(({ ref, code, text }) => (
          <li key={`${code} ${ref?.record ?? ''} ${text}`}>
            <TriangleAlert {...icon} />
            <span>
              {ref && <b>Row {ref.record} </b>}
              {text}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>and {more.toLocaleString('en-GB')} more</p>}
    </section>
  );
}
