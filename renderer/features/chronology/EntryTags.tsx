import { Link } from 'wouter';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { casePath } from '../../app/paths.ts';
import { Button, Note } from '../../ui/index.ts';
import styles from './Inspector.module.css';
import { TagField } from './TagField.tsx';
import { type BulkChanges, useBulkChange } from './useBulkChange.ts';
import { usePersonTags, useThemeTags } from './useTags.ts';

/** The themes and people of one entry; each act is saved as it is made. */
export function EntryTags({ entry }: { entry: Entry }) {
  const themes = useThemeTags(entry.caseId);
  const people = usePersonTags(entry.caseId);
  const change = useBulkChange(entry.caseId);
  const tag = (changes: BulkChanges, words: string) =>
    void change.run({ ids: [entry.id], filter: null, count: 1, entries: [entry] }, changes, () => words);
  const themeName = (id: string) => themes.tags.find((theme) => theme.id === id)?.name ?? '';
  const personName = (id: string) => people.tags.find((person) => person.id === id)?.name ?? '';
  return (
    <section className={styles.section} aria-label="Themes and people">
      {change.error && <Note kind="danger">{change.error.message}</Note>}
      <div className={styles.fields}>
        <TagField
          label="Themes"
          addLabel="Add a theme"
          tags={themes.tags}
          chosen={entry.themeIds}
          onAdd={(id) => tag({ addThemeIds: [id] }, `${themeName(id)} put on entry ${entry.number}`)}
          onRemove={(id) => tag({ removeThemeIds: [id] }, `${themeName(id)} taken off entry ${entry.number}`)}
          onCreate={(name) =>
            void themes
              .create(name)
              .then((id) => id && tag({ addThemeIds: [id] }, `${name} put on entry ${entry.number}`))
          }
        />
        {themes.isEmpty && (
          <Button variant="link" onPress={() => void themes.addBuiltIn()}>
            Add the built-in themes
          </Button>
        )}
        <TagField
          label="People"
          addLabel="Add a person"
          tags={people.tags}
          chosen={entry.personIds}
          onAdd={(id) => tag({ addPersonIds: [id] }, `${personName(id)} put on entry ${entry.number}`)}
          onRemove={(id) =>
            tag({ removePersonIds: [id] }, `${personName(id)} taken off entry ${entry.number}`)
          }
        />
        {people.isEmpty && (
          <p className={styles.written}>
            No person is listed yet. <Link href={casePath(entry.caseId, 'people')}>Go to people</Link>
          </p>
        )}
      </div>
    </section>
  );
}
