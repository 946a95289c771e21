import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { type CaseId, sameEventId } from '../../../shared/contract/values.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, count, cx, IconButton } from '../../ui/index.ts';
import { usePeopleWithRealNames, useShownPeople } from '../masking/index.ts';
import type { Letter } from './accountWords.ts';
import { AccountsSideBySide } from './AccountsSideBySide.tsx';
import { compareAccounts } from './compareAccounts.ts';
import type { AnyRow } from './eventRows.ts';
import { KeptPanel } from './KeptPanel.tsx';
import { letterNames } from './LitWords.tsx';
import { RejectedPanel, SuggestedPanel } from './PairPanel.tsx';
import told from './Accounts.module.css';
import styles from './SameEvents.module.css';
import type { SameEventActs } from './useSameEventActs.ts';

interface ShownEventProps {
  caseId: CaseId;
  row: AnyRow;
  place: { readonly index: number; readonly of: number };
  agencies: readonly Agency[];
  acts: SameEventActs;
  isNew: boolean;
  onKeep: () => void;
  onReject: () => void;
  onStep: (by: -1 | 1) => void;
  /** What was shown has gone from the list, and the button that had the focus with it. */
  onGone: () => void;
}

/** The accounts of one row side by side, and what can be done with them. */
export function ShownEvent(props: ShownEventProps) {
  const { caseId, row, place, agencies, acts, isNew, onKeep, onReject, onStep, onGone } = props;
  const entries = useAccounts(row);
  const people = usePeopleWithRealNames(useShownPeople(useRead('people.list', { caseId }).data?.people));
  const comparison = useMemo(() => compareAccounts(entries, people ?? []), [entries, people]);
  const [hidden, setHidden] = useState<ReadonlySet<Letter>>(new Set());
  const letters = new Set(comparison.letters.filter((letter) => !hidden.has(letter)));
  const toggle = (letter: Letter) => {
    const next = new Set(hidden);
    if (!next.delete(letter)) next.add(letter);
    setHidden(next);
  };
  const takeOut = (entry: Entry) => {
    if (row.kind === 'kept') void acts.takeOut(row.event, entry.id);
  };

  return (
    <div className={styles.lower}>
      <section className={styles.side} aria-label="Accounts side by side" data-pane tabIndex={-1}>
        <header className={styles.lowerHead}>
          <h2>{titleOf(row)}</h2>
          <span className={styles.quiet}>{factsOf(entries)}</span>
          <span className={styles.grow} />
          {comparison.letters.length > 0 && (
            <div className={told.legend} role="group" aria-label="Lit where they differ">
              <span>Lit where they differ:</span>
              {comparison.letters.map((letter) => (
                <button
                  key={letter}
                  type="button"
                  aria-pressed={!hidden.has(letter)}
                  className={cx(told.legendButton)}
                  onClick={() => toggle(letter)}
                >
                  <b className={told.letter}>{letter}</b> {letterNames[letter]}
                </button>
              ))}
            </div>
          )}
          {place.index >= 0 && (
            <span className={styles.steps}>
              <IconButton
                label="Previous"
                keys="K"
                size="small"
                icon={<ChevronLeft size={16} strokeWidth={1.5} aria-hidden />}
                isDisabled={place.index === 0}
                onPress={() => onStep(-1)}
              />
              {place.index + 1} of {place.of}
              <IconButton
                label="Next"
                keys="J"
                size="small"
                icon={<ChevronRight size={16} strokeWidth={1.5} aria-hidden />}
                isDisabled={place.index === place.of - 1}
                onPress={() => onStep(1)}
              />
            </span>
          )}
        </header>
        <div className={styles.scroll}>
          <AccountsSideBySide
            comparison={comparison}
            agencies={agencies}
            letters={letters}
            onTakeOut={row.kind === 'kept' && entries.length > 2 ? takeOut : undefined}
          />
        </div>
      </section>
      <section
        className={styles.panel}
        aria-label={row.kind === 'kept' ? 'Your reading' : 'What it is'}
        data-pane
        tabIndex={-1}
        data-event-panel
      >
        {row.kind === 'suggested' && <SuggestedPanel row={row} onKeep={onKeep} onReject={onReject} />}
        {row.kind === 'kept' && <KeptPanel event={row.event} acts={acts} isNew={isNew} onRemoved={onGone} />}
        {row.kind === 'rejected' && (
          <RejectedPanel row={row} onOfferAgain={() => void acts.offerAgain(row.rejection).then(onGone)} />
        )}
        {row.kind === 'removed' && (
          <div className={styles.fields}>
            <p className={styles.reading}>{row.words}</p>
            <p>{row.event.reason}</p>
            <Button onPress={() => void acts.restore(row.event)}>Put it back</Button>
          </div>
        )}
      </section>
    </div>
  );
}

/** Stands in where no event is to be read. */
const noEvent = sameEventId.parse('00000000-0000-7000-8000-000000000000');

/** A suggestion to add to an event is read beside all the accounts that are there. */
function useAccounts(row: AnyRow): readonly Entry[] {
  const joined =
    row.kind === 'suggested' ? (row.suggestion.one.sameEvent ?? row.suggestion.other.sameEvent) : null;
  const { data: event } = useRead(
    'same-events.get',
    { sameEventId: joined?.id ?? noEvent },
    { enabled: joined !== null },
  );
  return useMemo(() => {
    if (!joined || !event) return row.entries;
    const added = row.entries.filter(({ id }) => !event.entries.some((entry) => entry.id === id));
    return [...event.entries, ...added];
  }, [row.entries, joined, event]);
}

function titleOf(row: AnyRow): string {
  if (row.kind === 'suggested') return 'The same event?';
  return row.kind === 'rejected' ? 'Not the same event' : `Same event ${row.event.number}`;
}

function factsOf(entries: readonly Entry[]): string {
  const [first] = entries;
  const date = first ? formatEventDate(first.date) : '';
  return `${date} · ${count(entries.length, 'account', 'accounts')}`;
}
