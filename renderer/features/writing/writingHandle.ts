import type { Editor } from '@tiptap/core';
import { type Quotation, quotationBlock } from '../../../shared/domain/quotation.ts';
import { insertBelow } from './insertBelow.ts';

/** What a screen can do to a text while it is open: `const writing = useRef<WritingHandle>(null)`. */
export interface WritingHandle {
  /** Puts a quotation below the paragraph the caret was last in, or at the end, and the caret below it. */
  insertQuotation: (quotation: Quotation) => void;
  focus: () => void;
}

export function insertQuotation(editor: Editor, quotation: Quotation, hasCaret: boolean): void {
  const block = quotationBlock(quotation);
  if (block) insertBelow(editor, block, hasCaret, 'below');
}
