import { memo, type Ref, useCallback } from 'react';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { SegmentedControl } from '../../ui/index.ts';
import styles from './Chronology.module.css';
import { ColumnsChoice } from './ColumnsChoice.tsx';
import {
  changeFilter,
  changeView,
  everything,
  isHeld,
  useChronologyPart,
  useChronologyViews,
} from './chronologyView.ts';
import { chooseColumns, useColumns } from './columnMemory.ts';
import { FilterBar } from './FilterBar.tsx';
import { pageSize } from './useEntryPages.ts';
import { useNames } from './useNames.ts';

const looks = [
  { value: 'grid', label: 'Grid' },
  { value: 'plain', label: 'Plain table' },
] as const;

/** What is let through and how it is listed. Drawn anew when that changes, and not with every move of the selection. */
export const FilterPane = memo(function FilterPane({
  caseId,
  wordsInput,
}: {
  caseId: CaseId;
  wordsInput: Ref<HTMLInputElement>;
}) {
  const filter = useChronologyPart(caseId, 'filter');
  const direction = useChronologyPart(caseId, 'direction');
  const isPlain = useChronologyPart(caseId, 'isPlain');
  const isStill = useChronologyViews((views) => {
    const view = views[caseId];
    return view !== undefined && isHeld(view);
  });
  const columns = useColumns(caseId);
  const { names } = useNames(caseId);
  const { data } = useRead(
    'chronology.list',
    { caseId, ...filter, direction, offset: 0, limit: pageSize },
    // Reading it would move rows that are to hold still: it is the first page of the list.
    { enabled: !isStill, keepPrevious: true },
  );
  const onChange = useCallback((part: Partial<EntryFilter>) => changeFilter(caseId, part), [caseId]);
  return (
    <FilterBar
      filter={filter}
      names={names}
      undatedCount={data?.undated}
      onChange={onChange}
      onClear={() => onChange(everything)}
      wordsInput={wordsInput}
    >
      <div className={styles.look}>
        <SegmentedControl
          label="How entries are listed"
          options={looks}
          value={isPlain ? 'plain' : 'grid'}
          onChange={(look) => changeView(caseId, { isPlain: look === 'plain', editing: null })}
        />
        <ColumnsChoice columns={columns} onChange={(chosen) => chooseColumns(caseId, chosen)} />
      </div>
    </FilterBar>
  );
});
