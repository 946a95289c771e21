import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { Button, count } from '../../../ui/index.ts';
import { agencyOf, broughtOf, type ReturnItem } from '../reading/returnItem.ts';
import { show, showFile } from '../reading/returnsDesk.ts';
import type { BringIn } from '../reading/useBringIn.ts';
import { stateOf } from '../reading/whatStandsInTheWay.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { ReceiptFacts } from './ReceiptFacts.tsx';
import { ReceiptTally } from './ReceiptTally.tsx';
import styles from './Returns.module.css';

interface NewReceiptProps {
  caseId: CaseId;
  item: ReturnItem;
  agency: Agency | undefined;
  agencies: readonly Agency[];
  items: readonly ReturnItem[];
  work: BringIn;
  onClose: () => void;
}

/** What was done with every row of a file that has just been brought in, and where to go from here. */
export function NewReceipt({ caseId, item, agency, agencies, items, work, onClose }: NewReceiptProps) {
  const brought = broughtOf(item);
  if (!brought) return null;
  const { receipt, operationId } = brought;
  const next = items.find((each) => {
    const state = stateOf(each, agencyOf(each, agencies));
    return state === 'ready' || state === 'to-look-at' || state === 'reading';
  });
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>
        {`${count(receipt.added + receipt.changed, 'entry', 'entries')} brought in`}
        {agency && <small> from {agency.name}</small>}
      </h2>
      <p>The file is kept unaltered, encrypted with the case. One undo takes all of this back.</p>
      <ReceiptTally receipt={receipt} />
      <div className={styles.acts}>
        {next ? (
          <Button variant="primary" autoFocus onPress={() => showFile(caseId, next.id)}>
            Go on with the next file
          </Button>
        ) : (
          <Button variant="primary" autoFocus onPress={onClose}>
            Show the chronology
          </Button>
        )}
        {next && <Button onPress={onClose}>Show the chronology</Button>}
        {receipt.waiting > 0 && (
          <Button
            onPress={() => show(caseId, { kind: 'waiting' })}
          >{`See the ${count(receipt.waiting, 'row')} waiting`}</Button>
        )}
        {operationId !== null && (
          <Button isDisabled={work.isRunning} onPress={() => void work.takeBack(item.id)}>
            Take it back
          </Button>
        )}
      </div>
      <ReceiptFacts receipt={receipt} />
      <LeftOutList rows={receipt.leftOutRows} />
    </article>
  );
}
