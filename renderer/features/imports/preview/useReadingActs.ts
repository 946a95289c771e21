import { useState } from 'react';
import type { ColumnChoice } from '../../../../shared/contract/imports.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { asCallError } from '../../../data/callError.ts';
import { useClient } from '../../../data/DataProvider.tsx';
import { showNotice } from '../../../ui/index.ts';
import { withColumns, withCorrection, withKept, withLeftOut, withoutKept } from '../reading/handChoice.ts';
import { fieldOf, type ReturnField, withField } from '../reading/returnFields.ts';
import type { ReturnItem } from '../reading/returnItem.ts';
import { choose } from '../reading/returnsDesk.ts';
import type { RowActs } from './rowActs.ts';

type Change = Parameters<typeof choose>[2];

/** Everything that can be changed about how one table of a file is read. Each change is read at once. */
export function useReadingActs(caseId: CaseId, item: ReturnItem, table: number) {
  const client = useClient();
  const [hiddenWanted, setHiddenWanted] = useState<{
    columns: readonly number[];
    field: ReturnField;
  } | null>(null);
  const put = (change: Change) => choose(caseId, item.id, change);
  const setField = (columns: readonly number[], field: ReturnField | null, why?: string) => {
    const reading = item.preview?.reading;
    const current = reading?.tables.find((each) => each.table === table);
    if (!reading || !current) return;
    const opens = columns.some((column) => isHiddenColumn(item, table, column));
    if (field !== null && opens && why === undefined && reading.hiddenColumnsReason === '')
      return setHiddenWanted({ columns, field });
    const next = withField(current.columns, columns, field);
    put(({ choice }) => ({
      ...withColumns(choice, reading, table, next),
      hiddenColumnsReason: usesHiddenColumns(item, table, next) ? (why ?? reading.hiddenColumnsReason) : '',
    }));
  };
  const startAgain = async () => {
    // Without an agency nothing is remembered, so what is answered are the guesses.
    try {
      const { fileName, contentBase64 } = item.file;
      const guess = await client.call('imports.preview', { fileName, contentBase64, limit: 1 });
      const tables = guess.reading?.tables;
      if (tables) put(({ choice }) => ({ ...choice, tables }));
    } catch (error) {
      showNotice(asCallError(error).message);
    }
  };
  const acts: RowActs = {
    correct: (ref, field, text) => put(({ choice }) => withCorrection(choice, ref, field, text)),
    leaveOut: (ref, why) => put(({ choice }) => withLeftOut(choice, ref, why)),
    keep: (ref) => put(({ choice }) => withKept(choice, ref)),
    keepOut: (ref) => put(({ choice }) => withoutKept(choice, ref)),
  };
  return {
    put,
    setField,
    startAgain,
    acts,
    /** A hidden column that was chosen and waits for its reason. */
    hiddenWanted,
    keepOut: () => setHiddenWanted(null),
    giveReason: (why: string) => {
      if (hiddenWanted) setField(hiddenWanted.columns, hiddenWanted.field, why);
      setHiddenWanted(null);
    },
  };
}

function isHiddenColumn({ preview }: ReturnItem, table: number, column: number): boolean {
  const columns = preview?.file?.tables.find((each) => each.table === table)?.columns;
  return columns?.some(({ index, isHidden }) => isHidden && index === column) ?? false;
}

/** Whether any hidden column of the file is brought in, with the columns of one table changed. */
function usesHiddenColumns({ preview }: ReturnItem, changed: number, columns: ColumnChoice): boolean {
  return (preview?.file?.tables ?? []).some(({ table, columns: all }) => {
    const read = preview?.reading?.tables.find((each) => each.table === table);
    const choice = table === changed ? columns : read?.columns;
    if (!choice) return false;
    return all.some(({ index, isHidden }) => isHidden && fieldOf(choice, index) !== null);
  });
}
