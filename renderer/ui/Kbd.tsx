import styles from './Kbd.module.css';

/** A key as it is written on screen: `Ctrl K`. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
