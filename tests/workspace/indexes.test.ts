import { describe, expect, it } from 'vitest';
import { countCurrentEntries, listQueries } from '../../electron/core/chronology/listFilter.ts';
import type { ReadHandle } from '../../electron/core/workspace/handles.ts';
import { DataKey } from '../../electron/core/workspace/keys.ts';
import { OpenWorkspace } from '../../electron/core/workspace/openWorkspace.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import { caseId } from '../../shared/contract/values.ts';
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

describe('lists stay fast as they grow', () => {
  it.each([
    ['oldest first', {}, 'chronology_entry_in_order'],
    ['newest first', { direction: 'newest-first' }, 'chronology_entry_newest_first'],
    ['of some agencies', { agencyIds: [someCase] }, 'chronology_entry_in_order'],
    ['where the child was seen', { childSeen: ['seen'] }, 'chronology_entry_in_order'],
    ['undated', { show: 'undated' }, 'chronology_entry_in_order'],
    ['removed', { show: 'removed' }, 'chronology_entry_removed'],
    ['of one number', { number: 147 }, 'chronology_entry_by_number'],
  ])(
    'a page of the chronology, %s, comes in order from its index, and so does its count',
    (which, filter, index) => {
      const input = findMethod('chronology.list')?.input.parse({
        caseId: someCase,
        ...filter,
      }) as ParsedInputOf<'chronology.list'>;
      const { page, count, values } = listQueries(input);
      const pagePlan = plan(page, { ...values, limit: 100, offset: 0 });
      expect(pagePlan).toMatch(new RegExp(`SEARCH chronology_entry USING INDEX ${index}`));
      // Among the undated, and for one number, there is little or nothing to sort.
      if (!('number' in filter) && which !== 'undated') expect(pagePlan).not.toMatch(/TEMP B-TREE/);
      const countPlan = plan(count, values);
      expect(countPlan).toMatch(new RegExp(`SEARCH chronology_entry USING INDEX ${index}`));
    },
  );

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

  it('full-text search is there for what comes later', () => {
    const workspace = new OpenWorkspace(
      workspacePaths(temporaryFolder()),
      DataKey.random(),
      () => new Date(),
      { create: true },
    );
    expect(workspace.read.get(`SELECT 1 AS found FROM pragma_module_list WHERE name = 'fts5'`)).toEqual({
      found: 1,
    });
    workspace.close();
  });
});
