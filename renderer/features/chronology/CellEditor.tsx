import type { Agency } from '../../../shared/contract/agencies.ts';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import { describeReading } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import type { Autosave } from '../../data/autosave/useAutosave.ts';
import { Checkbox, SavedSelect, SavedTextField, Select } from '../../ui/index.ts';
import { CoveredTextArea, CoveredTextField } from '../masking/index.ts';
import { childSeenOptions, type EntryFields, practiceOptions, significanceOptions } from './entryFields.ts';

interface CellEditorProps {
  column: ExportColumn;
  details: Autosave<EntryFields>;
  agencies: readonly Agency[];
  /** A column of its own is not typed into a second time here. */
  shown: readonly ExportColumn[];
}

/** The field or the two fields of one cell. */
export function CellEditor({ column, details, agencies, shown }: CellEditorProps) {
  switch (column) {
    case 'date':
      return (
        <>
          <DateField details={details} isLabelHidden />
          {!shown.includes('time') && <SavedTextField label="Time" field={details.field('time')} />}
        </>
      );
    case 'agency':
      return (
        <>
          <AgencyField details={details} agencies={agencies} isLabelHidden />
          {!shown.includes('source') && (
            <CoveredTextField label="Source" isLabelHidden field={details.field('source')} />
          )}
        </>
      );
    case 'childSeen':
      return (
        <>
          <SavedSelect
            label="Child seen"
            isLabelHidden
            options={childSeenOptions}
            field={details.field('childSeen')}
          />
          {!shown.includes('childVoice') && (
            <CoveredTextArea
              label="Child’s voice"
              isLabelHidden
              rows={1}
              field={details.field('childVoice')}
            />
          )}
        </>
      );
    case 'time':
      return <SavedTextField label="Time" isLabelHidden field={details.field('time')} />;
    case 'source':
      return <CoveredTextField label="Source" isLabelHidden field={details.field('source')} />;
    case 'significance':
      return (
        <SavedSelect
          label="Significance"
          isLabelHidden
          options={significanceOptions}
          field={details.field('significance')}
        />
      );
    case 'expectedPractice':
      return (
        <SavedSelect
          label="Practice"
          isLabelHidden
          options={practiceOptions}
          field={details.field('expectedPractice')}
        />
      );
    case 'isReviewed':
    case 'isDisputed':
      return (
        <Checkbox isSelected={details.draft[column]} onChange={(isOn) => details.choose(column, isOn)}>
          {column === 'isReviewed' ? 'Reviewed' : 'Disputed'}
        </Checkbox>
      );
    case 'whatHappened':
    case 'actionTaken':
    case 'comment':
    case 'authorComment':
    case 'childVoice':
      return (
        <CoveredTextArea
          label={wordsLabels[column]}
          isLabelHidden
          rows={column === 'whatHappened' ? 4 : 3}
          voice={column === 'comment' ? 'reviewer' : 'agency'}
          field={details.field(column)}
        />
      );
    default:
      return null;
  }
}

export const wordsLabels = {
  whatHappened: 'What happened',
  actionTaken: 'Action taken',
  comment: 'Reviewer’s comment',
  authorComment: 'Agency’s comment',
  childVoice: 'Child’s voice',
} as const;

interface FieldProps {
  details: Autosave<EntryFields>;
  isLabelHidden?: boolean;
}

/** A date typed in words, with how Candour reads it below. */
export function DateField({ details, isLabelHidden = false }: FieldProps) {
  const words = details.draft.date;
  return (
    <SavedTextField
      label="Date"
      isLabelHidden={isLabelHidden}
      field={details.field('date')}
      hint={
        words.trim() === '' ? 'Any form: 14/4/26, Mar 2021, c. 2019' : describeReading(parseEventDate(words))
      }
    />
  );
}

export function AgencyField({
  details,
  agencies,
  isLabelHidden = false,
}: FieldProps & { agencies: readonly Agency[] }) {
  return (
    <Select
      label="Agency"
      isLabelHidden={isLabelHidden}
      options={agencies.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
      value={details.draft.agencyId}
      onChange={(agencyId) => details.choose('agencyId', agencyId)}
      error={details.field('agencyId').error}
    />
  );
}
