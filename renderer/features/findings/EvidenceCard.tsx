import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Evidence, Finding } from '../../../shared/contract/findings.ts';
import { evidenceStanceNames, evidenceStances } from '../../../shared/domain/caseTerms.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { casePath } from '../../app/paths.ts';
import { asCallError } from '../../data/callError.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { AgencyChip, Button, cx, Note, SegmentedControl, showNotice, TextArea } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import card from './Evidence.module.css';
import styles from './Findings.module.css';

interface EvidenceCardProps {
  finding: Finding;
  evidence: Evidence;
  agency: Agency | undefined;
  /** The card goes, and the button that had the focus with it. */
  onStopped: () => void;
}

const stanceOptions = evidenceStanceNames.map((value) => ({ value, label: evidenceStances[value] }));

/** One entry cited. Supports: a solid gold edge; complicates: a dashed one and the word. */
export function EvidenceCard({ finding, evidence, agency, onStopped }: EvidenceCardProps) {
  const { entryId, number, date, time, whatHappened, source, isChangedSince, isRemoved } = evidence;
  const unlink = useWrite('findings.unlink');
  const link = useWrite('findings.link');
  const { citation, setNote, chooseStance, noteField } = useCitation(finding, evidence);

  const stopCiting = async () => {
    if (!(await unlink.run({ findingId: finding.id, entryId }))) return;
    onStopped();
    showNotice(`Entry ${number} is no longer cited`, () =>
      link.run({ findingId: finding.id, entryId, ...citation }),
    );
  };
  return (
    <article
      className={cx(
        card.card,
        citation.stance === 'complicates' && card.complicates,
        (isChangedSince || isRemoved) && card.held,
      )}
      aria-label={`Entry ${number}`}
    >
      <header>
        {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
        <b>
          {formatEventDate(date)}
          {time && `, ${time}`}
        </b>
        <Link className={card.entryLink} href={casePath(finding.caseId, 'chronology')} state={{ entryId }}>
          Entry {number}
        </Link>
      </header>
      <p>
        <CoveredText text={whatHappened || 'Nothing written yet'} />
      </p>
      {source && <p className={styles.quiet}>{source}</p>}
      {isRemoved && (
        <Note kind="danger">
          Entry {number} was removed from the chronology. The finding no longer rests on it. Put the entry
          back, or stop citing it.
        </Note>
      )}
      {isChangedSince && !isRemoved && (
        <Note kind="warning">
          <p>
            Entry {number} was changed after it was cited. Read it again: does it still bear on the finding in
            this way?
          </p>
          <Button
            variant="link"
            onPress={() =>
              void link.run({ findingId: finding.id, entryId, ...citation, hasLookedAgain: true })
            }
          >
            I have looked again
          </Button>
        </Note>
      )}
      <TextArea
        label="What it shows"
        rows={1}
        isDisabled={isRemoved}
        {...noteField}
        value={citation.note}
        onChange={setNote}
      />
      <footer>
        {isRemoved ? (
          <span>{evidenceStances[citation.stance]}</span>
        ) : (
          <SegmentedControl
            label={`How entry ${number} bears on the finding`}
            options={stanceOptions}
            value={citation.stance}
            onChange={chooseStance}
          />
        )}
        {citation.stance === 'complicates' && (
          <TriangleAlert className={card.complicatesMark} size={16} strokeWidth={1.75} aria-hidden />
        )}
        <span className={styles.grow} />
        <Button variant="link" aria-label={`Stop citing entry ${number}`} onPress={() => void stopCiting()}>
          Stop citing
        </Button>
      </footer>
      {(unlink.error ?? link.error) && (
        <Note kind="danger" role="status">
          {(unlink.error ?? link.error)?.message}
        </Note>
      )}
    </article>
  );
}

/** Stance and note are sent together, so they are one field: neither can put the other back to what it was. */
function useCitation(finding: Finding, evidence: Evidence) {
  const client = useClient();
  const { id: findingId } = finding;
  const { entryId } = evidence;
  const saved = useAutosave({
    recordKey: `findings:${findingId}/${entryId}`,
    record: evidence,
    fields: ({ stance, note }: Evidence) => ({ citation: { stance, note } }),
    save: async ({ citation }) => {
      if (!citation) return evidence;
      try {
        const link = { findingId, entryId, ...citation, onlyIfCited: true };
        const { evidence: all } = await client.call('findings.link', link);
        return all.find((candidate) => candidate.entryId === entryId) ?? evidence;
      } catch (error) {
        // It is cited no longer: there is nothing left for these words to belong to.
        if (asCallError(error).code === 'record/not-found') return evidence;
        throw error;
      }
    },
  });
  const { citation } = saved.draft;
  const { onFocus, onBlur, error } = saved.field('citation');
  return {
    citation,
    noteField: { onFocus, onBlur, error },
    setNote: (note: string) => saved.set('citation', { ...citation, note }),
    chooseStance: (stance: Evidence['stance']) => saved.choose('citation', { ...citation, stance }),
  };
}
