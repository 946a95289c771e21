import { Dialog, Kbd } from '../ui/index.ts';
import { type Command, useCommandList } from './commands.ts';
import styles from './Overlays.module.css';

/** F1: every key that works on this page, made from the same list as the palette. */
export function KeysDialog({
  isOpen,
  onOpenChange,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const bySection = Map.groupBy(
    useCommandList().filter((command) => command.keys),
    (command) => command.section,
  );
  return (
    <Dialog title="All keys" isOpen={isOpen} onOpenChange={onOpenChange} isWide>
      <p>Single letters act while a list or a table has the focus. Esc closes this.</p>
      <div className={styles.keys}>
        {[...bySection].map(([section, commands]) => (
          <section key={section}>
            <h3>{section}</h3>
            <dl>{commands.map(keyRow)}</dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function keyRow({ id, title, keys = '' }: Command) {
  return (
    <div key={id}>
      <dt>
        {keys.split(' ').map((one) => (
          <Kbd key={one}>{one.replaceAll('+', ' ')}</Kbd>
        ))}
      </dt>
      <dd>{title}</dd>
    </div>
  );
}
