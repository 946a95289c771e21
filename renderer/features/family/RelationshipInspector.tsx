import type { Relationship } from '../../../shared/contract/family.ts';
import { groupOf, relationshipTypes } from '../../../shared/domain/relationshipTerms.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import {
  Button,
  Checkbox,
  Note,
  RegisterInspector,
  SavedSelect,
  SavedTextArea,
  SavedTextField,
} from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import styles from './Family.module.css';
import { dateHints, readingHint, sentenceOf, typeOptions, wantsOwnWords } from './familyWords.ts';
import type { Family } from './useFamily.ts';
import type { FamilyActs } from './useFamilyActs.ts';

/** Where Enter goes from the list. */
export const firstFieldId = 'relationship-from';

interface RelationshipInspectorProps {
  relationship: Relationship;
  family: Family;
  acts: FamilyActs;
}

/** Everything about one relationship; all of it saves itself. */
export function RelationshipInspector({ relationship, family, acts }: RelationshipInspectorProps) {
  const client = useClient();
  const { people } = family;
  const details = useAutosave({
    recordKey: `family:${relationship.id}`,
    record: relationship,
    fields: ({
      personA,
      personB,
      type,
      typeOther,
      from,
      to,
      isUncertain,
      uncertainBecause,
      note,
    }: Relationship) => ({
      personA,
      personB,
      type,
      typeOther,
      from: from?.text ?? '',
      to: to?.text ?? '',
      isUncertain,
      uncertainBecause,
      note,
    }),
    save: (changes) => client.call('family.update', { relationshipId: relationship.id, changes }),
    // Half a word is another date; what has been typed is sent when the field is left.
    whenLeft: ['from', 'to'],
  });
  const { draft } = details;
  const hints = dateHints(draft.type);
  const peopleBut = (other: string) =>
    people.filter(({ id }) => id !== other).map(({ id, label }) => ({ value: id, label }));
  const isStandIn = draft.type === 'one-of';
  return (
    <RegisterInspector
      problem={details.problem?.code === 'record/duplicate' ? details.problem.message : undefined}
      refusal={undefined}
      removeLabel="Remove the relationship"
      onRemove={() => void acts.remove(relationship)}
      history={<HistoryPanel recordId={relationship.id} />}
    >
      <p className={styles.reads}>{sentenceOf(people, draft)}.</p>
      {family.problems.get(relationship.id)?.map((problem) => (
        <Note key={problem} kind="warning">
          {problem}
        </Note>
      ))}
      <SavedSelect label="Person" options={peopleBut(draft.personB)} field={details.field('personA')} />
      <SavedSelect
        label="Is to the other"
        options={
          isStandIn
            ? [...typeOptions, { value: 'one-of', label: relationshipTypes['one-of'].label }]
            : typeOptions
        }
        field={details.field('type')}
      />
      {wantsOwnWords(draft.type) && (
        <SavedTextField
          label="In words"
          field={details.field('typeOther')}
          hint="Such as great-aunt or landlord"
          maxLength={300}
        />
      )}
      <SavedSelect label="To whom" options={peopleBut(draft.personA)} field={details.field('personB')} />
      <div className={styles.dates}>
        <SavedTextField
          id={firstFieldId}
          label="From"
          field={details.field('from')}
          hint={readingHint(draft.from, hints.from)}
          maxLength={300}
        />
        <SavedTextField
          label="To"
          field={details.field('to')}
          hint={readingHint(draft.to, hints.to)}
          maxLength={300}
        />
      </div>
      <Checkbox isSelected={draft.isUncertain} onChange={(is) => details.choose('isUncertain', is)}>
        Uncertain
      </Checkbox>
      {draft.isUncertain && (
        <SavedTextField
          label="Why it is uncertain"
          field={details.field('uncertainBecause')}
          hint="Who says what; it stands in the text beside the drawing"
          maxLength={1_000}
        />
      )}
      <SavedTextArea label="Note" rows={2} field={details.field('note')} />
      {groupOf(draft.type) === 'sibling' && (
        <div className={styles.oneOf}>
          <p className={styles.quiet}>
            Where a record does not say which of the two it means, its entry can name neither and still not
            both: it names “one of the two, not recorded which”.
          </p>
          <Button size="small" isDisabled={acts.isRunning} onPress={() => void acts.addOneOf(relationship)}>
            Add “one of the two”
          </Button>
        </div>
      )}
    </RegisterInspector>
  );
}
