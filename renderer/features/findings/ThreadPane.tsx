import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/contract/findings.ts';
import { wordCount } from '../../../shared/domain/richText.ts';
import { useRead } from '../../data/useRead.ts';
import { AgencyChip, Button, count, cx } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { useEventsOf } from './CitedEvents.tsx';
import styles from './Thread.module.css';
import { ThreadMark } from './ThreadMark.tsx';
import { agencyCount, nameOf, threadState } from './thread.ts';

interface ThreadPaneProps {
  finding: Finding;
  onRecommend: () => void;
  onCite: () => void;
}

/** From evidence to recommendation in words, whole or broken, and below it what was done to the finding. */
export function ThreadPane({ finding, onRecommend, onCite }: ThreadPaneProps) {
  const { evidence, recommendations, kind } = finding;
  const events = useEventsOf(finding.caseId).eventsOf(finding);
  const isUncited = evidence.length === 0 && events?.length === 0;
  const needsRecommendation = kind === 'learning' && recommendations.length === 0;
  const toLookAt = evidence.filter(({ isChangedSince, isRemoved }) => isChangedSince || isRemoved);
  return (
    <>
      <section className={styles.paneSection} aria-label="Golden thread of this finding">
        <p>
          <ThreadMark state={threadState(finding, events)} />
        </p>
        <ol className={styles.thread}>
          <Knot title="Evidence" isBroken={isUncited}>
            {isUncited && (
              <>
                <p>No entry is cited yet.</p>
                <Button variant="link" onPress={onCite}>
                  Cite an entry
                </Button>
              </>
            )}
            {evidence.length > 0 && (
              <>
                <p>
                  {count(evidence.length, 'entry', 'entries')} from{' '}
                  {count(agencyCount(finding), 'agency', 'agencies')}
                </p>
                <AgencyCounts finding={finding} />
                {toLookAt.length > 0 && (
                  <p className={styles.warn}>
                    {entriesIn(toLookAt.map(({ number }) => number))} to look at again
                  </p>
                )}
              </>
            )}
            {events?.map(({ id, number, entries }) => (
              <p key={id}>
                Same event {number}, told in {count(entries.length, 'entry', 'entries')}
              </p>
            ))}
          </Knot>
          <Knot title={nameOf(finding)}>
            <p>What we found: {wordsIn(finding.body)}</p>
            <p>Why it happened: {wordsIn(finding.why)}</p>
          </Knot>
          <Knot title="Recommendations" isBroken={needsRecommendation}>
            {needsRecommendation && (
              <>
                <p>None answers it.</p>
                <Button variant="link" onPress={onRecommend}>
                  Write one
                </Button>
              </>
            )}
            {recommendations.length === 0 && !needsRecommendation && <p>Good practice needs none.</p>}
            {recommendations.map(({ id, label, text }) => (
              <p key={id}>
                <b>{label}</b> {text || 'Not yet written'}
              </p>
            ))}
          </Knot>
        </ol>
      </section>
      <section className={styles.paneSection} aria-label="History">
        <h3>History</h3>
        <HistoryPanel recordId={finding.id} />
      </section>
    </>
  );
}

function Knot({
  title,
  isBroken = false,
  children,
}: {
  title: string;
  isBroken?: boolean;
  children: ReactNode;
}) {
  return (
    <li className={cx(styles.knot, isBroken && styles.broken)}>
      <h3>{title}</h3>
      {children}
    </li>
  );
}

function AgencyCounts({ finding: { caseId, evidence } }: { finding: Finding }) {
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const cited = agencies.flatMap((agency) => {
    const entries = evidence.filter(({ agencyId }) => agencyId === agency.id).length;
    return entries > 0 ? [{ agency, entries }] : [];
  });
  return (
    <ul className={styles.agencies}>
      {cited.map(({ agency: { id, kind, code, name }, entries }) => (
        <li key={id}>
          <AgencyChip kind={kind} code={code} name={name} /> {entries}
        </li>
      ))}
    </ul>
  );
}

function wordsIn(text: Finding['body']): string {
  const words = wordCount(text);
  return words === 0 ? 'not yet written' : count(words, 'word');
}

function entriesIn(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'Entry' : 'Entries'} ${numbers.join(', ')}`;
}
