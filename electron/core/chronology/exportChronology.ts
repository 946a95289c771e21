import type { Handler } from '../handlers.ts';
import { Refusal } from '../refusal.ts';

export const exportChronology: Handler<'chronology.export'> = async () => {
  throw new Refusal('internal/unexpected');
};
