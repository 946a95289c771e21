import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { asRefusal } from '../workspace/openDatabase.ts';
import { type Entrance, openSecondReader, OpenWorkspace } from '../workspace/openWorkspace.ts';
import type { TaskMessage, TaskName, TaskTools } from './taskTypes.ts';

/** What a thread needs of the thread that began it: a way to say things, the file when its turn has come, and when to stop. */
export function taskTools<Name extends TaskName>(
  port: MessagePort | null,
  stopFlag: Int32Array,
): { tools: TaskTools; close: () => void; say: (message: TaskMessage<Name>) => void } {
  const say = (message: TaskMessage<Name>) => port?.postMessage(message);
  let second: OpenWorkspace | null = null;
  const stopIfAsked = () => {
    if (Atomics.load(stopFlag, 0) !== 0) throw new Refusal('task/cancelled');
  };
  const enter = async (kind: 'read' | 'write'): Promise<Entrance> => {
    if (!port) throw new Error('this is no worker thread');
    const answer = once(port, 'message');
    say({ type: 'wants-file', kind });
    const [entrance] = (await answer) as [Entrance];
    return entrance;
  };
  const tools: TaskTools = {
    progress: (step, done, total) => say({ type: 'progress', step, done, total }),
    stopIfAsked,
    async reading(work) {
      const { read, close } = openSecondReader(await enter('read'));
      try {
        return work(read);
      } catch (error) {
        throw asRefusal(error);
      } finally {
        close();
      }
    },
    async writing(now, work) {
      second = OpenWorkspace.second(await enter('write'), () => now);
      const { result, touched } = second.write(work);
      if (touched.capabilities.size > 0)
        say({ type: 'changed', capabilities: [...touched.capabilities], caseIds: [...touched.caseIds] });
      return result;
    },
  };
  const close = () => {
    // After the answer: what is left is moving pages from the journal into the file, which nobody waits for.
    second?.close();
  };
  return { tools, close, say };
}
