import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { ReturnPreview } from '../../../shared/contract/imports.ts';
import type { Place, ReturnReading } from '../../../shared/contract/returnReading.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import type { ReturnFile } from './readReturn.ts';

/** What goes in and out of the pieces of long work about returns. */
export interface ReturnToCompare {
  readonly file: ReturnFile;
  readonly agencyId: AgencyId;
}
export type ComparedReturn = ReturnPreview;

type CreateInput = ParsedInputOf<'imports.create'>;

export interface BringInInput {
  readonly return: Pick<CreateInput, 'caseId' | 'agencyId' | 'fileName' | 'reading' | 'decisions'>;
  readonly bytes: Uint8Array;
  /** ISO 8601. */
  readonly now: string;
}
export type BroughtIn = OutputOf<'imports.create'>;

export interface SourceWanted {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly reading: ReturnReading;
  readonly place: Place;
}
export type SourceRows = Pick<OutputOf<'imports.getSource'>, 'table' | 'ref' | 'headings' | 'rows'>;
