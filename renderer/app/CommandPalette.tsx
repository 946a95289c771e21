import { Search } from 'lucide-react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
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
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** Ctrl+K: cases, sections and acts, found by typing part of their words. */
export function CommandPalette({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={cx(styles.paletteOverlay)}>
      <Modal>
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
  return (
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
        {({ id, title, aside, keys }) => (
          <MenuItem id={id} textValue={`${title} ${aside}`} className={cx(styles.result)}>
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
      run: () => navigate(casePath(id)),
    })),
    ...commands.flatMap(({ id, title, section, keys, run, isKeyOnly }) =>
      run && !isKeyOnly ? [{ id, title, aside: section, keys: keys?.split(' ')[0]?.replaceAll('+', ' '), run }] : [],
    ),
  ];
}
