import { useState } from 'react';
import type { Theme } from '../../../shared/contract/themes.ts';
import type { ThemeId } from '../../../shared/contract/values.ts';
import { count, moveInList, TextField, VisuallyHidden } from '../../ui/index.ts';
import styles from './Themes.module.css';
import { bySet, findThemes } from './themeWords.ts';

interface ThemeListProps {
  themes: readonly Theme[];
  openedId: ThemeId | undefined;
  onOpen: (themeId: ThemeId) => void;
}

/** Themes by set, each with how many entries it has. ↑ ↓ walk, Enter opens. */
export function ThemeList({ themes, openedId, onOpen }: ThemeListProps) {
  const [words, setWords] = useState('');
  const found = findThemes(themes, words);
  return (
    <div role="presentation" onKeyDown={moveInList} data-list-keys>
      <div className={styles.find} data-theme-find>
        <TextField label="Find a theme" type="search" value={words} onChange={setWords} maxLength={200} />
        <VisuallyHidden role="status">{words && count(found.length, 'theme')}</VisuallyHidden>
      </div>
      {found.length === 0 && <p className={styles.nothing}>No theme holds those words.</p>}
      {bySet(found).map(([set, ofSet]) => (
        <section key={set} aria-label={set} className={styles.set}>
          <h3>
            {set} <span>{ofSet.length}</span>
          </h3>
          <ul>
            {ofSet.map((theme) => (
              <li key={theme.id} data-list-row>
                <button
                  type="button"
                  data-list-item
                  className={styles.row}
                  aria-current={theme.id === openedId}
                  onClick={() => onOpen(theme.id)}
                >
                  <span>{theme.name}</span> <EntryCount entries={theme.entryCount} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntryCount({ entries }: { entries: number }) {
  return (
    <span className={styles.count}>
      <span aria-hidden>{entries === 0 ? '–' : entries.toLocaleString('en-GB')}</span>
      <VisuallyHidden>{entries === 0 ? 'no entries' : count(entries, 'entry', 'entries')}</VisuallyHidden>
    </span>
  );
}
