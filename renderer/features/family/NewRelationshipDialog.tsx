import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { PersonId } from '../../../shared/contract/values.ts';
import type { RelationshipType } from '../../../shared/domain/relationshipTerms.ts';
import { problemOf } from '../../data/callError.ts';
import { Checkbox, FormDialog, Select, TextField } from '../../ui/index.ts';
import styles from './Family.module.css';
import { dateHints, readingHint, sentenceOf, typeOptions, wantsOwnWords } from './familyWords.ts';
import type { FamilyActs } from './useFamilyActs.ts';

interface NewRelationshipDialogProps {
  people: readonly Person[];
  /** Who is selected in the drawing; it begins with that person. */
  firstId: string | null;
  acts: FamilyActs;
  onClose: () => void;
}

export function NewRelationshipDialog({ people, firstId, acts, onClose }: NewRelationshipDialogProps) {
  const [personA, setPersonA] = useState<PersonId | null>(
    people.find(({ id }) => id === firstId)?.id ?? null,
  );
  const [personB, setPersonB] = useState<PersonId | null>(null);
  const [type, setType] = useState<RelationshipType>('parent');
  const [typeOther, setTypeOther] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [isUncertain, setIsUncertain] = useState(false);
  const [uncertainBecause, setUncertainBecause] = useState('');
  const [isTried, setIsTried] = useState(false);
  const hints = dateHints(type);
  const peopleBut = (other: PersonId | null) =>
    people.filter(({ id }) => id !== other).map(({ id, label }) => ({ value: id, label }));
  const submit = async () => {
    setIsTried(true);
    if (personA === null || personB === null) return;
    const fields = { personA, personB, type, from, to, isUncertain };
    const made = await acts.create({
      ...fields,
      typeOther: wantsOwnWords(type) ? typeOther : '',
      uncertainBecause: isUncertain ? uncertainBecause : '',
    });
    if (made) onClose();
  };
  const reads =
    personA === null || personB === null ? '' : sentenceOf(people, { personA, personB, type, typeOther });
  return (
    <FormDialog
      title="Add a relationship"
      act="Add it"
      isRunning={acts.isRunning}
      error={acts.createError}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Select
        label="Person"
        options={peopleBut(personB)}
        value={personA}
        onChange={setPersonA}
        error={isTried && personA === null ? 'Choose a person' : undefined}
      />
      <Select label="Is to the other" options={typeOptions} value={type} onChange={setType} />
      {wantsOwnWords(type) && (
        <TextField
          label="In words"
          value={typeOther}
          onChange={setTypeOther}
          hint="Such as great-aunt or landlord"
          maxLength={300}
        />
      )}
      <Select
        label="To whom"
        options={peopleBut(personA)}
        value={personB}
        onChange={setPersonB}
        error={
          problemOf(acts.createError, 'personB') ??
          (isTried && personB === null ? 'Choose the other person' : undefined)
        }
      />
      <div className={styles.dates}>
        <TextField
          label="From"
          value={from}
          onChange={setFrom}
          hint={readingHint(from, hints.from)}
          maxLength={300}
        />
        <TextField label="To" value={to} onChange={setTo} hint={readingHint(to, hints.to)} maxLength={300} />
      </div>
      <Checkbox isSelected={isUncertain} onChange={setIsUncertain}>
        Uncertain
      </Checkbox>
      {isUncertain && (
        <TextField
          label="Why it is uncertain"
          value={uncertainBecause}
          onChange={setUncertainBecause}
          maxLength={1_000}
        />
      )}
      <p role="status" className={styles.reads}>
        {reads === '' ? '' : `${reads}.`}
      </p>
    </FormDialog>
  );
}
