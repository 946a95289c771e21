import type { HandlersOf } from '../handlers.ts';

export const tasksHandlers: HandlersOf<'tasks'> = {
  'tasks.cancel': async ({ taskId }, { tasks }) => {
    await tasks.cancel(taskId);
    return {};
  },
};
