import { Merge, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Theme } from '../../../shared/contract/themes.ts';
import { casePath } from '../../app/paths.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, count, Note, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import styles from './Themes.module.css';
import { WordLinks } from './WordLinks.tsx';

interface ThemeEditorProps {
  theme: Theme;
  /** Just added: writing begins with its definition. */
  isNew: boolean;
  onMerge: () => void;
  onRemove: () => void;
}

/** Everything about one theme; all of it saves itself. */
export function ThemeEditor({ theme, isNew, onMerge, onRemove }: ThemeEditorProps) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `themes:${theme.id}`,
    record: theme,
    fields: ({ name, definition, synonyms, set }: Theme) => ({ name, definition, synonyms, set }),
    save: (changes) => client.call('themes.update', { themeId: theme.id, changes }),
  });
  const definition = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) definition.current?.focus();
  }, [isNew]);

  return (
    <article className={styles.document} aria-label={theme.name}>
      <div className={styles.kick}>
        {theme.entryCount > 0 ? (
          <Link href={casePath(theme.caseId, 'chronology')} state={{ filter: { themeIds: [theme.id] } }}>
            {count(theme.entryCount, 'entry', 'entries')} tagged
          </Link>
        ) : (
          <span>No entry is tagged with it yet</span>
        )}
        {theme.isBuiltIn && <span>Came with Candour; its words are yours to change</span>}
        <span className={styles.grow} />
        <Button size="small" icon={<Merge size={16} strokeWidth={1.5} aria-hidden />} onPress={onMerge}>
          Merge into another
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
          onPress={onRemove}
        >
          Remove
        </Button>
      </div>
      {details.problem && (
        <Note kind="danger" role="status">
          {details.problem.message}
        </Note>
      )}
      <div className={styles.name} data-theme-name>
        <SavedTextField label="Name" field={details.field('name')} maxLength={300} />
      </div>
      <SavedTextArea
        label="Definition"
        isSerif
        rows={2}
        inputRef={definition}
        field={details.field('definition')}
        hint="In one sentence, so that everyone tags alike"
      />
      <div className={styles.pair}>
        <SavedTextField
          label="Other words"
          field={details.field('synonyms')}
          hint="Parted by semicolons: missed; did not attend; WNB"
        />
        <SavedTextField label="Set" field={details.field('set')} hint="The group it is listed under" />
      </div>
      <WordLinks theme={theme} />
      <section className={styles.part} aria-label="History">
        <h2>History</h2>
        <HistoryPanel recordId={theme.id} />
      </section>
    </article>
  );
}
