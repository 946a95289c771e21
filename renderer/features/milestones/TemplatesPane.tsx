import { useRef, useState } from 'react';
import type { Milestone, MilestoneTemplate } from '../../../shared/contract/milestones.ts';
import type { MilestoneTemplateId } from '../../../shared/contract/values.ts';
import { fifteenDaysKey } from '../../../shared/domain/milestones.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, count, Note } from '../../ui/index.ts';
import styles from './Milestones.module.css';
import { TemplateDialog, type TemplateDraft } from './TemplateDialog.tsx';

interface TemplatesPaneProps {
  /** What the exercise on show has: it can be kept as a template. */
  milestones: readonly Milestone[];
  onUse: (template: MilestoneTemplate) => void;
}

/** The templates of the workspace: to use here, to change, to make another from. They hold for every case. */
export function TemplatesPane({ milestones, onUse }: TemplatesPaneProps) {
  const current = useRead('milestones.listTemplates', {});
  const removed = useRead('milestones.listTemplates', { show: 'removed' });
  const remove = useWrite('milestones.removeTemplate');
  const restore = useWrite('milestones.restoreTemplate');
  const say = useUndoNotice(null);
  const [asked, setAsked] = useState<TemplateDraft | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  const takeOff = async (templateId: MilestoneTemplateId) => {
    if (!(await remove.run({ templateId }))) return;
    foot.current?.querySelector('button')?.focus();
    await say('Template removed. What was made from it stays');
  };
  const putBack = async (templateId: MilestoneTemplateId) => {
    if (!(await restore.run({ templateId }))) return;
    foot.current?.querySelector('button')?.focus();
    await say('Template put back');
  };
  const error = current.error ?? remove.error ?? restore.error;
  const steps = milestones.map(({ dayNumber, what, who }) => ({ dayNumber, what, who }));
  return (
    <div className={styles.templates}>
      {error && (
        <Note kind="danger" role="alert">
          {error.message}
        </Note>
      )}
      <ul>
        {current.data?.templates.map((template) => (
          <li key={template.id}>
            <h3>{template.name}</h3>
            <p>
              {count(template.steps.length, 'step')}
              {template.source !== '' && `. ${template.source}`}
            </p>
            <div className={styles.templateActs}>
              <Button size="small" aria-label={`Use here: ${template.name}`} onPress={() => onUse(template)}>
                Use here
              </Button>
              <TemplateActs template={template} onChange={setAsked} onRemove={(id) => void takeOff(id)} />
            </div>
          </li>
        ))}
      </ul>
      <div ref={foot}>
        <Button
          size="small"
          onPress={() =>
            setAsked({
              id: null,
              name: '',
              steps: steps.length > 0 ? steps : [{ dayNumber: 1, what: '', who: '' }],
            })
          }
        >
          {steps.length > 0 ? 'Keep these days as a template' : 'Make a template'}
        </Button>
      </div>
      {(removed.data?.templates.length ?? 0) > 0 && (
        <ul className={styles.removedTemplates} aria-label="Removed templates">
          {removed.data?.templates.map(({ id, name }) =>
            id === fifteenDaysKey ? null : (
              <li key={id}>
                <span>{name}, removed</span>
                <Button size="small" aria-label={`Put back ${name}`} onPress={() => void putBack(id)}>
                  Put back
                </Button>
              </li>
            ),
          )}
        </ul>
      )}
      <p className={styles.quiet}>They hold for every case of this workspace.</p>
      {asked && <TemplateDialog draft={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

interface TemplateActsProps {
  template: MilestoneTemplate;
  onChange: (draft: TemplateDraft) => void;
  onRemove: (id: MilestoneTemplateId) => void;
}

/** The built-in one stays as it came; one’s own is made from it. */
function TemplateActs({ template: { id, name, steps }, onChange, onRemove }: TemplateActsProps) {
  if (id === fifteenDaysKey)
    return (
      <Button
        size="small"
        variant="quiet"
        aria-label={`Make your own from ${name}`}
        onPress={() => onChange({ id: null, name: '', steps })}
      >
        Make your own
      </Button>
    );
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={`Change ${name}`}
        onPress={() => onChange({ id, name, steps })}
      >
        Change
      </Button>
      <Button size="small" variant="quiet" aria-label={`Remove ${name}`} onPress={() => onRemove(id)}>
        Remove
      </Button>
    </>
  );
}
