import { CircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { RowDifference, TrayRow } from '../../../../shared/contract/imports.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { AgencyChip, Button, Note, SavedTextArea } from '../../../ui/index.ts';
import { useAutosave } from '../../../data/autosave/useAutosave.ts';
import { useClient } from '../../../data/DataProvider.tsx';
import { answersFor, kindLabels, settledWords } from '../compare/decisions.ts';
import { DifferenceWords } from '../compare/DifferenceWords.tsx';
import { ReasonField } from '../ReasonField.tsx';
import { placeWords } from '../reading/places.ts';
import styles from './Returns.module.css';
import { useTrayActs } from './useTrayActs.ts';

type Asked = NonNullable<TrayRow['asked']>;

interface AskedRowProps {
  caseId: CaseId;
  row: TrayRow;
  asked: Asked;
  agency: Agency | undefined;
}

/** A row the agency is asked about: what would change, the note to the agency, and the answers the comparison offers. */
export function AskedRow({ caseId, row, asked, agency }: AskedRowProps) {
  const { item, bringIn, leaveOut, isRunning, error } = useTrayActs(caseId, row);
  const client = useClient();
  const [isKeeping, setIsKeeping] = useState(false);
  const { difference } = asked;
  const details = useAutosave({
    recordKey: `imports:${row.id}`,
    record: asked,
    fields: ({ note }: Asked) => ({ note }),
    save: async (changes) =>
      (await client.call('imports.updateTray', { trayRowId: row.id, changes })).asked ?? asked,
  });
  const [accept, keep] = answersFor(difference);
  const { date = '', time = '', whatHappened = '' } = row.fields;
  const said = (decision: 'accept' | 'keep-old') =>
    `${difference.number === null ? 'New row' : `Entry ${difference.number}`}: ${settledWords(difference, { key: difference.key, decision }).toLowerCase()}`;
  // A note still being typed is kept first: of a row that is settled it could not be.
  const settle = async (act: () => Promise<void>) => {
    await details.flush();
    await act();
  };
  return (
    <li ref={item} data-list-row>
      <p className={styles.from}>
        {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
        <b>{row.fileName}</b> {row.ref ? placeWords(row.ref) : 'No longer in the file'}
      </p>
      <p className={styles.ask}>
        <CircleQuestionMark size={14} strokeWidth={1.75} aria-hidden />
        <span>
          <b>Ask why</b> {row.why}
        </span>
      </p>
      {error && (
        <p role="alert" className={styles.why}>
          {error.message}
        </p>
      )}
      <p>
        <b>{`${kindLabels[difference.kind]}: ${entryWords(difference)}`}</b> {difference.date}
        {difference.citedBy.length > 0 && `, cited by ${difference.citedBy.join(', ')}`}
      </p>
      <DifferenceWords row={difference} />
      {details.problem && (
        <Note kind="danger" role="status">
          {details.problem.message}
        </Note>
      )}
      <SavedTextArea label="Note to the agency" rows={2} field={details.field('note')} />
      <div className={styles.acts}>
        {isKeeping ? (
          <ReasonField
            label="Why"
            act={keep?.label ?? 'Keep old'}
            onGive={(why) => void settle(() => leaveOut(why, said('keep-old')))}
            onCancel={() => setIsKeeping(false)}
          />
        ) : (
          <>
            <Button
              size="small"
              isDisabled={isRunning}
              onPress={() => void settle(() => bringIn({ date, time, whatHappened }, said('accept')))}
            >
              {accept?.label ?? 'Accept'}
            </Button>
            <Button size="small" variant="quiet" onPress={() => setIsKeeping(true)}>
              {keep?.label ?? 'Keep old'}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function entryWords({ number }: RowDifference): string {
  return number === null ? 'a new row' : `entry ${number}`;
}
