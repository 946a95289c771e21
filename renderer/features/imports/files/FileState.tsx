import { Hourglass } from 'lucide-react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import { count, StatusMark } from '../../../ui/index.ts';
import { broughtOf, refusalOf, type ReturnItem } from '../reading/returnItem.ts';
import { type ItemState, whatStandsInTheWay } from '../reading/whatStandsInTheWay.ts';
import styles from './Files.module.css';

interface FileStateProps {
  item: ReturnItem;
  state: ItemState;
  agency: Agency | undefined;
}

/** Where a file stands, in words. */
export function FileState({ item, state, agency }: FileStateProps) {
  switch (state) {
    case 'refused':
      return (
        <>
          <StatusMark kind="danger">Cannot be brought in</StatusMark>
          <p className={styles.reason}>{refusalOf(item)}</p>
        </>
      );
    case 'stopped':
      return (
        <>
          <StatusMark kind="warning">Not read</StatusMark>
          <p className={styles.reason}>{item.problem ?? 'Reading was stopped. Nothing was brought in.'}</p>
        </>
      );
    case 'reading':
      return (
        <StatusMark kind="neutral" icon={Hourglass}>
          Reading
        </StatusMark>
      );
    case 'to-look-at':
      return <StatusMark kind="warning">{lookAtWords(item, agency)}</StatusMark>;
    case 'ready':
      return <StatusMark kind="success">Ready</StatusMark>;
    case 'bringing-in':
      return (
        <StatusMark kind="neutral" icon={Hourglass}>
          Being brought in
        </StatusMark>
      );
    case 'brought-in': {
      const receipt = broughtOf(item)?.receipt;
      return (
        <StatusMark kind="success">
          Brought in: {count((receipt?.added ?? 0) + (receipt?.changed ?? 0), 'entry', 'entries')}
        </StatusMark>
      );
    }
    default:
      return state satisfies never;
  }
}

function lookAtWords(item: ReturnItem, agency: Agency | undefined): string {
  if (item.problem !== null) return 'Could not be brought in';
  const obstacle = whatStandsInTheWay(item, agency);
  if (obstacle !== null) return obstacle.replace(/\.$/, '');
  const { unreadable = 0, changed = 0, moved = 0, gone = 0 } = item.preview?.counts ?? {};
  if (unreadable > 0) return `${count(unreadable, 'row')} to look at`;
  return `Differs from the earlier return in ${count(changed + moved + gone, 'row')}`;
}
