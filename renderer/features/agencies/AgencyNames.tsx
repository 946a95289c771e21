import { Trash2 } from 'lucide-react';
import { type FormEvent, memo, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { FormerName } from '../../../shared/contract/agencyNames.ts';
import { vagueNameWarning } from '../../../shared/domain/agencyNames.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, IconButton, Note, TextField } from '../../ui/index.ts';
import { dayInWords } from '../../../shared/domain/requestState.ts';
import { readPeriod } from './namePeriod.ts';
import styles from './AgencyNames.module.css';

const bin = <Trash2 size={16} strokeWidth={1.5} aria-hidden />;

/** What an agency was called before, and what else it goes by. */
export const AgencyNames = memo(function AgencyNames({ agency }: { agency: Agency }) {
  return (
    <>
      <FormerNames agency={agency} />
      <Aliases agency={agency} />
    </>
  );
});

function FormerNames({ agency }: { agency: Agency }) {
  const remove = useWrite('agencies.removeName');
  const announce = useUndoNotice(agency.caseId);
  const [isAdding, setIsAdding] = useState(false);
  const takeOut = async ({ id }: FormerName) => {
    if (await remove.run({ agencyNameId: id })) await announce('Former name removed');
  };
  return (
    <section className={styles.group} aria-label="Names before">
      <h3>Names before</h3>
      <p className={styles.quiet}>
        An entry of that time shows the name of its day. Elsewhere it is called as now.
      </p>
      {remove.error && <Note kind="danger">{remove.error.message}</Note>}
      {agency.formerNames.length > 0 && (
        <ul className={styles.names}>
          {agency.formerNames.map((former) => (
            <li key={former.id}>
              <span>
                {former.name}
                <small>{periodWords(former)}</small>
              </span>
              <IconButton
                label={`Remove the former name ${former.name}`}
                size="small"
                icon={bin}
                onPress={() => void takeOut(former)}
              />
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <NewFormerName agency={agency} onClose={() => setIsAdding(false)} />
      ) : (
        <div>
          <Button size="small" onPress={() => setIsAdding(true)}>
            Add a former name
          </Button>
        </div>
      )}
    </section>
  );
}

function NewFormerName({ agency, onClose }: { agency: Agency; onClose: () => void }) {
  const create = useWrite('agencies.createName');
  const announce = useUndoNotice(agency.caseId);
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const period = readPeriod(from, to);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (period.fromProblem || period.toProblem) return;
    if (!(await create.run({ agencyId: agency.id, name, from: period.from, to: period.to }))) return;
    onClose();
    await announce('Former name added');
  };
  const { error } = create;
  return (
    <form
      className={styles.form}
      noValidate
      aria-label="New former name"
      onSubmit={(event) => void submit(event)}
    >
      {error && !error.fields?.length && <Note kind="danger">{error.message}</Note>}
      <TextField
        label="Former name"
        value={name}
        onChange={setName}
        error={problemOf(error, 'name')}
        caution={vagueNameWarning(name) ?? undefined}
        maxLength={300}
        autoFocus
      />
      <div className={styles.days}>
        <TextField
          label="From"
          value={from}
          onChange={setFrom}
          error={period.fromProblem ?? problemOf(error, 'from')}
          hint={period.from === null ? 'If known' : dayInWords(period.from)}
          maxLength={60}
        />
        <TextField
          label="To"
          value={to}
          onChange={setTo}
          error={period.toProblem ?? problemOf(error, 'to')}
          hint={period.to === null ? '30 June 2022' : dayInWords(period.to)}
          maxLength={60}
        />
      </div>
      <div>
        <Button type="submit" variant="primary" size="small" isDisabled={create.isRunning}>
          Add it
        </Button>{' '}
        <Button size="small" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function Aliases({ agency }: { agency: Agency }) {
  const create = useWrite('agencies.createAlias');
  const remove = useWrite('agencies.removeAlias');
  const announce = useUndoNotice(agency.caseId);
  const [alias, setAlias] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await create.run({ agencyId: agency.id, alias }))) return;
    setAlias('');
    await announce('Name added');
  };
  const takeOut = async (agencyAliasId: Agency['aliases'][number]['id']) => {
    if (await remove.run({ agencyAliasId })) await announce('Name removed');
  };
  const { error } = create;
  return (
    <section className={styles.group} aria-label="Also seen as">
      <h3>Also seen as</h3>
      <p className={styles.quiet}>
        Spellings and letters it goes by in returns. Its returns are known by them, and so are mentions in the
        texts of others. The words of an entry stay as they were written.
      </p>
      {agency.aliases.length > 0 && (
        <ul className={styles.names}>
          {agency.aliases.map(({ id, alias: words }) => (
            <li key={id}>
              <span>
                {words}
                {vagueNameWarning(words) !== null && <small>Not an organisation by itself</small>}
              </span>
              <IconButton
                label={`Remove the name ${words}`}
                size="small"
                icon={bin}
                onPress={() => void takeOut(id)}
              />
            </li>
          ))}
        </ul>
      )}
      <form className={styles.form} noValidate aria-label="New name" onSubmit={(event) => void submit(event)}>
        <TextField
          label="Another name"
          value={alias}
          onChange={(words) => {
            create.reset();
            setAlias(words);
          }}
          error={problemOf(error, 'alias') ?? error?.message}
          caution={vagueNameWarning(alias) ?? undefined}
          maxLength={300}
          after={
            <Button type="submit" isDisabled={create.isRunning || alias.trim() === ''}>
              Add
            </Button>
          }
        />
      </form>
    </section>
  );
}

function periodWords({ from, to }: FormerName): string {
  if (from === null && to === null) return 'When is not recorded';
  if (from === null) return `Until ${dayInWords(to ?? '')}`;
  if (to === null) return `From ${dayInWords(from)}`;
  return `${dayInWords(from)} to ${dayInWords(to)}`;
}
