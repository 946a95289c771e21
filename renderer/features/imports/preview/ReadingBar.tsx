import type { FileFacts, ReturnReading, TableReading } from '../../../../shared/contract/returnReading.ts';
import { Checkbox, Select } from '../../../ui/index.ts';
import styles from './ReadingBar.module.css';

interface ReadingBarProps {
  facts: FileFacts;
  reading: ReturnReading;
  table: number;
  isLocked: boolean;
  hasHiddenRows: boolean;
  onTable: (table: number) => void;
  onChange: (change: Partial<TableReading>) => void;
  onHiddenRows: (isRead: boolean) => void;
}

const headingChoices = 30;

/** Which table of the file, whether it is used, where its headings stand, and what holds for every row. */
export function ReadingBar(props: ReadingBarProps) {
  const { facts, reading, table, isLocked, hasHiddenRows, onTable, onChange, onHiddenRows } = props;
  const current = reading.tables.find((each) => each.table === table);
  if (!current) return null;
  const noun = facts.kind === 'docx' ? 'table' : 'sheet';
  return (
    <div className={styles.bar}>
      {facts.tables.length > 1 && (
        <>
          <div className={styles.inline}>
            <Select
              label={noun === 'table' ? 'Table' : 'Sheet'}
              isLabelHidden
              options={facts.tables.map((each) => ({
                value: String(each.table),
                label: tableWords(each, reading),
              }))}
              value={String(table)}
              onChange={(value) => onTable(Number(value))}
            />
          </div>
          <Checkbox
            isSelected={current.isUsed}
            isDisabled={isLocked}
            onChange={(isUsed) => onChange({ isUsed })}
          >
            Bring this {noun} in
          </Checkbox>
        </>
      )}
      <div className={styles.inline}>
        <span aria-hidden>Headings</span>
        <Select
          label="Headings"
          isLabelHidden
          isDisabled={isLocked}
          options={headingOptions(current.headingRow)}
          value={current.headingRow === null ? 'none' : String(current.headingRow)}
          onChange={(value) => onChange({ headingRow: value === 'none' ? null : Number(value) })}
        />
      </div>
      <Checkbox
        isSelected={current.fillsDown}
        isDisabled={isLocked}
        onChange={(fillsDown) => onChange({ fillsDown })}
      >
        A blank date means the date above
      </Checkbox>
      {hasHiddenRows && (
        <Checkbox isSelected={reading.hiddenRows} isDisabled={isLocked} onChange={onHiddenRows}>
          Read hidden rows too
        </Checkbox>
      )}
    </div>
  );
}

function tableWords(
  { table, name, isHidden, entryCount }: FileFacts['tables'][number],
  reading: ReturnReading,
): string {
  const isUsed = reading.tables.find((each) => each.table === table)?.isUsed ?? false;
  const state = isUsed ? entryCount.toLocaleString('en-GB') : isHidden ? 'hidden, not used' : 'not used';
  return `${name || `Table ${table + 1}`} · ${state}`;
}

function headingOptions(current: number | null): { value: string; label: string }[] {
  const last = Math.max(headingChoices, current ?? 0);
  return [
    { value: 'none', label: 'None' },
    ...Array.from({ length: last }, (_, index) => ({ value: String(index + 1), label: `Row ${index + 1}` })),
  ];
}
