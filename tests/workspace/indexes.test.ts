import { describe, expect, it } from 'vitest';
import { chronologyOrder, listFilter } from '../../electron/core/chronology/listFilter.ts';
import { DataKey } from '../../electron/core/workspace/keys.ts';
import { OpenWorkspace } from '../../electron/core/workspace/openWorkspace.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import { caseId } from '../../shared/contract/values.ts';
import { findMethod } from '../../shared/contract/contract.ts';
import type { ParsedInputOf } from '../../shared/contract/contract.ts';
import { temporaryFolder } from '../support/testApp.ts';

function plan(sql: string, parameters: Record<string, string | number>): string {
  const workspace = new OpenWorkspace(workspacePaths(temporaryFolder()), DataKey.random(), () => new Date(), {
    create: true,
  });
  const rows = workspace.read.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
  workspace.close();
  return rows.map((row) => row.detail).join('\n');
}

const someCase = caseId.parse('01a1fc3c-539d-76ef-9237-c18968eb24eb');

describe('lists stay fast as they grow', () => {
  it('a page of the chronology comes in order from the index, without sorting', () => {
    const input = findMethod('chronology.list')?.input.parse({
      caseId: someCase,
    }) as ParsedInputOf<'chronology.list'>;
    const { where, values } = listFilter(input);
    const detail = plan(
      `SELECT * FROM chronology_entry WHERE ${where} ORDER BY ${chronologyOrder('oldest-first')} LIMIT :limit`,
      { ...values, limit: 100 },
    );
    expect(detail).toMatch(/USING INDEX chronology_entry_in_order/);
    expect(detail).not.toMatch(/TEMP B-TREE|SCAN/);
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
