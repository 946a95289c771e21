import type { Place } from '../../../../shared/contract/imports.ts';
import type { CorrectedField } from '../reading/handChoice.ts';

/** What can be done with a row of the preview. */
export interface RowActs {
  readonly correct: (ref: Place, field: CorrectedField, text: string | null) => void;
  readonly leaveOut: (ref: Place, why: string) => void;
  readonly keep: (ref: Place) => void;
  readonly keepOut: (ref: Place) => void;
}
