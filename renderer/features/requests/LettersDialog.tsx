import { FileSpreadsheet, FileText } from 'lucide-react';
import { useState } from 'react';
import { type LetterKind, letterKinds } from '../../../shared/domain/letters.ts';
import { useSaveFile } from '../../app/useSaveFile.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { Button, Dialog, Note, SegmentedControl, Skeleton } from '../../ui/index.ts';
import type { RequestRow } from './deskRows.ts';
import styles from './Letters.module.css';
import { LetterWording } from './LetterWording.tsx';
import { ShownLetter } from './ShownLetter.tsx';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
const kinds = [
  { value: 'request', label: letterKinds.request },
  { value: 'reminder', label: letterKinds.reminder },
  { value: 'covering-note', label: 'Covering note' },
] as const satisfies readonly { value: LetterKind; label: string }[];

interface LettersDialogProps {
  row: RequestRow;
  onClose: () => void;
}

/** A letter about one request: read before it is saved, and worded as this workspace words it. */
export function LettersDialog({ row: { request, agency, state }, onClose }: LettersDialogProps) {
  const client = useClient();
  const { save, isSaving } = useSaveFile();
  const [kind, setKind] = useState<LetterKind>(
    state.daysLate > 0 || state.name === 'part' ? 'reminder' : 'request',
  );
  const [isWording, setIsWording] = useState(false);
  const { data, error } = useRead('requests.previewLetter', { requestId: request.id, kind });
  const template = useRead('requests.listTemplates', {}).data?.templates.find((each) => each.kind === kind);
  const saveForm = (format: 'xlsx' | 'docx') =>
    save(() => client.call('imports.exportForm', { caseId: request.caseId, agencyId: agency.id, format }));
  return (
    <Dialog
      title={`Letter to ${agency.name}`}
      isOpen
      isWide
      onOpenChange={onClose}
      actions={
        <>
          <Button
            variant="primary"
            icon={<FileText {...icon} />}
            isDisabled={isSaving || !data}
            onPress={() =>
              void save(() => client.call('requests.exportLetter', { requestId: request.id, kind }))
            }
          >
            Save as Word
          </Button>
          <Button
            icon={<FileSpreadsheet {...icon} />}
            isDisabled={isSaving}
            onPress={() => void saveForm('xlsx')}
          >
            Return form, Excel
          </Button>
          <Button icon={<FileText {...icon} />} isDisabled={isSaving} onPress={() => void saveForm('docx')}>
            Return form, Word
          </Button>
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      <div className={styles.choice}>
        <SegmentedControl label="Which letter" options={kinds} value={kind} onChange={setKind} />
        <Button variant="link" onPress={() => setIsWording(!isWording)}>
          {isWording ? 'Back to the letter' : 'Change the wording'}
        </Button>
      </div>
      {error && <Note kind="danger">{error.message}</Note>}
      {isWording && template && <LetterWording key={kind} template={template} />}
      {!isWording && !data && !error && <Skeleton label="Drafting the letter" />}
      {!isWording && data && <ShownLetter letter={data} />}
      <p className={styles.quiet}>
        Candour writes the letter and the form as files. Sending them is for you.
      </p>
    </Dialog>
  );
}
