import { Trash2 } from 'lucide-react';
import type { Request } from '../../../shared/contract/requests.ts';
import { dayInWords } from '../../../shared/domain/requestState.ts';
import { chaserWays } from '../../../shared/domain/requestTerms.ts';
import { Button, IconButton } from '../../ui/index.ts';
import styles from './Requests.module.css';
import type { RequestActs } from './useRequestActs.ts';

interface ChaserListProps {
  request: Request;
  acts: RequestActs;
  onChase: () => void;
}

/** How often the agency was reminded, newest first. */
export function ChaserList({ request, acts, onChase }: ChaserListProps) {
  return (
    <section className={styles.fields} aria-label="Chasers">
      <header className={styles.chasersHead}>
        <h3>Chasers</h3>
        <Button variant="link" aria-label="Note a chaser of this request" onPress={onChase}>
          Add
        </Button>
      </header>
      {request.chasers.length === 0 && <p className={styles.quiet}>Not chased.</p>}
      <ul className={styles.chasers}>
        {request.chasers.toReversed().map(({ id, chasedOn, how, toWhom, note }) => (
          <li key={id}>
            <p>
              <strong>{dayInWords(chasedOn)}</strong> {chaserWays[how]}
              {toWhom !== '' && ` to ${toWhom}`}
            </p>
            {note !== '' && <p className={styles.quiet}>{note}</p>}
            <IconButton
              label={`Remove the chaser of ${dayInWords(chasedOn)}`}
              size="small"
              icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => void acts.removeChaser(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
