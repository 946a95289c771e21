import { builtInReportTemplates } from '../../shared/domain/builtInReportTemplates.ts';
import { bad, good, invalid, type Row } from './rows.ts';

const parts = [...builtInReportTemplates.audit.parts];
const [first] = parts;

/** What the reports of each kind of exercise are made of. They belong to no case. */
export const reportTemplateRows: readonly Row[] = [
  good('report-templates.list', () => ({})),
  bad('report-templates.list', 'refuses what it does not know', () => ({ kind: 'audit' }), invalid),
  good('report-templates.update', () => ({
    exerciseKind: 'audit',
    changes: { subtitle: 'Our audit', parts: parts.toReversed() },
  })),
  bad(
    'report-templates.update',
    'refuses a kind with sections of its own',
    () => ({ exerciseKind: 'rapid-review', changes: {} }),
    invalid,
    'exerciseKind',
  ),
  bad(
    'report-templates.update',
    'refuses to be without a part that prints records',
    () => ({ exerciseKind: 'audit', changes: { parts: parts.filter(({ key }) => key !== 'findings') } }),
    invalid,
    'changes.parts',
  ),
  bad(
    'report-templates.update',
    'refuses a part twice',
    () => ({ exerciseKind: 'audit', changes: { parts: [...parts, first] } }),
    invalid,
    'changes.parts',
  ),
  bad(
    'report-templates.update',
    'needs a heading',
    () => ({
      exerciseKind: 'audit',
      changes: { parts: parts.map((part, index) => (index === 0 ? { ...part, heading: ' ' } : part)) },
    }),
    invalid,
    'changes.parts.0.heading',
  ),
  good('report-templates.restore', () => ({ exerciseKind: 'audit' })),
  bad(
    'report-templates.restore',
    'refuses a kind that there is not',
    () => ({ exerciseKind: 'inquest' }),
    invalid,
    'exerciseKind',
  ),
];
