import type writeXlsxFile from 'write-excel-file/node';
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  prependMarkupInsideElement,
  replaceElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** What a sheet has beyond what the library offers. One of these for each sheet, in their order. */
export interface SheetExtras {
  readonly sheet: string;
  /** How many rows at the top are printed on every page. */
  readonly repeatedRows?: number;
  /** The range whose columns can be filtered, `A1:K51`. */
  readonly autoFilter?: string;
  readonly validations?: readonly Validation[];
  /** Printed in the middle of the head and the foot of every page, with the page number at the right. */
  readonly marking?: string;
  /** Printed on one page; on as many as it takes where left out, always as wide as a page. */
  readonly isOnePage?: boolean;
  /** Excel's own menus do not show it. */
  readonly isVeryHidden?: boolean;
}

/** What may be typed into a range of cells, and what Excel shows beside them. */
export interface Validation {
  readonly range: string;
  readonly title: string;
  readonly help: string;
  /** The choices of a list; anything may be typed where left out. */
  readonly list?: readonly string[];
}

/** Adds what the sheets have beyond what the library offers to the parts of the file. */
export function sheetFeature(sheets: readonly SheetExtras[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) =>
            tag === 'pageSetup'
              ? {
                  ...attributes,
                  paperSize: 9,
                  fitToWidth: 1,
                  fitToHeight: sheets[sheetIndex]?.isOnePage ? 1 : 0,
                }
              : attributes,
          transform: (xml, _options, { sheetIndex }) => withExtras(xml, sheets[sheetIndex]),
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && index !== undefined && sheets[index]?.isVeryHidden
              ? { ...attributes, state: 'veryHidden' }
              : attributes,
          transform: (xml) => withRepeatedRows(xml, sheets),
        },
      },
    },
  };
}

function withExtras(xml: string, extras: SheetExtras | undefined): string {
  if (!extras) return xml;
  const worksheet = findElement(xml, 'worksheet');
  const fitted = worksheet
    ? prependMarkupInsideElement(xml, worksheet, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    : xml;
  const added = [
    extras.autoFilter === undefined ? '' : `<autoFilter ref="${extras.autoFilter}"/>`,
    validationsMarkup(extras.validations ?? []),
    extras.marking === undefined ? '' : headerFooterMarkup(extras.marking),
  ];
  return added.reduce((so, markup) => (markup === '' ? so : inserted(so, markup)), withPane(fitted));
}

/** Rows alone that stay in sight leave two panes, not four; the library always names the fourth. */
function withPane(xml: string): string {
  return xml.replace(/<pane\b[^>]* xSplit="0"[^>]*>/, (pane) =>
    pane.replace(' xSplit="0"', '').replace('"bottomRight"', '"bottomLeft"'),
  );
}

function inserted(xml: string, markup: string): string {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

/** Excel shows at most 32 characters of a title and 255 of a help text, and refuses the file where there are more. */
const most = { title: 32, help: 255, list: 255 } as const;

function validationsMarkup(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const all = validations.map(({ range, title, help, list }) => {
    const prompt = `showInputMessage="1" promptTitle="${shortened(title, most.title)}" prompt="${shortened(help, most.help)}"`;
    if (!list) return `<dataValidation allowBlank="1" ${prompt} sqref="${range}"/>`;
    const choices = list.join(',');
    if (choices.length > most.list) throw new Error('A list of choices is longer than a workbook can hold');
    // A warning, not a stop: an agency must be able to say what the list does not hold.
    const error = `errorStyle="warning" showErrorMessage="1" errorTitle="${shortened(title, most.title)}" error="This is not in the list. Keep it if none of the list fits."`;
    return `<dataValidation type="list" allowBlank="1" ${error} ${prompt} sqref="${range}"><formula1>"${sanitizeTextContent(choices)}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function shortened(text: string, length: number): string {
  return sanitizeAttributeValue(text.length > length ? `${text.slice(0, length - 1)}…` : text);
}

/** An ampersand begins a code in heads and feet. */
function headerFooterMarkup(marking: string): string {
  const words = sanitizeTextContent(`&C&"-,Bold"${marking.replaceAll('&', '&&')}`);
  const page = sanitizeTextContent('&RPage &P of &N');
  return `<headerFooter><oddHeader>${words}</oddHeader><oddFooter>${words}${page}</oddFooter></headerFooter>`;
}

function withRepeatedRows(xml: string, sheets: readonly SheetExtras[]): string {
  const names = sheets.flatMap(({ sheet, repeatedRows }, index) =>
    repeatedRows === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$1:$${repeatedRows}</definedName>`,
        ],
  );
  const place = findElement(xml, 'definedNames');
  return names.length === 0 || !place
    ? xml
    : replaceElement(xml, place, `<definedNames>${names.join('')}</definedNames>`);
}
