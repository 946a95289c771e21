import { type ClipboardEvent, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import { isUndated } from '../../../shared/domain/eventDate.ts';
import { describeReading } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Checkbox, count, Dialog, Note, Select, TextArea } from '../../ui/index.ts';
import { type Block, readBlock } from './clipboardTable.ts';
import { columnNames, columns as known } from './columns.ts';
import type { EntryChanges } from './entryFields.ts';
import styles from './PasteDialog.module.css';
import { columnOfHeading, readPasted } from './pasteReading.ts';

interface PasteDialogProps {
  caseId: CaseId;
  block: Block;
  agencies: readonly Agency[];
  /** What the columns of the block are, where no heading says so: those of the table, from the focus on. */
  usual: readonly ExportColumn[];
  onClose: () => void;
}

/** Where the clipboard may not be read without a key: the rows are pasted into a box first. */
export function WaitForPaste(props: Omit<PasteDialogProps, 'block'>) {
  const [block, setBlock] = useState<Block | null>(null);
  if (block) return <PasteDialog {...props} block={block} />;
  const take = (event: ClipboardEvent) => {
    const pasted = readBlock(event.clipboardData);
    if (pasted.length === 0) return;
    event.preventDefault();
    setBlock(pasted);
  };
  return (
    <Dialog
      title="Paste as new entries"
      isOpen
      onOpenChange={props.onClose}
      actions={<Button onPress={props.onClose}>Cancel</Button>}
    >
      <div onPaste={take}>
        <TextArea
          label="Paste the rows here, with Ctrl+V"
          hint="From a spreadsheet or a Word table. Nothing is added before you have seen how it will be read."
          autoFocus
          rows={3}
          value=""
        />
      </div>
    </Dialog>
  );
}

type NewEntries = InputOf<'chronology.createMany'>['entries'];
const previewed = 8;
const choices = columnNames
  .filter((name) => known[name].field !== null)
  .map((value) => ({ value, label: known[value].title.replace(/,.*/, '') }));
const options = [{ value: 'none' as const, label: 'Not used' }, ...choices];

/** Rows from elsewhere become entries: what each column is, how the dates will be read, then one step. */
export function PasteDialog({ caseId, block, agencies, usual, onClose }: PasteDialogProps) {
  const [firstRow = []] = block;
  const headed = firstRow.map(columnOfHeading);
  const [hasHeadings, setHasHeadings] = useState(headed.filter((column) => column !== null).length > 1);
  const widest = Math.max(...block.map((cells) => cells.length));
  const guessed = Array.from({ length: widest }, (_, place) =>
    hasHeadings ? (headed[place] ?? null) : (usual[place] ?? null),
  );
  const [chosen, setChosen] = useState<readonly (ExportColumn | null | undefined)[]>([]);
  const roles = guessed.map((guess, place) =>
    chosen[place] === undefined ? guess : (chosen[place] ?? null),
  );
  const [agencyId, setAgencyId] = useState<AgencyId | null>(
    agencies.length === 1 ? (agencies[0]?.id ?? null) : null,
  );
  const create = useWrite('chronology.createMany');
  const announce = useUndoNotice(caseId);

  const rows = (hasHeadings ? block.slice(1) : block).filter((cells) => cells.some((text) => text !== ''));
  const read = rows.map((cells) => readEntry(cells, roles, agencies));
  const ready = read.filter((entry) => entry.agencyId ?? agencyId);
  const undated = read.filter(({ date }) => isUndated(parseEventDate(date ?? ''))).length;

  const add = async () => {
    const entries: NewEntries = read.flatMap(({ date = '', agencyId: own = agencyId, ...fields }) =>
      own ? [{ ...fields, date, agencyId: own }] : [],
    );
    const made = await create.run({ caseId, entries });
    if (!made) return;
    await announce(`${count(made.entryIds.length, 'entry', 'entries')} added`);
    onClose();
  };

  return (
    <Dialog
      title="Paste as new entries"
      isOpen
      onOpenChange={onClose}
      isWide
      onSubmit={() => void add()}
      actions={
        <>
          <Button
            variant="primary"
            type="submit"
            isDisabled={ready.length === 0 || ready.length < read.length || create.isRunning}
          >
            Add {count(read.length, 'entry', 'entries')}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {create.error && <Note kind="danger">{create.error.message} Nothing was added.</Note>}
      <div className={styles.choices}>
        <Checkbox isSelected={hasHeadings} onChange={setHasHeadings}>
          The first row is headings
        </Checkbox>
        <Select
          label="Agency, where a row does not name one"
          options={agencies.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
          value={agencyId}
          onChange={setAgencyId}
        />
      </div>
      <div className={styles.scroller} role="region" aria-label="Preview">
        <table className={styles.table}>
          <thead>
            <tr>
              {roles.map((role, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={place} scope="col">
                  <Select
                    label={`Column ${place + 1}`}
                    isLabelHidden
                    options={options}
                    value={role ?? 'none'}
                    onChange={(value) =>
                      setChosen(
                        roles.map((before, at) =>
                          at === place ? (value === 'none' ? null : value) : before,
                        ),
                      )
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, previewed).map((cells, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows do not change places
              <tr key={index}>
                {roles.map((role, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <td key={place} data-unused={role === null ? '' : undefined}>
                    <PastedCell column={role} text={cells[place] ?? ''} agencies={agencies} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status">
        {summaryOf(read.length, undated, read.length - ready.length, rows.length - previewed)}
      </p>
    </Dialog>
  );
}

function PastedCell({
  column,
  text,
  agencies,
}: {
  column: ExportColumn | null;
  text: string;
  agencies: readonly Agency[];
}) {
  const read = column === null ? {} : readPasted(column, text, agencies);
  return (
    <>
      <span className={styles.text}>{text}</span>
      {column === 'date' && (
        <small className={styles.reads}>{describeReading(parseEventDate(read?.date ?? text))}</small>
      )}
      {read === null && text !== '' && <small className={styles.problem}>Cannot be read, left empty</small>}
    </>
  );
}

function readEntry(
  cells: readonly string[],
  roles: readonly (ExportColumn | null)[],
  agencies: readonly Agency[],
): EntryChanges {
  let entry: EntryChanges = {};
  roles.forEach((role, place) => {
    const text = cells[place] ?? '';
    if (role !== null && text !== '') entry = { ...entry, ...readPasted(role, text, agencies) };
  });
  return entry;
}

function summaryOf(total: number, undated: number, without: number, more: number): string {
  return [
    `${count(total, 'entry', 'entries')} will be added in one step.`,
    undated > 0 &&
      `${undated.toLocaleString('en-GB')} without a date that can be read will wait under Undated.`,
    without > 0 &&
      `${count(without, 'row')} still needs an agency.`.replace(/^(\d+ rows) still needs/, '$1 still need'),
    more > 0 && `The first ${previewed} are shown.`,
  ]
    .filter(Boolean)
    .join(' ');
}
