import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Button, cx } from '../../../ui/index.ts';
import type { LookAt } from '../reading/lookAt.ts';
import { placeWords } from '../reading/places.ts';
import styles from './Outcome.module.css';

interface ThingProps {
  thing: LookAt;
  more: number;
  onGoTo: (thing: LookAt) => void;
  onMore: () => void;
}

/** One thing to look at. Its title leads to its row. */
export function Thing({ thing, more, onGoTo, onMore }: ThingProps) {
  const Icon = thing.kind === 'danger' ? CircleAlert : TriangleAlert;
  return (
    <li>
      <div className={cx(styles.title, thing.kind === 'danger' ? styles.danger : styles.warning)}>
        <Icon size={14} strokeWidth={1.75} aria-hidden />
        {thing.ref ? (
          <button type="button" title={placeWords(thing.ref)} onClick={() => onGoTo(thing)}>
            {thing.title}
          </button>
        ) : (
          <span>{thing.title}</span>
        )}
      </div>
      {thing.words !== '' && <p>{thing.words}</p>}
      {more > 0 && (
        <p>
          <Button variant="link" onPress={onMore}>
            {`and ${more.toLocaleString('en-GB')} more like this`}
          </Button>
        </p>
      )}
    </li>
  );
}
