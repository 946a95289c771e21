import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { readTimeline } from './timeline.store.ts';

export const timelineHandlers: HandlersOf<'timeline'> = {
  'timeline.get': (input, read) => {
    assertCase(read, input.caseId);
    return readTimeline(read, input);
  },
};
