import { describe, expect, test } from 'vitest';
import { type DocumentKind, documentKindNames } from '../../shared/domain/documentKinds.ts';
import { builtInRapidSections } from '../../shared/domain/rapidSections.ts';
import { all, paragraphStyle, unzip, wordPart, wordText } from '../support/exportReading.ts';
import { aCase, openedApp, startApp, type TestApp } from '../support/testApp.ts';

async function openPractice() {
  const started = startApp();
  await started.call('workspace.openPractice', {});
  const { cases } = await started.call('cases.list', {});
  const caseId = cases.find(({ isPractice }) => isPractice)?.id ?? expect.unreachable();
  return { ...started, caseId };
}

async function wordOf(
  { call }: Pick<TestApp, 'call'>,
  caseId: Awaited<ReturnType<typeof aCase>>['caseId'],
  document: DocumentKind,
) {
  const file = await call('reports.export', { caseId, document, format: 'docx' });
  const body = wordPart(unzip(Buffer.from(file.contentBase64, 'base64')), 'word/document.xml');
  return { fileName: file.fileName, body, text: wordText(body) };
}

/** The words under each main heading, by the heading. */
function parts(body: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let current = '';
  for (const paragraph of all(body, 'w:p')) {
    if (paragraphStyle(paragraph) === 'Heading1') current = wordText(paragraph);
    else found.set(current, `${found.get(current) ?? ''} ${wordText(paragraph)}`);
  }
  return found;
}

describe('the rapid review of the practice case, as it goes to the Panel', () => {
  test('holds every section of the template, each with words of its own, and says nothing lacks but the requests', async () => {
    const practice = await openPractice();
    const { body, fileName } = await wordOf(practice, practice.caseId, 'rapid-review');
    expect(fileName).toBe('PRACTICE 2026-01 rapid review.docx');
    const sections = parts(body);
    const titles = builtInRapidSections.map(({ title }, index) => `${index + 1} ${title}`);
    expect([...sections.keys()].filter((title) => /^\d/.test(title))).toEqual(titles);
    for (const title of titles) expect(sections.get(title)?.trim().length, title).toBeGreaterThan(80);
    const { notes } = await practice.call('reports.get', {
      caseId: practice.caseId,
      document: 'rapid-review',
    });
    expect(notes).toEqual(['Four requests have no answer yet.']);
  });

  test('says under each heading what the case file holds', async () => {
    const held: readonly (readonly [string, readonly string[]])[] = [
      ['Case details', ['WEX-2026-0528', '28 May 2026']],
      ['Household and family', ['Callum is perhaps', 'Hazel is a half-sister of Rowan']],
      ['Immediate safeguarding action', ['Not yet. Due 30 June 2026', '24 May 2026']],
      ['Parallel processes', ['Family court', 'Publication is held']],
      ['Agencies asked', ['Thornbeck Surgery', 'Outstanding']],
      ['Brief chronology', ['Two bruises on Rowan’s cheek seen by the doctor']],
      ['Links to earlier reviews', ['Willow (invented)', 'The same guidance']],
      ['The criteria', ['Abuse or neglect of a child is known or suspected.', 'Unclear']],
      [
        'Decision and reasons',
        ['Local child safeguarding practice review', 'a learning review would have been enough'],
      ],
      ['Sign-off', ['Judith Amadi', 'Agrees with a local review', 'Sent apologies']],
    ];
    const practice = await openPractice();
    const sections = [...parts((await wordOf(practice, practice.caseId, 'rapid-review')).body)];
    for (const [title, words] of held) {
      const [, text = ''] = sections.find(([heading]) => heading.endsWith(title)) ?? [];
      for (const phrase of words) expect(text, title).toContain(phrase);
    }
  });

  test('prints no real name, no date of birth and no comment of the reviewer, in any of the five', async () => {
    const practice = await openPractice();
    const { people } = await practice.call('people.list', { caseId: practice.caseId });
    expect(people.some(({ hasRealName }) => hasRealName)).toBe(true);
    const { people: names } = await practice.call('people.realNames', { caseId: practice.caseId });
    const real = names.flatMap(({ realName, otherRealNames }) =>
      [realName, ...otherRealNames.split(';')].flatMap((name) => name.trim().split(' ')).filter(Boolean),
    );
    expect(real.length).toBeGreaterThan(5);
    for (const kind of documentKindNames) {
      const { text } = await wordOf(practice, practice.caseId, kind);
      for (const name of real) expect(text, kind).not.toMatch(new RegExp(`\\b${name}\\b`));
      expect(text, kind).not.toContain('Ask the practice what was offered next.');
    }
  });
});

test('every document of a case with nothing in it says so in words, and is a draft', async () => {
  const started = await openedApp();
  const { caseId } = await aCase(started);
  for (const document of documentKindNames) {
    const { text, fileName } = await wordOf(started, caseId, document);
    expect(text.length, document).toBeGreaterThan(200);
    expect(fileName, document).toContain('DRAFT');
    const { outline } = await started.call('reports.get', { caseId, document });
    expect(outline.every(({ title }) => title !== '')).toBe(true);
  }
});
