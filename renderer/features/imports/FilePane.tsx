import { FileText, Upload } from 'lucide-react';
import { useRef } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { ReturnPreview } from '../../../shared/contract/imports.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import { Button, Note, Select } from '../../ui/index.ts';
import styles from './BringIn.module.css';
import { type ReturnFile, sizeWords } from './returnFile.ts';

interface FilePaneProps {
  file: ReturnFile | null;
  refusal: string | null;
  table: ReturnPreview['table'];
  agencies: readonly Agency[];
  agencyId: AgencyId | null;
  isNamedByFile: boolean;
  onFile: (file: File) => void;
  onAgency: (agencyId: AgencyId) => void;
  onHeading: (record: number | null) => void;
}

const headingChoices = 20;
const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

export function FilePane({
  file,
  refusal,
  table,
  agencies,
  agencyId,
  isNamedByFile,
  ...props
}: FilePaneProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.file}>
      <div className={styles.drop}>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          aria-label="Return file"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) props.onFile(chosen);
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <Button
          icon={<Upload size={16} strokeWidth={1.5} aria-hidden />}
          onPress={() => input.current?.click()}
        >
          {file ? 'Choose another file' : 'Choose a file'}
        </Button>
        <p>or drop a CSV file anywhere here</p>
      </div>
      {refusal && (
        <Note kind="danger" role="status">
          {refusal}
        </Note>
      )}
      {file && (
        <>
          <p className={styles.fileName}>
            <FileText size={16} strokeWidth={1.5} aria-hidden />
            {file.fileName}
          </p>
          <dl className={styles.facts}>
            <dt>Size</dt>
            <dd>{sizeWords(file.sizeBytes)}</dd>
            {table && (
              <>
                <dt>Text</dt>
                <dd>
                  {encodingNames[table.encoding] ?? table.encoding},{' '}
                  {delimiterNames[table.delimiter] ?? table.delimiter}
                </dd>
                <dt>Rows</dt>
                <dd>{table.recordCount.toLocaleString('en-GB')}</dd>
              </>
            )}
          </dl>
        </>
      )}
      {table && (
        <>
          <Select
            label="Agency that sent it"
            options={agencies.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
            value={agencyId}
            onChange={props.onAgency}
            hint={isNamedByFile ? 'Taken from the file name, or the only one there is' : undefined}
          />
          <Select
            label="Headings"
            options={headingOptions(table)}
            value={String(table.headingRecord ?? 'none')}
            onChange={(record) => props.onHeading(record === 'none' ? null : Number(record))}
            hint="What stands above them is left out"
          />
        </>
      )}
    </div>
  );
}

function headingOptions({ headingRecord, recordCount }: NonNullable<ReturnPreview['table']>) {
  const last = Math.min(recordCount, Math.max(headingChoices, headingRecord ?? 0));
  const rows = Array.from({ length: last }, (_, position) => ({
    value: String(position + 1),
    label: `Row ${position + 1}`,
  }));
  return [{ value: 'none', label: 'There are none' }, ...rows];
}
