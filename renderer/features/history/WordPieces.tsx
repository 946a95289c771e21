import { VisuallyHidden } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import { type DiffPiece, diffWords } from './wordDiff.ts';
import styles from './WordPieces.module.css';

/** What became of a text, word by word or as a whole: what went struck through, what came underlined. */
export function WordDiff({ from, to, isWhole = false }: { from: string; to: string; isWhole?: boolean }) {
  const whole: DiffPiece[] = [
    { kind: 'removed', text: from },
    { kind: 'same', text: ' ' },
    { kind: 'added', text: to },
  ];
  return <WordPieces pieces={isWhole ? whole.filter(({ text }) => text !== '') : diffWords(from, to)} />;
}

export function WordPieces({ pieces }: { pieces: readonly DiffPiece[] }) {
  return pieces.map((piece, index) => <Piece key={`${index} ${piece.kind}`} piece={piece} />);
}

/** Few screen readers say `del` and `ins`, so the words are there as well. */
function Piece({ piece: { kind, text } }: { piece: DiffPiece }) {
  switch (kind) {
    case 'same':
      return text === ' → ' ? <span aria-hidden>{text}</span> : <CoveredText text={text} />;
    case 'removed':
      return (
        <del className={styles.went}>
          <VisuallyHidden>(removed: </VisuallyHidden>
          <CoveredText text={text} />
          <VisuallyHidden>) </VisuallyHidden>
        </del>
      );
    case 'added':
      return (
        <ins className={styles.came}>
          <VisuallyHidden>(added: </VisuallyHidden>
          <CoveredText text={text} />
          <VisuallyHidden>) </VisuallyHidden>
        </ins>
      );
  }
}
