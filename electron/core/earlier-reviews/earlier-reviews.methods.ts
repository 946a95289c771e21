import { getExercise, getExerciseOnList } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { moveInExercise } from '../workspace/ordering.ts';
import {
  getEarlierReview,
  insertEarlierReview,
  listEarlierReviews,
  updateEarlierReview,
} from './earlier-reviews.store.ts';

export const earlierReviewsHandlers: HandlersOf<'earlier-reviews'> = {
  'earlier-reviews.list': ({ exerciseId, show }, read) => {
    getExercise(read, exerciseId);
    return { reviews: listEarlierReviews(read, exerciseId, show) };
  },

  'earlier-reviews.create': (fields, { begin, read, now }) => {
    const { caseId } = getExerciseOnList(read, fields.exerciseId);
    const write = begin({ label: 'Add an earlier review', caseId });
    return getEarlierReview(read, insertEarlierReview(write, { ...fields, caseId }, now));
  },

  'earlier-reviews.update': ({ earlierReviewId: id, changes }, { begin, read, now }) => {
    const { caseId } = getEarlierReview(read, id);
    updateEarlierReview(begin({ label: 'Change an earlier review', caseId, typingIn: id }), id, changes, now);
    return getEarlierReview(read, id);
  },

  'earlier-reviews.remove': ({ earlierReviewId: id }, { begin, read, now }) => {
    const { caseId } = getEarlierReview(read, id);
    const write = begin({ label: 'Remove an earlier review', caseId });
    updateEarlierReview(write, id, { removedAt: now.toISOString() }, now);
    return {};
  },

  'earlier-reviews.restore': ({ earlierReviewId: id }, { begin, read, now }) => {
    const { caseId } = getEarlierReview(read, id);
    updateEarlierReview(begin({ label: 'Put back an earlier review', caseId }), id, { removedAt: null }, now);
    return getEarlierReview(read, id);
  },

  'earlier-reviews.reorder': ({ earlierReviewId: id, position }, { begin, read, now }) => {
    const { caseId, exerciseId } = getEarlierReview(read, id);
    const write = begin({ label: 'Move an earlier review', caseId });
    moveInExercise(write, 'earlier_review', exerciseId, id, position, now);
    return getEarlierReview(read, id);
  },
};
