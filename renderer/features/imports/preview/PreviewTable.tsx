import { useMemo, useState } from 'react';
import { cx, Button, count, moveInList } from '../../../ui/index.ts';
import type { ReturnItem } from '../reading/returnItem.ts';
import { drawnRows, type DrawnRow, type ShownRows } from '../reading/drawnRows.ts';
import { correctionOf } from '../reading/handChoice.ts';
import { placeKey } from '../reading/places.ts';
import type { ReturnField } from '../reading/returnFields.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { type ColumnGroup, columnGroups, widthOf } from './columnGroups.ts';
import { EntryRow } from './EntryRow.tsx';
import { FoldRow } from './FoldRow.tsx';
import { HeadingRow, UnseenRow } from './PlainRows.tsx';
import { LeftOutRow } from './LeftOutRow.tsx';
import pane from './Preview.module.css';
import styles from './PreviewTable.module.css';
import type { RowActs } from './rowActs.ts';

interface PreviewTableProps {
  item: ReturnItem;
  table: number;
  shown: ShownRows;
  isLocked: boolean;
  acts: RowActs;
  onField: (columns: readonly number[], field: ReturnField | null) => void;
  onMore: () => void;
}

/** Room for the numbers of a folded run, `300–40001`. */
const rowHeadWidth = (rowCount: number) => (rowCount < 1_000 ? 54 : rowCount < 10_000 ? 84 : 100);
const drawnAtOnce = 400;

/** The rows of one table of the file as they will be read. */
export function PreviewTable({ item, table, shown, isLocked, acts, onField, onMore }: PreviewTableProps) {
  const { preview, choice } = item;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const facts = preview?.file?.tables.find((each) => each.table === table);
  const reading = preview?.reading?.tables.find((each) => each.table === table);
  const rows = useMemo(
    () => (preview ? drawnRows({ preview, table, shown, choice, unfolded }) : []),
    [preview, table, shown, choice, unfolded],
  );
  const dateTexts = useMemo(
    () =>
      new Map(
        preview?.entries.map(({ ref, date }) => [
          placeKey(ref),
          correctionOf(choice, ref, 'date') ?? date.text,
        ]),
      ),
    [preview, choice],
  );
  if (!preview || !facts || !reading) return null;
  const headWidth = rowHeadWidth(facts.rowCount);
  const groups = columnGroups(facts.columns, reading.columns);
  const width = groups.reduce((sum, group) => sum + widthOf(group), headWidth);
  const hidden = rows.length - drawn;
  const read = preview.rows?.filter((row) => row.table === table).length ?? 0;
  const fold = (key: string) => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys of the rows within
    <div className={styles.rows} data-list-keys onKeyDown={moveInList}>
      <table
        className={cx(styles.table)}
        style={{ minInlineSize: width }}
        aria-label="Rows as they will be read"
      >
        <colgroup>
          <col style={{ inlineSize: headWidth }} />
          {groups.map((group) => (
            <col
              key={group.key}
              style={group.field === 'whatHappened' ? undefined : { inlineSize: widthOf(group) }}
            />
          ))}
        </colgroup>
        <ColumnHeads groups={groups} isLocked={isLocked} onField={onField} />
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <Drawn
              key={row.key}
              drawn={row}
              groups={groups}
              item={item}
              isLocked={isLocked}
              dateTexts={dateTexts}
              acts={acts}
              onFold={fold}
              onMore={onMore}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <p className={pane.more}>
          <Button onPress={() => setDrawn(drawn + drawnAtOnce)}>
            Show {count(Math.min(hidden, drawnAtOnce), 'more row')}
          </Button>
        </p>
      )}
      {hidden <= 0 && read < facts.rowCount && shown === 'all' && (
        <p className={pane.more}>
          {`The first ${count(read, 'row')} of ${facts.rowCount.toLocaleString('en-GB')}. The counts are those of the whole file. `}
          <Button variant="link" onPress={onMore}>
            Show more rows
          </Button>
        </p>
      )}
      {rows.length === 0 && (
        <p className={pane.more}>{item.isReading ? 'Reading…' : 'No rows to show here.'}</p>
      )}
    </div>
  );
}

interface DrawnProps {
  drawn: DrawnRow;
  groups: readonly ColumnGroup[];
  item: ReturnItem;
  isLocked: boolean;
  dateTexts: ReadonlyMap<string, string>;
  acts: RowActs;
  onFold: (key: string) => void;
  onMore: () => void;
}

function Drawn({ drawn, groups, item, isLocked, dateTexts, acts, onFold, onMore }: DrawnProps) {
  switch (drawn.kind) {
    case 'heading':
      return <HeadingRow row={drawn.row} groups={groups} />;
    case 'unseen':
      return <UnseenRow from={drawn.from} to={drawn.to} span={groups.length} onMore={onMore} />;
    case 'fold':
      return <FoldRow rows={drawn.rows} isOpen={drawn.isOpen} span={groups.length} onFold={onFold} />;
    case 'left-out':
      return (
        <LeftOutRow
          rows={drawn.rows}
          span={groups.length}
          choice={item.choice}
          isLocked={isLocked}
          acts={acts}
        />
      );
    case 'entry':
      return (
        <EntryRow
          drawn={drawn}
          groups={groups}
          choice={item.choice}
          isLocked={isLocked}
          dateTexts={dateTexts}
          acts={acts}
        />
      );
    default:
      return drawn satisfies never;
  }
}
