declare module 'write-file-atomic' {
  /** Writes beside the file, flushes, and renames over it. */
  export default function writeFileAtomic(fileName: string, data: string | Uint8Array): Promise<void>;
}
