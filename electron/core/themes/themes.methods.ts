import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

const notYet = () => {
  throw new Refusal('internal/unexpected');
};

export const themesHandlers: HandlersOf<'themes'> = {
  'themes.list': notYet,
  'themes.import': notYet,
  'themes.create': notYet,
  'themes.update': notYet,
  'themes.remove': notYet,
  'themes.restore': notYet,
  'themes.preview': notYet,
  'themes.merge': notYet,
  'themes.getMatrix': notYet,
};
