import { Trash2 } from 'lucide-react';
import type { Person } from '../../../shared/contract/people.ts';
import type { Period } from '../../../shared/contract/timeline.ts';
import { personId } from '../../../shared/contract/values.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, Note, SavedSelect, SavedTextField, Select } from '../../ui/index.ts';
import styles from './PeriodsDialog.module.css';
import { childOptions, endHint, kindOptions, startHint, wholeCase } from './periodWords.ts';

interface PeriodEditorProps {
  period: Period;
  people: readonly Person[];
  problem: string | undefined;
  onRemove: () => void;
}

/** One period; every field saves itself. */
export function PeriodEditor({ period, people, problem, onRemove }: PeriodEditorProps) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `periods:${period.id}`,
    record: period,
    fields: (saved: Period) => ({
      name: saved.name,
      kind: saved.kind,
      starts: saved.starts.text,
      ends: saved.ends?.text ?? '',
      personId: saved.personId,
    }),
    save: (changes) => client.call('periods.update', { periodId: period.id, changes }),
  });
  const { draft } = details;
  const said = problem ?? details.problem?.message;
  return (
    <div className={styles.fields}>
      {said && (
        <Note kind="danger" role="alert">
          {said}
        </Note>
      )}
      <div className={styles.wide}>
        <SavedTextField label="Name" field={details.field('name')} maxLength={300} />
      </div>
      <SavedSelect label="Kind" options={kindOptions} field={details.field('kind')} />
      <Select
        label="Concerns"
        options={childOptions(people)}
        value={draft.personId ?? wholeCase}
        onChange={(id) => details.choose('personId', personId.safeParse(id).data ?? null)}
      />
      <SavedTextField
        label="From"
        field={details.field('starts')}
        hint={startHint(draft.starts)}
        maxLength={300}
      />
      <SavedTextField label="To" field={details.field('ends')} hint={endHint(draft.ends)} maxLength={300} />
      <div className={styles.wide}>
        <Button
          variant="danger"
          size="small"
          icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
          onPress={onRemove}
        >
          Take it off the timeline
        </Button>
      </div>
    </div>
  );
}
