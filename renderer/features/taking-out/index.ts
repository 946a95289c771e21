export { ExportOutcome } from './ExportOutcome.tsx';
export { fileFormats, useFileExport } from './useFileExport.ts';
