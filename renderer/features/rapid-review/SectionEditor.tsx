import { Pencil } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import { isUnwritten, lacksWords, type RapidSectionState } from '../../../shared/domain/rapidSections.ts';
import { casePath } from '../../app/paths.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { MenuItem, Note, Panel, RecordMenu, SavedTextArea, SegmentedControl } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { RichTextEditor, type WritingHandle } from '../writing/index.ts';
import { CitedEntries } from './CitedEntries.tsx';
import { filledFrom } from './filledFrom.ts';
import styles from './RapidReview.module.css';
import { stateOptions } from './sectionWords.ts';
import type { SectionActs } from './useSectionActs.ts';

interface SectionEditorProps {
  section: RapidSection;
  place: { readonly index: number; readonly of: number };
  acts: SectionActs;
  /** Come to by a key from another section: writing goes on here. */
  isEntered: boolean;
  writing: RefObject<WritingHandle | null>;
  onChangeDetails: () => void;
}

/** One section: what belongs in it, what is written, and whether it is complete. */
export function SectionEditor({
  section,
  place,
  acts,
  isEntered,
  writing,
  onChangeDetails,
}: SectionEditorProps) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `rapid-review:${section.id}`,
    record: section,
    fields: ({ body, state, emptyBecause }: RapidSection) => ({ body, state, emptyBecause }),
    save: (changes) => client.call('rapid-review.update', { sectionId: section.id, changes }),
  });
  const { draft } = details;
  const [isTried, setIsTried] = useState(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const lacks = lacksWords({ ...section, ...draft });
  useEffect(() => {
    if (isEntered) writing.current?.focus();
  }, [isEntered, writing]);

  const setState = (state: RapidSectionState) => {
    const isRefused = state === 'complete' && lacks;
    setIsTried(isRefused);
    if (isRefused) reason.current?.focus();
    else details.choose('state', state);
  };
  return (
    <article className={styles.document}>
      <div className={styles.kick}>
        <span>
          Section {place.index + 1} of {place.of}
        </span>
        <SegmentedControl
          label="How far it is"
          options={stateOptions}
          value={draft.state}
          onChange={setState}
        />
        <RecordMenu
          name={`“${section.title}”`}
          place={place}
          removeLabel="Remove the section"
          onMove={(position) => void acts.move(section, position)}
          onRemove={() => void acts.remove(section)}
        >
          <MenuItem icon={<Pencil size={16} strokeWidth={1.5} aria-hidden />} onAction={onChangeDetails}>
            Rename, or say what belongs in it
          </MenuItem>
        </RecordMenu>
      </div>
      <h2 className={styles.title}>
        {place.index + 1}. {section.title}
      </h2>
      {section.guidance && <p className={styles.guidance}>{section.guidance}</p>}
      <FilledFrom section={section} />
      {details.problem && (
        <Note kind="danger" role="status">
          {details.problem.message}
        </Note>
      )}
      <RichTextEditor
        label="Text"
        caseId={section.caseId}
        isSerif
        handle={writing}
        {...details.field('body')}
      />
      {isUnwritten(draft) && (section.isRequired || draft.emptyBecause !== '') && (
        <div className={styles.reason}>
          <SavedTextArea
            label="Why it is empty"
            rows={2}
            isSerif
            field={
              isTried && lacks
                ? {
                    ...details.field('emptyBecause'),
                    error: 'Write the section, or say here why it is empty.',
                  }
                : details.field('emptyBecause')
            }
            inputRef={reason}
            hint="This section is never left empty without a reason. The reason is printed in its place."
          />
        </div>
      )}
      <CitedEntries section={section} />
      <div className={styles.history}>
        <Panel title="History">
          <HistoryPanel recordId={section.id} />
        </Panel>
      </div>
    </article>
  );
}

/** What is recorded elsewhere and need not be written again. */
function FilledFrom({ section: { key, caseId } }: { section: RapidSection }) {
  const filled = filledFrom[key];
  if (!filled) return null;
  return (
    <p className={styles.filled}>
      {filled.what}: taken from <Link href={casePath(caseId, filled.path)}>{filled.where}</Link>. Write here
      only what is to be said about it.
    </p>
  );
}
