import type { LetterTemplate } from '../../../shared/contract/requests.ts';
import { letterBlanks } from '../../../shared/domain/letters.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useAutosaveDesk, useClient } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Note, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import styles from './Letters.module.css';

/** The wording of a letter in this workspace, and the blanks it may have. It saves itself. */
export function LetterWording({ template }: { template: LetterTemplate }) {
  const client = useClient();
  const desk = useAutosaveDesk();
  const restore = useWrite('requests.restoreTemplate');
  const announce = useUndoNotice(null);
  const details = useAutosave({
    recordKey: `requests:letter ${template.kind}`,
    record: template,
    fields: ({ title, body }) => ({ title, body }),
    save: (changes) => client.call('requests.updateTemplate', { kind: template.kind, changes }),
  });
  const putBack = async () => {
    await desk.flushAll();
    if (await restore.run({ kind: template.kind })) await announce('The built-in letter was put back');
  };
  const problem = details.problem ?? restore.error;
  return (
    <div className={styles.wording}>
      {problem && <Note kind="danger">{problem.message}</Note>}
      <p className={styles.quiet}>
        {template.isBuiltIn ? 'As it is built in.' : 'Your own wording.'} It holds for every case in this
        workspace.
      </p>
      <SavedTextField label="Heading" field={details.field('title')} maxLength={300} />
      <SavedTextArea label="Letter" rows={12} isSerif field={details.field('body')} />
      <details className={styles.blanks}>
        <summary>Blanks that Candour fills</summary>
        <dl>
          {Object.entries(letterBlanks).map(([name, words]) => (
            <div key={name}>
              <dt>{`{${name}}`}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div>
        <Button
          size="small"
          isDisabled={template.isBuiltIn || restore.isRunning}
          onPress={() => void putBack()}
        >
          Put back the built-in letter
        </Button>
      </div>
    </div>
  );
}
