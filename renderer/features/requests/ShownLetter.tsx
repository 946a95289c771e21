import type { OutputOf } from '../../../shared/contract/contract.ts';
import { count, Note } from '../../ui/index.ts';
import styles from './Letters.module.css';

type Letter = OutputOf<'requests.previewLetter'>;

/** The letter as it will be printed, with what is empty said before it. */
export function ShownLetter({ letter: { title, blocks, empty, unknown } }: { letter: Letter }) {
  return (
    <>
      {empty.length > 0 && (
        <Note kind="warning">
          {count(empty.length, 'blank has', 'blanks have')} no value: {empty.join(', ')}. They stand in square
          brackets, to be filled by hand or recorded first.
        </Note>
      )}
      {unknown.length > 0 && (
        <Note kind="warning">
          Candour knows no blank called {unknown.map((name) => `{${name}}`).join(', ')}. It is printed as it
          is written.
        </Note>
      )}
      <article className={styles.letter} aria-label="The letter" data-theme="light">
        <h3>{title}</h3>
        {blocks.map(({ type, lines }, index) => {
          const runs = lines.map((line, place) => <Line key={place} line={line} type={type} />);
          return type === 'list' ? <ul key={index}>{runs}</ul> : <p key={index}>{runs}</p>;
        })}
      </article>
    </>
  );
}

interface LineProps {
  line: Letter['blocks'][number]['lines'][number];
  type: Letter['blocks'][number]['type'];
}

function Line({ line, type }: LineProps) {
  const words = line.map(({ text, isEmpty }, index) =>
    isEmpty ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
  return type === 'list' ? <li>{words}</li> : <span className={styles.line}>{words}</span>;
}
