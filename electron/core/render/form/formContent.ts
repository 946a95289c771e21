/** What a return form is made from: plain data, handed to another thread. */
export interface FormContent {
  readonly reference: string;
  /** The day it is made, `YYYY-MM-DD`. */
  readonly preparedOn: string;
  readonly partnership: string;
  readonly marking: string;
  readonly isPractice: boolean;
  readonly agencyName: string;
  /** A heading of the table with what to write under it, in order. */
  readonly columns: readonly {
    readonly field: string;
    readonly heading: string;
    readonly help: string;
    readonly characters: number;
    readonly share: number;
  }[];
  readonly childSeenChoices: readonly string[];
  readonly rowIds: readonly string[];
  /** Names and values of the hidden mark. */
  readonly mark: readonly { readonly name: string; readonly value: string }[];
  readonly markSheetName: string;
  readonly markPropertyPrefix: string;
  readonly sheetName: string;
  readonly instructionsSheetName: string;
  /** Paragraphs, in plain words. */
  readonly instructions: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}
