import type { ColumnChoice, Place, ReturnReading } from '../../../../shared/contract/imports.ts';
import type { TableReading } from '../../../../shared/contract/returnReading.ts';
import { isSamePlace } from './places.ts';

/** What was chosen by hand for one file; the rest is guessed or remembered by the core. */
export type HandChoice = Partial<ReturnReading>;
export type CorrectedField = ReturnReading['corrections'][number]['field'];

/** Changes how one table is read. The others go along as they are read now, so that nothing else moves. */
export function withTable(
  choice: HandChoice,
  reading: ReturnReading,
  table: number,
  change: Partial<TableReading>,
): HandChoice {
  const tables = reading.tables.map((each) => (each.table === table ? { ...each, ...change } : each));
  return { ...choice, tables };
}

export function withColumns(
  choice: HandChoice,
  reading: ReturnReading,
  table: number,
  columns: ColumnChoice,
): HandChoice {
  return withTable(choice, reading, table, { columns });
}

/** Words put right; null puts back what the file says. */
export function withCorrection(
  choice: HandChoice,
  ref: Place,
  field: CorrectedField,
  text: string | null,
): HandChoice {
  const others = (choice.corrections ?? []).filter(
    (each) => each.field !== field || !isSamePlace(each.ref, ref),
  );
  return { ...choice, corrections: text === null ? others : [...others, { ref, field, text }] };
}

export function correctionOf(choice: HandChoice, ref: Place, field: CorrectedField): string | undefined {
  return choice.corrections?.find((each) => each.field === field && isSamePlace(each.ref, ref))?.text;
}

/** A row left out by hand, with its reason. */
export function withLeftOut(choice: HandChoice, ref: Place, why: string): HandChoice {
  return {
    ...choice,
    leftOut: [...(choice.leftOut ?? []).filter((each) => !isSamePlace(each.ref, ref)), { ref, why }],
    kept: (choice.kept ?? []).filter((each) => !isSamePlace(each, ref)),
  };
}

/** A row brought in that would be left out, by hand or by what it holds. */
export function withKept(choice: HandChoice, ref: Place): HandChoice {
  if (isLeftOutByHand(choice, ref))
    return { ...choice, leftOut: choice.leftOut?.filter((each) => !isSamePlace(each.ref, ref)) ?? [] };
  return { ...choice, kept: [...(choice.kept ?? []), ref] };
}

export function isLeftOutByHand(choice: HandChoice, ref: Place): boolean {
  return choice.leftOut?.some((each) => isSamePlace(each.ref, ref)) ?? false;
}

/** A row brought in by hand goes back to being left out. */
export function withoutKept(choice: HandChoice, ref: Place): HandChoice {
  return { ...choice, kept: (choice.kept ?? []).filter((each) => !isSamePlace(each, ref)) };
}

/** The tables as they are guessed or remembered; what was put right or left out stays. */
export function withoutTables(choice: HandChoice): HandChoice {
  const { tables: _tables, ...rest } = choice;
  return rest;
}
