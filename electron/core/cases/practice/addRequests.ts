import type { AgencyId, CaseId } from '../../../../shared/contract/values.ts';
import { addDays } from '../../../../shared/domain/civilDate.ts';
import { insertAlias, insertFormerName, updateDetails } from '../../agencies/agencyNames.store.ts';
import { localDay } from '../../files/exportName.ts';
import { insertChaser, insertRequest } from '../../requests/requests.store.ts';
import type { WriteHandle } from '../../workspace/handles.ts';
import { known } from './addReading.ts';
import { type PracticeDay, practiceNames, practiceRequests } from './practiceRequests.ts';

/** What the agencies of the practice case were asked, and what they were called before and are called by others. */
export function addRequests(
  write: WriteHandle,
  caseId: CaseId,
  agencyIds: ReadonlyMap<string, AgencyId>,
  now: Date,
): void {
  for (const [code, { formerNames = [], aliases = [], details }] of Object.entries(practiceNames)) {
    const agency = { id: known(agencyIds, code), caseId };
    for (const former of formerNames) insertFormerName(write, agency, former, now);
    for (const alias of aliases) insertAlias(write, agency, alias, now);
    if (details) updateDetails(write, agency, details, now);
  }
  const today = localDay(now);
  const dayOf = (day: PracticeDay) => (typeof day === 'string' ? day : addDays(today, day.inDays));
  for (const { agency, days, chasers = [], ...fields } of practiceRequests) {
    const dates = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayOf(day)]));
    const id = insertRequest(write, { ...fields, ...dates, caseId, agencyId: known(agencyIds, agency) }, now);
    for (const { on, ...chaser } of chasers)
      insertChaser(write, { id, caseId }, { ...chaser, chasedOn: dayOf(on) }, now);
  }
}
