import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { useRead } from '../../data/useRead.ts';

type Receipt = OutputOf<'imports.create'>;

/** What was brought in, for as long as it is in the case: whichever way it is taken back, its receipt goes with it. */
export function useReceipt(): [Receipt | null, (receipt: Receipt | null) => void] {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const latest = useRead(
    'history.list',
    { recordId: receipt?.importId ?? '', limit: 1 },
    { enabled: receipt !== null },
  ).data?.changes[0];
  return [latest?.action === 'delete' ? null : receipt, setReceipt];
}
