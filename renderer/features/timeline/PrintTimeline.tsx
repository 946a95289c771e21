import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { asCallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { Button, count, Dialog, Note } from '../../ui/index.ts';
import styles from './PrintTimeline.module.css';
import { pictureOfTimeline, type TimelinePicture } from './pictureOfTimeline.ts';
import { useTimelineView } from './timelineView.ts';

interface PrintTimelineProps {
  caseId: CaseId;
  filter: EntryFilter;
  onClose: () => void;
}

/** The whole period on sheets of A4 laid sideways, each with the heads of the lanes, the legend and the marking. */
export function PrintTimeline({ caseId, filter, onClose }: PrintTimelineProps) {
  const client = useClient();
  const { lanes, gapDays, childIds } = useTimelineView();
  const marking = useRead('cases.get', { caseId }).data?.marking;
  const [pictures, setPictures] = useState<readonly TimelinePicture[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const childId = childIds[caseId] ?? null;

  useEffect(() => {
    let isWanted = true;
    pictureOfTimeline(client, { caseId, filter, lanes, childId, gapDays })
      .then((made) => isWanted && setPictures(made))
      .catch((error: unknown) => isWanted && setProblem(asCallError(error).message));
    return () => {
      isWanted = false;
    };
  }, [client, caseId, filter, lanes, childId, gapDays]);

  const print = async () => {
    await Promise.all([...(sheets.current?.querySelectorAll('img') ?? [])].map((image) => image.decode()));
    window.print();
    onClose();
  };
  const isReady = pictures !== null && marking !== undefined;
  return (
    <>
      <Dialog
        title="Print the timeline"
        isOpen
        onOpenChange={onClose}
        actions={
          <>
            <Button
              variant="primary"
              isDisabled={!isReady || pictures.length === 0}
              onPress={() => void print()}
            >
              Print it
            </Button>
            <Button onPress={onClose}>Not now</Button>
          </>
        }
      >
        {problem && <Note kind="danger">{problem}</Note>}
        <p role="status">
          {isReady
            ? `The whole period on ${count(pictures.length, 'sheet')} of A4, laid sideways, with the legend and “${marking}” on each. The filter of the table applies.`
            : 'Laying out the sheets…'}
        </p>
      </Dialog>
      {isReady &&
        createPortal(
          <div ref={sheets} className={styles.printed} aria-hidden>
            {pictures.map(({ contentBase64, alternative }) => (
              <div key={alternative} className={styles.sheet}>
                <p>{marking}</p>
                <img src={`data:image/png;base64,${contentBase64}`} alt={alternative} />
                <p>{marking}</p>
              </div>
            ))}
          </div>,
          document.body,
        )}
    </>
  );
}
