import { useState } from 'react';
import { count, CountBadge, Note } from '../../../ui/index.ts';
import { foldByCode, type LookAt, thingsToLookAt } from '../reading/lookAt.ts';
import type { ShownRows } from '../reading/drawnRows.ts';
import type { ReturnItem } from '../reading/returnItem.ts';
import { Counts } from './Counts.tsx';
import { HiddenColumns } from './HiddenColumns.tsx';
import styles from './Outcome.module.css';
import { Thing } from './Thing.tsx';

interface OutcomePaneProps {
  item: ReturnItem | undefined;
  onShow: (shown: ShownRows) => void;
  onCompare: () => void;
  onGoTo: (thing: LookAt) => void;
}

const mostThings = 60;

/** What bringing the file in would do: the counts, always in one order, and what a person should look at. */
export function OutcomePane({ item, onShow, onCompare, onGoTo }: OutcomePaneProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { preview } = item ?? {};
  if (!item || !preview?.counts)
    return <p className={styles.quiet}>Nothing yet. The counts come with the file.</p>;
  const things = thingsToLookAt(preview);
  const listed = foldByCode(things, opened).slice(0, mostThings);
  const shownCount = listed.reduce((sum, { more }) => sum + 1 + more, 0);
  // The core names hidden columns itself where it warns of them.
  const isNamed = preview.warnings.some(({ code }) => /hidden.?col/i.test(code));
  const hidden = isNamed ? [] : (preview.file?.tables.filter(({ table }) => isUsed(item, table)) ?? []);
  const hiddenColumns = hidden.flatMap(({ columns }) => columns.filter(({ isHidden }) => isHidden));
  return (
    <div className={styles.outcome}>
      {item.problem !== null && (
        <Note kind="danger" role="alert">
          {item.problem}
        </Note>
      )}
      <Counts
        counts={preview.counts}
        earlier={preview.comparison}
        isCompared={item.isCompared}
        onShow={onShow}
        onCompare={onCompare}
      />
      <section aria-label="To look at">
        <h3 className={styles.heading}>
          To look at{' '}
          <CountBadge>
            {(things.length + (hiddenColumns.length > 0 ? 1 : 0)).toLocaleString('en-GB')}
          </CountBadge>
        </h3>
        {things.length === 0 && hiddenColumns.length === 0 && (
          <p className={styles.quiet}>Nothing. Every row was read without difficulty.</p>
        )}
        <ul className={styles.things}>
          {hiddenColumns.length > 0 && (
            <HiddenColumns columns={hiddenColumns} reason={preview.reading?.hiddenColumnsReason ?? ''} />
          )}
          {listed.map(({ thing, more }) => (
            <Thing
              key={thing.key}
              thing={thing}
              more={more}
              onGoTo={onGoTo}
              onMore={() => setOpened(new Set([...opened, thing.code]))}
            />
          ))}
        </ul>
        {shownCount < things.length && (
          <p
            className={styles.quiet}
          >{`and ${count(things.length - shownCount, 'more thing')}, each marked at its row`}</p>
        )}
      </section>
    </div>
  );
}

function isUsed({ preview }: ReturnItem, table: number): boolean {
  return preview?.reading?.tables.find((each) => each.table === table)?.isUsed ?? false;
}
