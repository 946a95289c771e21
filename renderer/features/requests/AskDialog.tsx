import { useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { MentionedService } from '../../../shared/contract/requests.ts';
import { type AgencyKind, agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { vagueNameWarning } from '../../../shared/domain/agencyNames.ts';
import { type RequestKind, requestKinds } from '../../../shared/domain/requestTerms.ts';
import { problemOf } from '../../data/callError.ts';
import { dayText, readDay } from '../../data/autosave/dayFields.ts';
import { AgencyChip, count, DayField, dayProblem, FormDialog, Select, TextField } from '../../ui/index.ts';
import styles from './Requests.module.css';
import { optionsOf } from './requestWords.ts';
import type { RequestActs } from './useRequestActs.ts';

/** Whom to ask: agencies of the case, or a service that is only named and becomes one of them. */
export interface Asked {
  readonly agencies: readonly Agency[];
  readonly service: MentionedService | null;
}

interface AskDialogProps {
  asked: Asked;
  today: string;
  acts: RequestActs;
  onClose: () => void;
}

const kindOptions = optionsOf(requestKinds);
const agencyOptions = (Object.keys(agencyKinds) as AgencyKind[]).map((value) => ({
  value,
  label: agencyKinds[value].label,
}));

/** One thing asked of all of them, with one day to answer by; one step, taken back by one undo. */
export function AskDialog({ asked: { agencies, service }, today, acts, onClose }: AskDialogProps) {
  const [kind, setKind] = useState<RequestKind>('summary');
  const [askedText, setAskedText] = useState(dayText(today));
  const [dueText, setDueText] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const [name, setName] = useState(service ? nameOfService(service) : '');
  const [agencyKind, setAgencyKind] = useState<AgencyKind>(service?.kind ?? 'other');
  const one = agencies.length === 1 ? agencies[0] : undefined;
  const title = service
    ? `Ask ${inSentence(service.name)}`
    : one
      ? `Ask ${one.name}`
      : `Ask ${count(agencies.length, 'agency', 'agencies')}`;
  const [askedOn, dueOn] = [readDay(askedText, today), readDay(dueText, today)];
  const close = () => {
    acts.reset();
    onClose();
  };
  const submit = async () => {
    // A day that could not be read is not left out without a word: it stands there with what is wrong.
    setHasTried(true);
    if (askedOn === undefined || dueOn === undefined) return;
    const isDone = await acts.ask({
      agencyIds: agencies.map(({ id }) => id),
      ...(service ? { newAgency: { name, kind: agencyKind } } : {}),
      kind,
      askedOn,
      dueOn,
    });
    if (isDone) close();
  };
  const { askError: error } = acts;
  const isTooEarly = askedOn && dueOn && dueOn < askedOn;
  return (
    <FormDialog
      title={title}
      act={agencies.length > 1 ? 'Ask them' : 'Ask'}
      isRunning={acts.isAsking}
      error={error}
      onSubmit={() => void submit()}
      onClose={close}
    >
      {service && (
        <>
          <TextField
            label="Name"
            value={name}
            onChange={setName}
            error={problemOf(error, 'name')}
            hint="It is added to the agencies of the case. Give it the name it goes by here."
            caution={vagueNameWarning(name) ?? undefined}
            autoFocus
            maxLength={300}
          />
          <Select label="Kind" options={agencyOptions} value={agencyKind} onChange={setAgencyKind} />
        </>
      )}
      {agencies.length > 1 && (
        <ul className={styles.askedChips} aria-label="Agencies to ask">
          {agencies.map((agency) => (
            <li key={agency.id}>
              <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />
            </li>
          ))}
        </ul>
      )}
      <Select label="Asked for" options={kindOptions} value={kind} onChange={setKind} />
      <div className={styles.pair}>
        <DayField
          label="Asked on"
          value={askedText}
          today={today}
          onChange={setAskedText}
          error={hasTried && askedOn === undefined ? dayProblem : undefined}
        />
        <DayField
          label="Due"
          value={dueText}
          today={today}
          autoFocus={service === null}
          onChange={setDueText}
          error={hasTried && dueOn === undefined ? dayProblem : undefined}
          caution={isTooEarly ? 'This is before the day it was asked for. Check both dates.' : undefined}
          hint="5 June 2026, or 5/6/26"
        />
      </div>
      <p className={styles.quiet}>
        Candour notes that they were asked, and drafts the letters. Sending them is for you.
      </p>
    </FormDialog>
  );
}

/** `The ambulance service` becomes `Ambulance service`, `A hospice` becomes `Hospice`: a beginning for its own name. */
function nameOfService({ name }: MentionedService): string {
  const bare = name.replace(/^(?:the|an?)\s+/i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function inSentence(name: string): string {
  return /^(?:The|An?)\s/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
