import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Finding } from '../../../shared/contract/findings.ts';
import { findingKindNames, findingKinds } from '../../../shared/domain/caseTerms.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { cx, RecordMenu, SavedTextArea, SavedTextField, SegmentedControl } from '../../ui/index.ts';
import { RichTextEditor } from '../writing/index.ts';
import { AnsweredBy } from './AnsweredBy.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import styles from './Findings.module.css';
import { nameOf } from './thread.ts';
import type { FindingActs } from './useFindingActs.ts';

interface FindingEditorProps {
  finding: Finding;
  place: { readonly index: number; readonly of: number };
  acts: FindingActs;
  /** Just added: writing begins with its title. */
  isNew: boolean;
  isCiting: boolean;
  onCitingChange: (isCiting: boolean) => void;
}

const kindOptions = findingKindNames.map((value) => ({ value, label: findingKinds[value] }));

export function FindingEditor({ finding, place, acts, isNew, isCiting, onCitingChange }: FindingEditorProps) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `findings:${finding.id}`,
    record: finding,
    fields: ({ label, title, kind, body, why }: Finding) => ({ label, title, kind, body, why }),
    save: (changes) => client.call('findings.update', { findingId: finding.id, changes }),
  });
  const title = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) title.current?.focus();
  }, [isNew]);
  const { caseId } = finding;
  return (
    <article className={styles.document}>
      <div className={styles.kick}>
        <div className={styles.label}>
          <SavedTextField label="Finding" field={details.field('label')} />
        </div>
        <SegmentedControl
          label="Kind of finding"
          options={kindOptions}
          value={details.draft.kind}
          onChange={(kind) => details.choose('kind', kind)}
        />
        <RecordMenu
          name={nameOf(finding)}
          place={place}
          removeLabel="Remove the finding"
          onMove={(position) => void acts.move(finding, position)}
          onRemove={() => void acts.remove(finding)}
        />
      </div>
      <div className={cx(styles.title, details.draft.title === '' && styles.untitled)} data-finding-title>
        <SavedTextArea
          label="Title"
          isLabelHidden
          rows={1}
          field={details.field('title')}
          inputRef={title}
          onKeyDown={stayOnOneLine}
          hint={
            details.draft.title === ''
              ? 'The finding in one sentence, as it will stand in the report'
              : undefined
          }
        />
      </div>
      <RichTextEditor label="What we found" caseId={caseId} isSerif {...details.field('body')} />
      <RichTextEditor label="Why it happened" caseId={caseId} isSerif {...details.field('why')} />
      <EvidenceSection finding={finding} isCiting={isCiting} onCitingChange={onCitingChange} />
      <AnsweredBy finding={finding} onRecommend={() => void acts.recommend(finding)} />
    </article>
  );
}

/** A title wraps, but is one line of text. */
function stayOnOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
