import { useEffect, useRef } from 'react';
import type { EntryId } from '../../../../shared/contract/values.ts';
import { useRead } from '../../../data/useRead.ts';
import { Button, cx, Dialog, formatMoment, Note, TaskProgress } from '../../../ui/index.ts';
import { placeKey, placeWords, rowNumber } from '../reading/places.ts';
import { useSaveOriginal } from '../returns/saveFile.ts';
import styles from './Source.module.css';
import { type Source, useSource } from './useSource.ts';

/** The rows of the original file around the one an entry came from, read again from the kept file. */
export function SourceDialog({ entryId, onClose }: { entryId: EntryId; onClose: () => void }) {
  const { source, problem, progress, stop } = useSource(entryId);
  const importId = useRead('chronology.get', { entryId }).data?.asSupplied?.importId;
  const { saveOriginal, isSaving } = useSaveOriginal();
  return (
    <Dialog
      title="Where it stands in the agency’s file"
      isOpen
      isWide
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="primary" autoFocus onPress={onClose}>
            Close
          </Button>
          {importId && (
            <Button isDisabled={isSaving} onPress={() => void saveOriginal(importId)}>
              {isSaving ? 'Making the file…' : 'Save the original file'}
            </Button>
          )}
        </>
      }
    >
      {problem && <Note kind="danger">{problem}</Note>}
      {!source && !problem && (
        <TaskProgress
          words="Reading the original file"
          progress={progress}
          onStop={() => {
            stop();
            onClose();
          }}
        />
      )}
      {source && <SourceRows source={source} />}
    </Dialog>
  );
}

function SourceRows({ source }: { source: Source }) {
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The row in the middle, with its neighbours above and below.
    const here = rows.current?.querySelector<HTMLElement>('[aria-current]');
    if (rows.current && here) rows.current.scrollTop = here.offsetTop - rows.current.clientHeight / 2;
  }, []);
  return (
    <>
      <dl className={styles.facts}>
        <dt>File</dt>
        <dd>{source.fileName}</dd>
        <dt>Place</dt>
        <dd>{placeWords(source.ref)}</dd>
        <dt>Received</dt>
        <dd>{formatMoment(source.receivedAt)}</dd>
        <dt>SHA-256</dt>
        <dd>
          <code>{source.sha256}</code>
        </dd>
      </dl>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className={styles.rows} ref={rows} role="region" aria-label="Rows of the file" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {source.headings.map((heading, index) => (
                <th key={`${index} ${heading}`} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {source.rows.map(({ ref, cells, isThis }) => (
              <tr
                key={placeKey(ref)}
                className={cx(isThis && styles.isThis)}
                aria-current={isThis ? 'true' : undefined}
              >
                <th scope="row">
                  {rowNumber(ref)}
                  {isThis && <small>this entry</small>}
                </th>
                {cells.map((cell, index) => (
                  <td key={`${index} ${source.headings[index] ?? ''}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
