import { useState } from 'react';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { AgencyId, CaseId, PersonId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import {
  Button,
  Checkbox,
  count,
  Dialog,
  RadioGroup,
  Select,
  TaskProgress,
  TextField,
} from '../../ui/index.ts';
import { ExportOutcome, fileFormats } from '../taking-out/index.ts';
import { everything, isFiltered } from './chronologyView.ts';
import { columnNames, columns as known } from './columns.ts';
import type { Names } from './EntryCell.tsx';
import styles from './ExportDialog.module.css';
import { toggled } from './FilterPill.tsx';
import { useChronologyExport } from './useChronologyExport.ts';
import type { Listing } from './useEntryPages.ts';

type Format = InputOf<'chronology.export'>['format'];
type Scope = 'view' | 'whole' | 'agency' | 'person';

interface ExportDialogProps {
  caseId: CaseId;
  listing: Listing;
  columns: readonly ExportColumn[];
  names: Names;
  /** The name of the saved view, where what is shown is one. */
  viewName: string;
  format: Format;
  onClose: () => void;
}

/** The chronology as a file: which entries, which columns, and what will not be in it. */
export function ExportDialog(props: ExportDialogProps) {
  const { caseId, listing, names, viewName, onClose } = props;
  const [format, setFormat] = useState<Format>(props.format);
  const [scope, setScope] = useState<Scope>('view');
  const agencies = [...names.agencies.values()];
  const children = [...names.people.values()].filter(
    ({ kind }) => kind !== 'adult' && kind !== 'professional',
  );
  const [agencyId, setAgencyId] = useState<AgencyId | null>(agencies[0]?.id ?? null);
  const [personId, setPersonId] = useState<PersonId | null>(children[0]?.id ?? null);
  const [title, setTitle] = useState(viewName);
  const [columns, setColumns] = useState<readonly ExportColumn[]>(props.columns);
  const [withTimeline, setWithTimeline] = useState(false);
  const exporting = useChronologyExport();
  const { state } = exporting;
  const isBusy = state.kind === 'making' || state.kind === 'saving';

  const filter: EntryFilter =
    scope === 'view'
      ? listing.filter
      : {
          ...everything,
          ...(scope === 'agency' && agencyId ? { agencyIds: [agencyId] } : {}),
          ...(scope === 'person' && personId ? { personIds: [personId] } : {}),
        };
  const { data } = useRead(
    'chronology.list',
    { caseId, ...filter, offset: 0, limit: 1 },
    { keepPrevious: true },
  );
  const scopes = [
    {
      value: 'view' as const,
      label: isFiltered(listing.filter) ? 'What is shown now' : 'The whole chronology',
    },
    ...(isFiltered(listing.filter) ? [{ value: 'whole' as const, label: 'The whole chronology' }] : []),
    ...(agencies.length > 0 ? [{ value: 'agency' as const, label: 'One agency' }] : []),
    ...(children.length > 0 ? [{ value: 'person' as const, label: 'One child' }] : []),
  ];
  const canHavePicture = format === 'docx' || format === 'pdf';
  const start = () =>
    void exporting.run(
      { caseId, format, filter, title, columns: [...columns], direction: listing.direction },
      canHavePicture && withTimeline,
    );

  return (
    <Dialog
      title="Export the chronology"
      isOpen
      isWide
      onOpenChange={onClose}
      onSubmit={start}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={isBusy || columns.length === 0}>
            {isBusy ? 'Making the file…' : `Export ${data ? count(data.total, 'entry', 'entries') : ''}`}
          </Button>
          <Button onPress={onClose}>{state.kind === 'saved' ? 'Close' : 'Cancel'}</Button>
        </>
      }
    >
      <div className={styles.parts}>
        <div className={styles.part}>
          <RadioGroup label="As" options={fileFormats} value={format} onChange={setFormat} autoFocus />
          <RadioGroup label="Which entries" options={scopes} value={scope} onChange={setScope} />
          {scope === 'agency' && (
            <Select
              label="Agency"
              options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
              value={agencyId}
              onChange={setAgencyId}
            />
          )}
          {scope === 'person' && (
            <Select
              label="Child"
              options={children.map(({ id, label }) => ({ value: id, label }))}
              value={personId}
              onChange={setPersonId}
            />
          )}
          <TextField label="Words for its head" value={title} onChange={setTitle} hint="May be left empty" />
          {canHavePicture && (
            <Checkbox isSelected={withTimeline} onChange={setWithTimeline}>
              With the timeline as a picture
            </Checkbox>
          )}
        </div>
        <fieldset className={styles.columns}>
          <legend>Columns</legend>
          {columnNames.map((name) => (
            <Checkbox
              key={name}
              isSelected={columns.includes(name)}
              onChange={() =>
                setColumns(columnNames.filter((other) => toggled(columns, name).includes(other)))
              }
            >
              {exportTitles[name] ?? known[name].title}
            </Checkbox>
          ))}
        </fieldset>
      </div>
      {data && (
        <p role="status">
          {countWords(data.total, data.caseTotal, data.undated, filter.from !== null || filter.to !== null)}
        </p>
      )}
      {state.kind === 'making' && (
        <TaskProgress words="Making the file" progress={exporting.progress} onStop={exporting.stop} />
      )}
      <div role="status">
        <ExportOutcome state={state} />
      </div>
    </Dialog>
  );
}

/** On paper date and time, agency and source, seen and voice each stand in a column of their own. */
const exportTitles: Partial<Record<ExportColumn, string>> = {
  date: 'Date',
  agency: 'Agency',
  childSeen: 'Child seen',
};

function countWords(total: number, caseTotal: number, undated: number, isPeriod: boolean): string {
  const rest = caseTotal - total;
  return [
    `${count(total, 'entry', 'entries')} will be in it`,
    undated > 0 &&
      (isPeriod
        ? `${undated.toLocaleString('en-GB')} undated left out, because no period holds them`
        : `${undated.toLocaleString('en-GB')} of them undated`),
    rest > 0 && `${rest.toLocaleString('en-GB')} of the case left out`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('. The file says so too.');
}
