import { useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { CaseId } from '../../../shared/contract/values.ts';
import { describeFamily } from '../../../shared/domain/describeFamily.ts';
import { familyAsAt } from '../../../shared/domain/familyAsAt.ts';
import { drawGenogram } from '../../../shared/domain/genogram.ts';
import { genogramSvg } from '../../../shared/report/genogramSvg.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { legendWords } from './Legend.tsx';
import styles from './PrintFamily.module.css';

interface PrintFamilyProps {
  caseId: CaseId;
  day: string;
  onClose: () => void;
}

/** The drawing and the same in words on A4 laid sideways, with the marking. Always by pseudonym, whatever is on screen. */
export function PrintFamily({ caseId, day, onClose }: PrintFamilyProps) {
  const marking = useRead('cases.get', { caseId }).data?.marking;
  const people = useRead('people.list', { caseId }).data?.people;
  const relationships = useRead('family.list', { caseId }).data?.relationships;
  const sheet = useRef<HTMLDivElement>(null);
  const made = useMemo(() => {
    if (!people || !relationships) return null;
    const family = familyAsAt(day, people, relationships);
    const words = describeFamily(family);
    const svg = genogramSvg(drawGenogram(family), { title: 'Family', description: words.summary });
    return { words, source: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` };
  }, [people, relationships, day]);
  const print = async () => {
    await Promise.all([...(sheet.current?.querySelectorAll('img') ?? [])].map((image) => image.decode()));
    window.print();
    onClose();
  };
  const isReady = made !== null && marking !== undefined;
  return (
    <>
      <Dialog
        title="Print the family"
        isOpen
        onOpenChange={onClose}
        actions={
          <>
            <Button variant="primary" isDisabled={!isReady} onPress={() => void print()}>
              Print it
            </Button>
            <Button onPress={onClose}>Not now</Button>
          </>
        }
      >
        <p role="status">
          {isReady
            ? `The drawing and the same in words on A4, laid sideways, with “${marking}”. People stand under their pseudonyms, also while real names are shown. ${made.words.summary}`
            : 'Laying out the sheet…'}
        </p>
      </Dialog>
      {isReady &&
        createPortal(
          <div ref={sheet} className={styles.printed} aria-hidden>
            <p className={styles.marking}>{marking}</p>
            <img src={made.source} alt={made.words.summary} />
            <p>{legendWords}</p>
            <p>{made.words.summary}</p>
            <ul>
              {[
                ...made.words.people.map(({ sentence }) => sentence),
                ...made.words.relationships.map(({ sentence }) => sentence),
                ...made.words.standIns,
                ...made.words.leftOut,
              ].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p className={styles.marking}>{marking}</p>
          </div>,
          document.body,
        )}
    </>
  );
}
