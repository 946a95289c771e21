import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Request } from '../../../shared/contract/requests.ts';
import type { ChaserId } from '../../../shared/contract/values.ts';
import { dayInWords } from '../../../shared/domain/requestState.ts';
import { chaserWays } from '../../../shared/domain/requestTerms.ts';
import { Button, IconButton, rememberNeighbour } from '../../ui/index.ts';
import styles from './Requests.module.css';
import type { RequestActs } from './useRequestActs.ts';

interface ChaserListProps {
  request: Request;
  acts: RequestActs;
  onChase: () => void;
}

/** How often the agency was reminded, newest first. */
export function ChaserList({ request, acts, onChase }: ChaserListProps) {
  const head = useRef<HTMLElement>(null);
  const remove = async (id: ChaserId) => {
    const focusBeside = rememberNeighbour(document.activeElement, () =>
      head.current?.querySelector('button'),
    );
    await acts.removeChaser(id);
    focusBeside();
  };
  return (
    <section className={styles.fields} aria-label="Chasers">
      <header ref={head} className={styles.chasersHead}>
        <h3>Chasers</h3>
        <Button variant="link" aria-label="Note a chaser of this request" onPress={onChase}>
          Add
        </Button>
      </header>
      {request.chasers.length === 0 && <p className={styles.quiet}>Not chased.</p>}
      <ul className={styles.chasers}>
        {request.chasers.toReversed().map(({ id, chasedOn, how, toWhom, note }) => (
          <li key={id} data-list-row>
            <p>
              <strong>{dayInWords(chasedOn)}</strong> {chaserWays[how]}
              {toWhom !== '' && ` to ${toWhom}`}
            </p>
            {note !== '' && <p className={styles.quiet}>{note}</p>}
            <IconButton
              label={`Remove the chaser of ${dayInWords(chasedOn)}`}
              size="small"
              icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => void remove(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
