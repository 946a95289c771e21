import type { CaseId, ViewId } from '../../../shared/contract/values.ts';
import type { View } from '../../../shared/contract/views.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite, type Write } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';
import { isSameFilter, openView, useChronologyPart } from './chronologyView.ts';
import { chooseColumns, useColumns } from './columnMemory.ts';
import { inOrder, usualColumns } from './columns.ts';

export interface Views {
  readonly views: readonly View[];
  readonly current: View | undefined;
  /** Whether what is shown is no longer what the chosen view was saved with. */
  readonly isChanged: boolean;
  readonly open: (viewId: ViewId | null) => void;
  /** To the next or previous one, the whole chronology among them. */
  readonly walk: (by: -1 | 1) => void;
  /** Answers false where the name is taken; why is in `create.error` and `update.error`. */
  readonly save: (name: string) => Promise<boolean>;
  readonly rename: (view: View, name: string) => Promise<boolean>;
  /** Makes the chosen view what is shown now. */
  readonly keepChanges: (view: View) => Promise<void>;
  readonly move: (view: View, position: number) => Promise<void>;
  readonly remove: (view: View) => Promise<void>;
  readonly create: Write<'views.create'>;
  readonly update: Write<'views.update'>;
}

/** Saved views: a filter with its columns and order, kept under a name. */
export function useViews(caseId: CaseId): Views {
  const filter = useChronologyPart(caseId, 'filter');
  const direction = useChronologyPart(caseId, 'direction');
  const viewId = useChronologyPart(caseId, 'viewId');
  const columns = useColumns(caseId);
  const shown = { filter, direction, viewId };
  const { data } = useRead('views.list', { caseId });
  const views = data?.views ?? [];
  const create = useWrite('views.create');
  const update = useWrite('views.update');
  const removing = useWrite('views.remove');
  const restoring = useWrite('views.restore');
  const reordering = useWrite('views.reorder');
  const announce = useUndoNotice(caseId);
  const current = views.find(({ id }) => id === shown.viewId);

  const open = (viewId: ViewId | null) => {
    const view = views.find(({ id }) => id === viewId) ?? null;
    openView(caseId, view);
    if (view) chooseColumns(caseId, view.columns);
    else if (shown.viewId !== null) chooseColumns(caseId, usualColumns);
  };
  const now = () => ({
    filter: shown.filter,
    columns: [...columns],
    direction: shown.direction,
  });
  return {
    views,
    current,
    isChanged:
      current !== undefined &&
      (!isSameFilter(current.filter, shown.filter) ||
        current.direction !== shown.direction ||
        inOrder(current.columns).join() !== columns.join()),
    open,
    walk: (by) => {
      const places: (ViewId | null)[] = [null, ...views.map(({ id }) => id)];
      const here = Math.max(0, places.indexOf(shown.viewId));
      open(places[(here + by + places.length) % places.length] ?? null);
    },
    save: async (name) => {
      const view = await create.run({ caseId, name, ...now() });
      if (view) openView(caseId, view);
      return view !== undefined;
    },
    rename: async ({ id }, name) => (await update.run({ viewId: id, changes: { name } })) !== undefined,
    keepChanges: async ({ id, name }) => {
      if (await update.run({ viewId: id, changes: now() })) await announce(`${name} now shows this filter`);
    },
    move: async ({ id }, position) => {
      const others = views.filter((view) => view.id !== id).map((view) => view.id);
      others.splice(position, 0, id);
      await reordering.run({ caseId, viewIds: others });
    },
    remove: async ({ id, name }) => {
      if (!(await removing.run({ viewId: id }))) return;
      if (shown.viewId === id) openView(caseId, null);
      showNotice(`View ${name} removed. No entry was touched.`, () => restoring.run({ viewId: id }));
    },
    create,
    update,
  };
}
