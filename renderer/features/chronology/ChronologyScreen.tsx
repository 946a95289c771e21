import { entryFilter } from '../../../shared/contract/entryFilter.ts';
import { type CaseId, entryId } from '../../../shared/contract/values.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { BringInScreen } from '../imports/index.ts';
import { Chronology } from './Chronology.tsx';
import { changeView, followFilter, showEntry, useChronologyView } from './chronologyView.ts';

export function ChronologyScreen({ caseId }: { caseId: CaseId }) {
  const { isBringingIn } = useChronologyView(caseId);
  useFollowed('entryId', entryId, (id) => showEntry(caseId, id));
  useFollowed('filter', entryFilter, (filter) => followFilter(caseId, filter));
  if (!isBringingIn) return <Chronology caseId={caseId} />;
  return (
    <BringInScreen
      caseId={caseId}
      onClose={() => changeView(caseId, { isBringingIn: false, selected: { id: null, index: 0 } })}
    />
  );
}
