import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { WorkspaceReportTemplate } from '../../../shared/contract/reportTemplates.ts';
import { type ExerciseKind, exerciseKinds } from '../../../shared/domain/caseTerms.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, FormDialog, TextField } from '../../ui/index.ts';
import { PartFields } from './PartFields.tsx';
import { PartList } from './PartList.tsx';
import styles from './ReportTemplates.module.css';
import { useTemplateDraft } from './useTemplateDraft.ts';

interface TemplateDialogProps {
  template: WorkspaceReportTemplate;
  /** What the case is; a rapid review borrows the template of another kind. */
  exerciseKind: ExerciseKind;
  onClose: () => void;
}

/** What the report of one kind of exercise is made of: kept with one act and taken back with one. */
export function TemplateDialog({ template, exerciseKind, onClose }: TemplateDialogProps) {
  const update = useWrite('report-templates.update');
  const restore = useWrite('report-templates.restore');
  const say = useUndoNotice(null);
  const draft = useTemplateDraft(template);
  const { subtitle, parts, opened } = draft;
  const [hasTried, setHasTried] = useState(false);
  const heading = useRef<HTMLInputElement>(null);
  const goToHeading = (act: () => void) => {
    flushSync(act);
    heading.current?.focus();
  };
  const kind = template.exerciseKind;

  const submit = async () => {
    setHasTried(true);
    const nameless = parts.find((part) => part.heading.trim() === '');
    if (nameless) return goToHeading(() => draft.open(nameless.key));
    if (subtitle.trim() === '') return;
    if (!(await update.run({ exerciseKind: kind, changes: { subtitle, parts: [...parts] } }))) return;
    onClose();
    await say('Template changed');
  };
  const putBack = async () => {
    if (!(await restore.run({ exerciseKind: kind }))) return;
    onClose();
    await say('The built-in template was put back');
  };
  return (
    <FormDialog
      title="Template of the report"
      act="Keep it"
      isWide
      isRunning={update.isRunning || restore.isRunning}
      error={update.error ?? restore.error}
      onSubmit={() => void submit()}
      onClose={onClose}
      beside={
        !template.isBuiltIn && (
          <Button isDisabled={restore.isRunning} onPress={() => void putBack()}>
            Go back to the built-in template
          </Button>
        )
      }
    >
      <p>
        For the kind of exercise <b>{exerciseKinds[kind]}</b>, in every case of this workspace.
        {exerciseKind !== kind &&
          ' A rapid review has a report with sections of its own; a learning report made besides it follows this template.'}
      </p>
      <TextField
        label="Title of the document"
        value={subtitle}
        onChange={draft.setSubtitle}
        maxLength={200}
        hint="On the first page, below the name of the case."
        error={hasTried && subtitle.trim() === '' ? 'Say what the document is called' : undefined}
      />
      <div className={styles.columns}>
        <PartList draft={draft} onAdd={() => goToHeading(draft.add)} />
        {opened && (
          <PartFields
            key={opened.key}
            part={opened}
            draft={draft}
            hasTried={hasTried}
            heading={heading}
            onRemove={() => goToHeading(draft.remove)}
          />
        )}
      </div>
    </FormDialog>
  );
}
