import { CircleAlert, Equal, Minus, Pencil, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ReturnCounts, ReturnPreview } from '../../../../shared/contract/imports.ts';
import { Button, count, cx, formatDay } from '../../../ui/index.ts';
import type { ShownRows } from '../reading/drawnRows.ts';
import styles from './Outcome.module.css';

const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

interface CountsProps {
  counts: ReturnCounts;
  earlier: ReturnPreview['comparison'];
  /** The differences were looked at: what becomes of each is decided there. */
  isCompared: boolean;
  onShow: (shown: ShownRows) => void;
  onCompare: () => void;
}

/** Four counts, always in this order; then what is gone, what stays and what is left out. */
export function Counts({ counts, earlier, isCompared, onShow, onCompare }: CountsProps) {
  const changed = counts.changed + counts.moved;
  return (
    <div>
      <ul className={styles.tally} aria-label="Counts">
        <Line
          icon={<Plus {...icon} />}
          number={counts.added}
          words="will be added"
          act="Show"
          onAct={() => onShow('new')}
        />
        <Line
          icon={<Pencil {...icon} />}
          number={changed}
          words={changed === 1 ? 'changes an entry you hold' : 'change an entry you hold'}
          act={earlier ? 'Compare' : 'Show'}
          onAct={() => (earlier ? onCompare() : onShow('changed'))}
        />
        <Line
          icon={<Equal {...icon} />}
          number={counts.same}
          words={counts.same === 1 ? 'is the same, left alone' : 'are the same, left alone'}
          act="Show"
          onAct={() => onShow('same')}
        />
        <Line
          icon={<CircleAlert {...icon} />}
          number={counts.unreadable}
          words="cannot be read yet"
          act="Show"
          onAct={() => onShow('unreadable')}
          isDanger={counts.unreadable > 0}
        />
      </ul>
      <div className={styles.notes}>
        {earlier && counts.gone > 0 && (
          <p>
            {`${count(counts.gone, 'entry', 'entries')} you hold from its return of ${formatDay(earlier.receivedAt)} ${counts.gone === 1 ? 'is' : 'are'} not in this file.${isCompared ? '' : counts.gone === 1 ? ' It stays, marked as gone.' : ' They stay, marked as gone.'}`}{' '}
            <Button variant="link" onPress={onCompare}>
              Compare
            </Button>
          </p>
        )}
        {counts.leftOut > 0 && (
          <p>
            <Minus size={14} strokeWidth={1.75} aria-hidden />
            {`${count(counts.leftOut, 'row')} left out, each with its reason.`}{' '}
            <Button variant="link" onPress={() => onShow('left-out')}>
              Show
            </Button>
          </p>
        )}
        {counts.undated > 0 && (
          <p>{`${count(counts.undated, 'entry has', 'entries have')} no known date and will stand under Undated.`}</p>
        )}
      </div>
    </div>
  );
}

interface LineProps {
  icon: ReactNode;
  number: number;
  words: string;
  act: string;
  onAct: () => void;
  isDanger?: boolean;
}

function Line({ icon: mark, number, words, act, onAct, isDanger = false }: LineProps) {
  return (
    <li className={cx(isDanger && styles.danger)}>
      {mark}
      <b>{number.toLocaleString('en-GB')}</b> <span>{words}</span>
      {number > 0 && (
        <Button variant="link" aria-label={`${act}: ${words}`} onPress={onAct}>
          {act}
        </Button>
      )}
    </li>
  );
}
