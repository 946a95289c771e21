import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

const notYet = () => {
  throw new Refusal('internal/unexpected');
};

export const episodesHandlers: HandlersOf<'episodes'> = {
  'episodes.list': notYet,
  'episodes.get': notYet,
  'episodes.create': notYet,
  'episodes.update': notYet,
  'episodes.link': notYet,
  'episodes.unlink': notYet,
  'episodes.remove': notYet,
  'episodes.restore': notYet,
  'episodes.reorder': notYet,
};
