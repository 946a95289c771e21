import type { WorkspaceReportTemplate } from '../../../shared/contract/reportTemplates.ts';
import type { ExerciseKind } from '../../../shared/domain/caseTerms.ts';
import { templateKindOf } from '../../../shared/domain/reportTemplates.ts';
import type { CallError } from '../../data/callError.ts';
import { useRead } from '../../data/useRead.ts';

/** The template that the learning report of such a case follows, once it has been read. */
export function useReportTemplate(exerciseKind: ExerciseKind): {
  template: WorkspaceReportTemplate | undefined;
  error: CallError | null;
} {
  const { data, error } = useRead('report-templates.list', {});
  const kind = templateKindOf(exerciseKind);
  return { template: data?.templates.find((each) => each.exerciseKind === kind), error };
}
