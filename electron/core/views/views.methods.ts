import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

const notYet = () => {
  throw new Refusal('internal/unexpected');
};

export const viewsHandlers: HandlersOf<'views'> = {
  'views.list': notYet,
  'views.create': notYet,
  'views.update': notYet,
  'views.remove': notYet,
  'views.restore': notYet,
  'views.reorder': notYet,
};
