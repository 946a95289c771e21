import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { PersonStatus } from '../../../shared/contract/personRecords.ts';
import { type PersonStatusKind, personStatusKinds } from '../../../shared/domain/personTerms.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, FormDialog, IconButton, Select, TextField } from '../../ui/index.ts';
import { Records } from './OtherPseudonyms.tsx';
import { readingHint, standingExtent, statusKindOptions } from './peopleWords.ts';

/** How the person stood with services, and when: a plan, being looked after, leaving care. */
export function Standings({ person }: { person: Person }) {
  const remove = useWrite('people.removeStatus');
  const announce = useUndoNotice(person.caseId);
  const [opened, setOpened] = useState<'new' | PersonStatus | null>(null);
  const takeOut = async ({ id }: PersonStatus) => {
    if (await remove.run({ personStatusId: id })) await announce('Standing removed');
  };
  return (
    <Records
      label="Standing with services"
      about="Plans and legal standings with their dates, as far as they are known."
      problem={remove.error?.message}
      isEmpty={person.statuses.length === 0}
      add={
        <Button size="small" onPress={() => setOpened('new')}>
          Add a standing
        </Button>
      }
      dialogs={
        opened !== null && (
          <StandingDialog
            person={person}
            standing={opened === 'new' ? null : opened}
            onClose={() => setOpened(null)}
          />
        )
      }
    >
      {person.statuses.map((status) => (
        <li key={status.id}>
          <span>
            {personStatusKinds[status.kind]}
            <small>{[standingExtent(status), status.note].filter(Boolean).join(' · ')}</small>
          </span>
          <Button
            size="small"
            aria-label={`Change ${personStatusKinds[status.kind]}`}
            onPress={() => setOpened(status)}
          >
            Change…
          </Button>
          <IconButton
            label={`Remove ${personStatusKinds[status.kind]}`}
            size="small"
            icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
            onPress={() => void takeOut(status)}
          />
        </li>
      ))}
    </Records>
  );
}

interface StandingDialogProps {
  person: Person;
  /** Null for a new one. */
  standing: PersonStatus | null;
  onClose: () => void;
}

function StandingDialog({ person, standing, onClose }: StandingDialogProps) {
  const create = useWrite('people.createStatus');
  const update = useWrite('people.updateStatus');
  const announce = useUndoNotice(person.caseId);
  const [kind, setKind] = useState<PersonStatusKind>(standing?.kind ?? 'child-protection-plan');
  const [starts, setStarts] = useState(standing?.starts?.text ?? '');
  const [ends, setEnds] = useState(standing?.ends?.text ?? '');
  const [note, setNote] = useState(standing?.note ?? '');
  const { isRunning, error } = standing ? update : create;
  const submit = async () => {
    const fields = { kind, starts, ends, note };
    const saved = standing
      ? await update.run({ personStatusId: standing.id, changes: fields })
      : await create.run({ personId: person.id, ...fields });
    if (!saved) return;
    onClose();
    await announce(standing ? 'Standing changed' : 'Standing added');
  };
  return (
    <FormDialog
      title={standing ? 'Change the standing' : 'Add a standing'}
      act={standing ? 'Change it' : 'Add it'}
      isRunning={isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Select label="Standing" options={statusKindOptions} value={kind} onChange={setKind} />
      <TextField
        label="From"
        value={starts}
        onChange={setStarts}
        hint={readingHint(starts, 'As far as it is known: 14/2/26, Feb 2026, 2019')}
        error={problemOf(error, 'starts')}
        maxLength={300}
      />
      <TextField
        label="To"
        value={ends}
        onChange={setEnds}
        hint={readingHint(ends, 'Empty while it goes on, or where it is not known')}
        error={problemOf(error, 'ends')}
        maxLength={300}
      />
      <TextField
        label="Note"
        value={note}
        onChange={setNote}
        hint="Such as the category of a plan"
        maxLength={1_000}
      />
    </FormDialog>
  );
}
