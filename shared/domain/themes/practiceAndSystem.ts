import type { BuiltInTheme } from './builtInTheme.ts';

/** What people and services did, and the conditions they did it in. */
export const practiceAndSystemThemes: readonly BuiltInTheme[] = [
  {
    key: 'voice',
    name: 'The child’s voice',
    definition: 'Whether the child was seen, heard and spoken to alone, and what came of it.',
    synonyms: 'seen alone; spoken to alone; wishes and feelings; voice of the child; said that',
  },
  {
    key: 'curiosity',
    name: 'Professional curiosity',
    definition: 'Whether people asked the next question or took the first answer.',
    synonyms: 'curious; explored; accepted explanation; self-report',
  },
  {
    key: 'history',
    name: 'History and build-up of risk',
    definition: 'Whether earlier events were known and weighed together.',
    synonyms: 'historic; cumulative; chronology; pattern; history of',
  },
  {
    key: 'thresholds',
    name: 'Thresholds and stepping down',
    definition: 'How it was decided what level of help applied, and when it ended.',
    synonyms: 'threshold; step down; stepped down; NFA; no further action; closed; early help',
  },
  {
    key: 'assessment',
    name: 'Assessment',
    definition: 'How needs and risks were gathered, weighed and written down.',
    synonyms: 'assessment; C&F; single assessment; risk assessment; DASH',
  },
  {
    key: 'information-sharing',
    name: 'Sharing information',
    definition: 'Who was told what, when, and what did not reach the next person.',
    synonyms: 'shared; not shared; informed; not informed; consent',
  },
  {
    key: 'escalation',
    name: 'Challenge and escalation',
    definition: 'Whether disagreement between professionals was voiced and settled.',
    synonyms: 'escalated; escalation; challenge; disagreed; dispute',
  },
  {
    key: 'supervision',
    name: 'Supervision',
    definition: 'Time and help given to practitioners to think about the child.',
    synonyms: 'supervision; management oversight; case discussion; safeguarding lead',
  },
  {
    key: 'strategy-discussions',
    name: 'Strategy discussions and enquiries',
    definition: 'Whether they were held, who was there and what was decided.',
    synonyms: 'strategy discussion; strategy meeting; section 47; s47; joint visit; single agency',
  },
  {
    key: 'conferences-and-plans',
    name: 'Conferences, core groups and plans',
    definition: 'The quality of child protection and child in need plans and of the meetings about them.',
    synonyms: 'ICPC; conference; core group; CP plan; child in need; CIN; TAF',
  },
  {
    key: 'legal-drift',
    name: 'Drift on the way to court',
    definition: 'Delay or uncertainty in pre-proceedings and care proceedings.',
    synonyms: 'PLO; legal gateway; pre-proceedings; care proceedings; written agreement; drift',
  },
  {
    key: 'discharge',
    name: 'Discharge and handover',
    definition: 'What was passed on when a child or parent left one service for the next.',
    synonyms: 'discharge; discharged; handover; transferred; transfer in',
  },
  {
    key: 'lead-professional',
    name: 'Who holds the whole picture',
    definition: 'Whether one person had the plan and the family knew who it was.',
    synonyms: 'lead professional; allocated; key worker; change of social worker',
  },
  {
    key: 'cross-border',
    name: 'Across borders',
    definition: 'Families who moved between areas, and what followed them.',
    synonyms: 'moved area; out of area; previous authority; transfer; another local authority',
  },
  {
    key: 'recording',
    name: 'Recording',
    definition: 'What was written down, when, and what was left out.',
    synonyms: 'not recorded; retrospective; template',
  },
  {
    key: 'workload',
    name: 'Workload and turnover',
    definition: 'Demand, vacancies and change of staff as they were felt at the time.',
    synonyms: 'caseload; vacancy; sickness; agency worker; unallocated; duty; waiting list; reallocated',
  },
  {
    key: 'training-guidance',
    name: 'Training and guidance',
    definition: 'Whether people knew what was expected and had the means to do it.',
    synonyms: 'training; procedure; protocol; guidance',
  },
  {
    key: 'commissioning',
    name: 'Commissioning and gaps in services',
    definition: 'Help that did not exist, was too far off or stopped too soon.',
    synonyms: 'commissioned; waiting list; not available; service ended; criteria',
  },
  {
    key: 'adult-services',
    name: 'Adults’ and children’s services together',
    definition: 'Whether those who worked with the parent thought of the child.',
    synonyms: 'adult social care; adult mental health; probation; think family; whole family',
  },
  {
    key: 'trauma-informed',
    name: 'Practice that takes account of trauma',
    definition: 'Whether what had happened to people shaped how they were worked with.',
    synonyms: 'trauma; trauma-informed; adverse childhood experiences; ACE',
  },
  {
    key: 'out-of-hours',
    name: 'Evenings, weekends and holidays',
    definition: 'What was different when offices were closed.',
    synonyms: 'out of hours; emergency duty team; EDT; weekend; bank holiday; school holidays',
  },
  {
    key: 'good-practice',
    name: 'Good practice',
    definition: 'Work beyond what was to be expected, and worth learning from.',
    synonyms: 'good practice; persisted; went back; thorough; advocated',
  },
];
