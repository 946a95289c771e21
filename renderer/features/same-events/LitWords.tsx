import { cx, VisuallyHidden } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import type { Letter } from './accountWords.ts';
import type { Piece } from './compareAccounts.ts';
import styles from './Accounts.module.css';

/** What each letter stands for, as the legend has it. */
export const letterNames: Readonly<Record<Letter, string>> = {
  A: 'time',
  B: 'people',
  C: 'seeing',
  D: 'words',
};

/** The words of an account, whole; what differs is marked with a letter as well as a line. */
export function LitWords({ pieces, letters }: { pieces: readonly Piece[]; letters: ReadonlySet<Letter> }) {
  return (
    <p className={styles.words}>
      {pieces.map(({ text, letter }, index) =>
        letter === null || !letters.has(letter) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and never change places
          <span key={index}>
            <CoveredText text={text} />
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <mark key={index} className={cx(styles.lit, styles[`lit${letter}`])}>
            <CoveredText text={text} />
            <sup aria-hidden>{letter}</sup>
            <VisuallyHidden> ({letterNames[letter]} not the same) </VisuallyHidden>
          </mark>
        ),
      )}
    </p>
  );
}
