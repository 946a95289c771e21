import { getExercise } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import type { ExchangeId, ExerciseId } from '../../../shared/contract/values.ts';
import { deleteExchange, getExchange, insertExchange, listExchanges, updateExchange } from './panel.store.ts';

export const panelHandlers: HandlersOf<'panel'> = {
  'panel.list': ({ exerciseId }, read) => {
    getExercise(read, exerciseId);
    return { exchanges: listExchanges(read, exerciseId) };
  },

  'panel.create': ({ answers, ...fields }, { begin, read, now }) => {
    const { caseId, id: exerciseId } = getExercise(read, fields.exerciseId);
    if (answers !== undefined) getExchangeOf(read, exerciseId, answers);
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
function getExchangeOf(read: ReadHandle, exerciseId: ExerciseId, id: ExchangeId): void {
  if (getExchange(read, id).exerciseId !== exerciseId) throw new Refusal('record/not-found');
}
