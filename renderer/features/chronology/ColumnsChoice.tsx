import { Columns3 } from 'lucide-react';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import { Button, Checkbox, Popover } from '../../ui/index.ts';
import { columnNames, fixedColumns, columns as known, usualColumns } from './columns.ts';
import styles from './FilterBar.module.css';
import { toggled } from './FilterPill.tsx';

interface ColumnsChoiceProps {
  columns: readonly ExportColumn[];
  onChange: (columns: readonly ExportColumn[]) => void;
}

/** Which columns the table shows. Number, date and agency always stand first. */
export function ColumnsChoice({ columns, onChange }: ColumnsChoiceProps) {
  return (
    <Popover
      label="Columns"
      trigger={
        <Button variant="quiet" size="small" icon={<Columns3 size={15} strokeWidth={1.75} aria-hidden />}>
          Columns
        </Button>
      }
    >
      <div className={styles.choices}>
        {columnNames.map((name) => (
          <Checkbox
            key={name}
            isSelected={columns.includes(name)}
            isDisabled={fixedColumns.some((fixed) => fixed === name)}
            onChange={() => onChange(toggled(columns, name))}
          >
            {known[name].title}
          </Checkbox>
        ))}
        <Button variant="link" onPress={() => onChange(usualColumns)}>
          As usual
        </Button>
      </div>
    </Popover>
  );
}
