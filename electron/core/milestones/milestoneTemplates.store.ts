import { uuidv7 } from 'uuidv7';
import type { MilestoneTemplate } from '../../../shared/contract/milestones.ts';
import {
  type MilestoneTemplateId,
  milestoneTemplateId as templateIdSchema,
} from '../../../shared/contract/values.ts';
import { fifteenDays, fifteenDaysKey, type MilestoneStep } from '../../../shared/domain/milestones.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface TemplateRow {
  readonly id: MilestoneTemplateId;
  readonly name: string;
  readonly removedAt: string | null;
}

const builtIn: MilestoneTemplate = {
  id: fifteenDaysKey,
  name: fifteenDays.name,
  source: fifteenDays.source,
  steps: fifteenDays.steps.map((step) => ({ ...step })),
  removedAt: null,
};

const select = 'SELECT id, name, removed_at AS removedAt FROM milestone_template';

/** The built-in template first, then the workspace's own by name. */
export function listMilestoneTemplates(read: ReadHandle, show: 'current' | 'removed'): MilestoneTemplate[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  const own = read
    .all<TemplateRow>(`${select} WHERE ${where} ORDER BY name COLLATE NOCASE, id`)
    .map((row) => toTemplate(read, row));
  return show === 'current' ? [builtIn, ...own] : own;
}

export function getMilestoneTemplate(read: ReadHandle, id: MilestoneTemplate['id']): MilestoneTemplate {
  if (id === fifteenDaysKey) return builtIn;
  const row = read.get<TemplateRow>(`${select} WHERE id = ?`, [id]);
  if (!row) throw new Refusal('record/not-found');
  return toTemplate(read, row);
}

function toTemplate(read: ReadHandle, row: TemplateRow): MilestoneTemplate {
  const steps = read.all<MilestoneStep>(
    'SELECT day_number AS dayNumber, what, who FROM milestone_template_step WHERE template_id = ? ORDER BY day_number, id',
    [row.id],
  );
  return { ...row, source: '', steps };
}

/** Refused where another template has the name: two alike could not be told apart. */
export function assertNewTemplateName(
  read: ReadHandle,
  name: string,
  except: MilestoneTemplateId | null,
): void {
  const other = read.get<{ id: MilestoneTemplateId }>(
    'SELECT id FROM milestone_template WHERE name = ? COLLATE NOCASE AND removed_at IS NULL AND id IS NOT ?',
    [name, except],
  );
  if (!other && name.toLowerCase() !== fifteenDays.name.toLowerCase()) return;
  throw new Refusal('record/duplicate', {
    sentence: 'There is a template of that name already. Nothing was changed. Give this one another name.',
    fields: [{ path: 'name', message: 'There is a template of that name already' }],
  });
}

export function insertMilestoneTemplate(write: WriteHandle, name: string, now: Date): MilestoneTemplateId {
  const id = templateIdSchema.parse(uuidv7());
  write.run(
    'INSERT INTO milestone_template (id, name, created_at, updated_at) VALUES (:id, :name, :now, :now)',
    { id, name, now: now.toISOString() },
  );
  return id;
}

export function renameMilestoneTemplate(
  write: WriteHandle,
  id: MilestoneTemplateId,
  name: string,
  now: Date,
): void {
  write.run('UPDATE milestone_template SET name = :name, updated_at = :now WHERE id = :id', {
    id,
    name,
    now: now.toISOString(),
  });
}

/** Null puts it back. */
export function markTemplateRemoved(
  write: WriteHandle,
  id: MilestoneTemplateId,
  removedAt: string | null,
  now: Date,
): void {
  write.run('UPDATE milestone_template SET removed_at = :removedAt, updated_at = :now WHERE id = :id', {
    id,
    removedAt,
    now: now.toISOString(),
  });
}

/** Puts these steps in the place of those it has; steps that stay as they are leave no trace in the history. */
export function replaceTemplateSteps(
  write: WriteHandle,
  id: MilestoneTemplateId,
  steps: readonly MilestoneStep[],
  now: Date,
): void {
  const nameOf = ({ dayNumber, what, who }: MilestoneStep) => JSON.stringify([dayNumber, what, who]);
  const wanted = steps.map(nameOf);
  const present = write.all<MilestoneStep & { id: string }>(
    'SELECT id, day_number AS dayNumber, what, who FROM milestone_template_step WHERE template_id = ? ORDER BY id',
    [id],
  );
  const kept: string[] = [];
  for (const step of present) {
    const name = nameOf(step);
    const copies = wanted.filter((each) => each === name).length;
    if (kept.filter((each) => each === name).length < copies) kept.push(name);
    else write.run('DELETE FROM milestone_template_step WHERE id = ?', [step.id]);
  }
  for (const step of steps) {
    const place = kept.indexOf(nameOf(step));
    if (place >= 0) {
      kept.splice(place, 1);
      continue;
    }
    write.run(
      `INSERT INTO milestone_template_step (id, template_id, day_number, what, who, created_at)
       VALUES (:stepId, :id, :dayNumber, :what, :who, :now)`,
      { ...step, stepId: uuidv7(), id, now: now.toISOString() },
    );
  }
}
