import type { Marking } from '../domain/caseTerms.ts';
import type { ChronologyColumn } from './chronologyColumns.ts';
import type { ChronologyEntry, ChronologyNames } from './chronologyEntry.ts';
import type { ReportPicture } from './document.ts';

/** What an exported chronology is made from: plain data, so that it can be handed to another thread. */
export interface ChronologySource {
  readonly case: {
    readonly reference: string;
    readonly pseudonym: string;
    readonly partnership: string;
    readonly leadReviewer: string;
    readonly marking: Marking;
    readonly isPractice: boolean;
  };
  /** The name of the saved view, or other words for the head; may be empty. */
  readonly title: string;
  /** The one agency or person it is about; empty for an integrated chronology. */
  readonly subject: string;
  /** What it is called, where it is neither an integrated chronology nor that of one agency or person. */
  readonly name?: string;
  /** Sentences about what it holds, beside those that every chronology states. */
  readonly lines?: readonly { readonly label: string; readonly text: string }[];
  /** The filter in words. */
  readonly filterWords: string;
  readonly direction: 'oldest-first' | 'newest-first';
  readonly columns: readonly ChronologyColumn[];
  readonly names: ChronologyNames;
  /** In order, undated ones last. */
  readonly entries: readonly ChronologyEntry[];
  /** Entries of the case, removed ones too. With `entries` and `leftOut` it always adds up. */
  readonly caseTotal: number;
  readonly leftOut: readonly LeftOut[];
  /** Rows of returns that wait for a person and are not entries yet. */
  readonly waiting: number;
  readonly pictures: readonly ReportPicture[];
  /** The day it is made, `YYYY-MM-DD`. */
  readonly preparedOn: string;
}

/** Entries of the case that are not in the document. */
export interface LeftOut {
  readonly count: number;
  /** In words, behind the count: `outside the filter`. */
  readonly why: string;
}
