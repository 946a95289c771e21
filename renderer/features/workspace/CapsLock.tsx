import { type KeyboardEvent, useState } from 'react';
import { StatusMark } from '../../ui/index.ts';
import styles from './Gate.module.css';

/** Spread `watch` around the fields; the key says itself with the next key pressed. */
export function useCapsLock() {
  const [isOn, setIsOn] = useState(false);
  const look = (event: KeyboardEvent) => setIsOn(event.getModifierState('CapsLock'));
  return { isOn, watch: { onKeyDown: look, onKeyUp: look } };
}

export function CapsLockHint({ isOn }: { isOn: boolean }) {
  return (
    <p className={styles.under} role="status">
      {isOn && <StatusMark kind="info">Caps Lock is on.</StatusMark>}
    </p>
  );
}
