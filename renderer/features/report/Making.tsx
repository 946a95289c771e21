import { Button, usePatience } from '../../ui/index.ts';

/** What is being done, once it has taken 300 ms, and a way to stop it. */
export function Making({ words, onStop }: { words: string; onStop: () => void }) {
  if (!usePatience()) return null;
  return (
    <>
      <span role="status">{words}…</span>
      <Button size="small" onPress={onStop}>
        Stop
      </Button>
    </>
  );
}
