import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

const steps = [{ dayNumber: 1, what: 'Letters go out', who: 'Business unit' }];

/** The days of an exercise, one by one, and the templates. Asked once there is an exercise. */
export const milestoneRows: readonly Row[] = [
  good(
    'milestones.create',
    ({ exerciseId }) => ({ exerciseId, dayNumber: 4, what: 'Progress meeting' }),
    ({ id }, made) => {
      made.milestoneId = id;
    },
  ),
  bad(
    'milestones.create',
    'needs words for what is to be done',
    ({ exerciseId }) => ({ exerciseId, dayNumber: 4, what: ' ' }),
    invalid,
    'what',
  ),
  good('milestones.createFromTemplate', ({ exerciseId }) => ({ exerciseId, templateId: 'fifteen-days' })),
  bad(
    'milestones.createFromTemplate',
    'refuses a template that is not there',
    ({ exerciseId }) => ({ exerciseId, templateId: nobody }),
    missing,
  ),
  good('milestones.list', ({ exerciseId }) => ({ exerciseId, today: '2026-06-10' })),
  bad('milestones.list', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('milestones.week', () => ({ today: '2026-06-10' })),
  bad('milestones.week', 'refuses a day that is none', () => ({ today: '2026-02-30' }), invalid, 'today'),
  good('milestones.update', ({ milestoneId }) => ({ milestoneId, changes: { doneOn: '2026-06-05' } })),
  bad(
    'milestones.update',
    'refuses a day beyond any clock',
    ({ milestoneId }) => ({ milestoneId, changes: { dayNumber: 401 } }),
    invalid,
    'changes.dayNumber',
  ),
  good('milestones.remove', ({ milestoneId }) => ({ milestoneId })),
  bad('milestones.remove', 'refuses what is not there', () => ({ milestoneId: nobody }), missing),
  good('milestones.restore', ({ milestoneId }) => ({ milestoneId })),
  bad('milestones.restore', 'refuses what is not there', () => ({ milestoneId: nobody }), missing),
  good(
    'milestones.createTemplate',
    () => ({ name: 'Our ten days', steps }),
    ({ id }, made) => {
      if (id !== 'fifteen-days') made.milestoneTemplateId = id;
    },
  ),
  bad(
    'milestones.createTemplate',
    'refuses a name that is taken',
    () => ({ name: 'our TEN days', steps }),
    'record/duplicate',
    'name',
  ),
  good('milestones.listTemplates', () => ({})),
  bad('milestones.listTemplates', 'refuses what it does not know', () => ({ show: 'all' }), invalid, 'show'),
  good('milestones.updateTemplate', ({ milestoneTemplateId: templateId }) => ({
    templateId,
    changes: { steps: [] },
  })),
  bad(
    'milestones.updateTemplate',
    'refuses to change the built-in one',
    () => ({ templateId: 'fifteen-days', changes: { steps: [] } }),
    invalid,
    'templateId',
  ),
  good('milestones.removeTemplate', ({ milestoneTemplateId: templateId }) => ({ templateId })),
  bad('milestones.removeTemplate', 'refuses what is not there', () => ({ templateId: nobody }), missing),
  good('milestones.restoreTemplate', ({ milestoneTemplateId: templateId }) => ({ templateId })),
  bad('milestones.restoreTemplate', 'refuses what is not there', () => ({ templateId: nobody }), missing),
];
