import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';

export const bulletReference = 'bullets';
const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export const deepestLevel = 8;
const indentStep = 400;

export interface NumberingDefinition {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

/** Where the text of a list item stands, in twentieths of a point. */
export function listIndent(depth: number): number {
  return indentStep * (depth + 1);
}

function levels(
  marker: (depth: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>,
): ILevelsOptions[] {
  return depths.map((level) => ({
    level,
    ...marker(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listIndent(level), hanging: 320 } } },
  }));
}

export const bullets: NumberingDefinition = {
  reference: bulletReference,
  levels: levels((depth) => ({ format: LevelFormat.BULLET, text: depth % 2 === 0 ? '•' : '–' })),
};

/** A definition for one ordered list alone, so that each list counts by itself and from its own start. */
export function orderedNumbering(
  reference: string,
  depth: number,
  start: number,
  orderedDepth: number,
): NumberingDefinition {
  const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;
  const format = formats[orderedDepth % formats.length] ?? LevelFormat.DECIMAL;
  return {
    reference,
    levels: levels((level) => ({ format, text: `%${level + 1}.`, start: level === depth ? start : 1 })),
  };
}
