import { largestReturnBytes } from '../../../shared/contract/imports.ts';

/** A file as the contract takes it. */
export interface ReturnFile {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly sizeBytes: number;
}

export type ReadFile =
  | { readonly kind: 'read'; readonly file: ReturnFile }
  | { readonly kind: 'refused'; readonly reason: string };

const officeKinds: Readonly<Record<string, string>> = {
  xlsx: 'an Excel workbook',
  xls: 'an Excel workbook',
  ods: 'a spreadsheet',
  docx: 'a Word document',
  doc: 'a Word document',
  pdf: 'a PDF',
};

/** Reads a chosen file, or says in a sentence why it cannot be brought in. Nothing is kept. */
export async function readReturnFile(file: File): Promise<ReadFile> {
  const reason = refusalOf(file);
  if (reason !== null) return { kind: 'refused', reason };
  try {
    return {
      kind: 'read',
      file: { fileName: file.name, contentBase64: await toBase64(file), sizeBytes: file.size },
    };
  } catch {
    return {
      kind: 'refused',
      reason: `${file.name} could not be read from the drive. Nothing was brought in. Try again, or choose a copy.`,
    };
  }
}

function refusalOf({ name, size }: File): string | null {
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  if (extension !== 'csv') {
    const kind = officeKinds[extension];
    const advice =
      kind?.includes('sheet') || kind?.includes('workbook')
        ? 'Open it, save it as “CSV UTF-8”, and bring that in.'
        : 'Ask the agency for the chronology as a CSV file.';
    return `${name} is ${kind ?? 'not a CSV file'}. Candour brings in CSV files. ${advice}`;
  }
  if (size === 0) return `${name} is empty. Nothing was brought in.`;
  if (size > largestReturnBytes)
    return `${name} is larger than 25 MB, the most that is read at once. Nothing was brought in. Part it into smaller files.`;
  return null;
}

function toBase64(file: File): Promise<string> {
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
