import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { passphraseLength } from '../../../shared/contract/workspace.ts';
import { Button, cx, StatusMark, TextField } from '../../ui/index.ts';
import { CapsLockHint, useCapsLock } from './CapsLock.tsx';
import styles from './Gate.module.css';
import { estimatePassphrase, type PassphraseEstimate, type Strength } from './passphraseStrength.ts';

/** Judged this long after typing stops, so that nobody is told off in the middle of a word. */
const judgementDelayMs = 500;

export interface NewPassphraseState {
  readonly passphrase: string;
  readonly repeated: string;
  readonly setPassphrase: (value: string) => void;
  readonly setRepeated: (value: string) => void;
  /** Why it cannot be used yet, for beside the button; null where it can. */
  readonly lacks: string | null;
}

export function useNewPassphrase(): NewPassphraseState {
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const { strength } = estimatePassphrase(passphrase);
  const lacks =
    strength === 'empty'
      ? 'Choose a passphrase.'
      : strength === 'too-short'
        ? 'The passphrase is too short.'
        : strength === 'easy'
          ? 'The passphrase is easy to guess.'
          : passphrase !== repeated
            ? 'Type the same passphrase again.'
            : null;
  return { passphrase, repeated, setPassphrase, setRepeated, lacks };
}

interface NewPassphraseProps {
  state: NewPassphraseState;
  label?: string;
  /** A refusal of the core that belongs to this field. */
  error?: string | undefined;
}

export function NewPassphrase({ state, label = 'Passphrase', error }: NewPassphraseProps) {
  const [isShown, setIsShown] = useState(false);
  const { isOn, watch } = useCapsLock();
  const type = isShown ? 'text' : 'password';
  const isSame = state.repeated !== '' && state.repeated === state.passphrase;
  return (
    <div className={styles.fields} {...watch}>
      <div>
        <TextField
          label={label}
          value={state.passphrase}
          onChange={state.setPassphrase}
          type={type}
          error={error}
          autoComplete="new-password"
          spellCheck="false"
          maxLength={passphraseLength.maximum}
          after={<ShowButton isShown={isShown} onChange={setIsShown} />}
        />
        <Judgement passphrase={state.passphrase} />
      </div>
      <div>
        <TextField
          label="The same passphrase again"
          value={state.repeated}
          onChange={state.setRepeated}
          type={type}
          autoComplete="new-password"
          spellCheck="false"
          maxLength={passphraseLength.maximum}
        />
        <p className={cx(styles.under, styles.reserved)} role="status">
          {isSame && <StatusMark kind="success">The same</StatusMark>}
          {!isSame && differs(state) && <StatusMark kind="warning">Not the same yet</StatusMark>}
        </p>
      </div>
      <CapsLockHint isOn={isOn} />
      <p className={styles.hint}>
        At least {passphraseLength.minimum} characters. Spaces count. Leave out the child’s name, your own,
        and dates. It is never asked for by telephone or email.
      </p>
    </div>
  );
}

function differs({ passphrase, repeated }: NewPassphraseState): boolean {
  return repeated !== '' && !passphrase.startsWith(repeated);
}

export function ShowButton({
  isShown,
  onChange,
}: {
  isShown: boolean;
  onChange: (isShown: boolean) => void;
}) {
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Button icon={<Icon size={16} strokeWidth={1.5} aria-hidden />} onPress={() => onChange(!isShown)}>
      {isShown ? 'Hide' : 'Show'}
    </Button>
  );
}

const markOf = {
  'too-short': 'warning',
  easy: 'warning',
  fair: 'info',
  hard: 'success',
} as const satisfies Record<Exclude<Strength, 'empty'>, string>;

function Judgement({ passphrase }: { passphrase: string }) {
  const [estimate, setEstimate] = useState<PassphraseEstimate>(() => estimatePassphrase(''));
  useEffect(() => {
    const timer = setTimeout(() => setEstimate(estimatePassphrase(passphrase)), judgementDelayMs);
    return () => clearTimeout(timer);
  }, [passphrase]);
  return (
    <p className={cx(styles.under, styles.reserved)} role="status">
      {estimate.strength !== 'empty' && (
        <>
          <StatusMark kind={markOf[estimate.strength]}>{estimate.words}.</StatusMark> {estimate.advice}
        </>
      )}
    </p>
  );
}
