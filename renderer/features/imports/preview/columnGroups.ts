import type { ColumnChoice, ReturnPreview } from '../../../../shared/contract/imports.ts';
import { fieldOf, type ReturnField } from '../reading/returnFields.ts';

export type FileColumn = NonNullable<ReturnPreview['file']>['tables'][number]['columns'][number];

/** Neighbouring columns that feed one field stand as one column of the preview. */
export interface ColumnGroup {
  readonly key: string;
  readonly field: ReturnField | null;
  readonly columns: readonly FileColumn[];
  /** Hidden in the file and not brought in. */
  readonly isHidden: boolean;
}

export function columnGroups(columns: readonly FileColumn[], choice: ColumnChoice): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const column of columns) {
    const field = fieldOf(choice, column.index);
    const last = groups.at(-1);
    if (last && field !== null && last.field === field) {
      groups[groups.length - 1] = { ...last, columns: [...last.columns, column] };
      continue;
    }
    groups.push({
      key: String(column.index),
      field,
      columns: [column],
      isHidden: column.isHidden && field === null,
    });
  }
  return groups;
}

/** `C + D`; `F, hidden`. */
export function lettersOf({ columns, isHidden }: ColumnGroup): string {
  return `${columns.map(({ letter }) => letter).join(' + ')}${isHidden ? ', hidden' : ''}`;
}

/** What the headings of the group say, for its control. */
export function headingsOf({ columns }: ColumnGroup): string {
  return columns.map(({ heading }, index) => heading || `column ${columns[index]?.letter ?? ''}`).join('; ');
}

/** Widths in pixels, by what a column holds. What happened takes what is left, and never less than this. */
export function widthOf({ field, isHidden, columns }: ColumnGroup): number {
  if (isHidden) return 104;
  switch (field) {
    case null:
      return 106;
    case 'date':
    case 'dateEnd':
      return columns.length > 1 ? 150 : 126;
    case 'time':
      return 84;
    case 'whatHappened':
      return 280;
    case 'childSeen':
    case 'rowId':
      return 104;
    default:
      return 148;
  }
}
