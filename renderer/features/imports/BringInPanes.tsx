import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { type Command, useCommands } from '../../app/commands.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, PaneLayout, type SidePane } from '../../ui/index.ts';
import styles from './BringIn.module.css';
import { CompareView } from './compare/CompareView.tsx';
import { AddFiles } from './files/AddFiles.tsx';
import { FilesPane } from './files/FilesPane.tsx';
import { OutcomeFoot } from './outcome/OutcomeFoot.tsx';
import { OutcomePane } from './outcome/OutcomePane.tsx';
import { PreviewPane, type Sought } from './preview/PreviewPane.tsx';
import type { ShownRows } from './reading/drawnRows.ts';
import { type LookAt, thingsToLookAt } from './reading/lookAt.ts';
import { placeKey } from './reading/places.ts';
import { agencyOf, broughtOf, type ReturnItem } from './reading/returnItem.ts';
import { changeItem, type ReturnsDesk, showFile } from './reading/returnsDesk.ts';
import { type BringIn, useBringIn } from './reading/useBringIn.ts';
import { stateOf } from './reading/whatStandsInTheWay.ts';
import { NewReceipt } from './returns/NewReceipt.tsx';
import { ReturnForms } from './returns/ReturnForms.tsx';
import { ReturnsList } from './returns/ReturnsList.tsx';
import { Tray } from './returns/Tray.tsx';

interface BringInPanesProps {
  caseId: CaseId;
  desk: ReturnsDesk;
  agencies: readonly Agency[];
  onClose: () => void;
  onAddAgency: (id: string, name: string) => void;
}

/** Files · what stands in the middle · what will happen. */
export function BringInPanes({ caseId, desk, agencies, onClose, onAddAgency }: BringInPanesProps) {
  const work = useBringIn(caseId, agencies);
  const { data: received } = useRead('imports.list', { caseId });
  const { items, shown } = desk;
  const item = shown.kind === 'file' ? items.find(({ id }) => id === shown.id) : undefined;
  const isComparing = shown.kind === 'file' && shown.isComparing && item?.preview?.comparison !== undefined;
  const agency = item && agencyOf(item, agencies);
  const isOnItsWay = item !== undefined && broughtOf(item) === null;
  const readyIds = items
    .filter((each) => stateOf(each, agencyOf(each, agencies)) === 'ready')
    .map(({ id }) => id);
  const rows = useRowsShown(item);
  const goTo = (thing: LookAt) => rows.goTo(caseId, thing);
  useBringInCommands(work, isOnItsWay ? item : undefined, readyIds);
  usePreviewCommands(isOnItsWay && !isComparing ? item : undefined, rows.sought, goTo);

  const list: SidePane = {
    title: 'Files',
    actions: <AddFiles caseId={caseId} />,
    content: (
      <FilesPane
        caseId={caseId}
        desk={desk}
        agencies={agencies}
        counts={received && { received: received.receipts.length, waiting: received.waiting }}
        isBusy={work.isRunning}
        onAddAgency={onAddAgency}
      />
    ),
    footer: (
      <div className={styles.back}>
        <Button icon={<ArrowLeft size={16} strokeWidth={1.5} aria-hidden />} onPress={onClose}>
          Back to the chronology
        </Button>
      </div>
    ),
  };
  if (item && isOnItsWay && isComparing) {
    return (
      <CompareView
        caseId={caseId}
        item={item}
        agency={agency}
        work={work}
        onClose={() => showFile(caseId, item.id)}
      />
    );
  }
  if (item && isOnItsWay) {
    return (
      <PaneLayout
        name="bring-in"
        list={list}
        workLabel="How it will be read"
        isWorkFixed
        work={
          <PreviewPane
            key={item.id}
            caseId={caseId}
            item={item}
            shown={rows.shown}
            onShown={rows.setShown}
            sought={rows.sought}
          />
        }
        inspector={{
          title: 'What will happen',
          content: (
            <OutcomePane
              key={item.id}
              item={item}
              onShow={rows.setShown}
              onCompare={() => {
                changeItem(caseId, item.id, { isCompared: true });
                showFile(caseId, item.id, true);
              }}
              onGoTo={goTo}
            />
          ),
          footer: <OutcomeFoot item={item} agency={agency} work={work} readyIds={readyIds} />,
        }}
      />
    );
  }
  return (
    <PaneLayout
      name="returns"
      list={list}
      workLabel={middleLabel(shown.kind)}
      work={
        item ? (
          <NewReceipt
            caseId={caseId}
            item={item}
            agency={agency}
            agencies={agencies}
            items={items}
            work={work}
            onClose={onClose}
          />
        ) : shown.kind === 'waiting' ? (
          <Tray caseId={caseId} agencies={agencies} />
        ) : shown.kind === 'forms' ? (
          <ReturnForms caseId={caseId} agencies={agencies} />
        ) : (
          <ReturnsList caseId={caseId} />
        )
      }
    />
  );
}

function middleLabel(kind: ReturnsDesk['shown']['kind']): string {
  switch (kind) {
    case 'file':
      return 'Receipt';
    case 'received':
      return 'Returns brought in';
    case 'waiting':
      return 'Rows that wait';
    case 'forms':
      return 'Return forms';
    default:
      return kind satisfies never;
  }
}

/** Which rows of the preview are shown, and which one is to be gone to. */
function useRowsShown(item: ReturnItem | undefined) {
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

const section = 'Bringing a return in';

function useBringInCommands(work: BringIn, item: ReturnItem | undefined, readyIds: readonly string[]): void {
  const one = {
    id: 'imports.bringIn',
    title: 'Bring in the entries',
    section,
    keys: 'Ctrl+Enter',
    hint: 'Bring in',
    run: () => item && void work.run([item.id]),
  };
  const all = {
    id: 'imports.bringInAll',
    title: 'Bring in all that are ready',
    section,
    keys: 'Ctrl+Shift+Enter',
    run: () => void work.run(readyIds),
  };
  useCommands([...(item ? [one] : []), ...(readyIds.length > 0 ? [all] : [])]);
}

function usePreviewCommands(
  item: ReturnItem | undefined,
  sought: Sought | null,
  goTo: (thing: LookAt) => void,
): void {
  const step = (direction: 1 | -1) => {
    const things = item?.preview ? thingsToLookAt(item.preview).filter(({ ref }) => ref !== null) : [];
    const here = things.findIndex(({ ref }) => ref !== null && placeKey(ref) === sought?.key);
    const start = here < 0 && direction < 0 ? 0 : here;
    const next = things[(start + direction + things.length) % Math.max(1, things.length)];
    if (next) goTo(next);
  };
  const commands: Command[] = [
    {
      id: 'imports.next',
      title: 'Next to look at',
      section,
      keys: 'F8',
      hint: 'Next to look at',
      run: () => step(1),
    },
    {
      id: 'imports.previous',
      title: 'The one before to look at',
      section,
      keys: 'Shift+F8',
      run: () => step(-1),
    },
    {
      id: 'imports.fix',
      title: 'Open a row, or keep what was put right',
      section,
      keys: 'Enter',
      hint: 'Fix',
    },
    { id: 'imports.column', title: 'Change a column', section, keys: 'Alt+↓', hint: 'Change a column' },
    { id: 'imports.fold', title: 'Fold or unfold a run of rows', section, keys: 'Space' },
  ];
  useCommands(item ? commands : []);
}
