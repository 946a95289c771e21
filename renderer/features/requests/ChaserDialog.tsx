import { useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Request } from '../../../shared/contract/requests.ts';
import { type ChaserWay, chaserWays } from '../../../shared/domain/requestTerms.ts';
import { FormDialog, Select, TextArea, TextField } from '../../ui/index.ts';
import { DayField } from './DayField.tsx';
import styles from './Requests.module.css';
import { keepUnread, useRequestsView } from './requestsView.ts';
import { optionsOf } from './requestWords.ts';
import type { RequestActs } from './useRequestActs.ts';

interface ChaserDialogProps {
  request: Request;
  agency: Agency;
  today: string;
  acts: RequestActs;
  onClose: () => void;
}

const dayKey = 'chaser chasedOn';
const wayOptions = optionsOf(chaserWays);

/** That the agency was reminded: when, how, whom, and what was said. */
export function ChaserDialog({ request, agency, today, acts, onClose }: ChaserDialogProps) {
  const [chasedOn, setChasedOn] = useState<string | null>(today);
  const [how, setHow] = useState<ChaserWay>('e-mail');
  const [toWhom, setToWhom] = useState(agency.details.contact);
  const [note, setNote] = useState('');
  const close = () => {
    keepUnread(dayKey, null);
    onClose();
  };
  const submit = async () => {
    // What stands in the field and is no day must not be noted as today.
    if (chasedOn === null || useRequestsView.getState().unread[dayKey] !== undefined) return;
    if (await acts.chase({ requestId: request.id, chasedOn, how, toWhom, note })) close();
  };
  return (
    <FormDialog
      title={`Chased ${agency.name}`}
      act="Note it"
      isRunning={acts.isChasing}
      error={acts.error}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <div className={styles.pair}>
        <DayField
          label="Chased on"
          fieldKey={dayKey}
          value={chasedOn}
          today={today}
          autoFocus
          onChoose={setChasedOn}
          warning={chasedOn === null ? 'Say on which day.' : undefined}
        />
        <Select label="How" options={wayOptions} value={how} onChange={setHow} />
      </div>
      <TextField label="To whom" value={toWhom} onChange={setToWhom} maxLength={300} />
      <TextArea label="What was said" value={note} onChange={setNote} rows={2} />
    </FormDialog>
  );
}
