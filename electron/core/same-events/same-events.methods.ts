import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

const notYet = () => {
  throw new Refusal('internal/unexpected');
};

export const sameEventsHandlers: HandlersOf<'same-events'> = {
  'same-events.listSuggestions': notYet,
  'same-events.list': notYet,
  'same-events.get': notYet,
  'same-events.create': notYet,
  'same-events.update': notYet,
  'same-events.remove': notYet,
  'same-events.restore': notYet,
  'same-events.reject': notYet,
  'same-events.listRejected': notYet,
  'same-events.offerAgain': notYet,
  'same-events.link': notYet,
  'same-events.unlink': notYet,
};
