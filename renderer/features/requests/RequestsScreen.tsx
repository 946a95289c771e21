import { ChevronDown, ChevronUp, Mail, Phone, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import {
  Button,
  IconButton,
  Note,
  PaneLayout,
  setFolded,
  type SidePane,
  Skeleton,
  VisuallyHidden,
} from '../../ui/index.ts';
import { AskDialog, type Asked } from './AskDialog.tsx';
import { ChaserDialog } from './ChaserDialog.tsx';
import { DeskTable } from './DeskTable.tsx';
import { deskGroups, type DeskRow, filtered } from './deskRows.ts';
import { LettersDialog } from './LettersDialog.tsx';
import { NothingToShow } from './NothingToShow.tsx';
import { RemovedRequests } from './RemovedRequests.tsx';
import { RequestInspector } from './RequestInspector.tsx';
import { requestCommands } from './requestCommands.ts';
import styles from './Requests.module.css';
import { selectRow, useRequestsView } from './requestsView.ts';
import { StandingFilter } from './StandingFilter.tsx';
import { UnaskedInspector } from './UnaskedInspector.tsx';
import { useRequestActs } from './useRequestActs.ts';
import { useToday } from './useToday.ts';

interface RequestsScreenProps {
  caseId: CaseId;
  /** The other parts of the section, at the head. */
  parts?: ReactNode;
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The agencies' desk: what each was asked, where it stands, and what to do about it. */
export function RequestsScreen({ caseId, parts }: RequestsScreenProps) {
  const today = useToday();
  const { data, error } = useRead('requests.list', { caseId });
  const removed = useRead('requests.list', { caseId, show: 'removed' }).data?.requests ?? [];
  const agencies = useRead('agencies.list', { caseId }).data?.agencies;
  const services = useRead('requests.listMentioned', { caseId }).data?.services ?? [];
  const filter = useRequestsView((view) => view.filter[caseId]);
  const selectedKey = useRequestsView((view) => view.selected[caseId]);
  const acts = useRequestActs(caseId);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isChasing, setIsChasing] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);

  const all = data && agencies ? deskGroups({ agencies, ...data, services, today }) : [];
  const groups = filtered(all, filter);
  const rows = groups.flatMap((group) => group.rows);
  const selected = rows.find(({ key }) => key === selectedKey) ?? rows[0];
  const index = selected ? rows.indexOf(selected) : -1;
  const unasked = all
    .flatMap((group) => group.rows)
    .flatMap((row) => (row.type === 'unasked' ? row.agency : []));

  useFollowed('requestId', z.string(), (key) => selectRow(caseId, key));
  const select = (key: string) => selectRow(caseId, key);
  const step = (by: -1 | 1) => {
    const next = rows[index + by];
    if (next) select(next.key);
  };
  const askSelected = () => selected && setAsked(whomToAsk(selected));
  const askAll = () => setAsked({ agencies: unasked, service: null });
  const open = () => {
    if (!selected) return;
    if (selected.type !== 'request') return askSelected();
    setFolded('requests/inspector', false);
    document.querySelector<HTMLElement>('[data-request-fields] button')?.focus();
  };
  const chase = selected?.type === 'request' ? () => setIsChasing(true) : undefined;
  const write = selected?.type === 'request' ? () => setIsWriting(true) : undefined;
  const remove =
    selected?.type === 'request' ? () => void acts.remove(selected.request, selected.agency.name) : undefined;

  useCommands(
    requestCommands({ open, askSelected, askAll, chase, write, remove, unasked: unasked.length, selected }),
  );

  const inspector: SidePane | undefined = selected && {
    title: nameOf(selected),
    actions: (
      <>
        <IconButton
          label="Previous"
          keys="K"
          size="small"
          icon={<ChevronUp {...icon} />}
          isDisabled={index === 0}
          onPress={() => step(-1)}
        />
        <IconButton
          label="Next"
          keys="J"
          size="small"
          icon={<ChevronDown {...icon} />}
          isDisabled={index === rows.length - 1}
          onPress={() => step(1)}
        />
        {remove && (
          <IconButton
            label="Remove the request"
            keys="Delete"
            size="small"
            icon={<Trash2 {...icon} />}
            onPress={remove}
          />
        )}
      </>
    ),
    content:
      selected.type === 'request' ? (
        <RequestInspector
          key={selected.key}
          row={selected}
          today={today}
          acts={acts}
          onChase={() => setIsChasing(true)}
        />
      ) : (
        <UnaskedInspector caseId={caseId} row={selected} onAsk={() => setAsked(whomToAsk(selected))} />
      ),
    ...(write ? { footer: <Foot onWrite={write} onChase={() => setIsChasing(true)} /> } : {}),
  };
  const problem = error ?? acts.error;

  return (
    <div className={styles.screen}>
      <PaneLayout
        name="requests"
        workLabel="What the agencies were asked"
        work={
          <div className={styles.work} data-list-keys>
            <VisuallyHidden>
              <h1 tabIndex={-1}>Requests</h1>
            </VisuallyHidden>
            <header className={styles.bar}>
              {parts}
              <StandingFilter caseId={caseId} groups={all} chosen={filter} />
              <span className={styles.grow} />
              {(removed.length > 0 || isShowingRemoved) && (
                <Button variant="link" onPress={() => setIsShowingRemoved(!isShowingRemoved)}>
                  {isShowingRemoved ? 'Back to the desk' : `Show removed (${removed.length})`}
                </Button>
              )}
              {unasked.length > 0 && (
                <Button variant="primary" icon={<Plus {...icon} />} onPress={askAll}>
                  {unasked.length === 1 ? 'Ask the one not asked' : `Ask all ${unasked.length} not asked`}
                </Button>
              )}
            </header>
            {problem && (
              <div className={styles.problem}>
                <Note kind="danger" role="status">
                  {problem.message}
                </Note>
              </div>
            )}
            {(!data || !agencies) && !error && <Skeleton label="Reading the requests" />}
            {isShowingRemoved && (
              <RemovedRequests
                requests={removed}
                agencies={agencies ?? []}
                onRestore={(request, name) => void acts.restore(request, name)}
              />
            )}
            {!isShowingRemoved && rows.length > 0 && (
              <DeskTable
                groups={groups}
                selectedKey={selected?.key}
                today={today}
                onSelect={select}
                onAsk={(row) => setAsked(whomToAsk(row))}
                onOpen={open}
                onRemove={() => remove?.()}
              />
            )}
            {!isShowingRemoved && data && agencies && rows.length === 0 && (
              <NothingToShow caseId={caseId} isFiltered={filter !== undefined} />
            )}
          </div>
        }
        {...(inspector && !isShowingRemoved ? { inspector } : {})}
      />
      {asked && <AskDialog asked={asked} today={today} acts={acts} onClose={() => setAsked(null)} />}
      {isWriting && selected?.type === 'request' && (
        <LettersDialog row={selected} onClose={() => setIsWriting(false)} />
      )}
      {isChasing && selected?.type === 'request' && (
        <ChaserDialog
          request={selected.request}
          agency={selected.agency}
          today={today}
          acts={acts}
          onClose={() => setIsChasing(false)}
        />
      )}
    </div>
  );
}

function Foot({ onWrite, onChase }: { onWrite: () => void; onChase: () => void }) {
  return (
    <div className={styles.foot}>
      <Button variant="primary" icon={<Mail {...icon} />} onPress={onWrite}>
        Letters
      </Button>
      <Button icon={<Phone {...icon} />} onPress={onChase}>
        Note a chaser
      </Button>
    </div>
  );
}

function nameOf(row: DeskRow): string {
  return row.type === 'named' ? row.service.name : row.agency.name;
}

/** An agency that was asked already may be asked for something else. */
function whomToAsk(row: DeskRow): Asked {
  return row.type === 'named'
    ? { agencies: [], service: row.service }
    : { agencies: [row.agency], service: null };
}
