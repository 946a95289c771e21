import { assertAgencyOfCase, getAgency } from '../agencies/agencies.store.ts';
import { assertCase, getCase } from '../cases/cases.store.ts';
import { localDay, safeName } from '../files/exportName.ts';
import type { Handler } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { FormContent } from '../render/form/formContent.ts';
import { formInstructions } from './formInstructions.ts';
import {
  formChildSeenChoices,
  formColumns,
  formInstructionsSheetName,
  formMark,
  formMarkPropertyPrefix,
  formMarkSheetName,
  formRowIds,
  formSheetName,
} from './formLayout.ts';
import { lastFormRow } from './returnForm.store.ts';

/**
 * A return form for one agency. It names the case by its reference alone: the name used for the child in the review must
 * not reach those who know the child by another. Its row ids go on behind the highest the agency has sent back, so that none
 * comes twice.
 */
export const exportForm: Handler<'imports.exportForm'> = async (
  input,
  { read, now, resourcesFolder, runTask },
) => {
  const { caseId, agencyId, format, taskId } = input;
  assertCase(read, caseId);
  assertAgencyOfCase(read, agencyId, caseId);
  const review = getCase(read, caseId);
  const agency = getAgency(read, agencyId);
  const content: FormContent = {
    reference: review.reference,
    preparedOn: localDay(now),
    partnership: review.partnership,
    marking: review.marking,
    isPractice: review.isPractice,
    agencyName: agency.name,
    columns: formColumns,
    childSeenChoices: formChildSeenChoices,
    rowIds: formRowIds(agency.code, lastFormRow(read, agencyId, agency.code), format),
    mark: formMark(caseId, agencyId),
    markSheetName: formMarkSheetName,
    markPropertyPrefix: formMarkPropertyPrefix,
    sheetName: formSheetName,
    instructionsSheetName: formInstructionsSheetName,
    instructions: formInstructions(format, review.partnership),
  };
  const bytes = await runTask('render-form', { content, format, resourcesFolder }, taskId).catch(
    (error: unknown) => {
      throw error instanceof Refusal ? error : new Refusal('reports/cannot-render');
    },
  );
  return {
    fileName: `${safeName(review.reference)} return form ${agency.code}.${format}`,
    contentBase64: Buffer.from(bytes).toString('base64'),
  };
};
