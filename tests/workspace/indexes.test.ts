import { describe, expect, it } from 'vitest';
import { insertEntry } from '../../electron/core/chronology/entryWrites.store.ts';
import { countCurrentEntries, filterQuery, listQueries } from '../../electron/core/chronology/listFilter.ts';
import { awaitedRequests } from '../../electron/core/requests/awaited.store.ts';
import { dueActions } from '../../electron/core/safeguarding-actions/dueActions.store.ts';
import { numbersMatching } from '../../electron/core/chronology/listWords.ts';
import type { ReadHandle } from '../../electron/core/workspace/handles.ts';
import { DataKey } from '../../electron/core/workspace/keys.ts';
import { OpenWorkspace, type UnitOfWork } from '../../electron/core/workspace/openWorkspace.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import { agencyId, caseId } from '../../shared/contract/values.ts';
import { findMethod } from '../../shared/contract/contract.ts';
import type { ParsedInputOf } from '../../shared/contract/contract.ts';
import { temporaryFolder } from '../support/testApp.ts';

function plan(sql: string, parameters: Parameters<ReadHandle['all']>[1]): string {
  const workspace = new OpenWorkspace(workspacePaths(temporaryFolder()), DataKey.random(), () => new Date(), {
    create: true,
  });
  const rows = workspace.read.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
  workspace.close();
  return rows.map((row) => row.detail).join('\n');
}

const someCase = caseId.parse('01a1fc3c-539d-76ef-9237-c18968eb24eb');
const someAgency = agencyId.parse('01a1fc3c-539d-76ef-9237-c18968eb24ec');

/** The plans of a page, of its count and of how many are undated, for a filter over a case of the given entries. */
async function plansOf(filter: object, entryCount = 0): Promise<{ page: string; count: string }> {
  const folder = temporaryFolder();
  const workspace = new OpenWorkspace(workspacePaths(folder), DataKey.random(), () => new Date(), {
    create: true,
  });
  if (entryCount > 0) workspace.write((unit) => addEntries(unit, entryCount));
  const input = findMethod('chronology.list')?.input.parse({
    caseId: someCase,
    ...filter,
  }) as ParsedInputOf<'chronology.list'>;
  const { page, count, values } = listQueries(filterQuery(workspace.read, input));
  const explain = (sql: string, parameters: Parameters<ReadHandle['all']>[1]) =>
    workspace.read
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
      .map((row) => row.detail)
      .join('\n');
  const plans = {
    page: explain(page, { ...values, limit: 100, offset: 0 }),
    count: explain(count, values),
  };
  workspace.close();
  return plans;
}

function addEntries({ begin, now }: UnitOfWork, total: number): void {
  const write = begin({ label: 'Add', caseId: someCase });
  write.run(
    `INSERT INTO case_file VALUES (?, 'WSCP 1', 'Rowan', '', 'other', 'OFFICIAL', '', '', 0, '2026', '2026', NULL, '')`,
    [someCase],
  );
  write.run(`INSERT INTO agency VALUES (?, ?, 'Police', 'PO', 'police', '2026', '2026', NULL)`, [
    someAgency,
    someCase,
  ]);
  write.run('INSERT INTO case_counter (case_id, last_entry) VALUES (?, 0)', [someCase]);
  for (let index = 0; index < total; index += 1)
    insertEntry(
      write,
      {
        caseId: someCase,
        agencyId: someAgency,
        date: '2019',
        whatHappened: index === 0 ? 'A rare word' : 'A word',
        supplied: null,
      },
      now,
    );
}

