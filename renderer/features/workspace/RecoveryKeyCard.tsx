import { Download, EyeOff, Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { asCallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, formatDay, formatTime, StatusMark, TextField } from '../../ui/index.ts';
import styles from './Gate.module.css';
import { checkGroup, chooseGroups, describeMismatch, groupsOf } from './recoveryKey.ts';

export interface KeyCheckState {
  readonly groups: readonly string[];
  readonly asked: readonly number[];
  readonly typed: Readonly<Record<number, string>>;
  readonly type: (group: number, value: string) => void;
  readonly isCovered: boolean;
  readonly setIsCovered: (isCovered: boolean) => void;
  /** Why the key is not yet confirmed; null where it is. */
  readonly lacks: string | null;
}

/** A key that has to be typed back, in part, before it counts as kept. */
export function useKeyCheck(recoveryKey: string): KeyCheckState {
  const [asked] = useState(() => chooseGroups());
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [isCovered, setIsCovered] = useState(false);
  const groups = groupsOf(recoveryKey);
  const open = asked.filter(
    (group) => checkGroup(groups[group] ?? '', typed[group] ?? '').kind !== 'matches',
  );
  return {
    groups,
    asked,
    typed,
    isCovered,
    setIsCovered,
    type: (group, value) => setTyped((before) => ({ ...before, [group]: value })),
    lacks:
      open.length === 0
        ? null
        : `${open.length === 1 ? 'Group' : 'Groups'} ${listOf(open.map((group) => String(group + 1)))} still to match.`,
  };
}

function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The key in its eight groups, with ways to keep it. It is covered while it is typed back. */
export function RecoveryKeyCard({ state }: { state: KeyCheckState }) {
  const client = useClient();
  const [today] = useState(() => formatDay(new Date()));
  const [kept, setKept] = useState<string | null>(null);
  const save = async () => {
    try {
      const text = `Candour recovery key\n\n${state.groups.join(' ')}\n\n${advice}\n`;
      const { saved, fileName } = await client.saveFile(
        'Candour recovery key.txt',
        new TextEncoder().encode(text),
      );
      if (saved) setKept(`Saved as ${fileName}. Keep it apart from this computer.`);
    } catch (error) {
      setKept(asCallError(error).message);
    }
  };
  const print = () => {
    window.print();
    setKept(`Sent to the printer ${formatTime(new Date())}. One page, no case names on it.`);
  };
  return (
    <>
      {state.isCovered ? (
        <div className={styles.covered}>
          <EyeOff {...icon} />
          <span>Covered while you type it back.</span>
          <Button variant="link" onPress={() => state.setIsCovered(false)}>
            Show the key again
          </Button>
        </div>
      ) : (
        <ol className={styles.key} aria-label="Recovery key, eight groups of four">
          {state.groups.map((group, index) => (
            <li key={`${index}${group}`} aria-label={`Group ${index + 1}: ${[...group].join(', ')}`}>
              <small aria-hidden>{index + 1}</small>
              <b aria-hidden>{group}</b>
            </li>
          ))}
        </ol>
      )}
      <p className={styles.hint}>No letter O, I or L and no figure 0 or 1, so that it can be read aloud.</p>
      <div className={styles.actions}>
        <Button icon={<Printer {...icon} />} onPress={print}>
          Print the key
        </Button>
        <Button icon={<Download {...icon} />} onPress={() => void save()}>
          Save as a text file
        </Button>
      </div>
      <p className={styles.under} role="status">
        {kept && <StatusMark kind="info">{kept}</StatusMark>}
      </p>
      {createPortal(<PrintedKey groups={state.groups} today={today} />, document.body)}
    </>
  );
}

const advice =
  'It opens the workspace if the passphrase is lost. Keep it locked away, apart from the computer.';

/** The page that comes out of the printer. It says nothing of any case. */
function PrintedKey({ groups, today }: { groups: readonly string[]; today: string }) {
  return (
    <div className={styles.printed} aria-hidden>
      <h1>Candour recovery key</h1>
      <p>{advice}</p>
      <ol>
        {groups.map((group, index) => (
          <li key={`${index}${group}`}>
            <small>{index + 1}</small> {group}
          </li>
        ))}
      </ol>
      <p>Printed {today}</p>
    </div>
  );
}

/** Three groups typed back from the copy. */
export function RecoveryKeyCheck({ state }: { state: KeyCheckState }) {
  const mismatches = state.asked.flatMap((group) => {
    const expected = state.groups[group] ?? '';
    return describeMismatch(group, expected, checkGroup(expected, state.typed[group] ?? '')) ?? [];
  });
  return (
    <>
      <div className={styles.three} onFocus={() => state.setIsCovered(true)}>
        {state.asked.map((group) => (
          <GroupField key={group} group={group} state={state} />
        ))}
      </div>
      <p className={styles.under} role="status">
        {mismatches.join(' ')}
      </p>
    </>
  );
}

function GroupField({ group, state }: { group: number; state: KeyCheckState }) {
  const check = checkGroup(state.groups[group] ?? '', state.typed[group] ?? '');
  return (
    <div className={styles.group}>
      <TextField
        label={`Group ${group + 1}`}
        value={state.typed[group] ?? ''}
        onChange={(value) => state.type(group, value)}
        autoComplete="off"
        spellCheck="false"
        maxLength={8}
        isRequired
      />
      <p className={styles.under}>
        {check.kind === 'matches' && <StatusMark kind="success">Matches</StatusMark>}
        {check.kind === 'differs' && <StatusMark kind="danger">Does not match</StatusMark>}
        {check.kind === 'empty' && '4 characters'}
        {check.kind === 'partial' && `${check.missing} more`}
      </p>
    </div>
  );
}
