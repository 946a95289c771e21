/** Sizes in the units of the drawing, which are CSS pixels at 100 %. */
export const genogramSizes = {
  symbol: 40,
  column: 176,
  lineHeight: 16,
  /** From the middle of a symbol to its words. */
  words: 28,
  margin: 24,
} as const;

/** Square male, circle female, diamond where the sex is not known or another, triangle for a pregnancy. */
export type GenogramSymbol = 'square' | 'circle' | 'diamond' | 'triangle';

export interface GenogramPerson {
  readonly id: string;
  /** The middle of the symbol. */
  readonly x: number;
  readonly y: number;
  readonly symbol: GenogramSymbol;
  /** Drawn with a double line. */
  readonly isSubject: boolean;
  /** Drawn crossed out. */
  readonly hasDied: boolean;
  /** Beside the symbol, from its top: the name, the age, and what no line says. */
  readonly name: readonly string[];
  readonly facts: readonly string[];
}

export interface GenogramLine {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Uncertain. */
  readonly isDashed: boolean;
  /** Parents of a child of whom no partnership is recorded on the day. */
  readonly isFaint: boolean;
}

export interface GenogramWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Genogram {
  readonly width: number;
  readonly height: number;
  /** Row by row from the oldest generation, in each from left to right. */
  readonly people: readonly GenogramPerson[];
  readonly lines: readonly GenogramLine[];
  readonly words: readonly GenogramWord[];
}

/** Without its height: that follows from the rows above. */
export type PlacedPerson = Omit<GenogramPerson, 'y'>;
