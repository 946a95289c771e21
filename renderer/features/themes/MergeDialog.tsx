import { useState } from 'react';
import type { Theme } from '../../../shared/contract/themes.ts';
import type { ThemeId } from '../../../shared/contract/values.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, count, Dialog, Note, Select } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import styles from './Themes.module.css';
import type { ThemeActs } from './useThemeActs.ts';

const shownEntries = 6;

interface MergeDialogProps {
  theme: Theme;
  themes: readonly Theme[];
  acts: ThemeActs;
  onClose: () => void;
}

/** What a merge would do, in numbers and by its entries, before it is done. */
export function MergeDialog({ theme, themes, acts, onClose }: MergeDialogProps) {
  const [intoId, setIntoId] = useState<ThemeId | null>(null);
  const into = themes.find(({ id }) => id === intoId);
  const others = themes.filter(({ id }) => id !== theme.id);
  const merge = async () => {
    if (into && (await acts.merge(theme, into))) onClose();
  };
  return (
    <Dialog
      title={`Merge “${theme.name}” into another theme`}
      isOpen
      isWide
      onOpenChange={onClose}
      onSubmit={() => void merge()}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={!into}>
            {into ? `Merge into “${into.name}”` : 'Merge'}
          </Button>
          <Button onPress={onClose}>Leave as it is</Button>
        </>
      }
    >
      <div className={styles.merge}>
        <Select
          label="Into"
          options={others.map(({ id, name, set }) => ({ value: id, label: set ? `${name} (${set})` : name }))}
          value={intoId}
          onChange={setIntoId}
          placeholder="Choose a theme"
        />
        {acts.error && (
          <Note kind="danger" role="status">
            {acts.error.message}
          </Note>
        )}
        {into && <MergePreview theme={theme} into={into} />}
      </div>
    </Dialog>
  );
}

function MergePreview({ theme, into }: { theme: Theme; into: Theme }) {
  const { data } = useRead('themes.preview', { themeId: theme.id, into: into.id });
  const entries =
    useRead('chronology.list', { caseId: theme.caseId, themeIds: [theme.id], limit: shownEntries }).data
      ?.entries ?? [];
  if (!data) return null;
  const total = data.moved + data.both;
  return (
    <div role="status" className={styles.preview}>
      <p>
        {data.moved === 0
          ? 'No entry changes its tag.'
          : `${count(data.moved, 'entry', 'entries')} will be tagged “${into.name}” in place of “${theme.name}”.`}{' '}
        {data.both > 0 &&
          `${count(data.both, 'entry has', 'entries have')} both already and will keep one tag.`}
      </p>
      <p>“{theme.name}” leaves the list; nothing else of any entry changes. One step takes all of it back.</p>
      {total > 0 && (
        <ul>
          {entries.map(({ id, number, date, whatHappened }) => (
            <li key={id}>
              <b>Entry {number}</b> {formatEventDate(date)}{' '}
              <span>
                <CoveredText text={whatHappened} />
              </span>
            </li>
          ))}
          {total > entries.length && (
            <li>and {count(total - entries.length, 'more entry', 'more entries')}</li>
          )}
        </ul>
      )}
    </div>
  );
}
