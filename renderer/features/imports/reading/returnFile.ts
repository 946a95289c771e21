import { largestReturnBytes } from '../../../../shared/contract/imports.ts';

/** A file as the contract takes it. */
export interface ReturnFile {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly sizeBytes: number;
}

export type ReadFile =
  | { readonly kind: 'read'; readonly file: ReturnFile }
  | {
      readonly kind: 'refused';
      readonly fileName: string;
      readonly sizeBytes: number;
      readonly reason: string;
    };

/** What the file chooser offers. */
export const readableKinds = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.docx';

const readable = new Set(readableKinds.split(',').map((kind) => kind.slice(1)));

const refusedKinds: Readonly<Record<string, string>> = {
  doc: 'a Word document of the old kind. Open it in Word, save it as .docx, and bring that in.',
  rtf: 'a rich text document. Open it in Word, save it as .docx, and bring that in.',
  pdf: 'a PDF, which holds pictures of rows and not the rows. Ask the agency for its chronology as a workbook, a CSV file or a Word table.',
  xlsb: 'a binary workbook. Open it in Excel, save it as .xlsx, and bring that in.',
  zip: 'an archive. Take the files out of it and bring those in.',
  msg: 'an e-mail. Save what is attached to it and bring that in.',
  eml: 'an e-mail. Save what is attached to it and bring that in.',
};

/** Reads a chosen file, or says in a sentence why it cannot be brought in. Nothing is kept. */
export async function readReturnFile(file: File): Promise<ReadFile> {
  const { name: fileName, size: sizeBytes } = file;
  const refused = (reason: string) => ({ kind: 'refused', fileName, sizeBytes, reason }) as const;
  const reason = refusalOf(file);
  if (reason !== null) return refused(reason);
  try {
    return { kind: 'read', file: { fileName, contentBase64: await toBase64(file), sizeBytes } };
  } catch {
    return refused(
      'It could not be read from the drive. It may be open in another program, or the drive has gone. Nothing was brought in. Try again, or choose a copy.',
    );
  }
}

function refusalOf({ name, size }: File): string | null {
  const kind = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  if (!readable.has(kind)) {
    const known = refusedKinds[kind];
    return known
      ? `This is ${known} Nothing was brought in.`
      : 'Candour brings in workbooks (.xlsx, .xls, .ods), CSV files and Word tables (.docx). Nothing was brought in.';
  }
  if (size === 0) return 'This file is empty. Nothing was brought in.';
  if (size > largestReturnBytes)
    return `This file is larger than ${largestReturnBytes / 1024 / 1024} MB, the most that is read at once. Nothing was brought in. Part it into smaller files.`;
  return null;
}

function toBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
}

/** `24 KB`, for the file's facts. */
export function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
