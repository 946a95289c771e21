import { useEffect, useState } from 'react';
import { Button } from '../../ui/index.ts';

const patienceMs = 300;

/** What is being done, once it has taken 300 ms, and a way to stop it. */
export function Making({ words, onStop }: { words: string; onStop: () => void }) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <>
      <span role="status">{words}…</span>
      <Button size="small" onPress={onStop}>
        Stop
      </Button>
    </>
  );
}
