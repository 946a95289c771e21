import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { useCommands } from '../../../app/commands.ts';
import { Button } from '../../../ui/index.ts';
import { readableKinds } from '../reading/returnFile.ts';
import { takeFiles } from './DropArea.tsx';

/** Chooses one or many files. */
export function AddFiles({ caseId }: { caseId: CaseId }) {
  const input = useRef<HTMLInputElement>(null);
  const open = () => input.current?.click();
  useCommands([
    {
      id: 'imports.addFiles',
      title: 'Choose files to bring in',
      section: 'Bringing a return in',
      keys: 'Ctrl+O',
      run: open,
    },
  ]);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={readableKinds}
        aria-label="Return file"
        hidden
        onChange={(event) => {
          void takeFiles(caseId, [...(event.target.files ?? [])]);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <Button
        variant="quiet"
        size="small"
        icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
        onPress={open}
      >
        Add files
      </Button>
    </>
  );
}
