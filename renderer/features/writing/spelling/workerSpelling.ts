import { type AskSpelling, createSpelling, type Spelling } from './spelling.ts';

let shared: Spelling | null = null;

/** The one checker of the window. Its worker starts with the first question. */
export function workerSpelling(): Spelling {
  shared ??= createSpelling(askWorker());
  return shared;
}

function askWorker(): AskSpelling {
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let lastId = 0;
  let worker: Worker | null = null;
  /** Without a dictionary nothing is marked: no word is called wrong that nobody looked up. */
  const answerAll = () => {
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(new URL('./spellingWorker.ts', import.meta.url), { type: 'module' });
    started.addEventListener(
      'message',
      ({ data }: MessageEvent<{ id: number; words: readonly string[] }>) => {
        waiting.get(data.id)?.(data.words);
        waiting.delete(data.id);
      },
    );
    started.addEventListener('error', answerAll);
    return started;
  };
  return (question) => {
    if (typeof Worker === 'undefined') return Promise.resolve([]);
    worker ??= start();
    lastId += 1;
    const id = lastId;
    worker.postMessage({ id, question });
    return new Promise((resolve) => waiting.set(id, resolve));
  };
}
