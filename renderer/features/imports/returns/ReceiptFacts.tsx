import type { Receipt } from '../../../../shared/contract/imports.ts';
import { Button, formatMoment } from '../../../ui/index.ts';
import { sizeWords } from '../reading/returnFile.ts';
import { useSaveOriginal } from './saveFile.ts';
import styles from './Returns.module.css';

/** The file as it came: its name, when, how large, its hash, and the way to have it again. */
export function ReceiptFacts({ receipt }: { receipt: Receipt }) {
  const { saveOriginal, isSaving } = useSaveOriginal();
  return (
    <>
      <dl className={styles.facts}>
        <dt>File</dt>
        <dd>{receipt.fileName}</dd>
        <dt>Received</dt>
        <dd>{`${formatMoment(receipt.receivedAt)}, version ${receipt.version} of this agency`}</dd>
        <dt>Size</dt>
        <dd>{`${sizeWords(receipt.sizeBytes)} (${receipt.sizeBytes.toLocaleString('en-GB')} bytes)`}</dd>
        <dt>SHA-256</dt>
        <dd>
          <code>{receipt.sha256}</code>
        </dd>
      </dl>
      <p>
        <Button size="small" isDisabled={isSaving} onPress={() => void saveOriginal(receipt.importId)}>
          {isSaving ? 'Making the file…' : 'Save the original file'}
        </Button>
      </p>
    </>
  );
}
