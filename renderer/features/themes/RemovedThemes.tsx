import type { Theme } from '../../../shared/contract/themes.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './Themes.module.css';

interface RemovedThemesProps {
  themes: readonly Theme[];
  onRestore: (theme: Theme) => Promise<void>;
}

/** Themes that were taken off the list, merged ones too. Nothing is deleted. */
export function RemovedThemes({ themes, onRestore }: RemovedThemesProps) {
  if (themes.length === 0) return <p className={styles.nothing}>No theme has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {themes.map((theme) => (
        <li key={theme.id}>
          <div>
            <b>{theme.name}</b>
            <p>{theme.definition}</p>
            {theme.removedAt && <p className={styles.hint}>Removed {formatMoment(theme.removedAt)}</p>}
          </div>
          <Button size="small" aria-label={`Put back ${theme.name}`} onPress={() => void onRestore(theme)}>
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
