import type { SafeguardingAction } from '../../../shared/contract/safeguardingActions.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './SafeguardingActions.module.css';

interface RemovedActionsProps {
  actions: readonly SafeguardingAction[];
  onRestore: (action: SafeguardingAction) => Promise<void>;
}

/** Nothing is lost: each can be put back where it stood. */
export function RemovedActions({ actions, onRestore }: RemovedActionsProps) {
  if (actions.length === 0) return <p className={styles.nothing}>No action has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {actions.map((action) => (
        <li key={action.id}>
          <div>
            <p className={action.what ? undefined : styles.quiet}>{action.what || 'Nothing written yet'}</p>
            {action.removedAt && <p className={styles.note}>Removed {formatMoment(action.removedAt)}</p>}
          </div>
          <Button
            size="small"
            aria-label={`Put back ${action.what || 'the empty action'}`}
            onPress={() => void onRestore(action)}
          >
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
