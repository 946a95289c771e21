import { criterionKeys, signingPartnerNames } from '../../../../shared/domain/decisionTerms.ts';
import { setCriterion } from '../../decision/criteria.store.ts';
import { getDecision, insertDecision, signDecision } from '../../decision/decision.store.ts';
import { insertOption } from '../../decision/options.store.ts';
import { insertExchange, updateExchange } from '../../decision/panel.store.ts';
import { setSignOff } from '../../decision/signOffs.store.ts';
import { insertProceeding } from '../../proceedings/proceedings.store.ts';
import type { WriteHandle } from '../../workspace/handles.ts';
import { known } from './addReading.ts';
import type { PracticeRecords } from './addRapidReview.ts';
import { richTextOf } from './passages.ts';
import {
  practiceCriteria,
  practiceDecision,
  practiceOptions,
  practicePanel,
  practiceRationale,
  practiceSignOffs,
} from './practiceDecision.ts';
import { practiceProceedings } from './practiceMeeting.ts';

/** What the partners decided, signed and locked, and what went to the Panel and came back. */
export function addDecision(
  write: WriteHandle,
  { caseId, exerciseId, entryIds }: PracticeRecords,
  now: Date,
): void {
  const rationale = richTextOf(practiceRationale, (key) => known(entryIds, key));
  const id = insertDecision(write, { caseId, exerciseId, ...practiceDecision, rationale }, now);
  const decision = { id, caseId };
  for (const key of criterionKeys) {
    const [answer, reason] = practiceCriteria[key];
    setCriterion(write, decision, key, { answer, reason }, now);
  }
  for (const option of practiceOptions) insertOption(write, decision, option, now);
  for (const partner of signingPartnerNames) {
    const signature = practiceSignOffs[partner];
    if (signature) setSignOff(write, decision, partner, signature, now);
  }
  signDecision(write, getDecision(write, id), new Date('2026-06-18T15:20:00.000Z'));
  const exchanges = practicePanel.map((exchange) =>
    insertExchange(write, { caseId, exerciseId, ...exchange }, now),
  );
  const [, letter, answer] = exchanges;
  if (letter && answer) updateExchange(write, letter, { answeredBy: answer }, now);
}

/** What runs beside the review, one of them holding its publication. */
export function addProceedings(write: WriteHandle, { caseId }: PracticeRecords, now: Date): void {
  for (const proceeding of practiceProceedings)
    insertProceeding(
      write,
      caseId,
      {
        title: '',
        holdLiftedOn: null,
        holdLiftedBecause: '',
        endedOn: null,
        outcome: '',
        note: '',
        ...proceeding,
      },
      now,
    );
}
