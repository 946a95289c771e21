import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

const notYet = () => {
  throw new Refusal('internal/unexpected');
};

export const periodsHandlers: HandlersOf<'periods'> = {
  'periods.list': notYet,
  'periods.create': notYet,
  'periods.update': notYet,
  'periods.remove': notYet,
  'periods.restore': notYet,
};
