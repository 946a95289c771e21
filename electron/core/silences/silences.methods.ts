import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

const notYet = () => {
  throw new Refusal('internal/unexpected');
};

export const silencesHandlers: HandlersOf<'silences'> = {
  'silences.list': notYet,
};
