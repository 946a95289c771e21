import type { AgencyId, CaseId, EntryId } from '../../../shared/contract/values.ts';
import { insertAgency } from '../agencies/agencies.store.ts';
import { insertEntry } from '../chronology/entryWrites.store.ts';
import { linkEvidence } from '../findings/evidence.store.ts';
import { insertFinding } from '../findings/findings.store.ts';
import {
  insertRecommendation,
  linkFinding,
  setAddressees,
} from '../recommendations/recommendations.store.ts';
import type { UnitOfWork } from '../workspace/openWorkspace.ts';
import { insertCase, newCaseId } from './cases.store.ts';
import { entriesAfterwards } from './practice/entriesAfterwards.ts';
import { entriesFirstWeeks } from './practice/entriesFirstWeeks.ts';
import { entriesOf2025 } from './practice/entriesOf2025.ts';
import { entriesOfApril } from './practice/entriesOfApril.ts';
import { entriesOfMay } from './practice/entriesOfMay.ts';
import { entriesTo2024 } from './practice/entriesTo2024.ts';
import { entriesWinter } from './practice/entriesWinter.ts';
import { findingsOnSeeing } from './practice/findingsOnSeeing.ts';
import { findingsOnSharing } from './practice/findingsOnSharing.ts';
import { richTextOf } from './practice/passages.ts';
import { addClocks } from './practice/addClocks.ts';
import { addDecision, addProceedings } from './practice/addDecision.ts';
import { addFamily } from './practice/addFamily.ts';
import { addOpening } from './practice/addOpening.ts';
import { addRapidReview } from './practice/addRapidReview.ts';
import { addReading, known } from './practice/addReading.ts';
import { addRequests } from './practice/addRequests.ts';
import { practiceRecommendations } from './practice/practiceRecommendations.ts';
import { practiceAgencies, practiceReview } from './practice/practiceReview.ts';

/** Adds the built-in fictional case, in one operation. Answers its id. */
export function addPracticeCase({ begin, now }: UnitOfWork): CaseId {
  const caseId = newCaseId();
  const write = begin({ label: 'Add the practice case', caseId: null });
  insertCase(write, caseId, practiceReview, true, now);

  const agencyIds = new Map<string, AgencyId>();
  for (const agency of practiceAgencies)
    agencyIds.set(agency.code, insertAgency(write, { caseId, ...agency }, now));

  const entryIds = new Map<string, EntryId>();
  for (const { key, agency, ...entry } of practiceEntries) {
    const { id } = insertEntry(
      write,
      { caseId, agencyId: known(agencyIds, agency), time: '', comment: '', ...entry, supplied: null },
      now,
    );
    entryIds.set(key, id);
  }

  const { peopleIds } = addReading(write, caseId, { entries: practiceEntries, entryIds }, now);
  addFamily(write, caseId, peopleIds, now);
  const rapidReviewId = addOpening(write, caseId, [known(peopleIds, practiceReview.pseudonym)], now);
  addClocks(write, caseId, now);

  addRequests(write, caseId, agencyIds, now);
  const records = { caseId, exerciseId: rapidReviewId, agencyIds, entryIds };
  addRapidReview(write, records, now);
  addDecision(write, records, now);
  addProceedings(write, records, now);

  const findingIds = new Map<string, ReturnType<typeof insertFinding>>();
  for (const { evidence, body, why, ...finding } of [...findingsOnSeeing, ...findingsOnSharing]) {
    const cite = (key: string) => known(entryIds, key);
    const id = insertFinding(
      write,
      caseId,
      { ...finding, body: richTextOf(body, cite), why: richTextOf(why, cite) },
      now,
    );
    for (const { entry, stance, note } of evidence) {
      linkEvidence(
        write,
        { caseId, findingId: id, entryId: cite(entry), stance, note, hasLookedAgain: false },
        now,
      );
    }
    findingIds.set(finding.label, id);
  }

  for (const { addressees, answers, ...fields } of practiceRecommendations) {
    const id = insertRecommendation(write, caseId, fields, now);
    setAddressees(
      write,
      { id, caseId },
      addressees.map((code) => known(agencyIds, code)),
    );
    for (const label of answers) linkFinding(write, { id, caseId }, known(findingIds, label));
  }
  return caseId;
}

const practiceEntries = [
  ...entriesTo2024,
  ...entriesOf2025,
  ...entriesWinter,
  ...entriesFirstWeeks,
  ...entriesOfApril,
  ...entriesOfMay,
  ...entriesAfterwards,
];
