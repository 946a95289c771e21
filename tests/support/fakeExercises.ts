import type { Exercise, ExerciseStage } from '../../shared/contract/exercises.ts';
import type { Referral } from '../../shared/contract/referral.ts';
import { exerciseId, stageId } from '../../shared/contract/values.ts';
import { stageTemplates } from '../../shared/domain/exerciseStages.ts';
import { rowan } from './fakeRecords.ts';

/** The invented case's rapid review, as `exercises.list` would answer it: notified, and asking. */
export const rapidReview: Exercise = {
  id: exerciseId.parse('01985b1e-0000-7000-8000-0000000000e1'),
  caseId: rowan.id,
  number: 1,
  kind: 'rapid-review',
  title: '',
  outcome: null,
  initiatedOn: '2026-05-28',
  publishedOn: null,
  endedOn: null,
  endedBecause: '',
  turnedFrom: null,
  stages: stageTemplates['rapid-review'].map((name, position) => stage(name, position)),
  removedStages: [],
  removedAt: null,
};

function stage(name: string, position: number): ExerciseStage {
  return {
    id: stageId.parse(`01985b1e-0000-7000-8000-0000000005${String(position).padStart(2, '0')}`),
    exerciseId: exerciseId.parse('01985b1e-0000-7000-8000-0000000000e1'),
    name,
    state: position === 0 ? 'done' : position === 1 ? 'under-way' : 'to-come',
    doneOn: position === 0 ? '2026-05-28' : null,
    note: '',
    position,
  };
}

/** A referral of which nothing is written down yet. */
export const emptyReferral: Referral = {
  id: null,
  caseId: rowan.id,
  referrerName: '',
  referrerRole: '',
  referrerAgency: '',
  leadConsulted: '',
  referredOn: null,
  referredBecause: '',
  trigger: 'not-recorded',
  triggerOther: '',
  harmCategories: [],
  harmOther: '',
  incidentDate: null,
  incidentPlace: '',
  awareOn: null,
  notifiedOn: null,
  receivedOn: null,
  notificationReference: '',
  withdrawnOn: null,
  withdrawnBecause: '',
  areas: [],
  childIds: [],
  furtherChildren: '',
  narrative: '',
  updatedAt: null,
};
