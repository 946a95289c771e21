import { type FormEvent, useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { type CaseId, personId } from '../../../shared/contract/values.ts';
import type { PeriodKind } from '../../../shared/domain/caseTerms.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Note, Select, showNotice, TextField } from '../../ui/index.ts';
import styles from './PeriodsDialog.module.css';
import { childOptions, endHint, kindOptions, startHint, wholeCase } from './periodWords.ts';

interface NewPeriodProps {
  caseId: CaseId;
  people: readonly Person[];
  onClose: () => void;
}

/** A name and a first day are all that is needed. */
export function NewPeriod({ caseId, people, onClose }: NewPeriodProps) {
  const create = useWrite('periods.create');
  const remove = useWrite('periods.remove');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PeriodKind>('legal-status');
  const [starts, setStarts] = useState('');
  const [ends, setEnds] = useState('');
  const [child, setChild] = useState<string>(wholeCase);
  const { error } = create;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const made = await create.run({
      caseId,
      name,
      kind,
      starts,
      ends,
      personId: personId.safeParse(child).data ?? null,
    });
    if (!made) return;
    onClose();
    showNotice(`${made.name} added`, () => remove.run({ periodId: made.id }));
  };
  return (
    <form
      className={styles.fields}
      noValidate
      aria-label="New period or key date"
      onSubmit={(event) => void submit(event)}
    >
      {error && !error.fields?.length && (
        <Note kind="danger" role="alert">
          {error.message}
        </Note>
      )}
      <div className={styles.wide}>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          error={problemOf(error, 'name')}
          hint="Child protection plan, with grandmother, birth of a sibling"
          maxLength={300}
          autoFocus
        />
      </div>
      <Select label="Kind" options={kindOptions} value={kind} onChange={setKind} />
      <Select label="Concerns" options={childOptions(people)} value={child} onChange={setChild} />
      <TextField
        label="From"
        value={starts}
        onChange={setStarts}
        error={problemOf(error, 'starts')}
        hint={startHint(starts)}
        maxLength={300}
      />
      <TextField label="To" value={ends} onChange={setEnds} hint={endHint(ends)} maxLength={300} />
      <div className={styles.wide}>
        <Button type="submit" variant="primary" size="small" isDisabled={create.isRunning}>
          Add it
        </Button>{' '}
        <Button size="small" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
