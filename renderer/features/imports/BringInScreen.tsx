import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { casePath } from '../../app/paths.ts';
import { asCallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { useTask } from '../../data/useTask.ts';
import { useWrite } from '../../data/useWrite.ts';
import {
  Button,
  count,
  EmptyState,
  PaneLayout,
  showNotice,
  TaskProgress,
  VisuallyHidden,
} from '../../ui/index.ts';
import styles from './BringIn.module.css';
import { type ColumnRole, withRole } from './columnRoles.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { FilePane } from './FilePane.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { Receipt } from './Receipt.tsx';
import { readReturnFile, type ReturnFile } from './returnFile.ts';
import { useReceipt } from './useReceipt.ts';
import { type ReadingChoice, useReturnPreview } from './useReturnPreview.ts';
import { whatStandsInTheWay } from './whatStandsInTheWay.ts';
import { WhatWillHappen } from './WhatWillHappen.tsx';

const guessed: ReadingChoice = {};

/** Brings one agency's return into the chronology. Nothing enters the case until the one button, and one undo takes it back. */
export function BringInScreen({ caseId, onClose }: { caseId: CaseId; onClose: () => void }) {
  const { data, error, refetch } = useRead('agencies.list', { caseId });
  const [, navigate] = useLocation();
  const hasNothingToLose = !data || data.agencies.length === 0;
  useCommands([
    {
      id: 'imports.close',
      title: 'Back to the chronology',
      section: 'Bringing a return in',
      // With a file chosen, one key must not throw away how it is to be read.
      ...(hasNothingToLose ? { keys: 'Escape' } : {}),
      run: onClose,
    },
  ]);
  if (!data) {
    return error ? (
      <EmptyState
        title="The agencies cannot be read just now"
        actions={
          <>
            <Button variant="primary" onPress={() => void refetch()}>
              Try again
            </Button>
            <Button onPress={onClose}>Back to the chronology</Button>
          </>
        }
      >
        {error.message}
      </EmptyState>
    ) : null;
  }
  if (data.agencies.length > 0) return <BringIn caseId={caseId} agencies={data.agencies} onClose={onClose} />;
  return (
    <EmptyState
      title="Add the agencies first"
      actions={
        <>
          <Button variant="primary" onPress={() => navigate(casePath(caseId, 'agencies'))}>
            Go to agencies
          </Button>
          <Button onPress={onClose}>Back to the chronology</Button>
        </>
      }
    >
      <p>A return belongs to the agency that sent it, and this case has no agency yet.</p>
    </EmptyState>
  );
}

interface BringInProps {
  caseId: CaseId;
  agencies: readonly Agency[];
  onClose: () => void;
}

function BringIn({ caseId, agencies, onClose }: BringInProps) {
  const [file, setFile] = useState<ReturnFile | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [agencyId, setAgencyId] = useState<AgencyId | null>(null);
  const [choice, setChoice] = useState<ReadingChoice>(guessed);
  const reading = useReturnPreview(file, choice);
  const [receipt, setReceipt] = useReceipt();
  const create = useWrite('imports.create');
  const client = useClient();
  const work = useTask();

  const { preview } = reading;
  const table = preview?.outcome === 'read' ? preview.table : undefined;
  const named = useMemo(() => agencyNamedBy(file?.fileName ?? '', agencies), [file, agencies]);
  const chosenAgency = agencies.find(({ id }) => id === (agencyId ?? named?.id));
  const obstacle = whatStandsInTheWay({
    hasFile: file !== null,
    table,
    isReading: reading.isReading,
    entryCount: preview?.entries.length ?? 0,
    hasAgency: chosenAgency !== undefined,
  });

  const take = async (chosen: File) => {
    const result = await readReturnFile(chosen);
    create.reset();
    setReceipt(null);
    setChoice(guessed);
    setAgencyId(null);
    setRefusal(result.kind === 'refused' ? result.reason : null);
    setFile(result.kind === 'read' ? result.file : null);
  };
  const chooseRole = (column: number, role: ColumnRole) => {
    if (table)
      setChoice({
        columns: withRole(choice.columns ?? table.choice, column, role),
        headingRecord: table.headingRecord,
      });
  };
  const bringIn = async () => {
    if (receipt || obstacle !== null || create.isRunning || !file || !table || !chosenAgency) return;
    const { fileName, contentBase64 } = file;
    const reply = await create.run({
      caseId,
      agencyId: chosenAgency.id,
      fileName,
      contentBase64,
      columns: table.choice,
      headingRecord: table.headingRecord,
      taskId: work.begin(),
    });
    if (!reply) return;
    setReceipt(reply);
    const words = `${count(reply.added, 'entry', 'entries')} brought in from ${chosenAgency.name}`;
    // It is in the case whether or not this can be read; then Ctrl+Z is the way back.
    const history = await client.call('history.get', { caseId }).catch(() => null);
    const operationId = history?.undo?.operationId;
    if (operationId === undefined) {
      showNotice(words);
      return;
    }
    showNotice(words, async () => {
      try {
        // This act alone: what was done since is not for this button.
        await client.call('history.undo', { caseId, operationId });
        setReceipt(null);
      } catch (error) {
        showNotice(asCallError(error).message);
      }
    });
  };
  useCommands([
    {
      id: 'imports.bringIn',
      title: 'Bring in the entries',
      section: 'Bringing a return in',
      keys: 'Ctrl+Enter',
      hint: 'Bring in',
      run: () => void bringIn(),
    },
  ]);

  if (receipt) {
    return (
      <Receipt
        receipt={receipt}
        fileName={file?.fileName ?? ''}
        onClose={onClose}
        onAnother={() => {
          setReceipt(null);
          setFile(null);
        }}
      />
    );
  }
  return (
    <div
      className={styles.screen}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [dropped] = event.dataTransfer.files;
        if (dropped) void take(dropped);
      }}
    >
      <VisuallyHidden>
        <h1>Bring in a return</h1>
      </VisuallyHidden>
      <PaneLayout
        name="bring-in"
        list={{
          title: 'Return',
          content: (
            <FilePane
              file={file}
              refusal={
                refusal ??
                (preview?.outcome === 'refused'
                  ? (preview.reason ?? 'This file cannot be read as a table.')
                  : null)
              }
              table={table}
              agencies={agencies}
              agencyId={chosenAgency?.id ?? null}
              isNamedByFile={agencyId === null && named !== undefined}
              onFile={(chosen) => void take(chosen)}
              onAgency={setAgencyId}
              onHeading={(headingRecord) => setChoice({ headingRecord })}
            />
          ),
          footer: (
            <div className={styles.paneFoot}>
              <Button onPress={onClose}>Back to the chronology</Button>
            </div>
          ),
        }}
        workLabel="How it will be read"
        work={
          <>
            {reading.isReading && (
              <TaskProgress words="Reading the return" progress={reading.progress} onStop={reading.stop} />
            )}
            {table && preview ? (
              <>
                <ColumnTable table={table} choice={choice.columns ?? table.choice} onRole={chooseRole} />
                <PreviewTable preview={preview} />
              </>
            ) : (
              !reading.isReading && (
                <Invitation hasRefusal={refusal !== null || preview?.outcome === 'refused'} />
              )
            )}
          </>
        }
        inspector={{
          title: 'What will happen',
          content: (
            <WhatWillHappen
              preview={table ? preview : null}
              problem={reading.problem}
              onReadAgain={reading.readAgain}
            />
          ),
          footer: (
            <div className={styles.paneFoot}>
              {create.isRunning && (
                <TaskProgress words="Bringing the entries in" progress={work.progress} onStop={work.stop} />
              )}
              {create.error && (
                <p role="alert" className={styles.refusal}>
                  {create.error.message}
                </p>
              )}
              <Button
                variant="primary"
                isDisabled={obstacle !== null || create.isRunning}
                onPress={() => void bringIn()}
              >
                {table ? `Bring in ${count(preview?.entries.length ?? 0, 'entry', 'entries')}` : 'Bring in'}
              </Button>
              <p>{obstacle ?? 'One undo takes all of this back. The file is kept as it is.'}</p>
            </div>
          ),
        }}
      />
    </div>
  );
}

function Invitation({ hasRefusal }: { hasRefusal: boolean }) {
  return (
    <EmptyState title={hasRefusal ? 'Nothing was brought in' : 'Choose the agency’s return'}>
      <p>Its rows will be shown here as they will be read, before anything enters the case.</p>
    </EmptyState>
  );
}

/** The agency whose name stands in the file's name, or the only one there is. */
function agencyNamedBy(fileName: string, agencies: readonly Agency[]): Agency | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return (
    agencies.find(({ name }) => plain(fileName).includes(plain(name).trim())) ??
    (agencies.length === 1 ? agencies[0] : undefined)
  );
}
