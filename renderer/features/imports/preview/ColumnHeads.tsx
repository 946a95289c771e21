import { cx, Select, VisuallyHidden } from '../../../ui/index.ts';
import { fieldLabels, returnFields, type ReturnField } from '../reading/returnFields.ts';
import { type ColumnGroup, headingsOf, lettersOf } from './columnGroups.ts';
import styles from './PreviewTable.module.css';

interface ColumnHeadsProps {
  groups: readonly ColumnGroup[];
  isLocked: boolean;
  onField: (columns: readonly number[], field: ReturnField | null) => void;
}

/** The file's columns by their letters, and under each the field it becomes. */
export function ColumnHeads({ groups, isLocked, onField }: ColumnHeadsProps) {
  return (
    <thead>
      <tr className={styles.letters}>
        <th scope="col" rowSpan={2}>
          <VisuallyHidden>Row</VisuallyHidden>
        </th>
        {groups.map((group) => (
          <td key={group.key} className={cx(group.isHidden && styles.hatched)}>
            {lettersOf(group)}
          </td>
        ))}
      </tr>
      <tr className={styles.fields}>
        {groups.map((group) => (
          <th
            key={group.key}
            scope="col"
            className={cx(group.isHidden && styles.hatched, group.field !== null && styles.isUsed)}
          >
            <Select
              label={`Column ${lettersOf(group)}, ${headingsOf(group)}`}
              isLabelHidden
              options={optionsOf(group)}
              value={group.field ?? 'none'}
              isDisabled={isLocked}
              onChange={(chosen) => change(group, chosen, onField)}
            />
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Choice = ReturnField | 'none' | `out ${number}`;

function optionsOf(group: ColumnGroup): { value: Choice; label: string }[] {
  const parts = group.columns.length > 1 ? group.columns : [];
  return [
    ...returnFields.map((value) => ({ value, label: fieldLabels[value] })),
    {
      value: 'none' as const,
      label: group.columns.some(({ isHidden }) => isHidden) ? 'Left out' : 'Not used',
    },
    ...parts.map(({ index, letter }) => ({ value: `out ${index}` as const, label: `Take ${letter} out` })),
  ];
}

function change(group: ColumnGroup, chosen: Choice, onField: ColumnHeadsProps['onField']): void {
  const all = group.columns.map(({ index }) => index);
  if (chosen === 'none') onField(all, null);
  else if (chosen.startsWith('out ')) onField([Number(chosen.slice(4))], null);
  else {
    const field = returnFields.find((name) => name === chosen);
    if (field) onField(all, field);
  }
}
