import { useEffect } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { useRead } from '../../../data/useRead.ts';
import type { BroughtIn } from './returnItem.ts';
import { changeItem, readOthersAgain } from './returnsDesk.ts';

interface FollowBroughtProps {
  caseId: CaseId;
  id: string;
  brought: BroughtIn;
  isTakenBack: boolean;
  agencies: readonly Agency[];
}

/** Whichever way a return is taken back, its receipt goes with it; done again, the receipt is there again. */
export function FollowBrought({ caseId, id, brought, isTakenBack, agencies }: FollowBroughtProps) {
  const { importId, agencyId } = brought.receipt;
  const latest = useRead('history.list', { recordId: importId, limit: 1 }).data?.changes[0];
  const isGone = latest === undefined ? null : latest.action === 'delete';
  useEffect(() => {
    if (isGone === null || isGone === isTakenBack) return;
    changeItem(caseId, id, { isTakenBack: isGone });
    readOthersAgain(caseId, agencyId, agencies);
    // oxlint-disable-next-line react/exhaustive-deps -- only what the history says begins this
  }, [isGone]);
  return null;
}
