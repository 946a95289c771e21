import { Trash2 } from 'lucide-react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, Note, SavedSelect, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import styles from './Agencies.module.css';
import { agencyKindOptions, codeHint } from './agencyWords.ts';
import type { Removal } from './useRemoveAgency.ts';

export const agencyNameFieldId = 'agency-name';

export function AgencyInspector({ agency, removal }: { agency: Agency; removal: Removal }) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `agencies:${agency.id}`,
    record: agency,
    fields: ({ name, code, kind }) => ({ name, code, kind }),
    save: (changes) => client.call('agencies.update', { agencyId: agency.id, changes }),
  });
  const refusal = removal.refusal?.agencyId === agency.id ? removal.refusal.error : null;
  const isDuplicate = details.problem?.code === 'record/duplicate';
  return (
    <div className={styles.inspector}>
      <div className={styles.fields}>
        {isDuplicate && (
          <Note kind="danger" role="alert">
            {details.problem?.message}
          </Note>
        )}
        <SavedTextField id={agencyNameFieldId} label="Name" field={details.field('name')} maxLength={300} />
        <SavedSelect label="Kind" options={agencyKindOptions} field={details.field('kind')} />
        <SavedTextField label="Letters" field={details.field('code')} hint={codeHint} maxLength={6} />
        <div>
          <Button
            variant="danger"
            size="small"
            icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
            onPress={() => void removal.remove(agency)}
          >
            Take it out of the case
          </Button>
        </div>
        {refusal && (
          <Note kind="warning" role="alert">
            {refusal.message}
          </Note>
        )}
      </div>
      <h3 className={styles.historyHeading}>History</h3>
      <div className={styles.history}>
        <HistoryPanel recordId={agency.id} />
      </div>
    </div>
  );
}
