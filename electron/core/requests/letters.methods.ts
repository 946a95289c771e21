import { letterKinds } from '../../../shared/domain/letters.ts';
import { localDay, safeName } from '../files/exportName.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { draftLetter, letterDocument } from './letters.ts';
import { deleteTemplate, getTemplate, listTemplates, templateId, updateTemplate } from './letters.store.ts';

type LetterHandlers = Pick<
  HandlersOf<'requests'>,
  | 'requests.listTemplates'
  | 'requests.updateTemplate'
  | 'requests.restoreTemplate'
  | 'requests.previewLetter'
  | 'requests.exportLetter'
>;

export const letterHandlers: LetterHandlers = {
  'requests.listTemplates': (_, read) => ({ templates: listTemplates(read) }),

  'requests.updateTemplate': ({ kind, changes }, { begin, read, now }) => {
    const typingIn = templateId(read, kind);
    const write = begin({
      label: 'Change the wording of a letter',
      caseId: null,
      ...(typingIn === undefined ? {} : { typingIn }),
    });
    updateTemplate(write, kind, changes, now);
    return getTemplate(read, kind);
  },

  'requests.restoreTemplate': ({ kind }, { begin, read }) => {
    if (templateId(read, kind) !== undefined)
      deleteTemplate(begin({ label: 'Put back the built-in letter', caseId: null }), kind);
    return getTemplate(read, kind);
  },

  'requests.previewLetter': ({ requestId, kind }, read, { now }) => {
    const { letter } = draftLetter(read, requestId, kind, localDay(now));
    const { title, blocks, empty, unknown } = letter;
    return {
      title,
      blocks: blocks.map(({ type, lines }) => ({ type, lines: lines.map((runs) => [...runs]) })),
      empty: [...empty],
      unknown: [...unknown],
    };
  },

  'requests.exportLetter': async ({ requestId, kind, taskId }, { read, now, resourcesFolder, runTask }) => {
    const today = localDay(now);
    const drafted = draftLetter(read, requestId, kind, today);
    const document = letterDocument(drafted, today);
    const bytes = await runTask('render-report', { document, format: 'docx', resourcesFolder }, taskId).catch(
      (error: unknown) => {
        throw error instanceof Refusal ? error : new Refusal('reports/cannot-render');
      },
    );
    return {
      fileName: `${safeName(drafted.review.reference)} ${letterKinds[kind].toLowerCase()} ${drafted.agency.code}.docx`,
      contentBase64: Buffer.from(bytes).toString('base64'),
    };
  },
};
