import type { CaseId } from '../../../shared/contract/values.ts';
import { builtInReportTemplates } from '../../../shared/domain/builtInReportTemplates.ts';
import { type DocumentKind, documentKinds } from '../../../shared/domain/documentKinds.ts';
import { templateKindOf } from '../../../shared/domain/reportTemplates.ts';
import type { CaseFileSource } from '../../../shared/report/caseFileSource.ts';
import { buildDecisionRecord } from '../../../shared/report/decisionRecord.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { draftNotes } from '../../../shared/report/draftNotes.ts';
import { buildProgressStatement } from '../../../shared/report/progressStatement.ts';
import { buildRapidReviewReport, rapidReviewNotes } from '../../../shared/report/rapidReviewReport.ts';
import { buildReflectiveSummary } from '../../../shared/report/reflectiveSummary.ts';
import { buildLearningReport } from '../../../shared/report/learningReport.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { readCaseFile } from './caseFileSource.ts';
import { readReportSource } from './reportSource.ts';

interface CaseDocument {
  readonly document: ReportDocument;
  /** What it leaves out or still lacks, each a sentence with a count where there is one. */
  readonly notes: readonly string[];
  /** In the name of the file: only words of Candour, never of a template or a case. */
  readonly fileWords: string;
}

const noNotes = () => [];

/** How each document but the learning report is made from the case file. */
const builders: Readonly<
  Record<
    Exclude<DocumentKind, 'learning-report'>,
    {
      build(source: CaseFileSource): ReportDocument;
      notes(source: CaseFileSource): readonly string[];
    }
  >
> = {
  'rapid-review': { build: buildRapidReviewReport, notes: rapidReviewNotes },
  decision: { build: buildDecisionRecord, notes: rapidReviewNotes },
  progress: { build: buildProgressStatement, notes: noNotes },
  'reflective-practice': { build: buildReflectiveSummary, notes: noNotes },
};

/** A document of a case as it stands. `preparedOn` is the local calendar day, `YYYY-MM-DD`. */
export function readDocument(
  read: ReadHandle,
  caseId: CaseId,
  kind: DocumentKind,
  preparedOn: string,
): CaseDocument {
  if (kind === 'learning-report') {
    const source = readReportSource(read, caseId, preparedOn);
    const { subtitle } = builtInReportTemplates[templateKindOf(source.case.exerciseKind)];
    return {
      document: buildLearningReport(source),
      notes: draftNotes(source),
      fileWords: subtitle.toLowerCase(),
    };
  }
  const source = readCaseFile(read, caseId, kind, preparedOn);
  const { build, notes } = builders[kind];
  return { document: build(source), notes: notes(source), fileWords: documentKinds[kind].fileWords };
}
