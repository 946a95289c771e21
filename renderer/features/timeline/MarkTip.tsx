import { useEffect, useState } from 'react';
import { entryId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { useCoveredWords } from '../masking/index.ts';
import type { Mark } from './marksInView.ts';
import type { Scene } from './scene.ts';
import styles from './Timeline.module.css';
import { nameOfMark } from './timelineWords.ts';

interface MarkTipProps {
  scene: Scene;
  mark: Mark;
  left: number;
  top: number;
  widthPx: number;
}

/** A pointer that only passes by asks for nothing. */
const patienceMs = 120;
const firstWords = 140;

/** What a mark stands for, beside it: its name and, of a single entry, its first words. Never the only place this is said. */
export function MarkTip({ scene, mark, left, top, widthPx }: MarkTipProps) {
  const isOne = mark.entries.length === 1;
  const id = entryId.safeParse(scene.model.data.ids[mark.entries[0] ?? 0]).data;
  const isPatient = usePatient(id);
  const { data } = useRead(
    'chronology.get',
    { entryId: id ?? noEntry },
    { enabled: isOne && id !== undefined && isPatient },
  );
  const covered = useCoveredWords();
  const words = data && data.id === id ? covered(data.whatHappened) : '';
  const isOnRight = left > widthPx / 2;
  return (
    <div
      className={styles.tip}
      data-on-right={isOnRight}
      style={{ insetBlockStart: top, ...(isOnRight ? { right: widthPx - left } : { left }) }}
    >
      <p className={styles.tipName}>{nameOfMark(scene, mark)}</p>
      {isOne && words !== '' && (
        <p>{words.length > firstWords ? `${words.slice(0, firstWords).trimEnd()}…` : words}</p>
      )}
      {!isOne && <p>Enter or a click comes closer</p>}
    </div>
  );
}

const noEntry = entryId.parse('00000000-0000-7000-8000-000000000000');

function usePatient(id: string | undefined): boolean {
  const [waited, setWaited] = useState<string | undefined>();
  useEffect(() => {
    const timer = setTimeout(() => setWaited(id), patienceMs);
    return () => clearTimeout(timer);
  }, [id]);
  return id !== undefined && waited === id;
}
