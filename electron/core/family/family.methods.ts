import type { Relationship } from '../../../shared/contract/family.ts';
import { oneOfLabel } from '../../../shared/domain/personNames.ts';
import { groupOf } from '../../../shared/domain/relationshipTerms.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import {
  assertLabelIsFree,
  assertPersonIsThere,
  assertPersonOfCase,
  getPerson,
  insertPerson,
} from '../people/people.store.ts';
import { Refusal } from '../refusal.ts';
import {
  assertRelationshipIsNew,
  getRelationship,
  insertRelationship,
  listRelationships,
  type RelationshipFields,
  setRelationshipRemoved,
  updateRelationship,
} from './family.store.ts';

export const familyHandlers: HandlersOf<'family'> = {
  'family.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { relationships: listRelationships(read, caseId, show) };
  },

  'family.create': ({ caseId, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    assertPersonOfCase(read, fields.personA, caseId);
    assertPersonOfCase(read, fields.personB, caseId);
    assertTwoPeople(fields);
    assertRelationshipIsNew(read, caseId, fields, null);
    const write = begin({ label: 'Add a relationship', caseId });
    return getRelationship(read, insertRelationship(write, caseId, fields, now));
  },

  'family.createOneOf': ({ relationshipId }, { begin, read, now }) => {
    const { caseId, personA, personB, type, removedAt } = getRelationship(read, relationshipId);
    if (removedAt !== null) throw new Refusal('record/not-found');
    if (groupOf(type) !== 'sibling') throw new Refusal('family/not-siblings');
    const [one, other] = [getPerson(read, personA), getPerson(read, personB)];
    const label = oneOfLabel(one.label, other.label);
    assertLabelIsFree(read, caseId, label, null);
    const write = begin({ label: 'Add a person for one of two siblings', caseId });
    const standIn = insertPerson(
      write,
      caseId,
      // Dates of its own would put an age on a child who is not one.
      { label, kind: one.kind, alsoKnownAs: '', birth: '', due: '' },
      now,
    );
    for (const sibling of [personA, personB]) {
      insertRelationship(
        write,
        caseId,
        { ...nothingMore, personA: standIn, personB: sibling, type: 'one-of' },
        now,
      );
    }
    return { personId: standIn };
  },

  'family.update': ({ relationshipId, changes }, { begin, read, now }) => {
    const present = getRelationship(read, relationshipId);
    for (const id of [changes.personA, changes.personB]) {
      if (id !== undefined) assertPersonOfCase(read, id, present.caseId);
    }
    const fields = withChanges(present, changes);
    assertTwoPeople(fields);
    assertRelationshipIsNew(read, present.caseId, fields, relationshipId);
    const write = begin({
      label: 'Change a relationship',
      caseId: present.caseId,
      typingIn: relationshipId,
    });
    updateRelationship(write, relationshipId, changes, now);
    return getRelationship(read, relationshipId);
  },

  'family.remove': ({ relationshipId }, { begin, read, now }) => {
    const { caseId } = getRelationship(read, relationshipId);
    const write = begin({ label: 'Remove a relationship', caseId });
    setRelationshipRemoved(write, relationshipId, now.toISOString(), now);
    return {};
  },

  'family.restore': ({ relationshipId }, { begin, read, now }) => {
    const removed = getRelationship(read, relationshipId);
    for (const personId of [removed.personA, removed.personB])
      assertPersonIsThere(
        read,
        personId,
        'One of the two people was removed from the case. Put them back first.',
      );
    assertRelationshipIsNew(read, removed.caseId, withChanges(removed, {}), relationshipId);
    const write = begin({ label: 'Put back a relationship', caseId: removed.caseId });
    setRelationshipRemoved(write, relationshipId, null, now);
    return getRelationship(read, relationshipId);
  },
};

const nothingMore = {
  typeOther: '',
  from: '',
  to: '',
  isUncertain: false,
  uncertainBecause: '',
  note: '',
} as const;

function withChanges(
  { personA, personB, type, typeOther, from, to, isUncertain, uncertainBecause, note }: Relationship,
  changes: { [Field in keyof RelationshipFields]?: RelationshipFields[Field] | undefined },
): RelationshipFields {
  return {
    personA: changes.personA ?? personA,
    personB: changes.personB ?? personB,
    type: changes.type ?? type,
    typeOther: changes.typeOther ?? typeOther,
    from: changes.from ?? from?.text ?? '',
    to: changes.to ?? to?.text ?? '',
    isUncertain: changes.isUncertain ?? isUncertain,
    uncertainBecause: changes.uncertainBecause ?? uncertainBecause,
    note: changes.note ?? note,
  };
}

function assertTwoPeople({ personA, personB }: RelationshipFields): void {
  if (personA === personB)
    throw new Refusal('family/same-person', {
      fields: [{ path: 'personB', message: 'Choose another person than the first' }],
    });
}
