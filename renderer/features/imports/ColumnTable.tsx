import type { ColumnChoice, ReturnPreview } from '../../../shared/contract/imports.ts';
import { cx, Select } from '../../ui/index.ts';
import styles from './Tables.module.css';
import { columnLetters, type ColumnRole, roleOf, roleOptions } from './columnRoles.ts';

interface ColumnTableProps {
  table: NonNullable<ReturnPreview['table']>;
  choice: ColumnChoice;
  onRole: (column: number, role: ColumnRole) => void;
}

const sampleRows = [0, 1, 2];

/** The columns of the file as it stands, each with what it will become. */
export function ColumnTable({ table, choice, onRole }: ColumnTableProps) {
  return (
    <section aria-label="Columns" className={styles.block}>
      <h2>Columns of the file</h2>
      <div className={styles.sideways} role="group" aria-label="Columns and samples">
        <table className={styles.columns}>
          <thead>
            <tr>
              {table.columns.map(({ index }) => (
                <td key={index} className={styles.letter}>
                  {columnLetters(index)}
                </td>
              ))}
            </tr>
            <tr>
              {table.columns.map(({ index, heading }) => (
                <td key={index} className={cx(styles.role, roleOf(choice, index) !== 'none' && styles.used)}>
                  <Select
                    label={`Column ${columnLetters(index)}, ${heading}`}
                    isLabelHidden
                    options={roleOptions}
                    value={roleOf(choice, index)}
                    onChange={(role) => onRole(index, role)}
                  />
                </td>
              ))}
            </tr>
            <tr>
              {table.columns.map(({ index, heading }) => (
                <th key={index} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sampleRows.map((row) => (
              <tr key={row}>
                {table.columns.map(({ index, samples }) => (
                  <td key={index} className={cx(roleOf(choice, index) === 'none' && styles.unused)}>
                    {samples[row] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
