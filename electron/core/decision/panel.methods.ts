import { getExercise, getExerciseOnList } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import type { Exchange } from '../../../shared/contract/panel.ts';
import type { ExchangeId, ExerciseId } from '../../../shared/contract/values.ts';
import { deleteExchange, getExchange, insertExchange, listExchanges, updateExchange } from './panel.store.ts';

export const panelHandlers: HandlersOf<'panel'> = {
  'panel.list': ({ exerciseId }, read) => {
    getExercise(read, exerciseId);
    return { exchanges: listExchanges(read, exerciseId) };
  },

  'panel.create': ({ answers, ...fields }, { begin, read, now }) => {
    const { caseId, id: exerciseId } = getExerciseOnList(read, fields.exerciseId);
    if (answers !== undefined) assertWaits(getExchangeOf(read, exerciseId, answers));
    const label =
      fields.direction === 'sent' ? 'Note what was sent to the Panel' : 'Note what the Panel sent';
    const write = begin({ label, caseId });
    const id = insertExchange(write, { ...fields, caseId }, now);
    if (answers !== undefined) updateExchange(write, answers, { answeredBy: id }, now);
    return getExchange(read, id);
  },

  'panel.update': ({ exchangeId, changes }, { begin, read, now }) => {
    const { caseId, exerciseId } = getExchange(read, exchangeId);
    const { answeredBy } = changes;
    if (answeredBy === exchangeId) {
      throw new Refusal('request/invalid-input', {
        sentence: 'Nothing can answer itself. Nothing was changed.',
        fields: [{ path: 'changes.answeredBy', message: 'Choose another one' }],
      });
    }
    if (answeredBy) getExchangeOf(read, exerciseId, answeredBy);
    const write = begin({ label: 'Change what went to or from the Panel', caseId, typingIn: exchangeId });
    updateExchange(write, exchangeId, changes, now);
    return getExchange(read, exchangeId);
  },

  'panel.remove': ({ exchangeId }, { begin, read, now }) => {
    const { caseId } = getExchange(read, exchangeId);
    deleteExchange(begin({ label: 'Remove what went to or from the Panel', caseId }), exchangeId, now);
    return {};
  },
};

/** Only what went to or from the Panel about the same exercise answers one another. */
function getExchangeOf(read: ReadHandle, exerciseId: ExerciseId, id: ExchangeId): Exchange {
  const exchange = getExchange(read, id);
  if (exchange.exerciseId !== exerciseId) throw new Refusal('record/not-found');
  return exchange;
}

/** What has its answer keeps it until somebody says which of the two it is. */
function assertWaits({ answeredBy }: Exchange): void {
  if (answeredBy === null) return;
  throw new Refusal('record/duplicate', {
    sentence:
      'It has an answer already, and that one stays. Nothing was changed. Note this without saying what it answers, or choose it as the answer there.',
  });
}
