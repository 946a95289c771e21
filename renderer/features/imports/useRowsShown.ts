import { useRef, useState } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { Sought } from './preview/PreviewPane.tsx';
import type { ShownRows } from './reading/drawnRows.ts';
import type { LookAt } from './reading/lookAt.ts';
import { placeKey } from './reading/places.ts';
import type { ReturnItem } from './reading/returnItem.ts';
import { changeItem } from './reading/returnsDesk.ts';

/** Which rows of the preview are shown, and which one is to be gone to. */
export function useRowsShown(item: ReturnItem | undefined) {
  const [state, setState] = useState<{ id: string | undefined; shown: ShownRows }>({
    id: item?.id,
    shown: 'all',
  });
  const [sought, setSought] = useState<Sought | null>(null);
  const nonce = useRef(0);
  const shown = state.id === item?.id ? state.shown : 'all';
  const setShown = (next: ShownRows) => setState({ id: item?.id, shown: next });
  const goTo = (caseId: CaseId, { ref }: LookAt) => {
    if (!ref || !item?.preview) return;
    const key = placeKey(ref);
    const row = item.preview.rows?.find((each) => placeKey(each.ref) === key);
    // A row beyond those that were asked for: ask for all of them, and go there when they come.
    if (!row) changeItem(caseId, item.id, { limit: 1_000_000 });
    setShown('all');
    nonce.current += 1;
    setSought({ key, table: row?.table ?? null, nonce: nonce.current });
  };
  return { shown, setShown, sought, goTo };
}
