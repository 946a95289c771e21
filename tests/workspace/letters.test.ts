import { beforeEach, describe, expect, test } from 'vitest';
import type { RequestId } from '../../shared/contract/values.ts';
import { unzip, wordPart, wordText } from '../support/exportReading.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let requestId: RequestId;

beforeEach(async () => {
  started = await openedApp(undefined, { now: () => new Date('2026-06-08T09:00:00Z') });
  const { caseId, agencyId } = await aCase(started);
  await started.call('cases.update', {
    caseId,
    changes: {
      partnership: 'Wexmoor Partnership',
      marking: 'OFFICIAL-SENSITIVE',
      leadReviewer: 'Miriam Oakes',
    },
  });
  await started.call('agencies.updateDetails', { agencyId, changes: { contact: 'Dr Kell' } });
  const { requests } = await started.call('requests.create', {
    caseId,
    agencyIds: [agencyId],
    kind: 'chronology',
    askedOn: '2026-06-01',
    dueOn: '2026-06-05',
  });
  requestId = requests[0]?.id ?? expect.unreachable();
});

describe('a letter to an agency', () => {
  test('is drafted as Word with the marking, and every blank is filled or said to be empty', async () => {
    const preview = await started.call('requests.previewLetter', { requestId, kind: 'reminder' });
    expect(preview).toMatchObject({ title: 'Reminder: chronology', empty: ['missing'], unknown: [] });
    const file = await started.call('requests.exportLetter', { requestId, kind: 'reminder' });
    expect(file.fileName).toBe('WSCP 2026-04 reminder GP.docx');
    const parts = unzip(Buffer.from(file.contentBase64, 'base64'));
    const words = wordText(wordPart(parts, 'word/document.xml'));
    for (const said of [
      'Dear Dr Kell',
      'On 1 June 2026 we asked Northgate Surgery for: chronology',
      'was due by 5 June 2026',
      '[missing: not recorded]',
      'Miriam Oakes',
      '8 June 2026',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('Rowan');
    expect(wordText(wordPart(parts, 'word/header1.xml'))).toContain('OFFICIAL-SENSITIVE');
  });

  test('is written anew for the whole workspace, and put back to the built-in; undo brings one’s own back', async () => {
    const body = '{agency}: please answer by {due}, or tell {nobody} why.';
    await started.call('requests.updateTemplate', { kind: 'request', changes: { body } });
    const other = await aCase(started, 'WSCP 2026-05');
    const { requests } = await started.call('requests.create', {
      caseId: other.caseId,
      agencyIds: [other.agencyId],
    });
    const elsewhere = await started.call('requests.previewLetter', {
      requestId: requests[0]?.id ?? expect.unreachable(),
      kind: 'request',
    });
    expect(elsewhere.blocks[0]?.lines[0]?.map(({ text }) => text).join('')).toBe(
      'Northgate Surgery: please answer by [due: not recorded], or tell {nobody} why.',
    );
    expect([elsewhere.empty, elsewhere.unknown]).toEqual([['due'], ['nobody']]);
    expect(await started.call('requests.restoreTemplate', { kind: 'request' })).toMatchObject({
      isBuiltIn: true,
    });
    await started.call('history.undo', { caseId: null });
    const { templates } = await started.call('requests.listTemplates', {});
    expect(templates.find(({ kind }) => kind === 'request')).toMatchObject({ body, isBuiltIn: false });
    expect((await started.call('workspace.check', {})).isSound).toBe(true);
  });
});
