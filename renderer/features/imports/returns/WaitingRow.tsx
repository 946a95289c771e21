import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { TrayRow } from '../../../../shared/contract/imports.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { describeReading } from '../../../../shared/domain/formatEventDate.ts';
import { isSaidToBeUnknown, parseEventDate } from '../../../../shared/domain/parseEventDate.ts';
import { AgencyChip, Button, TextArea, TextField } from '../../../ui/index.ts';
import { ReasonField } from '../ReasonField.tsx';
import { placeWords, rowWords } from '../reading/places.ts';
import { suppliedFieldLabel } from '../reading/returnFields.ts';
import styles from './Returns.module.css';
import { useTrayActs } from './useTrayActs.ts';

interface WaitingRowProps {
  caseId: CaseId;
  row: TrayRow;
  agency: Agency | undefined;
}

/** One waiting row: put its date, time or words right and bring it in, or leave it out with a reason. */
export function WaitingRow({ caseId, row, agency }: WaitingRowProps) {
  const { item, error, isRunning, ...acts } = useTrayActs(caseId, row);
  const name = row.ref ? rowWords(row.ref) : 'The row';
  const { date: dateText = '', time: timeText = '', whatHappened: words = '', ...others } = row.fields;
  const [date, setDate] = useState(dateText);
  const [time, setTime] = useState(timeText);
  const [whatHappened, setWhatHappened] = useState(words);
  const [isLeavingOut, setIsLeavingOut] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const read = parseEventDate(date);
  const isDated = date.trim() !== '' && (read.precision !== 'unknown' || isSaidToBeUnknown(date));
  const bringIn = async () => {
    setIsTried(true);
    if (!isDated || whatHappened.trim() === '') return;
    await acts.bringIn({ date: date.trim(), time: time.trim(), whatHappened }, `${name} brought in`);
  };
  return (
    <li ref={item} data-list-row>
      <p className={styles.from}>
        {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
        <b>{row.fileName}</b> {row.ref && placeWords(row.ref)}
      </p>
      <p className={styles.why}>
        <CircleAlert size={14} strokeWidth={1.75} aria-hidden />
        {row.why}
      </p>
      {error && (
        <p role="alert" className={styles.why}>
          {error.message}
        </p>
      )}
      <div className={styles.waitingFields}>
        <TextField
          label="Date"
          value={date}
          onChange={setDate}
          maxLength={500}
          hint={
            isDated
              ? describeReading(read)
              : dateText === ''
                ? 'The row has none'
                : `The row says “${dateText}”`
          }
          error={isTried && !isDated ? 'Enter a date in any form, or “not known”' : undefined}
          onKeyDown={(event) => event.key === 'Enter' && void bringIn()}
        />
        <TextField label="Time" value={time} onChange={setTime} maxLength={100} />
        <TextArea
          label="What happened"
          value={whatHappened}
          onChange={setWhatHappened}
          rows={2}
          error={isTried && whatHappened.trim() === '' ? 'Say what happened' : undefined}
        />
      </div>
      <OtherFields fields={others} />
      <div className={styles.acts}>
        {isLeavingOut ? (
          <ReasonField
            label="Why it is left out"
            act="Leave it out"
            onGive={(why) => void acts.leaveOut(why, `${name} left out`)}
            onCancel={() => setIsLeavingOut(false)}
          />
        ) : (
          <>
            <Button size="small" isDisabled={isRunning} onPress={() => void bringIn()}>
              Bring it in
            </Button>
            <Button size="small" variant="quiet" onPress={() => setIsLeavingOut(true)}>
              Leave it out
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The other fields of the row, as the agency wrote them. They come in with it. */
function OtherFields({ fields }: { fields: TrayRow['fields'] }) {
  const filled = Object.entries(fields).filter(([, words]) => words !== '');
  if (filled.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {filled.map(([name, words]) => (
        <div key={name}>
          <dt>{suppliedFieldLabel(name)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
