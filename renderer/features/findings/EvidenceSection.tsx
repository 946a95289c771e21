import { Link2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { EntryId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, CountBadge, count, Note, showNotice } from '../../ui/index.ts';
import { CitePicker } from '../writing/index.ts';
import { CitedEvents, useEventsOf } from './CitedEvents.tsx';
import card from './Evidence.module.css';
import { EvidenceCard } from './EvidenceCard.tsx';
import styles from './Findings.module.css';
import { agencyCount } from './thread.ts';

const shownAtFirst = 4;
const fewEnough = 6;

interface EvidenceSectionProps {
  finding: Finding;
  isCiting: boolean;
  onCitingChange: (isCiting: boolean) => void;
}

/** The entries a finding rests on, in the order of the chronology. */
export function EvidenceSection({ finding, isCiting, onCitingChange }: EvidenceSectionProps) {
  const { caseId, evidence } = finding;
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const { eventsOf, error: eventsError } = useEventsOf(caseId);
  const events = eventsOf(finding);
  const link = useWrite('findings.link');
  const unlink = useWrite('findings.unlink');
  const heading = useRef<HTMLHeadingElement>(null);
  const [areAllShown, setAreAllShown] = useState(false);
  const isFolded = !areAllShown && evidence.length > fewEnough;

  const cite = async (entryId: EntryId) => {
    const already = evidence.find((cited) => cited.entryId === entryId);
    if (already) {
      showNotice(`Entry ${already.number} is already cited here`);
      return;
    }
    const linked = await link.run({ findingId: finding.id, entryId });
    const cited = linked?.evidence.find((candidate) => candidate.entryId === entryId);
    if (!cited) return;
    setAreAllShown(true);
    showNotice(`Entry ${cited.number} cited`, () => unlink.run({ findingId: finding.id, entryId }));
  };

  return (
    <section aria-label="Evidence">
      <div className={styles.sectionHead}>
        <h2 ref={heading} tabIndex={-1}>
          Evidence
        </h2>
        {evidence.length > 0 && <CountBadge>{evidence.length}</CountBadge>}
        <span className={styles.quiet}>{summaryOf(finding)}</span>
        <span className={styles.grow} />
        {evidence.length > fewEnough && (
          <Button variant="link" aria-expanded={!isFolded} onPress={() => setAreAllShown(isFolded)}>
            {isFolded ? `Show all ${evidence.length}` : `Show the first ${shownAtFirst}`}
          </Button>
        )}
        <Button
          size="small"
          icon={<Link2 size={16} strokeWidth={1.5} aria-hidden />}
          onPress={() => onCitingChange(true)}
        >
          Cite an entry
        </Button>
      </div>
      {link.error && (
        <Note kind="danger" role="status">
          {link.error.message}
        </Note>
      )}
      {eventsError && (
        <Note kind="danger" role="status">
          Events cited here could not be read. {eventsError.message}
        </Note>
      )}
      {evidence.length === 0 && events?.length === 0 && (
        <p className={styles.nothing}>
          Nothing is cited yet. A finding rests on entries of the chronology: cite one here, or in the text
          with Ctrl+E.
        </p>
      )}
      {evidence.length > 0 && (
        <div className={card.cards}>
          {(isFolded ? evidence.slice(0, shownAtFirst) : evidence).map((cited) => (
            <EvidenceCard
              key={cited.entryId}
              finding={finding}
              evidence={cited}
              agency={agencies.find(({ id }) => id === cited.agencyId)}
              onStopped={() => heading.current?.focus()}
            />
          ))}
        </div>
      )}
      {events && events.length > 0 && (
        <CitedEvents finding={finding} cited={events} onStopped={() => heading.current?.focus()} />
      )}
      <CitePicker
        caseId={caseId}
        isOpen={isCiting}
        onOpenChange={onCitingChange}
        onChoose={(entryId) => void cite(entryId)}
      />
    </section>
  );
}

function summaryOf({ evidence }: Finding): string {
  if (evidence.length === 0) return '';
  const complicating = evidence.filter(({ stance }) => stance === 'complicates').length;
  const parts = [count(agencyCount({ evidence }), 'agency', 'agencies')];
  if (complicating > 0)
    parts.push(`${complicating} ${complicating === 1 ? 'complicates' : 'complicate'} the finding`);
  return parts.join(' · ');
}
