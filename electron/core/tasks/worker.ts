import { parentPort, workerData } from 'node:worker_threads';
import type { TaskInput, TaskName, TaskOutput } from './taskTypes.ts';

/** Runs on a worker thread; imports only what its one piece of work needs. */
type Work = { [Name in TaskName]: (input: TaskInput<Name>) => Promise<TaskOutput<Name>> };

const progress = (step: string, done: number, total: number) =>
  parentPort?.postMessage({ type: 'progress', step, done, total });

const work: Work = {
  async 'read-return'(input) {
    progress('Reading the file', 0, 1);
    const { readReturn } = await import('../imports/readReturn.ts');
    return readReturn(input);
  },
  async 'render-report'({ document, format, resourcesFolder }) {
    progress('Setting the pages', 0, 1);
    const { renderReport } = await import('../render/render.ts');
    return renderReport(document, format, resourcesFolder);
  },
};

async function run<Name extends TaskName>({
  name,
  input,
}: {
  name: Name;
  input: TaskInput<Name>;
}): Promise<void> {
  try {
    const output = await work[name](input);
    parentPort?.postMessage({ type: 'done', output });
  } catch (error) {
    // The fault's kind is enough to mend it; its message may quote the text that caused it.
    parentPort?.postMessage({
      type: 'failed',
      reason: error instanceof Error ? `${name}: ${error.name}` : name,
    });
  }
}

await run(workerData as { name: TaskName; input: TaskInput<TaskName> });
