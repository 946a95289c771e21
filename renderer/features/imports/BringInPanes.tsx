import { ArrowLeft } from 'lucide-react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, PaneLayout, type SidePane } from '../../ui/index.ts';
import styles from './BringIn.module.css';
import { CompareView } from './compare/CompareView.tsx';
import { AddFiles } from './files/AddFiles.tsx';
import { FilesPane } from './files/FilesPane.tsx';
import { OutcomeFoot } from './outcome/OutcomeFoot.tsx';
import { OutcomePane } from './outcome/OutcomePane.tsx';
import { PreviewPane } from './preview/PreviewPane.tsx';
import type { LookAt } from './reading/lookAt.ts';
import { agencyOf, broughtOf } from './reading/returnItem.ts';
import { changeItem, type ReturnsDesk, showFile } from './reading/returnsDesk.ts';
import { useBringIn } from './reading/useBringIn.ts';
import { stateOf } from './reading/whatStandsInTheWay.ts';
import { NewReceipt } from './returns/NewReceipt.tsx';
import { ReturnForms } from './returns/ReturnForms.tsx';
import { ReturnsList } from './returns/ReturnsList.tsx';
import { Tray } from './returns/Tray.tsx';
import { useBringInCommands, usePreviewCommands } from './useBringInCommands.ts';
import { useRowsShown } from './useRowsShown.ts';

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
