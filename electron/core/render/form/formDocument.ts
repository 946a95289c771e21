import {
  bold,
  heading,
  paragraph,
  type ReportBlock,
  type ReportDocument,
} from '../../../../shared/report/document.ts';
import { longDay } from '../../../../shared/report/reportWords.ts';
import type { FormContent } from './formContent.ts';

const page = { orientation: 'landscape', isWide: true, part: 'body' } as const;

/** A return form as pages of Word: what to do, then the table to fill in. The table is the only one in the file. */
export function formDocument(content: FormContent): ReportDocument {
  const title = `Return form: ${content.agencyName}`;
  const { columns, rowIds } = content;
  return {
    meta: {
      title,
      subtitle: content.reference,
      partnership: content.partnership,
      author: '',
      reference: content.reference,
      marking: content.marking,
      isDraft: false,
      isPractice: content.isPractice,
      language: 'en-GB',
      date: content.preparedOn,
      details: [],
      notices: content.isPractice ? ['Practice case. Every person, place and event in it is made up.'] : [],
      runningTitle: title,
      runningNote: `${content.reference}, ${longDay(content.preparedOn)}`,
      contentsTitle: '',
      opening: 'plain',
    },
    sections: [
      { ...page, blocks: instructionBlocks(content) },
      {
        ...page,
        blocks: [
          {
            type: 'table',
            caption: '',
            size: 'small',
            isGrid: true,
            columns: columns.map(({ heading: name, share }) => ({ heading: name, width: share })),
            rows: rowIds.map((id) => ({
              staysWhole: false,
              cells: columns.map(({ field }) => (field === 'rowId' ? [paragraph(id)] : [])),
            })),
          },
        ],
      },
    ],
  };
}

function instructionBlocks({ instructions, columns, childSeenChoices }: FormContent): ReportBlock[] {
  return [
    ...instructions.flatMap(({ heading: name, lines }, index): ReportBlock[] => [
      heading(1, `instructions-${index + 1}`, '', name),
      bullets(lines.map((line) => [paragraph(line)])),
    ]),
    heading(1, 'columns', '', 'What goes where'),
    bullets(columns.map(({ heading: name, help }) => [paragraph(bold(`${name}: `), help)])),
    paragraph(`Under “Child seen” write one of these: ${childSeenChoices.join('; ')}.`),
  ];
}

function bullets(items: readonly (readonly ReportBlock[])[]): ReportBlock {
  return { type: 'list', isOrdered: false, start: 1, items };
}
