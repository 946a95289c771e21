/** A theme that a case can take up; its words are only the beginning and may all be changed there. */
export interface BuiltInTheme {
  /** Never changes, so that a case does not take up the same theme twice under a new name. */
  readonly key: string;
  readonly name: string;
  /** In one plain sentence. */
  readonly definition: string;
  /** Other words for it, separated by semicolons. */
  readonly synonyms: string;
}
