import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { Pseudonym } from '../../../shared/contract/personRecords.ts';
import type { PseudonymScope } from '../../../shared/domain/personTerms.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { problemOf } from '../../data/callError.ts';
import { readDay } from '../../data/autosave/dayFields.ts';
import { useWrite } from '../../data/useWrite.ts';
import {
  Button,
  DayField,
  dayProblem,
  FormDialog,
  IconButton,
  Note,
  Select,
  TextField,
} from '../../ui/index.ts';
import styles from './People.module.css';
import { pseudonymFacts, scopeOptions } from './peopleWords.ts';
import { today } from './today.ts';
import { useClashCaution } from './useClashCaution.ts';

/** What else the person is or was called in words that may be read: in what is published, by the family, here before. */
export function OtherPseudonyms({ person }: { person: Person }) {
  const remove = useWrite('people.removePseudonym');
  const announce = useUndoNotice(person.caseId);
  const [opened, setOpened] = useState<'new' | Pseudonym | null>(null);
  const takeOut = async ({ id, label }: Pseudonym) => {
    if (await remove.run({ pseudonymId: id })) await announce(`Pseudonym ${label} removed`);
  };
  return (
    <Records
      label="Other pseudonyms"
      about="In what is published, chosen by the family, or used before. Those no longer used stay, so that what went out can be followed."
      problem={remove.error?.message}
      isEmpty={person.pseudonyms.length === 0}
      add={
        <Button size="small" onPress={() => setOpened('new')}>
          Add a pseudonym
        </Button>
      }
      dialogs={
        <>
          {opened === 'new' && <NewPseudonymDialog person={person} onClose={() => setOpened(null)} />}
          {opened !== null && opened !== 'new' && (
            <RetireDialog person={person} pseudonym={opened} onClose={() => setOpened(null)} />
          )}
        </>
      }
    >
      {person.pseudonyms.map((pseudonym) => (
        <li key={pseudonym.id}>
          <span>
            {pseudonym.retiredOn === null ? pseudonym.label : <s>{pseudonym.label}</s>}
            <small>{pseudonymFacts(pseudonym)}</small>
          </span>
          {pseudonym.retiredOn === null && pseudonym.label !== person.label && (
            <Button
              size="small"
              aria-label={`Retire ${pseudonym.label}`}
              onPress={() => setOpened(pseudonym)}
            >
              Retire…
            </Button>
          )}
          {pseudonym.label !== person.label && (
            <IconButton
              label={`Remove the pseudonym ${pseudonym.label}`}
              size="small"
              icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => void takeOut(pseudonym)}
            />
          )}
        </li>
      ))}
    </Records>
  );
}

interface RecordsProps {
  label: string;
  about: string;
  problem: string | undefined;
  isEmpty: boolean;
  children: ReactNode;
  add: ReactNode;
  dialogs: ReactNode;
}

/** A short list that hangs from a person, with the way to add to it. */
export function Records({ label, about, problem, isEmpty, children, add, dialogs }: RecordsProps) {
  return (
    <section className={styles.group} aria-label={label}>
      <h3>{label}</h3>
      <p className={styles.quiet}>{about}</p>
      {problem !== undefined && (
        <Note kind="danger" role="alert">
          {problem}
        </Note>
      )}
      {!isEmpty && <ul className={styles.records}>{children}</ul>}
      <div>{add}</div>
      {dialogs}
    </section>
  );
}

function NewPseudonymDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const create = useWrite('people.createPseudonym');
  const announce = useUndoNotice(person.caseId);
  const [label, setLabel] = useState('');
  const [scope, setScope] = useState<PseudonymScope>('published');
  const [from, setFrom] = useState('');
  const [chosenBy, setChosenBy] = useState('');
  const [isTried, setIsTried] = useState(false);
  const caution = useClashCaution(label, person.id);
  const fromDay = readDay(from, today());
  const isNoDay = from.trim() !== '' && !fromDay;
  const submit = async () => {
    setIsTried(true);
    if (isNoDay) return;
    const made = await create.run({ personId: person.id, label, scope, fromDay: fromDay ?? null, chosenBy });
    if (!made) return;
    onClose();
    await announce(`Pseudonym ${made.label} added`);
  };
  return (
    <FormDialog
      title="Add a pseudonym"
      act="Add it"
      isRunning={create.isRunning}
      error={create.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label="Pseudonym"
        value={label}
        onChange={setLabel}
        error={problemOf(create.error, 'label')}
        caution={caution}
        autoFocus
        maxLength={300}
      />
      <Select label="Used" options={scopeOptions} value={scope} onChange={setScope} />
      <DayField
        label="From"
        value={from}
        onChange={setFrom}
        today={today()}
        hint="If known"
        error={isTried && isNoDay ? dayProblem : undefined}
      />
      <TextField
        label="Chosen by"
        value={chosenBy}
        onChange={setChosenBy}
        hint="May be left empty"
        maxLength={300}
      />
    </FormDialog>
  );
}

interface RetireDialogProps {
  person: Person;
  pseudonym: Pseudonym;
  onClose: () => void;
}

function RetireDialog({ person, pseudonym, onClose }: RetireDialogProps) {
  const update = useWrite('people.updatePseudonym');
  const announce = useUndoNotice(person.caseId);
  const [retiredBecause, setRetiredBecause] = useState('');
  const submit = async () => {
    const changes = { retiredOn: today(), retiredBecause };
    if (!(await update.run({ pseudonymId: pseudonym.id, changes }))) return;
    onClose();
    await announce(`${pseudonym.label} retired`);
  };
  return (
    <FormDialog
      title={`Retire ${pseudonym.label}`}
      act="Retire it"
      isRunning={update.isRunning}
      error={update.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label="Why it is no longer used"
        value={retiredBecause}
        onChange={setRetiredBecause}
        error={problemOf(update.error, 'retiredBecause')}
        autoFocus
        maxLength={1_000}
      />
    </FormDialog>
  );
}
