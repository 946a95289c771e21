import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import type { RapidTemplateSection } from '../../../shared/domain/rapidSections.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, count, Dialog, Note, Skeleton } from '../../ui/index.ts';
import styles from './RapidReview.module.css';
import type { SectionActs } from './useSectionActs.ts';

interface TemplateDialogProps {
  sections: readonly RapidSection[];
  acts: SectionActs;
  onClose: () => void;
}

/** Which sections every later rapid review begins with, in all cases of the workspace. */
export function TemplateDialog({ sections, acts, onClose }: TemplateDialogProps) {
  const { data } = useRead('rapid-review.listTemplate', {});
  const done = (act: () => Promise<void>) => () => void act().then(onClose);
  const isSame =
    data !== undefined &&
    data.sections.length === sections.length &&
    data.sections.every((section, index) => isAlike(section, sections[index]));
  return (
    <Dialog
      title="Sections of later rapid reviews"
      isOpen
      onOpenChange={onClose}
      isWide
      actions={
        <>
          <Button
            variant="primary"
            isDisabled={isSame || sections.length === 0 || acts.isRunning}
            onPress={done(acts.useForLater)}
          >
            Use the sections of this review
          </Button>
          {data && !data.isBuiltIn && (
            <Button isDisabled={acts.isRunning} onPress={done(acts.useBuiltIn)}>
              Go back to the built-in sections
            </Button>
          )}
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      {acts.error && (
        <Note kind="danger" role="alert">
          {acts.error.message}
        </Note>
      )}
      <p>
        What is added, renamed, moved or removed in the outline changes this review only. Reviews begun later,
        in any case, begin with the sections listed here; reviews that are being written keep theirs.
      </p>
      {data ? (
        <>
          <p>
            <b>{data.isBuiltIn ? 'As built in' : 'Your own'}</b>, {count(data.sections.length, 'section')}
            {isSame && ', the same as in this review'}.
          </p>
          <ol className={styles.templateList}>
            {data.sections.map(({ key, title, isRequired }) => (
              <li key={key}>
                {title}
                {isRequired && <span className={styles.quiet}> never empty without a reason</span>}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <Skeleton label="Reading the sections" />
      )}
    </Dialog>
  );
}

function isAlike(one: RapidTemplateSection, other: RapidSection | undefined): boolean {
  return (
    one.key === other?.key &&
    one.title === other.title &&
    one.guidance === other.guidance &&
    one.isRequired === other.isRequired
  );
}
