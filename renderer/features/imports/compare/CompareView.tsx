import { useRef, useState } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { RowDifference } from '../../../../shared/contract/imports.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { Button, count, moveInList } from '../../../ui/index.ts';
import { numberToBringIn, type ReturnItem } from '../reading/returnItem.ts';
import { decide } from '../reading/returnsDesk.ts';
import type { BringIn } from '../reading/useBringIn.ts';
import { whatStandsInTheWay } from '../reading/whatStandsInTheWay.ts';
import styles from './Compare.module.css';
import { CompareHead } from './CompareHead.tsx';
import { answersFor, type Decision, differing } from './decisions.ts';
import { DifferenceRow } from './DifferenceRow.tsx';
import { useCompareKeys } from './useCompareKeys.ts';

interface CompareViewProps {
  caseId: CaseId;
  item: ReturnItem;
  agency: Agency | undefined;
  work: BringIn;
  onClose: () => void;
}

const shownAtOnce = 200;

/** A corrected return beside what is held of the earlier one, row by row, with what leans on each before it is decided. */
export function CompareView({ caseId, item, agency, work, onClose }: CompareViewProps) {
  const table = useRef<HTMLDivElement>(null);
  const [isAll, setIsAll] = useState(false);
  const [shown, setShown] = useState(shownAtOnce);
  const [opened, setOpened] = useState<string | null>(null);
  const comparison = item.preview?.comparison;
  const different = differing(comparison?.rows ?? []);
  const rows = isAll ? (comparison?.rows ?? []) : different;
  const undecided = different.filter(({ key }) => item.decisions[key] === undefined);
  const obstacle = whatStandsInTheWay(item, agency);

  const focusRow = (key: string) =>
    [...(table.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])]
      .find(({ dataset }) => dataset['difference'] === key)
      ?.querySelector<HTMLElement>('[data-list-item]')
      ?.focus();
  const settle = (
    row: RowDifference,
    decision: Decision | null,
    fields?: RowDifference['fields'][number]['field'][],
  ) => {
    focusRow(row.key);
    setOpened(null);
    decide(caseId, item.id, [
      { key: row.key, decision: decision === null ? null : { decision, ...(fields ? { fields } : {}) } },
    ]);
  };
  const writeNote = (row: RowDifference, note: string) =>
    decide(caseId, item.id, [{ key: row.key, decision: { decision: 'ask-why', note } }]);
  // The focus goes back to the row, where the keys are.
  const closeFields = (key: string) => {
    focusRow(key);
    setOpened(null);
  };
  const accept = (chosen: readonly RowDifference[]) =>
    decide(
      caseId,
      item.id,
      chosen.map(({ key }) => ({ key, decision: { decision: 'accept' } })),
    );
  useCompareKeys({
    table,
    onAnswer: (key, which) => {
      const row = different.find((each) => each.key === key);
      const answer = row && answersFor(row)[which];
      if (row && answer) settle(row, answer.decision);
    },
    onFields: (key) => {
      const row = different.find((each) => each.key === key);
      if (row && row.fields.length > 1) setOpened(opened === key ? null : key);
    },
    onClose: () => (opened === null ? onClose() : closeFields(opened)),
  });

  if (!comparison) return null;
  return (
    <section className={styles.view} aria-label="Corrected return" data-pane tabIndex={-1}>
      <CompareHead
        agency={agency}
        comparison={comparison}
        counts={{ different: different.length, all: comparison.rows.length, undecided: undecided.length }}
        isAll={isAll}
        onAll={setIsAll}
      >
        <Button size="small" onPress={onClose}>
          Back to the rows
        </Button>
        {undecided.some(({ citedBy }) => citedBy.length > 0) && (
          <AcceptButton
            rows={undecided.filter(({ citedBy }) => citedBy.length === 0)}
            onAccept={accept}
            words={(n) => `Accept the ${n} nothing cites`}
          />
        )}
        <AcceptButton rows={undecided} onAccept={accept} words={(n) => `Accept all ${n}`} />
        <Button
          size="small"
          variant="primary"
          isDisabled={obstacle !== null || work.isRunning}
          onPress={() => void work.run([item.id])}
        >
          {`Bring in ${count(numberToBringIn(item), 'entry', 'entries')}`}
        </Button>
      </CompareHead>
      <p className={styles.rule} role="status">
        {item.problem ??
          obstacle ??
          (undecided.length > 0
            ? 'An entry whose row is left undecided stays as it was, and the row waits, marked “Ask why”. A new row is added. Nothing is ever deleted.'
            : 'Every row is decided.')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys of the rows within */}
      <div className={styles.scroll} ref={table} data-list-keys onKeyDown={moveInList}>
        <table className={styles.table} aria-label="Differences from the earlier return">
          <thead>
            <tr>
              <th scope="col">What it is</th>
              <th scope="col">No.</th>
              <th scope="col">Date</th>
              <th scope="col">Old words and new</th>
              <th scope="col">What leans on it</th>
              <th scope="col">Your decision</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <DifferenceRow
                key={row.key}
                row={row}
                decision={item.decisions[row.key]}
                isByField={opened === row.key}
                onByField={() => (opened === row.key ? closeFields(row.key) : setOpened(row.key))}
                onSettle={(decision, fields) => settle(row, decision, fields)}
                onNote={(note) => writeNote(row, note)}
              />
            ))}
          </tbody>
        </table>
        {rows.length > shown && (
          <p className={styles.more}>
            <Button onPress={() => setShown(shown + shownAtOnce)}>
              Show {count(Math.min(shownAtOnce, rows.length - shown), 'more row')}
            </Button>
          </p>
        )}
        {rows.length === 0 && <p className={styles.more}>Nothing differs from the earlier return.</p>}
      </div>
    </section>
  );
}

interface AcceptButtonProps {
  rows: readonly RowDifference[];
  words: (number: number) => string;
  onAccept: (rows: readonly RowDifference[]) => void;
}

function AcceptButton({ rows, words, onAccept }: AcceptButtonProps) {
  if (rows.length === 0) return null;
  return (
    <Button size="small" onPress={() => onAccept(rows)}>
      {words(rows.length)}
    </Button>
  );
}
