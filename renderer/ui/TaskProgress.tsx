import { Button } from './Button.tsx';
import styles from './TaskProgress.module.css';
import { usePatience } from './usePatience.ts';

interface TaskProgressProps {
  words: string;
  /** What is being done and how far it has come; null until that is known. */
  progress: { readonly step: string; readonly done: number; readonly total: number } | null;
  onStop: () => void;
}

/** How far long work has come, once it has taken 300 ms. */
export function TaskProgress({ words, progress, onStop }: TaskProgressProps) {
  if (!usePatience()) return null;
  return (
    <div className={styles.progress}>
      <span role="status">
        {progress
          ? `${progress.step}, ${progress.done.toLocaleString('en-GB')} of ${progress.total.toLocaleString('en-GB')}`
          : `${words}…`}
      </span>
      <progress aria-label={words} {...(progress ? { value: progress.done, max: progress.total } : {})} />
      <Button size="small" onPress={onStop}>
        Stop
      </Button>
    </div>
  );
}
