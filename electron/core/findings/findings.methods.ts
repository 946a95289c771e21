import type { CaseId, FindingId } from '../../../shared/contract/values.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import { moveTo, nextLabel } from '../workspace/ordering.ts';
import { isCitable, isEvidence, linkEvidence, unlinkEvidence } from './evidence.store.ts';
import {
  citedInText,
  type FindingFields,
  getFinding,
  insertFinding,
  listFindings,
  setFindingRemoved,
  updateFinding,
} from './findings.store.ts';

export const findingsHandlers: HandlersOf<'findings'> = {
  'findings.list': ({ caseId, show }, read) => {
    assertCase(read, caseId);
    return { findings: listFindings(read, caseId, show) };
  },

  'findings.get': ({ findingId }, read) => getFinding(read, findingId),

  'findings.create': ({ caseId, label, ...fields }, { begin, read, now }) => {
    assertCase(read, caseId);
    const write = begin({ label: 'Add a finding', caseId });
    const id = insertFinding(
      write,
      caseId,
      { ...fields, label: label ?? nextLabel(read, 'finding', caseId) },
      now,
    );
    citeWhatTextCites(write, caseId, id, fields, now);
    return getFinding(read, id);
  },

  'findings.update': ({ findingId, changes }, { begin, read, now }) => {
    const finding = getFinding(read, findingId);
    const write = begin({
      label: `Change finding ${finding.label}`,
      caseId: finding.caseId,
      typingIn: findingId,
    });
    updateFinding(write, findingId, changes, now);
    citeWhatTextCites(
      write,
      finding.caseId,
      findingId,
      { body: changes.body ?? finding.body, why: changes.why ?? finding.why },
      now,
    );
    return getFinding(read, findingId);
  },

  'findings.remove': ({ findingId }, { begin, read, now }) => {
    const { caseId, label } = getFinding(read, findingId);
    setFindingRemoved(begin({ label: `Remove finding ${label}`, caseId }), findingId, now.toISOString(), now);
    return {};
  },

  'findings.restore': ({ findingId }, { begin, read, now }) => {
    const { caseId, label } = getFinding(read, findingId);
    setFindingRemoved(begin({ label: `Put back finding ${label}`, caseId }), findingId, null, now);
    return getFinding(read, findingId);
  },

  'findings.reorder': ({ findingId, position }, { begin, read, now }) => {
    const { caseId, label } = getFinding(read, findingId);
    moveTo(begin({ label: `Move finding ${label}`, caseId }), 'finding', caseId, findingId, position, now);
    return getFinding(read, findingId);
  },

  'findings.link': ({ findingId, onlyIfCited, ...link }, { begin, read, now }) => {
    if (onlyIfCited && !isEvidence(read, findingId, link.entryId)) throw new Refusal('record/not-found');
    const { caseId, label } = getFinding(read, findingId);
    linkEvidence(
      begin({ label: `Cite an entry in finding ${label}`, caseId }),
      { ...link, caseId, findingId },
      now,
    );
    return getFinding(read, findingId);
  },

  'findings.unlink': ({ findingId, entryId }, { begin, read }) => {
    const finding = getFinding(read, findingId);
    if (!isEvidence(read, findingId, entryId)) throw new Refusal('record/not-found');
    if (citedInText(finding).has(entryId)) {
      throw new Refusal('record/in-use', {
        sentence:
          'The text of this finding still cites that entry. Nothing was changed. Take the citation out of the text first.',
      });
    }
    unlinkEvidence(
      begin({ label: `Stop citing an entry in finding ${finding.label}`, caseId: finding.caseId }),
      findingId,
      entryId,
    );
    return getFinding(read, findingId);
  },
};

/**
 * A citation written in the text is evidence too. One of an entry that is gone, pasted perhaps, stays in the text as
 * it is and shows as broken there: it must not keep the words around it from being saved.
 */
function citeWhatTextCites(
  write: WriteHandle,
  caseId: CaseId,
  findingId: FindingId,
  text: Pick<FindingFields, 'body' | 'why'>,
  now: Date,
): void {
  for (const entryId of citedInText(text)) {
    if (!isEvidence(write, findingId, entryId) && isCitable(write, caseId, entryId))
      linkEvidence(
        write,
        { caseId, findingId, entryId, stance: 'supports', note: '', hasLookedAgain: false },
        now,
      );
  }
}
