import { expect, test } from 'vitest';
import { exerciseKindNames } from './caseTerms.ts';
import { currentExercise, stageNow, type StageState, stageTemplates } from './exerciseStages.ts';

const stages = (...states: StageState[]) =>
  states.map((state, place) => ({ name: `Stage ${place + 1}`, state }));

test('every kind of exercise begins with five to nine stages, none twice', () => {
  for (const kind of exerciseKindNames) {
    const names = stageTemplates[kind];
    expect(names.length, kind).toBeGreaterThanOrEqual(5);
    expect(names.length, kind).toBeLessThanOrEqual(9);
    expect(new Set(names).size, kind).toBe(names.length);
  }
});

test('the stage that is on is the furthest under way, though an earlier one is open still', () => {
  expect(stageNow(stages('done', 'to-come', 'under-way', 'to-come'))).toMatchObject({
    stage: { name: 'Stage 3' },
    place: 3,
    total: 4,
  });
});

test('between two stages it is the next to come; stages not needed are not counted', () => {
  expect(stageNow(stages('done', 'not-needed', 'to-come', 'to-come'))).toMatchObject({
    stage: { name: 'Stage 3' },
    place: 2,
    total: 3,
  });
  expect(stageNow(stages('to-come', 'to-come'))).toMatchObject({ stage: { name: 'Stage 1' }, place: 1 });
});

test('one left open before the last done is still to do; where nothing is left there is none', () => {
  expect(stageNow(stages('done', 'to-come', 'done'))).toMatchObject({ stage: { name: 'Stage 2' }, place: 2 });
  expect(stageNow(stages('done', 'not-needed', 'done'))).toEqual({ stage: null, place: 2, total: 2 });
  expect(stageNow([])).toEqual({ stage: null, place: 0, total: 0 });
});

test('the current exercise is the last begun that goes on; once all have ended, the last', () => {
  const ended = { number: 1, endedOn: '2026-05-12' };
  const goesOn = { number: 2, endedOn: null };
  expect(currentExercise([goesOn, ended])).toBe(goesOn);
  expect(currentExercise([ended, { number: 2, endedOn: '2026-06-01' }])?.number).toBe(2);
  expect(currentExercise([])).toBeNull();
});
