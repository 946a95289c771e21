import { FileSpreadsheet, FileText } from 'lucide-react';
import { useState } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { useSaveFile } from '../../../app/useSaveFile.ts';
import { useClient } from '../../../data/DataProvider.tsx';
import { AgencyChip, Button, EmptyState } from '../../../ui/index.ts';
import styles from './Returns.module.css';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** Forms to send out: made for this case and agency, and read back with no mapping at all. */
export function ReturnForms({ caseId, agencies }: { caseId: CaseId; agencies: readonly Agency[] }) {
  const client = useClient();
  const { save, isSaving } = useSaveFile();
  const [making, setMaking] = useState<string | null>(null);
  if (agencies.length === 0) {
    return (
      <EmptyState title="No agency to make a form for yet">
        <p>Add the agencies of the case, and a return form can be made for each of them here.</p>
      </EmptyState>
    );
  }
  const make = (agency: Agency, format: 'xlsx' | 'docx') => {
    setMaking(`${agency.id} ${format}`);
    void save(() => client.call('imports.exportForm', { caseId, agencyId: agency.id, format }));
  };
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>Return forms</h2>
      <p>
        A form made for this case and one agency, with instructions and checks. Filled in and sent back, it is
        read with no column to choose. Candour makes the file; sending it is for you.
      </p>
      <ul className={styles.forms} aria-label="Agencies">
        {agencies.map((agency) => (
          <li key={agency.id}>
            <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />
            <span>{agency.name}</span>
            <FormButton
              name={agency.name}
              format="Excel"
              isMaking={isSaving && making === `${agency.id} xlsx`}
              isDisabled={isSaving}
              onPress={() => make(agency, 'xlsx')}
            />
            <FormButton
              name={agency.name}
              format="Word"
              isMaking={isSaving && making === `${agency.id} docx`}
              isDisabled={isSaving}
              onPress={() => make(agency, 'docx')}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}

interface FormButtonProps {
  name: string;
  format: 'Excel' | 'Word';
  isMaking: boolean;
  isDisabled: boolean;
  onPress: () => void;
}

function FormButton({ name, format, isMaking, isDisabled, onPress }: FormButtonProps) {
  return (
    <Button
      size="small"
      icon={format === 'Excel' ? <FileSpreadsheet {...icon} /> : <FileText {...icon} />}
      aria-label={`Make a return form for ${name}, ${format}`}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {isMaking ? 'Making…' : format}
    </Button>
  );
}
