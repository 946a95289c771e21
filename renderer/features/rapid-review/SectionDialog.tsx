import { useState } from 'react';
import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import { Checkbox, FormDialog, TextArea, TextField } from '../../ui/index.ts';
import type { SectionActs } from './useSectionActs.ts';

interface SectionDialogProps {
  /** Null where one is added. */
  section: RapidSection | null;
  acts: SectionActs;
  onClose: () => void;
}

/** What a section is called and what belongs in it, in this review. */
export function SectionDialog({ section, acts, onClose }: SectionDialogProps) {
  const [title, setTitle] = useState(section?.title ?? '');
  const [guidance, setGuidance] = useState(section?.guidance ?? '');
  const [isRequired, setIsRequired] = useState(section?.isRequired ?? false);
  const [isTried, setIsTried] = useState(false);
  const hasTitle = title.trim() !== '';
  const submit = async () => {
    setIsTried(true);
    if (hasTitle && (await acts.keep(section, { title, guidance, isRequired }))) onClose();
  };
  return (
    <FormDialog
      title={section ? 'Change the section' : 'New section'}
      act={section ? 'Change it' : 'Add it'}
      isRunning={acts.isRunning}
      error={acts.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label="Title"
        value={title}
        onChange={setTitle}
        autoFocus
        maxLength={200}
        error={isTried && !hasTitle ? 'Give it a title.' : undefined}
      />
      <TextArea
        label="What belongs in it"
        value={guidance}
        onChange={setGuidance}
        rows={3}
        hint="For whoever writes it. Never printed."
      />
      <Checkbox isSelected={isRequired} onChange={setIsRequired}>
        Never empty without a reason
      </Checkbox>
      <p>This changes this review only. The sections of later reviews are set below the outline.</p>
    </FormDialog>
  );
}
