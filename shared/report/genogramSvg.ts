import type { Genogram, GenogramPerson } from '../domain/genogramShapes.ts';
import { genogramSizes } from '../domain/genogramShapes.ts';

const half = genogramSizes.symbol / 2;
/** Between the two lines of a child the review is about. */
const inset = 5;
const ink = { line: '#1a2127', faint: '#7d858c', words: '#38424a', paper: '#ffffff' } as const;

/** The outline of a symbol round 0, 0, as an SVG path; `smaller` draws it that much inside. */
export function symbolPath(symbol: GenogramPerson['symbol'], smaller = 0): string {
  const reach = half - smaller;
  switch (symbol) {
    case 'square':
      return `M${-reach} ${-reach}H${reach}V${reach}H${-reach}Z`;
    case 'circle':
      return `M${-reach} 0A${reach} ${reach} 0 1 1 ${reach} 0A${reach} ${reach} 0 1 1 ${-reach} 0Z`;
    case 'diamond':
      return `M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`;
    case 'triangle': {
      // Drawn smaller about its own middle, so that the two lines run alongside.
      const [top, foot, side] = [-half + 2.2 * smaller, half - smaller, half - 1.6 * smaller];
      return `M0 ${top}L${side} ${foot}L${-side} ${foot}Z`;
    }
  }
}

/** What is drawn at a symbol: its outline, a second one for a child the review is about, a cross for who has died. */
export function symbolPaths({
  symbol,
  isSubject,
  hasDied,
}: Pick<GenogramPerson, 'symbol' | 'isSubject' | 'hasDied'>): readonly string[] {
  return [
    symbolPath(symbol),
    ...(isSubject ? [symbolPath(symbol, inset)] : []),
    ...(hasDied ? [`M${-half} ${-half}L${half} ${half}M${half} ${-half}L${-half} ${half}`] : []),
  ];
}

/** The points of a line as an SVG path. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
}

/** The drawing as one SVG document for reports: black on white, no style sheet, with its text equivalent as description. */
export function genogramSvg(
  drawing: Genogram,
  words: { readonly title: string; readonly description: string },
): string {
  const { width, height } = drawing;
  const lines = drawing.lines.map(
    ({ points, isDashed, isFaint }) =>
      `<path d="${linePath(points)}" fill="none" stroke="${isFaint ? ink.faint : ink.line}" stroke-width="${isFaint ? 1 : 1.5}"${isDashed ? ' stroke-dasharray="6 4"' : ''}/>`,
  );
  const onLines = drawing.words.map(
    ({ text, x, y, anchor }) =>
      `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}" font-size="12" font-style="italic" fill="${ink.words}">${escaped(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}" font-family="Source Sans 3, Segoe UI, sans-serif" role="img">`,
    `<title>${escaped(words.title)}</title><desc>${escaped(words.description)}</desc>`,
    ...lines,
    ...onLines,
    ...drawing.people.map(personSvg),
    '</svg>',
  ].join('\n');
}

function personSvg(person: GenogramPerson): string {
  const { x, y, name, facts } = person;
  const { words, lineHeight } = genogramSizes;
  const paths = symbolPaths(person).map(
    (d, index) =>
      `<path d="${d}" fill="${index === 0 ? ink.paper : 'none'}" stroke="${ink.line}" stroke-width="1.5"/>`,
  );
  const lines = [
    ...name.map((text) => ({ text, weight: 600 })),
    ...facts.map((text) => ({ text, weight: 400 })),
  ].map(
    ({ text, weight }, index) =>
      `<text x="${words}" y="${index * lineHeight + 12 - half}" font-size="13" font-weight="${weight}" fill="${weight === 600 ? ink.line : ink.words}">${escaped(text)}</text>`,
  );
  return `<g transform="translate(${rounded(x)} ${rounded(y)})">${paths.join('')}${lines.join('')}</g>`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
