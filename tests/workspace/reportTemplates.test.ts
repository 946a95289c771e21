import { beforeEach, expect, test } from 'vitest';
import type { ReportTemplateKind, TemplatePart } from '../../shared/domain/reportTemplates.ts';
import { all, paragraphStyle, unzip, wordPart, wordText } from '../support/exportReading.ts';
import { openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
beforeEach(async () => {
  started = await openedApp();
});

async function aCaseOf(exerciseKind: ReportTemplateKind, reference = 'WSCP 2026-04') {
  const { id } = await started.call('cases.create', {
    reference,
    pseudonym: 'Rowan',
    exerciseKind,
    summary: 'Rowan was nine weeks old.',
  });
  const agency = await started.call('agencies.create', { caseId: id, name: 'Northgate Surgery', kind: 'gp' });
  const entry = await started.call('chronology.create', {
    caseId: id,
    agencyId: agency.id,
    date: '14/4/26',
    whatHappened: 'Two bruises seen.',
  });
  await started.call('chronology.create', {
    caseId: id,
    agencyId: agency.id,
    date: '15/4/26',
    whatHappened: 'No reply at the door.',
  });
  const body = {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [
          { type: 'text' as const, text: 'The bruises were seen ' },
          { type: 'citation' as const, attrs: { entryId: entry.id } },
        ],
      },
    ],
  };
  await started.call('findings.create', { caseId: id, title: 'A bruise on a baby', body });
  return id;
}

async function templateOf(kind: ReportTemplateKind) {
  const { templates } = await started.call('report-templates.list', {});
  return templates.find(({ exerciseKind }) => exerciseKind === kind) ?? expect.unreachable();
}

async function wordOf(caseId: Awaited<ReturnType<typeof aCaseOf>>) {
  const file = await started.call('reports.export', { caseId, document: 'learning-report', format: 'docx' });
  const body = wordPart(unzip(Buffer.from(file.contentBase64, 'base64')), 'word/document.xml');
  return {
    fileName: file.fileName,
    text: wordText(body),
    headings: all(body, 'w:p')
      .filter((paragraph) => /^Heading[12]$/.test(paragraphStyle(paragraph)))
      .map(wordText),
    links: all(body, 'w:hyperlink').map(wordText),
  };
}

test('a template written by the workspace is what Word holds, in every case of that kind and in no other', async () => {
  const [audit, other] = [await aCaseOf('audit'), await aCaseOf('audit', 'WSCP 2026-05')];
  const review = await aCaseOf('local-review', 'WSCP 2026-06');
  const before = await wordOf(review);
  expect(before.links).toContain('entry 1');
  expect(before.text).toContain('No reply at the door.');
  const { parts } = await templateOf('audit');
  const method: TemplatePart = {
    key: 'own-method',
    heading: 'How we asked',
    openingWords: 'Twelve questions.\n\nThe same for every agency.',
    isUnder: false,
    isLeftOut: false,
  };
  const wanted = [
    method,
    ...parts
      .filter(({ key }) => key !== 'own-follow-up')
      .map((part) => ({
        ...part,
        ...(part.key === 'findings'
          ? { heading: 'What the records show', openingWords: 'In our words.' }
          : {}),
        isLeftOut: part.key === 'chronology' || part.key === 'recommendations',
      })),
  ];
  await started.call('report-templates.update', {
    exerciseKind: 'audit',
    changes: { subtitle: 'Westmarch audit', parts: wanted },
  });

  for (const caseId of [audit, other]) {
    const { text, headings, fileName, links } = await wordOf(caseId);
    expect(headings).toEqual([
      '1 How we asked',
      '2 Purpose and scope',
      '2.1 Agencies audited',
      '3 What was looked at',
      '4 What the records show',
      'Finding 1: A bruise on a baby',
    ]);
    for (const said of ['Westmarch audit', 'The same for every agency.', 'In our words.', '(entry 1)'])
      expect(text).toContain(said);
    expect(text).not.toContain('No reply at the door.');
    expect(fileName).toMatch(/ audit report DRAFT\.docx$/);
    expect(links).not.toContain('entry 1');
  }
  const { notes } = await started.call('reports.get', { caseId: audit });
  expect(notes).toContain(
    'Two parts of the template are left out: Recommendations and Entries from the records.',
  );
  expect(await wordOf(review)).toEqual(before);
});

test('going back to the built-in template is one act, and one undo brings one’s own back, parts and all', async () => {
  await started.call('report-templates.update', {
    exerciseKind: 'learning-review',
    changes: { subtitle: 'Our learning' },
  });
  const { parts } = await templateOf('learning-review');
  const changed = parts.map((part) => ({ ...part, heading: `${part.heading}, ours` }));
  const own = await started.call('report-templates.update', {
    exerciseKind: 'learning-review',
    changes: { parts: changed },
  });
  expect(own).toMatchObject({ subtitle: 'Our learning', parts: changed, isBuiltIn: false });
  expect(await started.call('report-templates.restore', { exerciseKind: 'learning-review' })).toMatchObject({
    subtitle: 'Learning report',
    parts,
    isBuiltIn: true,
  });
  await started.call('history.undo', { caseId: null });
  expect(await templateOf('learning-review')).toEqual(own);
  await started.call('history.undo', { caseId: null });
  expect(await templateOf('learning-review')).toMatchObject({ subtitle: 'Our learning', parts });
  await started.call('history.undo', { caseId: null });
  expect((await templateOf('learning-review')).isBuiltIn).toBe(true);
  expect((await started.call('workspace.check', {})).isSound).toBe(true);
});

test('records never come to stand behind the chronology, in whatever order they are given', async () => {
  const { parts } = await templateOf('local-review');
  const { parts: kept } = await started.call('report-templates.update', {
    exerciseKind: 'local-review',
    changes: { parts: parts.toReversed() },
  });
  expect(kept.map(({ key }) => key)).toEqual([
    'recommendations',
    'findings',
    'agencies',
    'about',
    'summary',
    'chronology',
    'own-introduction',
  ]);
});

test('a case follows the template of what it has turned into', async () => {
  const caseId = await aCaseOf('learning-review');
  expect((await wordOf(caseId)).headings).toContain('2 What was learned');
  const { exercises } = await started.call('exercises.list', { caseId });
  const from = exercises[0]?.id ?? expect.unreachable();
  await started.call('exercises.create', {
    caseId,
    kind: 'audit',
    turnedFrom: { exerciseId: from, on: '2026-06-10', because: 'Several cases show the same.' },
  });
  expect((await wordOf(caseId)).headings).toContain('1 Purpose and scope');
});
