import { Check } from 'lucide-react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { BriefEntry } from '../../../shared/contract/briefChronology.ts';
import { casePath } from '../../app/paths.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, Note, RegisterInspector, SavedTextArea } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { CoveredText } from '../masking/index.ts';
import styles from './BriefChronology.module.css';
import { differencesIn } from './briefWords.ts';
import type { BriefChronologyActs } from './useBriefChronologyActs.ts';

/** Of one entry, so that Enter in the list leads to it. */
export function briefWordsFieldId({ id }: Pick<BriefEntry, 'id'>): string {
  return `brief-words-of-${id}`;
}

interface BriefEntryInspectorProps {
  brief: BriefEntry;
  agencies: readonly Agency[];
  acts: BriefChronologyActs;
}

/** The words that an entry has here, beside those of the record, and what was changed in it since. */
export function BriefEntryInspector({ brief, agencies, acts }: BriefEntryInspectorProps) {
  const { entry } = brief;
  const client = useClient();
  const { field, problem } = useAutosave({
    recordKey: `brief-chronology:${brief.id}`,
    record: brief,
    fields: ({ words }: BriefEntry) => ({ words }),
    save: (changes) => client.call('brief-chronology.update', { briefEntryId: brief.id, changes }),
  });
  return (
    <RegisterInspector
      problem={problem?.fields.length === 0 ? problem.message : undefined}
      refusal={undefined}
      removeLabel="Take it out of the brief chronology"
      onRemove={() => void acts.takeOut(brief)}
      history={<HistoryPanel recordId={brief.id} />}
    >
      <Gone brief={brief} />
      <Changes brief={brief} agencies={agencies} acts={acts} />
      <SavedTextArea
        id={briefWordsFieldId(brief)}
        label="Words here"
        isSerif
        rows={4}
        field={field('words')}
        hint="Leave this empty to let the entry speak in its own words."
      />
      <section className={styles.own} aria-label="The entry’s own words">
        <h3>The entry’s own words</h3>
        <p>{entry.whatHappened === '' ? 'Nothing written yet' : <CoveredText text={entry.whatHappened} />}</p>
        {entry.source !== '' && <p className={styles.quiet}>{entry.source}</p>}
        {entry.removedAt === null && (
          <Link href={casePath(brief.caseId, 'chronology')} state={{ entryId: entry.id }}>
            Open entry {entry.number} in the chronology
          </Link>
        )}
      </section>
    </RegisterInspector>
  );
}

/** An entry that is no longer told by the chronology is still shown here, and says so. */
function Gone({ brief: { entry, caseId } }: { brief: BriefEntry }) {
  return (
    <>
      {entry.removedAt !== null && (
        <Note kind="danger">
          This entry was taken out of the chronology. Take it out here too, or{' '}
          <Link href={casePath(caseId, 'chronology')} state={{ filter: { show: 'removed' } }}>
            put it back among the removed entries
          </Link>
          .
        </Note>
      )}
      {entry.withdrawnAt !== null && (
        <Note kind="warning">
          The agency’s corrected return no longer has this entry. Decide whether it should still stand here.
        </Note>
      )}
    </>
  );
}

function Changes({ brief, agencies, acts }: BriefEntryInspectorProps) {
  const differences = differencesIn(brief, agencies);
  if (differences.length === 0) return null;
  return (
    <section className={styles.changes} aria-label="Changed since it was taken">
      <h3>Changed since it was taken</h3>
      <dl>
        {differences.map(({ label, taken, now }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.quiet}>As taken: </span>
              <CoveredText text={taken} />
            </dd>
            <dd>
              <span className={styles.quiet}>Now: </span>
              <CoveredText text={now} />
            </dd>
          </div>
        ))}
      </dl>
      {brief.words !== '' && (
        <p className={styles.quiet}>The words here are still those you wrote. Check that they hold.</p>
      )}
      <div>
        <Button
          size="small"
          icon={<Check size={16} strokeWidth={1.5} aria-hidden />}
          onPress={() => void acts.check(brief)}
        >
          Take it as it is now
        </Button>
      </div>
    </section>
  );
}
