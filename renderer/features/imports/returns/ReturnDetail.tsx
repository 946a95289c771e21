import type { Receipt } from '../../../../shared/contract/imports.ts';
import { useRead } from '../../../data/useRead.ts';
import { Note, Skeleton } from '../../../ui/index.ts';
import { DifferencesList } from './DifferencesList.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { ReceiptFacts } from './ReceiptFacts.tsx';
import { ReceiptTally } from './ReceiptTally.tsx';
import styles from './Returns.module.css';

/** One receipt: what became of every row, what was left out with its reason, what changed in which entry. */
export function ReturnDetail({ receipt }: { receipt: Receipt }) {
  const { data, error, isPending } = useRead('imports.get', { importId: receipt.importId });
  return (
    <div className={styles.detail}>
      <ReceiptTally receipt={receipt} />
      <ReceiptFacts receipt={receipt} />
      {isPending && <Skeleton label="Reading the receipt" rows={3} />}
      {error && !data && <Note kind="danger">{error.message}</Note>}
      {data && data.reading.hiddenColumnsReason !== '' && (
        <p>{`A column hidden in the file was brought in: ${data.reading.hiddenColumnsReason}`}</p>
      )}
      {data && <DifferencesList rows={data.differences} />}
      {data && <LeftOutList rows={data.leftOutRows} />}
    </div>
  );
}
