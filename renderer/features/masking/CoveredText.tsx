import { Fragment } from 'react';
import type { CoveredPiece, Voice } from '../../../shared/domain/coverNames.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import styles from './Masking.module.css';
import { useMasking } from './RealNames.tsx';

interface CoveredTextProps {
  text: string;
  /** Whose words they are; a word that is a real name and a pseudonym too is told by that. */
  voice?: Voice;
}

/** Words that may hold real names. While names are masked each stands there as the pseudonym, marked as covered. */
export function CoveredText({ text, voice = 'agency' }: CoveredTextProps) {
  const { cover } = useMasking();
  const pieces = cover?.pieces(text, voice);
  if (!pieces?.some(({ kind }) => kind === 'name')) return text;
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and never change places
    <Fragment key={index}>{piece.kind === 'words' ? piece.text : <CoveredName piece={piece} />}</Fragment>
  ));
}

/** Shown for a family name that several people of the case have: it says of nobody that it was them. */
const severalPeople = 'Family name';

function CoveredName({ piece }: { piece: Extract<CoveredPiece, { kind: 'name' }> }) {
  const words = piece.label ?? severalPeople;
  return (
    <span className={styles.covered}>
      {words}
      <VisuallyHidden> (name covered) </VisuallyHidden>
    </span>
  );
}

/** For what only takes plain text, such as a tooltip or a name read aloud. */
export function useCoveredWords(): (text: string, voice?: Voice) => string {
  const { cover } = useMasking();
  return (text, voice = 'agency') =>
    cover === null
      ? text
      : cover
          .pieces(text, voice)
          .map((piece) => (piece.kind === 'words' ? piece.text : (piece.label ?? severalPeople)))
          .join('');
}
