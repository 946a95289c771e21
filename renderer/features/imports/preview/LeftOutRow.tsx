import { Minus } from 'lucide-react';
import type { ReturnReading } from '../../../../shared/contract/imports.ts';
import { Button } from '../../../ui/index.ts';
import type { PreviewRow } from '../reading/drawnRows.ts';
import { isLeftOutByHand } from '../reading/handChoice.ts';
import { rowNumber, rowWords } from '../reading/places.ts';
import styles from './PreviewTable.module.css';
import type { RowActs } from './rowActs.ts';

interface LeftOutRowProps {
  rows: readonly PreviewRow[];
  span: number;
  choice: Partial<ReturnReading>;
  isLocked: boolean;
  acts: RowActs;
}

/** A row that is no entry: struck through, with its reason. It can be brought in all the same. */
export function LeftOutRow({ rows, span, choice, isLocked, acts }: LeftOutRowProps) {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const words = first.cells.filter((cell) => cell !== '').join(' · ');
  const isByHand = isLeftOutByHand(choice, first.ref);
  return (
    <tr className={styles.leftOut} data-list-row>
      <th scope="row">
        {first === last ? rowNumber(first.ref) : `${rowNumber(first.ref)}–${rowNumber(last.ref)}`}
      </th>
      <td colSpan={span}>
        <span className={styles.leftOutLine}>
          <s>{words}</s>
          <span className={styles.why}>
            <Minus size={14} strokeWidth={1.75} aria-hidden />
            {isByHand ? `Left out by hand: ${lowerFirst(first.why)}` : `${first.why}: left out`}
          </span>
          {words !== '' && !isLocked && (
            <Button
              variant="link"
              data-list-item
              aria-label={`Bring it in: ${rowWords(first.ref).toLowerCase()}`}
              onPress={() => acts.keep(first.ref)}
            >
              Bring it in
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
