import { CircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { RowDifference, TrayRow } from '../../../../shared/contract/imports.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { AgencyChip, Button } from '../../../ui/index.ts';
import { answersFor, kindLabels, settledWords } from '../compare/decisions.ts';
import { DifferenceWords } from '../compare/DifferenceWords.tsx';
import { ReasonField } from '../ReasonField.tsx';
import { placeWords } from '../reading/places.ts';
import styles from './Returns.module.css';
import { useTrayActs } from './useTrayActs.ts';

interface AskedRowProps {
  caseId: CaseId;
  row: TrayRow;
  asked: NonNullable<TrayRow['asked']>;
  agency: Agency | undefined;
}

/** A row the agency is asked about: what would change, the note to the agency, and the answers the comparison offers. */
export function AskedRow({ caseId, row, asked, agency }: AskedRowProps) {
  const { item, bringIn, leaveOut, isRunning, error } = useTrayActs(caseId, row);
  const [isKeeping, setIsKeeping] = useState(false);
  const { difference, note } = asked;
  const [accept, keep] = answersFor(difference);
  const { date = '', time = '', whatHappened = '' } = row.fields;
  const said = (decision: 'accept' | 'keep-old') =>
    `${difference.number === null ? 'New row' : `Entry ${difference.number}`}: ${settledWords(difference, { key: difference.key, decision }).toLowerCase()}`;
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
      <dl className={styles.facts}>
        <div>
          <dt>Note to the agency</dt>
          <dd>{note === '' ? 'None written' : note}</dd>
        </div>
      </dl>
      <div className={styles.acts}>
        {isKeeping ? (
          <ReasonField
            label="Why"
            act={keep?.label ?? 'Keep old'}
            onGive={(why) => void leaveOut(why, said('keep-old'))}
            onCancel={() => setIsKeeping(false)}
          />
        ) : (
          <>
            <Button
              size="small"
              isDisabled={isRunning}
              onPress={() => void bringIn({ date, time, whatHappened }, said('accept'))}
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
