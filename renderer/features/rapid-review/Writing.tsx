import { useRef, useState } from 'react';
import { z } from 'zod';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { type RapidSectionId, rapidSectionId } from '../../../shared/contract/values.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, RecordPage } from '../../ui/index.ts';
import { DecisionState } from '../decision/index.ts';
import type { WritingHandle } from '../writing/index.ts';
import { ContributionsPane } from './ContributionsPane.tsx';
import { NotBegun } from './NotBegun.tsx';
import styles from './RapidReview.module.css';
import { openSection, useRapidReviewView } from './rapidReviewView.ts';
import { RemovedSections } from './RemovedSections.tsx';
import { SectionDialog } from './SectionDialog.tsx';
import { SectionEditor } from './SectionEditor.tsx';
import { SectionOutline } from './SectionOutline.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';
import { useQuote } from './useQuote.ts';
import { useSectionActs } from './useSectionActs.ts';
import { useSectionCommands } from './useSectionCommands.ts';

/** The writing of one rapid review: its outline, the open section, and what the agencies gave. */
export function Writing({ exercise }: { exercise: Exercise }) {
  const { id: exerciseId, caseId } = exercise;
  const { data, error, isPending } = useRead('rapid-review.list', { exerciseId });
  const removed = useRead('rapid-review.list', { exerciseId, show: 'removed' });
  const sections = data?.sections ?? [];
  const taken = removed.data?.sections ?? [];
  useFollowed('sectionId', rapidSectionId, (id) => openSection(exerciseId, id));
  const openedId = useRapidReviewView(({ opened }) => opened[exerciseId]);
  const section = sections.find(({ id }) => id === openedId) ?? sections[0];
  const index = section ? sections.indexOf(section) : -1;
  const acts = useSectionActs(exercise, sections);
  const writing = useRef<WritingHandle>(null);
  const quote = useQuote(writing);
  const [enteredId, setEnteredId] = useState<RapidSectionId | null>(null);
  const [dialog, setDialog] = useState<'new' | 'details' | 'template' | null>(null);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const isBegun = sections.length > 0 || taken.length > 0;

  const show = (which: 'new' | 'details' | 'template') => {
    acts.reset();
    setDialog(which);
  };
  useFollowed('dialog', z.literal('template'), () => show('template'));
  const step = (by: -1 | 1) => {
    const next = sections[index + by];
    if (!next) return;
    setEnteredId(next.id);
    openSection(exerciseId, next.id);
  };
  useSectionCommands({ isBegun, section, step, show });

  const ofLater = dialog === 'template' && (
    <TemplateDialog sections={sections} acts={acts} onClose={() => setDialog(null)} />
  );
  if (data && removed.data && !isBegun)
    return (
      <>
        <NotBegun onBegin={() => void acts.begin()} problem={acts.error?.message} />
        {ofLater}
      </>
    );
  return (
    <>
      <RecordPage
        name="rapid-review"
        title="Rapid review"
        one="section"
        many="sections"
        count={sections.length}
        list={
          <SectionOutline
            sections={sections}
            openedId={section?.id}
            onOpen={(id) => {
              setEnteredId(null);
              openSection(exerciseId, id);
            }}
            onMove={acts.move}
            onTemplate={() => show('template')}
          />
        }
        removed={{
          count: taken.length,
          isShown: isShowingRemoved,
          onShow: setIsShowingRemoved,
          list: <RemovedSections sections={taken} onRestore={acts.restore} />,
        }}
        onAdd={() => show('new')}
        problem={(error ?? (dialog === null ? acts.error : null))?.message}
        isPending={isPending}
        workLabel={section ? `Section ${index + 1}` : 'Section'}
        inspector={{
          title: 'Contributions',
          content: (
            <ContributionsPane caseId={caseId} sections={sections} openedNumber={index + 1} onQuote={quote} />
          ),
          footer: (
            <div className={styles.decision}>
              <DecisionState caseId={caseId} exerciseId={exerciseId} />
            </div>
          ),
        }}
      >
        {section && (
          <SectionEditor
            key={section.id}
            section={section}
            place={{ index, of: sections.length }}
            acts={acts}
            isEntered={section.id === enteredId}
            writing={writing}
            onChangeDetails={() => show('details')}
          />
        )}
        {data && !section && <EveryOneRemoved onAdd={() => show('new')} />}
      </RecordPage>
      {(dialog === 'new' || (dialog === 'details' && section)) && (
        <SectionDialog
          section={dialog === 'new' ? null : (section ?? null)}
          acts={acts}
          onClose={() => setDialog(null)}
        />
      )}
      {ofLater}
    </>
  );
}

function EveryOneRemoved({ onAdd }: { onAdd: () => void }) {
  return (
    <EmptyState
      title="No section is left"
      actions={
        <Button variant="primary" onPress={onAdd}>
          New section
        </Button>
      }
    >
      <p>
        Those that were removed can be put back from below the outline, with all that was written in them.
      </p>
    </EmptyState>
  );
}
