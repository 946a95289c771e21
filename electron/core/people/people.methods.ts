import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

const notYet = () => {
  throw new Refusal('internal/unexpected');
};

export const peopleHandlers: HandlersOf<'people'> = {
  'people.list': notYet,
  'people.create': notYet,
  'people.update': notYet,
  'people.remove': notYet,
  'people.restore': notYet,
};
