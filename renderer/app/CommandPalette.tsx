import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useLocation } from 'wouter';
import { useRead } from '../data/useRead.ts';
import { cx, Kbd } from '../ui/index.ts';
import { useCommandList } from './commands.ts';
import styles from './Overlays.module.css';
import { casePath } from './paths.ts';

interface Result {
  readonly id: string;
  readonly title: string;
  readonly aside: string;
  /** What typing is compared with. */
  readonly words: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** Ctrl+K: cases, sections and acts, found by typing part of their words. */
export function CommandPalette({
  isOpen,
  onOpenChange,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={cx(styles.paletteOverlay)}
    >
      <Modal className={cx(styles.paletteModal)}>
        <Dialog aria-label="Find, or go to" className={cx(styles.palette)}>
          <PaletteResults onDone={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteResults({ onDone }: { onDone: () => void }) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const results = useResults();
  const run = (key: unknown) => {
    onDone();
    results.find(({ id }) => id === key)?.run();
  };
  // Esc closes, even where something has been typed: the field would only clear itself.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <div onKeyDownCapture={closeOnEscape} role="presentation">
      <Autocomplete filter={contains}>
        <SearchField aria-label="Find a case, a section or an action" autoFocus className={cx(styles.query)}>
          <Search size={16} strokeWidth={1.5} aria-hidden />
          <Input placeholder="Find a case, a section or an action" />
        </SearchField>
        <Menu
          aria-label="Found"
          className={cx(styles.results)}
          items={results}
          onAction={run}
          renderEmptyState={() => <div className={styles.nothing}>Nothing of that name</div>}
        >
          {({ id, title, aside, words, keys }) => (
            <MenuItem id={id} textValue={words} className={cx(styles.result)}>
              <span>{title}</span>
              <small>{aside}</small>
              {keys && (
                <span className={styles.end}>
                  <Kbd>{keys}</Kbd>
                </span>
              )}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </div>
  );
}

function useResults(): Result[] {
  const [, navigate] = useLocation();
  const cases = useRead('cases.list', {}).data?.cases ?? [];
  const commands = useCommandList();
  return [
    ...cases.map(({ id, pseudonym, reference }) => ({
      id,
      title: pseudonym,
      aside: reference,
      words: `${pseudonym} ${reference}`,
      run: () => navigate(casePath(id)),
    })),
    ...commands.flatMap(({ id, title, section, keys, run, isKeyOnly }) =>
      run && !isKeyOnly
        ? [{ id, title, aside: section, words: title, keys: keys?.split(' ')[0]?.replaceAll('+', ' '), run }]
        : [],
    ),
  ];
}
