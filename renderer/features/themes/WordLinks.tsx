import { Link } from 'wouter';
import type { Theme } from '../../../shared/contract/themes.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { count } from '../../ui/index.ts';
import styles from './Themes.module.css';
import { wordsOf } from './themeWords.ts';

/** Entries that use the words of a theme, whether or not they are tagged with it: each word opens them. */
export function WordLinks({ theme }: { theme: Theme }) {
  return (
    <section aria-label="Entries that use these words" className={styles.part}>
      <h2>Entries that use these words</h2>
      <p className={styles.hint}>
        Each opens the chronology with the entries that hold it, tagged or not; of several words, all of them
        in any order. Nothing is tagged until you tag it there.
      </p>
      <ul className={styles.words}>
        {wordsOf(theme).map((word) => (
          <li key={word}>
            <WordLink caseId={theme.caseId} word={word} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WordLink({ caseId, word }: { caseId: CaseId; word: string }) {
  const total = useRead('chronology.list', { caseId, words: word, limit: 1 }).data?.total;
  if (total === 0)
    return (
      <span className={styles.unused}>
        {word} <span>no entry</span>
      </span>
    );
  return (
    <Link href={casePath(caseId, 'chronology')} state={{ filter: { words: word } }}>
      {word} {total !== undefined && <span>{count(total, 'entry', 'entries')}</span>}
    </Link>
  );
}
