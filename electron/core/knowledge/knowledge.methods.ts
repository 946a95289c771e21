import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

const notYet = () => {
  throw new Refusal('internal/unexpected');
};

export const knowledgeHandlers: HandlersOf<'knowledge'> = {
  'knowledge.list': notYet,
  'knowledge.link': notYet,
  'knowledge.unlink': notYet,
};
