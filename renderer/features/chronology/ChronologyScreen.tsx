import { entryFilter } from '../../../shared/contract/entryFilter.ts';
import { type CaseId, entryId } from '../../../shared/contract/values.ts';
import { useFocusHeading } from '../../app/useFocusHeading.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { BringInScreen } from '../imports/index.ts';
import { Chronology } from './Chronology.tsx';
import { changeView, followFilter, showEntry, useChronologyView } from './chronologyView.ts';

export function ChronologyScreen({ caseId }: { caseId: CaseId }) {
  const { isBringingIn } = useChronologyView(caseId);
  // One page with two faces: each has its own heading to go on from.
  useFocusHeading(isBringingIn ? 'bring in' : 'chronology');
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
