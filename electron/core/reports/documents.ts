import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
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
import { countedFirst } from '../../../shared/report/reportWords.ts';
import { countChangedSinceSigning, readCaseFile } from './caseFileSource.ts';
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
      readonly showsDecision: boolean;
    }
  >
> = {
  'rapid-review': { build: buildRapidReviewReport, notes: rapidReviewNotes, showsDecision: true },
  decision: { build: buildDecisionRecord, notes: rapidReviewNotes, showsDecision: true },
  progress: { build: buildProgressStatement, notes: noNotes, showsDecision: false },
  'reflective-practice': { build: buildReflectiveSummary, notes: noNotes, showsDecision: false },
};

/**
 * A document of a case as it stands. `preparedOn` is the local calendar day, `YYYY-MM-DD`. With `exerciseId`, that rapid
 * review is the one told of; the latest of the case otherwise.
 */
export function readDocument(
  read: ReadHandle,
  caseId: CaseId,
  kind: DocumentKind,
  preparedOn: string,
  exerciseId?: ExerciseId,
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
  const source = readCaseFile(read, caseId, kind, preparedOn, exerciseId);
  const { build, notes, showsDecision } = builders[kind];
  const changed = showsDecision ? countChangedSinceSigning(read, caseId, exerciseId) : 0;
  return {
    document: build(source),
    notes: [...notes(source), ...changedNotes(changed)],
    fileWords: documentKinds[kind].fileWords,
  };
}

function changedNotes(count: number): string[] {
  if (count === 0) return [];
  const words = countedFirst(
    count,
    'entry that the signed decision cites was changed since it was signed',
    'entries that the signed decision cites were changed since it was signed',
  );
  return [`${words}.`];
}
