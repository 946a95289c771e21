import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import type { CaseId, FindingId } from '../../../shared/contract/values.ts';
import { templateKindOf } from '../../../shared/domain/reportTemplates.ts';
import type { ReportEntry, ReportSameEvent, ReportSource } from '../../../shared/report/source.ts';
import { listAgencies } from '../agencies/agencies.store.ts';
import { getCase } from '../cases/cases.store.ts';
import { countRemovedEntries, eachEntry, toEventDate } from '../chronology/chronology.store.ts';
import { listFindings } from '../findings/findings.store.ts';
import { listRecommendations } from '../recommendations/recommendations.store.ts';
import { getReportTemplate } from '../report-templates/report-templates.store.ts';
import { listSameEvents } from '../same-events/same-events.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';

/** All that the report of a case is made from. `preparedOn` is the local calendar day, `YYYY-MM-DD`. */
export function readReportSource(read: ReadHandle, caseId: CaseId, preparedOn: string): ReportSource {
  const sameEvents = listSameEvents(read, caseId, 'current');
  const review = getCase(read, caseId);
  return {
    case: review,
    template: getReportTemplate(read, templateKindOf(review.exerciseKind)),
    agencies: listAgencies(read, caseId),
    findings: listFindings(read, caseId, 'current').map((finding) => ({
      ...finding,
      // An entry taken out of the chronology is evidence no longer; the draft must not cite what it does not hold.
      evidence: finding.evidence.filter((evidence) => !evidence.isRemoved),
      sameEvents: sameEvents
        .filter(({ findings }) => findings.some(({ id }) => id === finding.id))
        .map((event) => toReportEvent(event, finding.id)),
    })),
    recommendations: listRecommendations(read, caseId, 'current').map((recommendation) => ({
      ...recommendation,
      findingIds: recommendation.findings.map((finding) => finding.id),
    })),
    entries: readEntries(read, caseId),
    removed: {
      entries: countRemovedEntries(read, caseId),
      findings: listFindings(read, caseId, 'removed').length,
      recommendations: listRecommendations(read, caseId, 'removed').length,
    },
    preparedOn,
  };
}

function toReportEvent(event: SameEvent, findingId: FindingId): ReportSameEvent {
  const { number, reading, reason, entries, findings } = event;
  return {
    number,
    reading,
    reason,
    note: findings.find(({ id }) => id === findingId)?.note ?? '',
    entryIds: entries.filter(({ removedAt }) => removedAt === null).map(({ id }) => id),
  };
}

function readEntries(read: ReadHandle, caseId: CaseId): ReportEntry[] {
  return Array.from(eachEntry(read, caseId), (row) => ({
    id: row.id,
    number: row.number,
    agencyId: row.agency_id,
    date: toEventDate(row),
    time: row.time,
    whatHappened: row.what_happened,
    childSeen: row.child_seen,
    source: row.source,
    comment: row.comment,
    isWithdrawn: row.withdrawn_at !== null,
  }));
}
