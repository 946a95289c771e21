import type { Agency } from '../../../../shared/contract/agencies.ts';
import { Button, count, TaskProgress } from '../../../ui/index.ts';
import { numberToAsk, numberToBringIn, type ReturnItem } from '../reading/returnItem.ts';
import type { BringIn } from '../reading/useBringIn.ts';
import { whatStandsInTheWay } from '../reading/whatStandsInTheWay.ts';
import styles from './Outcome.module.css';

interface OutcomeFootProps {
  item: ReturnItem;
  agency: Agency | undefined;
  work: BringIn;
  /** How many files need nobody to look at them. */
  readyIds: readonly string[];
}

/** The one primary button, and why it is off. */
export function OutcomeFoot({ item, agency, work, readyIds }: OutcomeFootProps) {
  const obstacle = whatStandsInTheWay(item, agency);
  const unread = item.preview?.counts?.unreadable ?? 0;
  const asked = numberToAsk(item);
  return (
    <div className={styles.foot}>
      {work.isRunning && (
        <TaskProgress
          words={
            work.place.of > 1
              ? `Bringing in ${work.place.index} of ${work.place.of}`
              : 'Bringing the entries in'
          }
          progress={work.progress}
          onStop={work.stop}
        />
      )}
      <Button
        variant="primary"
        isDisabled={obstacle !== null || work.isRunning}
        onPress={() => void work.run([item.id])}
      >
        {item.preview?.counts ? `Bring in ${count(numberToBringIn(item), 'entry', 'entries')}` : 'Bring in'}
      </Button>
      {readyIds.length > 1 && (
        <Button isDisabled={work.isRunning} onPress={() => void work.run(readyIds)}>
          {`Bring in all ${readyIds.length} that are ready`}
        </Button>
      )}
      <p role="status">
        {obstacle ??
          `${unread > 0 ? `${count(unread, 'row waits', 'rows wait')} under Waiting, with ${unread === 1 ? 'its' : 'their'} own words. ` : ''}${asked > 0 ? `${count(asked, 'entry stays', 'entries stay')} as ${asked === 1 ? 'it was: its row waits' : 'they were: their rows wait'}, marked “Ask why”. ` : ''}One undo takes all of this back. The file is kept as it is.`}
      </p>
    </div>
  );
}
