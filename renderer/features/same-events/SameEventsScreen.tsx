import { type CaseId, sameEventId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import { Note, SegmentedControl, Skeleton, SplitPane } from '../../ui/index.ts';
import { EventTable } from './EventTable.tsx';
import { type AnyRow, eventRow } from './eventRows.ts';
import { NoRows } from './NoRows.tsx';
import styles from './SameEvents.module.css';
import { openRow, openShelf, type Shelf, usePlace } from './sameEventsView.ts';
import { ShownEvent } from './ShownEvent.tsx';
import { useEventRows } from './useEventRows.ts';
import { useSameEventActs } from './useSameEventActs.ts';

const wordsHeads: Readonly<Record<Shelf, string>> = {
  suggested: 'Why it may be one event',
  kept: 'Your reading',
  removed: 'Your reading',
  rejected: 'Why not',
};

/** Accounts of one event by several agencies: suggested, settled by a person, and read side by side. */
export function SameEventsScreen({ caseId }: { caseId: CaseId }) {
  const { rows, events, total, stoppedAt, isPending, error } = useEventRows(caseId);
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const acts = useSameEventActs(caseId);
  const { shelf, keys, justKept } = usePlace(caseId);
  useFollowed('sameEventId', sameEventId, (id) => openRow(caseId, 'kept', id));

  const onShelf = rows[shelf];
  const place = onShelf.find(({ key }) => key === keys[shelf]) ?? onShelf[0];
  const kept = events.find(({ id }) => id === justKept);
  const shown = kept ? eventRow(kept) : place;
  const index = shown ? onShelf.findIndex(({ key }) => key === shown.key) : -1;

  const show = (row: AnyRow | undefined) => {
    if (row) openRow(caseId, shelf, row.key);
  };
  const nextKeyAfter = (row: AnyRow) => {
    const at = onShelf.findIndex(({ key }) => key === row.key);
    return (onShelf[at + 1] ?? onShelf[at - 1])?.key;
  };
  const keep = (row: AnyRow) => {
    if (row.kind === 'suggested') void acts.keep(row, nextKeyAfter(row));
    else
      document.querySelector<HTMLElement>('[data-event-panel] textarea, [data-event-panel] button')?.focus();
  };
  const reject = async () => {
    if (shown?.kind !== 'suggested') return;
    const isInList = document.activeElement?.closest('[data-list-keys]') !== null;
    await acts.reject(shown, nextKeyAfter(shown));
    if (isInList) focusPlace();
  };

  useCommands([
    {
      id: 'same-events.walk',
      title: 'Next or previous event',
      section: 'The same event',
      keys: 'J K',
      hint: 'Move',
    },
    {
      id: 'same-events.keep',
      title: 'Keep as one event, or go to its reading',
      section: 'The same event',
      keys: 'Enter',
      hint: 'Keep as one event',
    },
    ...(shown?.kind === 'suggested'
      ? [
          {
            id: 'same-events.reject',
            title: 'Not the same event',
            section: 'The same event',
            keys: 'X',
            run: () => void reject(),
            hint: 'Not the same event',
          },
        ]
      : []),
  ]);

  const problem = error ?? acts.error;
  const list = (
    <div className={styles.list} data-list-keys>
      {isPending && <Skeleton label="Comparing the entries" />}
      {onShelf.length > 0 && (
        <EventTable
          label={wordsHeads[shelf]}
          rows={onShelf}
          agencies={agencies}
          wordsHead={wordsHeads[shelf]}
          shownKey={kept && shelf !== 'kept' ? undefined : shown?.key}
          placeKey={place?.key}
          onShow={(key) => openRow(caseId, shelf, key)}
          onEnter={keep}
        />
      )}
      {!isPending && onShelf.length === 0 && <NoRows caseId={caseId} shelf={shelf} />}
    </div>
  );
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 tabIndex={-1}>The same event</h1>
        <SegmentedControl
          label="Which to show"
          options={shelves(rows, total)}
          value={shelf}
          onChange={(chosen) => openShelf(caseId, chosen)}
        />
        {shelf === 'suggested' && total > onShelf.length && (
          <span className={styles.quiet}>
            The likeliest {onShelf.length} of {total} are shown
          </span>
        )}
      </header>
      {problem && (
        <div className={styles.problem}>
          <Note kind="danger" role="status">
            {problem.message}
          </Note>
        </div>
      )}
      {stoppedAt !== null && shelf === 'suggested' && (
        <div className={styles.problem}>
          <Note kind="info">
            The {stoppedAt.toLocaleString('en-GB')} pairs nearest in time were compared. There are more,
            further apart or with vaguer dates, that were not.
          </Note>
        </div>
      )}
      {shown ? (
        <SplitPane
          name="analysis/same-events"
          title="Pairs and events"
          usualPx={196}
          leastPx={112}
          lowerLeastPx={240}
          upper={list}
          lower={
            <ShownEvent
              key={shown.key}
              caseId={caseId}
              row={shown}
              place={{ index, of: onShelf.length }}
              agencies={agencies}
              acts={acts}
              isNew={kept !== undefined}
              onKeep={() => keep(shown)}
              onReject={() => void reject()}
              onStep={(by) => show(onShelf[index + by])}
              onGone={focusPlace}
            />
          }
        />
      ) : (
        <section className={styles.only} aria-label="Pairs and events" data-pane tabIndex={-1}>
          {list}
        </section>
      )}
    </div>
  );
}

function shelves(rows: Readonly<Record<Shelf, readonly AnyRow[]>>, total: number) {
  const named = (value: Shelf, words: string, held: number) => ({ value, label: `${words} ${held}` });
  return [
    named('suggested', 'Suggested', total),
    named('kept', 'Kept', rows.kept.length),
    named('rejected', 'Not the same', rows.rejected.length),
    ...(rows.removed.length > 0 ? [named('removed', 'Removed', rows.removed.length)] : []),
  ];
}

/** Back to the list, to the row it goes on from; where there is none, to the heading. */
function focusPlace(): void {
  const place = document.querySelector<HTMLElement>('[data-list-keys] tbody button[tabindex="0"]');
  (place ?? document.querySelector<HTMLElement>('main h1'))?.focus();
}
