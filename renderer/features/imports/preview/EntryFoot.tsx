import { useState } from 'react';
import { formatEventDate } from '../../../../shared/domain/formatEventDate.ts';
import { parseEventDate, readDateProblems } from '../../../../shared/domain/parseEventDate.ts';
import { Button, cx, VisuallyHidden } from '../../../ui/index.ts';
import type { DrawnEntry } from '../reading/drawnRows.ts';
import type { CorrectedField } from '../reading/handChoice.ts';
import { rowWords } from '../reading/places.ts';
import { ReasonField } from '../ReasonField.tsx';
import styles from './PreviewTable.module.css';

interface EntryFootProps {
  drawn: DrawnEntry;
  span: number;
  /** What the file says of the date. */
  text: string;
  isUnread: boolean;
  kept: boolean;
  isOpen: boolean;
  onCorrect: (field: CorrectedField, text: string) => void;
  onLeaveOut: (why: string) => void;
  onKeepOut: () => void;
  onLater: () => void;
  onClose: () => void;
}

/** What can be done with an open row: an honest reading that is offered, later, or never with a reason. */
export function EntryFoot(props: EntryFootProps) {
  const { drawn, span, text, isUnread, kept, isOpen, onCorrect, onLeaveOut, onKeepOut, onLater, onClose } =
    props;
  const [isLeavingOut, setIsLeavingOut] = useState(false);
  return (
    <tr className={cx(styles.foot, isUnread && styles.unreadFoot)}>
      <td>
        <VisuallyHidden>{rowWords(drawn.row.ref)}</VisuallyHidden>
      </td>
      <td colSpan={span}>
        <div className={styles.footLine}>
          {isLeavingOut ? (
            <ReasonField
              label={`Why ${rowWords(drawn.row.ref).toLowerCase()} is left out`}
              act="Leave it out"
              onGive={onLeaveOut}
              onCancel={() => setIsLeavingOut(false)}
            />
          ) : (
            <>
              {isUnread &&
                offersOf(text).map((offer) => (
                  <Button key={offer} size="small" onPress={() => onCorrect('date', offer)}>
                    {`Keep as ${formatEventDate(parseEventDate(offer))}`}
                  </Button>
                ))}
              {isUnread && (
                <Button variant="link" onPress={onLater}>
                  Leave for later
                </Button>
              )}
              {kept ? (
                <Button variant="link" onPress={onKeepOut}>
                  Leave it out after all
                </Button>
              ) : (
                <Button variant="link" onPress={() => setIsLeavingOut(true)}>
                  Leave this row out
                </Button>
              )}
              {isOpen && (
                <Button variant="link" onPress={onClose}>
                  Close
                </Button>
              )}
              {isUnread && text.trim() !== '' && (
                <span
                  className={styles.keptWords}
                >{`“${text.trim()}” is kept as the source’s own words`}</span>
              )}
            </>
          )}
        </div>
      </td>
    </tr>
  );
}

function offersOf(text: string): string[] {
  return readDateProblems(text).flatMap((problem) =>
    (problem.kind === 'impossible' || problem.kind === 'unclear') && problem.offer !== null
      ? [problem.offer]
      : [],
  );
}
