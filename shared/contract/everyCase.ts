import type { MethodName } from './contract.ts';

/**
 * Methods used within a case that change what holds for every case: how clocks are counted, bank holidays, templates.
 * Their operations belong to the whole workspace, and Ctrl+Z in the window that did them finds them there. A test
 * compares the list with what the methods do.
 */
export const actsForEveryCase = [
  'clock.updateSetting',
  'clock.createHoliday',
  'clock.removeHoliday',
  'decision.updateSetting',
  'milestones.createTemplate',
  'milestones.updateTemplate',
  'milestones.removeTemplate',
  'milestones.restoreTemplate',
  'rapid-review.restoreTemplate',
  'rapid-review.updateTemplate',
  'report-templates.update',
  'report-templates.restore',
  'requests.updateTemplate',
  'requests.restoreTemplate',
] as const satisfies readonly MethodName[];

const names: ReadonlySet<string> = new Set(actsForEveryCase);

export function isActForEveryCase(name: string): boolean {
  return names.has(name);
}
