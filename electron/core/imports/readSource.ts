import { largestReturnBytes } from '../../../shared/contract/imports.ts';
import type { DateCache } from './dateCache.ts';
import { fileKindOf } from './fileKind.ts';
import { isEmptySource } from './guessAgency.ts';
import { partTables } from './guessHeadings.ts';
import { checkOleFile, openOfficeFile, refused } from './officeParts.ts';
import { readCsvFile } from './readCsvTable.ts';
import { readOldWorkbook, readZippedWorkbook } from './readWorkbook.ts';
import { readWord } from './readWord.ts';
import { type FileRefusal, type SourceFile, UnreadableFile, type WordChoices } from './sourceTable.ts';
import { damaged, nothingDone } from './zipGuard.ts';

/**
 * The rows of a return as the file has them, whatever kind of file it is: judged by its bytes, never by its name. Never
 * throws for what is in the file: what cannot be read as a whole is refused with a sentence.
 */
export function readSource(
  bytes: Uint8Array,
  choices: WordChoices,
  dates: DateCache,
): SourceFile | FileRefusal {
  try {
    const source = open(bytes, choices, dates);
    if (isEmptySource(source)) throw new UnreadableFile('file_empty', `This file is empty. ${nothingDone}`);
    return { ...source, tables: source.tables.flatMap((table) => partTables(table, dates)) };
  } catch (error) {
    // A fault of a library over a file nobody foresaw is the file's, and is told as that.
    return (error instanceof UnreadableFile ? error : damaged()).refusal;
  }
}

export function isRefusal(source: SourceFile | FileRefusal): source is FileRefusal {
  return 'outcome' in source;
}

function open(bytes: Uint8Array, choices: WordChoices, dates: DateCache): SourceFile {
  if (bytes.length > largestReturnBytes)
    throw new UnreadableFile(
      'file_too_large',
      `This file is larger than ${largestReturnBytes / 1024 / 1024} MB. ${nothingDone} Ask the agency to send it in parts.`,
    );
  if (bytes.length === 0) throw new UnreadableFile('file_empty', `This file is empty. ${nothingDone}`);
  const kind = fileKindOf(bytes);
  switch (kind.kind) {
    case 'text':
      return readCsvFile(bytes);
    case 'ole':
      checkOleFile(bytes);
      return readOldWorkbook(bytes);
    case 'zip': {
      const office = openOfficeFile(bytes);
      return office.kind === 'docx' ? readWord(office.parts, choices, dates) : readZippedWorkbook(office);
    }
    case 'other':
      throw refused(kind.name, kind.advice);
    default:
      return kind satisfies never;
  }
}
