import type { ExerciseKind } from '../../../shared/domain/caseTerms.ts';
import { TemplateDialog } from './TemplateDialog.tsx';
import { useReportTemplate } from './useReportTemplate.ts';

/**
 * The template of the report, open to be changed. It stands beside the panes of a screen and not in one: a pane that
 * folds as the window narrows must not take along what was typed.
 */
export function ReportTemplate({
  exerciseKind,
  onClose,
}: {
  exerciseKind: ExerciseKind;
  onClose: () => void;
}) {
  const { template } = useReportTemplate(exerciseKind);
  return template ? (
    <TemplateDialog template={template} exerciseKind={exerciseKind} onClose={onClose} />
  ) : null;
}
