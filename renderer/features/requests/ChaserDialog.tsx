import { useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Request } from '../../../shared/contract/requests.ts';
import { type ChaserWay, chaserWays } from '../../../shared/domain/requestTerms.ts';
import { dayText, readDay } from '../../data/autosave/dayFields.ts';
import { DayField, dayProblem, FormDialog, Select, TextArea, TextField } from '../../ui/index.ts';
import styles from './Requests.module.css';
import { optionsOf } from './requestWords.ts';
import type { RequestActs } from './useRequestActs.ts';

interface ChaserDialogProps {
  request: Request;
  agency: Agency;
  today: string;
  acts: RequestActs;
  onClose: () => void;
}

const wayOptions = optionsOf(chaserWays);

/** That the agency was reminded: when, how, whom, and what was said. */
export function ChaserDialog({ request, agency, today, acts, onClose }: ChaserDialogProps) {
  const [chasedText, setChasedText] = useState(dayText(today));
  const [hasTried, setHasTried] = useState(false);
  const [how, setHow] = useState<ChaserWay>('e-mail');
  const [toWhom, setToWhom] = useState(agency.details.contact);
  const [note, setNote] = useState('');
  const chasedOn = readDay(chasedText, today) ?? null;
  const submit = async () => {
    // What stands in the field and is no day must not be noted as today.
    setHasTried(true);
    if (chasedOn === null) return;
    if (await acts.chase({ requestId: request.id, chasedOn, how, toWhom, note })) onClose();
  };
  return (
    <FormDialog
      title={`Chased ${agency.name}`}
      act="Note it"
      isRunning={acts.isChasing}
      error={acts.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <DayField
          label="Chased on"
          value={chasedText}
          today={today}
          autoFocus
          onChange={setChasedText}
          error={hasTried && chasedOn === null ? dayProblem : undefined}
        />
        <Select label="How" options={wayOptions} value={how} onChange={setHow} />
      </div>
      <TextField label="To whom" value={toWhom} onChange={setToWhom} maxLength={300} />
      <TextArea label="What was said" value={note} onChange={setNote} rows={2} />
    </FormDialog>
  );
}
