import type { Agency } from '../../../shared/contract/agencies.ts';
import type { FormerName } from '../../../shared/contract/agencyNames.ts';
import { namesOverlap } from '../../../shared/domain/agencyNames.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { getAgency, holderOfName } from './agencies.store.ts';
import {
  deleteAlias,
  deleteFormerName,
  detailsId,
  getAlias,
  getFormerName,
  insertAlias,
  insertFormerName,
  updateDetails,
  updateFormerName,
} from './agencyNames.store.ts';

type NamesHandlers = Pick<
  HandlersOf<'agencies'>,
  | 'agencies.createName'
  | 'agencies.updateName'
  | 'agencies.removeName'
  | 'agencies.createAlias'
  | 'agencies.removeAlias'
  | 'agencies.updateDetails'
>;

export const agencyNamesHandlers: NamesHandlers = {
  'agencies.createName': ({ agencyId, ...fields }, { begin, read, now }) => {
    const agency = getAgency(read, agencyId);
    assertHolds(fields, agency.formerNames);
    const id = insertFormerName(
      begin({ label: 'Add a former name', caseId: agency.caseId }),
      agency,
      fields,
      now,
    );
    return getFormerName(read, id).name;
  },

  'agencies.updateName': ({ agencyNameId, changes }, { begin, read }) => {
    const { agencyId, caseId, name } = getFormerName(read, agencyNameId);
    const fields = {
      name: changes.name ?? name.name,
      from: changes.from === undefined ? name.from : changes.from,
      to: changes.to === undefined ? name.to : changes.to,
    };
    const others = getAgency(read, agencyId).formerNames.filter(({ id }) => id !== agencyNameId);
    assertHolds(fields, others);
    updateFormerName(begin({ label: 'Change a former name', caseId }), agencyNameId, fields);
    return getFormerName(read, agencyNameId).name;
  },

  'agencies.removeName': ({ agencyNameId }, { begin, read }) => {
    const { caseId } = getFormerName(read, agencyNameId);
    deleteFormerName(begin({ label: 'Remove a former name', caseId }), agencyNameId);
    return {};
  },

  'agencies.createAlias': ({ agencyId, alias }, { begin, read, now }) => {
    const agency = getAgency(read, agencyId);
    assertNobodyIsCalled(read, agency, alias);
    const write = begin({ label: 'Add another name', caseId: agency.caseId });
    return getAlias(read, insertAlias(write, agency, alias, now)).alias;
  },

  'agencies.removeAlias': ({ agencyAliasId }, { begin, read }) => {
    const { caseId } = getAlias(read, agencyAliasId);
    deleteAlias(begin({ label: 'Remove another name', caseId }), agencyAliasId);
    return {};
  },

  'agencies.updateDetails': ({ agencyId, changes }, { begin, read, now }) => {
    const agency = getAgency(read, agencyId);
    const typingIn = detailsId(read, agencyId);
    const write = begin({
      label: 'Change whom to speak to',
      caseId: agency.caseId,
      ...(typingIn === undefined ? {} : { typingIn }),
    });
    updateDetails(write, agency, changes, now);
    return getAgency(read, agencyId).details;
  },
};

/** Refuses a period that ends before it begins, and one in which the agency had another name. */
function assertHolds(name: Omit<FormerName, 'id'>, others: readonly FormerName[]): void {
  if (name.from !== null && name.to !== null && name.to < name.from)
    throw invalid('to', 'The last day is before the first. Nothing was changed. Check both dates.');
  if (others.some((other) => namesOverlap(name, other)))
    throw invalid(
      'from',
      'The agency has another name on some of these days. Nothing was changed. Let one end before the next begins.',
    );
}

function invalid(path: string, message: string): Refusal {
  return new Refusal('request/invalid-input', { sentence: message, fields: [{ path, message }] });
}

/** One word must mean one agency of the case, so that a return is not brought in under the wrong one. */
function assertNobodyIsCalled(read: ReadHandle, agency: Agency, alias: string): void {
  const holder = holderOfName(read, agency.caseId, alias);
  if (!holder) return;
  const message =
    holder.id === agency.id
      ? `${agency.name} already has that name. Nothing was changed.`
      : `That is already a name of ${holder.name} in this case. Nothing was changed. Take it out there first, or write it more fully.`;
  throw new Refusal('record/duplicate', { sentence: message, fields: [{ path: 'alias', message }] });
}
