import { type ReactNode, useEffect, useState } from 'react';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { runCommand } from '../../../app/commands.ts';
import { isTextField, matchesKeys } from '../../../app/keys.ts';
import { cx, showNotice } from '../../../ui/index.ts';
import { pastedTable } from '../reading/pastedTable.ts';
import { readReturnFile } from '../reading/returnFile.ts';
import { addFiles, nextPasted } from '../reading/returnsDesk.ts';
import styles from './DropArea.module.css';

/** Reads chosen files and puts them on the desk. Nothing of them is kept until they are brought in. */
export async function takeFiles(caseId: CaseId, files: readonly File[]): Promise<void> {
  addFiles(caseId, await Promise.all(files.map(readReturnFile)));
}

interface DropAreaProps {
  caseId: CaseId;
  className: string;
  children: ReactNode;
}

/** Files may be dropped, and tables pasted, anywhere on the screen. */
export function DropArea({ caseId, className, children }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const clipboard = event.clipboardData;
      if (!clipboard || isTextField(event.target) || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      event.preventDefault();
      if (clipboard.files.length > 0) return void takeFiles(caseId, [...clipboard.files]);
      const table = pastedTable(clipboard, nextPasted(caseId));
      if (table) void takeFiles(caseId, [table]);
      else
        showNotice('What was pasted is not a table. Copy the rows with their headings, from Excel or Word.');
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [caseId]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button Add and Ctrl+V do the same
    <div
      className={cx(className, isOver && styles.over)}
      onKeyDownCapture={(event) => {
        // A button that has the focus would take Ctrl+Enter for itself.
        if (!matchesKeys(event.nativeEvent, 'Ctrl+Enter') || !(event.target instanceof Element)) return;
        if (!event.currentTarget.contains(event.target) || isTextField(event.target)) return;
        event.preventDefault();
        event.stopPropagation();
        runCommand('imports.bringIn');
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void takeFiles(caseId, [...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