describe('lists stay fast as they grow', () => {
  it.each([
    ['oldest first', {}, 'chronology_entry_in_order'],
    ['newest first', { direction: 'newest-first' }, 'chronology_entry_newest_first'],
    ['of some agencies', { agencyIds: [someCase] }, 'chronology_entry_in_order'],
    ['where the child was seen', { childSeen: ['seen'] }, 'chronology_entry_in_order'],
    ['not yet reviewed', { isReviewed: false }, 'chronology_entry_in_order'],
    ['of a stretch of time', { from: '2021-01-01', to: '2021-12-31' }, 'chronology_entry_in_order'],
    ['known to the time or the month', { precisions: ['time', 'month'] }, 'chronology_entry_in_order'],
    ['with an uncertain date', { isDateUncertain: true }, 'chronology_entry_in_order'],
    ['of a theme', { themeIds: [someCase] }, 'chronology_entry_in_order'],
    ['removed', { show: 'removed' }, 'chronology_entry_removed'],
  ])('a page of the chronology, %s, comes in order from its index', async (_which, filter, index) => {
    const { page, count } = await plansOf(filter);
    expect(page).toMatch(new RegExp(`SEARCH chronology_entry USING (COVERING )?INDEX ${index}`));
    // What is sorted is the hundred rows of the page, never the case.
    expect(page.match(/USE TEMP B-TREE FOR ORDER BY/g)).toHaveLength(1);
    expect(count).toMatch(new RegExp(`SEARCH chronology_entry USING (COVERING )?INDEX ${index}`));
  });

  it.each([
    ['known to the day', { precisions: ['day'] }],
    ['with an uncertain date', { isDateUncertain: true }],
  ])(
    'newest first, entries %s are found in the index that holds the kind of their dates, and sorted',
    async (_which, filter) => {
      const { page, count } = await plansOf({ ...filter, direction: 'newest-first' });
      for (const detail of [page, count])
        expect(detail).toMatch(/SEARCH chronology_entry USING (COVERING )?INDEX chronology_entry_in_order/);
      // What was found is sorted within the dated and the undated, and then the hundred rows of the page.
      expect(page.match(/USE TEMP B-TREE FOR (LAST \d TERMS OF )?ORDER BY/g)).toHaveLength(2);
      expect(count).not.toMatch(/TEMP B-TREE/);
    },
  );

  it('one number is fetched by its number, the undated from the end of the order', async () => {
    expect((await plansOf({ number: 147 })).page).toMatch(
      /SEARCH chronology_entry USING INDEX chronology_entry_by_number/,
    );
    expect((await plansOf({ show: 'undated' })).page).toMatch(
      /USING (COVERING )?INDEX chronology_entry_in_order \(case_id=\? AND <expr>=\?\)/,
    );
  });

  it('words are looked up in the word index, once, and the few that have them are fetched by their number', async () => {
    expect(plan(numbersMatching, { caseId: someCase, match: '"rare"*' })).toMatch(
      /SCAN entry_words VIRTUAL TABLE INDEX \d+:.*M/,
    );
    const { page, count } = await plansOf({ words: 'rare' }, 3);
    for (const detail of [page, count]) {
      expect(detail).toMatch(/chronology_entry_by_number \(case_id=\? AND number=\?\)/);
      expect(detail).not.toMatch(/entry_words|SCAN chronology_entry/);
    }
  });

  it('where nearly every entry has the word, the order is walked and no table of the matches is made', async () => {
    const { page, count } = await plansOf({ words: 'word' }, 2_100);
    for (const detail of [page, count]) {
      expect(detail).toMatch(/SEARCH chronology_entry USING (COVERING )?INDEX chronology_entry_in_order/);
      expect(detail).not.toMatch(/entry_words|json_each/);
    }
    // What is sorted is the hundred rows of the page.
    expect(page.match(/USE TEMP B-TREE FOR ORDER BY/g)).toHaveLength(1);
    expect(count).not.toMatch(/TEMP B-TREE/);
  });

  it('the entries of a case are counted by an index of those that were not removed', () => {
    expect(plan(countCurrentEntries, [someCase])).toMatch(
      /SEARCH chronology_entry USING INDEX chronology_entry_in_order/,
    );
  });

  it.each([
    [
      'the history of a record',
      'SELECT * FROM change_log WHERE record_id = :id ORDER BY sequence DESC',
      /change_log_by_record/,
    ],
    [
      'the last operation of a case',
      'SELECT * FROM change_log WHERE scope = :id ORDER BY sequence DESC LIMIT 1',
      /change_log_by_scope/,
    ],
    [
      'the findings that cite an entry',
      'SELECT * FROM finding_evidence WHERE entry_id = :id',
      /finding_evidence_by_entry/,
    ],
    [
      'the recommendations that answer a finding',
      'SELECT * FROM recommendation_finding WHERE finding_id = :id',
      /recommendation_finding_by_finding/,
    ],
    [
      'the entries of an agency',
      'SELECT count(*) FROM chronology_entry WHERE agency_id = :id AND removed_at IS NULL',
      /chronology_entry_by_agency/,
    ],
  ])('%s is found by an index', (_what, sql, index) => {
    const detail = plan(sql, { id: someCase });
    expect(detail).toMatch(index);
    expect(detail).not.toMatch(/SCAN/);
  });
});

it('what is waited for over all cases comes from an index in its order', () => {
  const steps = plan(awaitedRequests, [50]);
  expect(steps).toContain('SCAN request USING INDEX request_awaited');
  expect(steps).not.toContain('TEMP B-TREE');
});

it('safeguarding actions that are due over all cases come from an index in its order', () => {
  const steps = plan(dueActions, { by: '2026-06-05', caseId: null, limit: 50 });
  expect(steps).toContain('action USING INDEX safeguarding_action_due');
  expect(steps).not.toContain('TEMP B-TREE');
});
