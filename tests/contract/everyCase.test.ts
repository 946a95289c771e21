import { expect, test } from 'vitest';
import { actsForEveryCase } from '../../shared/contract/everyCase.ts';
import { findMethod } from '../../shared/contract/contract.ts';
import { callApp } from '../support/workspaceClient.ts';
import { startApp } from '../support/testApp.ts';
import type { Made } from './rows.ts';
import { table } from './table.ts';

/** Acts on the list of cases themselves: within a case, no key comes to them. */
const isAboutTheList = (name: string) => /^(?:cases|history|workspace)\./.test(name);

test('every act within a case that holds for every case is one that Ctrl+Z knows of, and no other is', async () => {
  const { app } = startApp();
  const made = {} as Made;
  const found = new Set<string>();
  const latest = async () => {
    const steps = await callApp(app, 'history.get', { caseId: null }).catch(() => null);
    return steps?.undo?.operationId ?? null;
  };
  let before: string | null = null;
  for (const row of table) {
    const envelope = await app.dispatch(row.name, row.input(made));
    if (!row.answers.ok || !envelope.ok) continue;
    row.answers.keep?.(envelope.value as never, made);
    if (findMethod(row.name)?.kind !== 'write') continue;
    const now = await latest();
    if (now !== before && !isAboutTheList(row.name)) found.add(row.name);
    before = now;
  }
  expect([...found].toSorted()).toEqual(actsForEveryCase.toSorted());
});
