import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { taskTools } from './taskTools.ts';
import type { TaskInput, TaskMessage, TaskName, TaskOutput, TaskStart, TaskTools } from './taskTypes.ts';

/** Runs on a worker thread; imports only what its one piece of work needs. */
type Work = { [Name in TaskName]: (input: TaskInput<Name>, tools: TaskTools) => Promise<TaskOutput<Name>> };

const work: Work = {
  async 'read-return'(input, { progress }) {
    progress('Reading the file', 0, 1);
    const { readReturn } = await import('../imports/readReturn.ts');
    return readReturn(input).preview;
  },
  async 'compare-return'(input, tools) {
    const { compareReturnFile } = await import('../imports/comparePreview.ts');
    return compareReturnFile(input, tools);
  },
  async 'bring-in'(input, tools) {
    const { bringIn } = await import('../imports/bringIn.ts');
    return bringIn(input, tools);
  },
  async 'read-source'(input, { progress }) {
    progress('Reading the file', 0, 1);
    const { sourceRows } = await import('../imports/sourceRows.ts');
    return sourceRows(input);
  },
  async 'write-elsewhere'(input, tools) {
    const { writeElsewhere } = await import('./writeElsewhere.ts');
    return writeElsewhere(input, tools);
  },
  async 'render-report'({ document, format, resourcesFolder }, { progress }) {
    progress('Setting the pages', 0, 1);
    const { renderReport } = await import('../render/render.ts');
    return renderReport(document, format, resourcesFolder);
  },
  async 'render-chronology'({ source, format, resourcesFolder }, { progress }) {
    progress('Setting the entries', 0, 1);
    const { renderChronology } = await import('../render/renderChronology.ts');
    return renderChronology(source, format, resourcesFolder, progress);
  },
  async 'render-form'({ content, format, resourcesFolder }) {
    const { renderForm } = await import('../render/form/renderForm.ts');
    return renderForm(content, format, resourcesFolder);
  },
};

async function run<Name extends TaskName>({ name, input, stopFlag }: TaskStart<Name>): Promise<void> {
  const { tools, close, say } = taskTools<Name>(parentPort, stopFlag);
  try {
    say({ type: 'done', output: await work[name](input, tools) });
  } catch (error) {
    say(asMessage(name, error));
  } finally {
    close();
  }
}

function asMessage<Name extends TaskName>(name: Name, error: unknown): TaskMessage<Name> {
  if (error instanceof Refusal) {
    const { code, sentence, fields } = error;
    return { type: 'refused', code, detail: { fields, ...(sentence === undefined ? {} : { sentence }) } };
  }
  // The fault's kind is enough to mend it; its message may quote the text that caused it.
  return { type: 'failed', reason: error instanceof Error ? `${name}: ${error.name}` : name };
}

await run(workerData as TaskStart<TaskName>);
