import { renderReport } from '../render.ts';
import type { FormContent } from './formContent.ts';
import { formDocument } from './formDocument.ts';
import { formWorkbook } from './formWorkbook.ts';

/** A return form as the bytes of a file. For a worker thread. */
export async function renderForm(
  content: FormContent,
  format: 'xlsx' | 'docx',
  resourcesFolder: string,
): Promise<Uint8Array> {
  if (format === 'xlsx') return formWorkbook(content);
  const properties = content.mark.map(({ name, value }) => ({
    name: `${content.markPropertyPrefix}${name}`,
    value,
  }));
  return renderReport(formDocument(content), 'docx', resourcesFolder, properties);
}
