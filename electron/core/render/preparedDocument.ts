import { targetIds } from '../../../shared/report/documentText.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';

// oxlint-disable-next-line no-control-regex -- naming control characters is the point of this pattern
const illegalInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * The same document without what would make a file that no program opens: characters that XML refuses, halves of
 * surrogate pairs, and cross-references that point at nothing, which become plain text.
 */
export function preparedDocument(document: ReportDocument): ReportDocument {
  const targets = targetIds(document);
  return JSON.parse(JSON.stringify(document), (_key, value) => {
    if (typeof value === 'string') return printable(value);
    if (value?.type === 'crossReference' && !targets.has(value.targetId))
      return { type: 'text', text: value.text };
    return value;
  });
}

/** Text without what XML refuses. */
export function printable(value: string): string {
  return value.replace(illegalInXml, '').toWellFormed();
}
