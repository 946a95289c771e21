import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { ReturnItem } from '../reading/returnItem.ts';
import { sizeWords } from '../reading/returnFile.ts';
import styles from './Files.module.css';

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

/** What was recognised: agency, sheet or table, headings, encoding and separator, rows. */
export function FileFacts({ item, agency }: { item: ReturnItem; agency: Agency | undefined }) {
  const { preview, file, named } = item;
  const facts = preview?.file;
  return (
    <dl className={styles.facts}>
      {agency && (
        <Fact term="Agency">{`${agency.name}${named && item.agencyId === null ? `, from ${named.from}` : ''}`}</Fact>
      )}
      {facts?.isReturnForm && <Fact term="Form">Made in Candour, reads by itself</Fact>}
      {facts && <Fact term={tableTerm(facts.kind)}>{tableWords(item)}</Fact>}
      {facts?.encoding && (
        <Fact term="Text">
          {[
            encodingNames[facts.encoding] ?? facts.encoding,
            facts.delimiter && (delimiterNames[facts.delimiter] ?? facts.delimiter),
          ]
            .filter(Boolean)
            .join(', ')}
        </Fact>
      )}
      {preview?.counts ? (
        <Fact term="Rows">{rowWords(item)}</Fact>
      ) : (
        <Fact term="Size">{sizeWords(file.sizeBytes)}</Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function tableTerm(kind: string): string {
  if (kind === 'csv') return 'Headings';
  return kind === 'docx' ? 'Table' : 'Sheet';
}

function tableWords({ preview }: ReturnItem): string {
  const tables = preview?.file?.tables ?? [];
  const used = preview?.reading?.tables.filter(({ isUsed }) => isUsed) ?? [];
  const first = used[0];
  if (!first) return 'None chosen';
  const heading = first.headingRow === null ? 'no headings' : `headings in row ${first.headingRow}`;
  if (preview?.file?.kind === 'csv') return first.headingRow === null ? 'None' : `Row ${first.headingRow}`;
  if (used.length > 1) return `${used.length} of ${tables.length} used`;
  const isWord = preview?.file?.kind === 'docx';
  const name = isWord ? String(first.table + 1) : `“${tables[first.table]?.name ?? ''}”`;
  return `${name}${tables.length > 1 ? `${isWord ? '' : `, ${first.table + 1}`} of ${tables.length}` : ''}, ${heading}`;
}

function rowWords({ preview }: ReturnItem): string {
  const counts = preview?.counts;
  if (!counts) return '';
  const all = counts.added + counts.changed + counts.moved + counts.same + counts.unreadable;
  return `${all.toLocaleString('en-GB')}${counts.leftOut > 0 ? `, and ${counts.leftOut.toLocaleString('en-GB')} left out` : ''}`;
}
