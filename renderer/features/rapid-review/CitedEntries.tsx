import { Link } from 'wouter';
import type { RapidCitation, RapidSection } from '../../../shared/contract/rapidReview.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { AgencyChip, Button, CountBadge, Note } from '../../ui/index.ts';
import styles from './RapidReview.module.css';

/** The entries a section rests on, and which of them are no longer what they were when they were cited. */
export function CitedEntries({ section }: { section: RapidSection }) {
  const { caseId, citations } = section;
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  if (citations.length === 0) return null;
  return (
    <section className={styles.cited} aria-label="Entries cited">
      <h3>
        Entries cited <CountBadge>{citations.length}</CountBadge>
      </h3>
      <ul>
        {citations.map((cited) => {
          const agency = agencies.find(({ id }) => id === cited.agencyId);
          return (
            <li key={cited.entryId}>
              {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
              <Link href={casePath(caseId, 'chronology')} state={{ entryId: cited.entryId }}>
                Entry {cited.number}
              </Link>
            </li>
          );
        })}
      </ul>
      {citations
        .filter(({ isChangedSince, isRemoved }) => isChangedSince || isRemoved)
        .map((cited) => (
          <LookAgain key={cited.entryId} section={section} cited={cited} />
        ))}
    </section>
  );
}

function LookAgain({ section, cited }: { section: RapidSection; cited: RapidCitation }) {
  const link = useWrite('rapid-review.link');
  const { number, entryId } = cited;
  if (cited.isRemoved)
    return (
      <Note kind="danger">
        Entry {number} was removed from the chronology, and the section still cites it. Put the entry back, or
        take the citation out of the text.
      </Note>
    );
  return (
    <Note kind="warning">
      <p>
        Entry {number} was changed after it was cited. Read it again: does what is written here still hold?
      </p>
      <Button
        variant="link"
        aria-label={`I have looked at entry ${number} again`}
        onPress={() => void link.run({ sectionId: section.id, entryId })}
      >
        I have looked again
      </Button>
      {link.error && <p role="status">{link.error.message}</p>}
    </Note>
  );
}
