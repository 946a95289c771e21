import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface ListWalkProps<Listed extends { readonly id: string }> {
  /** In their order. */
  records: readonly Listed[];
  openedId: Listed['id'] | undefined;
  onOpen: (id: Listed['id']) => void;
  /** With Alt, the record itself moves; left out where the order is not ours to choose. */
  onMove?: ((record: Listed, position: number) => Promise<void>) | undefined;
}

interface ListWalk {
  /** The list; its row that is open is marked `aria-current`. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly walk: (event: KeyboardEvent) => void;
}

/** ↑ ↓ or J K open the record before or after, and the focus goes with it; Alt+↑ ↓ moves the record. */
export function useListWalk<Listed extends { readonly id: string }>({
  records,
  openedId,
  onOpen,
  onMove,
}: ListWalkProps<Listed>): ListWalk {
  const list = useRef<HTMLOListElement>(null);
  const followsFocus = useRef(false);
  const order = records.map(({ id }) => id).join();

  // Only after a key of this list: what opens a record from elsewhere has a focus of its own to give.
  // A row that changes places in the page loses the focus on the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what moves the row
  useLayoutEffect(() => {
    if (!followsFocus.current) return;
    followsFocus.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [openedId, order]);

  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event);
    const here = records.findIndex(({ id }) => id === openedId);
    const record = records[here];
    if (step === 0 || !record) return;
    event.preventDefault();
    const next = records[here + step];
    if (!next) return;
    followsFocus.current = true;
    if (!event.altKey) onOpen(next.id);
    else if (onMove) void onMove(record, here + step);
  };
  return { list, walk };
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || metaKey || shiftKey) return 0;
  if (key === 'ArrowDown' || (key === 'j' && !altKey)) return 1;
  if (key === 'ArrowUp' || (key === 'k' && !altKey)) return -1;
  return 0;
}
