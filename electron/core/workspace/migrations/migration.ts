/** One numbered step of the file's shape. Frozen once released: a mistake is mended by the next number. */
export interface Migration {
  /** In steps of ten, so that one can be slipped between. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}
