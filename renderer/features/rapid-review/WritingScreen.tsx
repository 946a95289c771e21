import type { CaseId } from '../../../shared/contract/values.ts';
import { NeedsRapidReview } from '../exercises/index.ts';
import { Writing } from './Writing.tsx';

/** The writing of a rapid review, section by section, with what the agencies gave beside it. */
export function WritingScreen({ caseId }: { caseId: CaseId }) {
  return (
    <NeedsRapidReview caseId={caseId}>
      {(exercise) => <Writing key={exercise.id} exercise={exercise} />}
    </NeedsRapidReview>
  );
}
