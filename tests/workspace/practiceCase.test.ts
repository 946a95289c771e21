import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../shared/contract/chronology.ts';
import { localDay } from '../../electron/core/files/exportName.ts';
import { dayNumber } from '../../shared/domain/civilDate.ts';
import { requestDateWarnings, requestState } from '../../shared/domain/requestState.ts';
import { isUndated } from '../../shared/domain/eventDate.ts';
import { readDateProblems } from '../../shared/domain/parseEventDate.ts';
import { stageNow } from '../../shared/domain/exerciseStages.ts';
import { checkReferral } from '../../shared/domain/referralChecks.ts';
import { citedEntryIds, type RichQuotation } from '../../shared/domain/richText.ts';
import { unzip, wordPart, wordText } from '../support/exportReading.ts';
import { openedApp, startApp, type TestApp } from '../support/testApp.ts';

async function contentsOf({ call }: TestApp) {
  const { cases } = await call('cases.list', {});
  const review = cases.find(({ isPractice }) => isPractice);
  if (!review) throw new Error('There is no practice case.');
  const caseId = review.id;
  const { agencies } = await call('agencies.list', { caseId });
  const { entries, total } = await call('chronology.list', { caseId, limit: 500 });
  const { findings } = await call('findings.list', { caseId });
  const { recommendations } = await call('recommendations.list', { caseId });
  const codeOf = (entry: Pick<Entry, 'agencyId'>) => agencies.find(({ id }) => id === entry.agencyId)?.code;
  return { caseId, review, agencies, entries, total, findings, recommendations, codeOf };
}

async function openPractice() {
  const started = startApp();
  await started.call('workspace.openPractice', {});
  return { ...started, ...(await contentsOf(started)) };
}

/** The days on which nobody saw the child, between one sighting and the next. */
function daysUnseen(entries: readonly Entry[]): { after: string; before: string; days: number }[] {
  const seen = entries
    .filter(({ childSeen }) => childSeen === 'seen' || childSeen === 'seen-alone')
    .flatMap(({ date: { earliest, latest } }) => (earliest && latest ? [{ earliest, latest }] : []));
  return seen.slice(1).flatMap(({ earliest: before }, index) => {
    const after = seen[index]?.latest;
    return after ? [{ after, before, days: dayNumber(before) - dayNumber(after) - 1 }] : [];
  });
}

function kindsOfBlock(blocks: RichQuotation['content']): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'blockquote' && block.type !== 'bulletList' && block.type !== 'orderedList')
      return [block.type];
    if (block.type === 'blockquote') return [block.type, ...kindsOfBlock(block.content)];
    return [
      block.type,
      ...block.content.flatMap((item) => kindsOfBlock(item.content).map((kind) => `nested ${kind}`)),
    ];
  });
}

describe('the practice case', () => {
  test('shows a whole review: nine agencies, a long chronology, six findings and eight recommendations', async () => {
    const { review, agencies, total, findings, recommendations } = await openPractice();
    expect(review).toMatchObject({ pseudonym: 'Rowan', exerciseKind: 'local-review', isPractice: true });
    expect(agencies.map(({ code }) => code).toSorted()).toEqual(
      ['CSC', 'GP', 'HOSP', 'HSG', 'HV', 'MW', 'PO', 'SCH', 'VCS'].toSorted(),
    );
    expect(agencies.filter(({ entryCount }) => entryCount < 4)).toEqual([]);
    expect(total).toBe(151);
    expect(findings.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
      '1 learning',
      '2 learning',
      '3 learning',
      '4 learning',
      '5 learning',
      '6 good-practice',
    ]);
    expect(recommendations.map(({ label }) => label)).toEqual(['1', '2a', '2b', '3a', '3b', '4', '5', '6']);
  });

  test('opened with a referral whose dates fit, and was a rapid review before it was a local one', async () => {
    const { call, caseId } = await openPractice();
    const referral = await call('referral.get', { caseId });
    const { id: _id, updatedAt: _at, withdrawnOn: _on, ...told } = referral;
    const optional = new Set(['withdrawnBecause', 'furtherChildren', 'triggerOther', 'harmOther']);
    const empty = Object.entries(told).filter(
      ([name, value]) =>
        !optional.has(name) &&
        (value === null || value === '' || (Array.isArray(value) && value.length === 0)),
    );
    expect(empty.map(([name]) => name)).toEqual([]);
    expect(checkReferral(referral, '2026-11-21')).toEqual([]);

    const { exercises } = await call('exercises.list', { caseId });
    expect(exercises.map(({ kind, turnedFrom }) => [kind, turnedFrom !== null])).toEqual([
      ['rapid-review', false],
      ['local-review', true],
    ]);
    const [rapid, local] = exercises;
    expect(rapid?.stages.every(({ state, doneOn }) => state === 'done' && doneOn !== null)).toBe(true);
    expect(rapid?.endedOn).toBe(local?.initiatedOn);
    expect(rapid?.endedBecause).not.toBe('');
    expect(stageNow(local?.stages ?? [])).toMatchObject({ stage: { name: 'Recommendations' }, total: 9 });
  });

  test('has a date that can be read for every entry but two, which say themselves that it is not known', async () => {
    const { review, entries } = await openPractice();
    const undated = entries.filter(({ date }) => isUndated(date));
    expect(undated.map(({ date }) => date.text)).toEqual(['Not known', 'Undated']);
    expect(review.counts.undated).toBe(2);
    const questioned = entries
      .flatMap(({ date }) => readDateProblems(date.text).map((problem) => `${date.text}: ${problem.kind}`))
      .toSorted();
    expect(questioned).toEqual(['01/11/2022: day-first', '02/05/2025: day-first', '03/10/2025: day-first']);
  });

  test.each([
    ['2019', '2019-01-01', '2019-12-31', 'year', 'on'],
    ['12–14 Jan 2021', '2021-01-12', '2021-01-14', 'range', 'from-to'],
    ['c. Mar 2021', '2021-03-01', '2021-03-31', 'month', 'about'],
    ['summer 2021', '2021-06-01', '2021-08-31', 'season', 'on'],
    ['01/11/2022', '2022-11-01', '2022-11-01', 'day', 'on'],
    ['before June 2024', null, '2024-05-31', 'month', 'before'],
    ['w/c 8 September 2025', '2025-09-08', '2025-09-14', 'week', 'on'],
    ['autumn term 2025', '2025-09-01', '2025-12-31', 'term', 'on'],
    ['autumn 2025', '2025-09-01', '2025-11-30', 'season', 'on'],
    ['03/10/2025', '2025-10-03', '2025-10-03', 'day', 'on'],
    ['2025-11-13', '2025-11-13', '2025-11-13', 'day', 'on'],
    ['1 Dec 2025 to 31 Jan 2026', '2025-12-01', '2026-01-31', 'range', 'from-to'],
    ['approx. 6 Jan 2026', '2026-01-06', '2026-01-06', 'day', 'about'],
    ['29.01.2026', '2026-01-29', '2026-01-29', 'day', 'on'],
    ['17-Feb-26', '2026-02-17', '2026-02-17', 'day', 'on'],
    ['between 9 and 13 March 2026', '2026-03-09', '2026-03-13', 'range', 'between'],
    ['c. 21 April 2026', '2026-04-21', '2026-04-21', 'day', 'about'],
    ['after 7 May 2026', '2026-05-08', null, 'day', 'after'],
    ['mid May 2026', '2026-05-11', '2026-05-20', 'month', 'about'],
    ['overnight 23/24 May 2026', '2026-05-23', '2026-05-24', 'range', 'from-to'],
  ])('reads “%s” as it was meant', async (text, earliest, latest, precision, qualifier) => {
    const { entries } = await openPractice();
    const written = entries.filter(({ date }) => date.text === text);
    expect(written.map(({ date }) => date)).toEqual([{ text, earliest, latest, precision, qualifier }]);
  });

  test('numbers its entries in the order in which they are listed, so that a first reader is not puzzled', async () => {
    const { entries } = await openPractice();
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
  });

  test('gives every entry words and a source with a place in it, and comments on some', async () => {
    const { entries } = await openPractice();
    expect(entries.filter(({ whatHappened }) => whatHappened.length < 40)).toEqual([]);
    const placed = /\b(?:pp?\.|paras?|document|sheet) \d|cover|one line/;
    expect(entries.filter(({ source }) => !placed.test(source)).map(({ source }) => source)).toEqual([]);
    const commented = entries.filter(({ comment }) => comment);
    expect(commented.length).toBeGreaterThan(10);
    expect(commented.length).toBeLessThan(entries.length / 2);
  });

  test('says that the child was seen only after the birth, and uses every state', async () => {
    const { entries } = await openPractice();
    const birth = entries.find(({ whatHappened }) => whatHappened.startsWith('Rowan born'))?.date.earliest;
    expect(birth).toBe('2026-02-15');
    const before = entries.filter(({ date }) => date.latest !== null && date.latest < '2026-02-15');
    expect(new Set(before.map(({ childSeen }) => childSeen))).toEqual(new Set(['not-applicable']));
    const after = entries.filter(({ date }) => date.earliest !== null && date.earliest >= '2026-02-15');
    expect(new Set(after.map(({ childSeen }) => childSeen))).toEqual(
      new Set(['seen', 'seen-alone', 'not-seen', 'not-recorded']),
    );
  });

  test('holds stretches in which nobody saw Rowan, twenty days of them after the bruises', async () => {
    const { entries } = await openPractice();
    const long = daysUnseen(entries).filter(({ days }) => days >= 18);
    expect(long).toEqual([
      { after: '2026-03-26', before: '2026-04-14', days: 18 },
      { after: '2026-04-14', before: '2026-05-05', days: 20 },
    ]);
  });

  test('holds accounts that differ: a message to the school, an e-mail nobody found, one telephone call told twice', async () => {
    const { entries, codeOf } = await openPractice();
    const accounts = entries.filter(({ comment }) => comment.startsWith('Accounts differ.'));
    expect(accounts.map((entry) => [codeOf(entry), entry.date.earliest])).toEqual([
      ['PO', '2025-10-06'],
      ['CSC', '2026-01-26'],
      ['HV', '2026-04-23'],
      ['CSC', '2026-04-24'],
    ]);
  });

  test('holds a referral that was sent and never found, and a birthmark that nobody had seen before', async () => {
    const { entries, codeOf } = await openPractice();
    const saying = (words: string) => entries.filter(({ whatHappened }) => whatHappened.includes(words));
    expect(saying('Referral to children’s social care completed and sent').map(codeOf)).toEqual(['MW']);
    expect(saying('No referral from midwifery found').map(codeOf)).toEqual(['CSC']);
    expect(saying('birthmark, left cheek').map(codeOf)).toEqual(['HV']);
    expect(saying('Birthmarks: none seen').map(codeOf)).toEqual(['HOSP']);
  });

  test('cites only entries that exist, and lists each one cited in the text as evidence with a note', async () => {
    const { entries, findings } = await openPractice();
    const known = new Set<string>(entries.map(({ id }) => id));
    for (const { label, body, why, evidence } of findings) {
      const listed = evidence.map(({ entryId }) => entryId);
      const cited = [...citedEntryIds(body), ...citedEntryIds(why)];
      expect(cited.length, `finding ${label}`).toBeGreaterThan(0);
      expect(
        [...listed, ...cited].filter((id) => !known.has(id)),
        `finding ${label}`,
      ).toEqual([]);
      expect(listed, `finding ${label}`).toEqual(expect.arrayContaining(cited));
      expect(
        evidence.filter(({ note, isChangedSince }) => note === '' || isChangedSince),
        `finding ${label}`,
      ).toEqual([]);
      expect(listed.length, `finding ${label}`).toBeGreaterThanOrEqual(3);
      expect(listed.length, `finding ${label}`).toBeLessThanOrEqual(8);
      expect(why.content.length, `finding ${label}`).toBeGreaterThan(0);
    }
    expect(
      findings.filter(({ evidence }) => evidence.some(({ stance }) => stance === 'complicates')),
    ).toHaveLength(6);
  });

  test('shows what findings can be written with: lists within lists, and a quotation', async () => {
    const { findings } = await openPractice();
    const kinds = findings.map(({ body }) => kindsOfBlock(body.content));
    expect(kinds.filter((each) => each.includes('nested bulletList'))).toHaveLength(2);
    expect(kinds.some((each) => each.includes('orderedList'))).toBe(true);
    expect(kinds.some((each) => each.includes('blockquote'))).toBe(true);
  });

  test('is unfinished in two places, so that there is a broken thread to mend', async () => {
    const { review, findings, recommendations } = await openPractice();
    const unanswered = findings.filter((finding) => finding.recommendations.length === 0);
    expect(unanswered.map(({ label, evidence }) => [label, evidence.length])).toEqual([['5', 3]]);
    const orphans = recommendations.filter((recommendation) => recommendation.findings.length === 0);
    expect(orphans.map(({ label }) => label)).toEqual(['5']);
    expect(review.counts.recommendationsWithoutFinding).toBe(1);
    for (const { label, addresseeIds, due } of recommendations) {
      expect(due, `recommendation ${label}`).not.toBe('');
      expect(addresseeIds.length, `recommendation ${label}`).toBeGreaterThanOrEqual(1);
      expect(addresseeIds.length, `recommendation ${label}`).toBeLessThanOrEqual(3);
    }
  });

  test('makes a report with every finding in its outline and every recommendation in its text', async () => {
    const { call, caseId, findings, recommendations } = await openPractice();
    const { title, outline, wordCount } = await call('reports.get', { caseId });
    expect(title).toContain('Rowan');
    expect(wordCount).toBeGreaterThan(2_000);
    const headings = outline.map((heading) => `${heading.number} ${heading.title}`);
    for (const finding of findings) expect(headings).toContain(`Finding ${finding.label} ${finding.title}`);
    expect(headings).toContain('3 Recommendations');
    const file = await call('reports.export', { caseId, format: 'docx' });
    const parts = unzip(Buffer.from(file.contentBase64, 'base64'));
    const printed = wordText(wordPart(parts, 'word/document.xml'));
    for (const { label, text } of recommendations) {
      expect(printed).toContain(`Recommendation ${label}`);
      expect(printed).toContain(text);
    }
  });

  test('is kept in a workspace that checks as sound, and is gone from the disk after locking', async () => {
    const { call, folder } = await openPractice();
    const check = await call('workspace.check', {});
    expect(check).toMatchObject({ isSound: true, problems: [] });
    expect(check.recordsChecked).toBeGreaterThan(100);
    expect(existsSync(join(folder, 'practice'))).toBe(true);
    expect(await call('workspace.lock', {})).toMatchObject({ state: 'none' });
    expect(existsSync(join(folder, 'practice'))).toBe(false);
  });

  test('can be added to one’s own workspace, marked as practice', async () => {
    const started = await openedApp();
    const added = await started.call('cases.createPractice', {});
    expect(added.isPractice).toBe(true);
    const { total, findings } = await contentsOf(started);
    expect(total).toBe(added.counts.entries);
    expect(findings).toHaveLength(6);
    expect((await started.call('workspace.check', {})).isSound).toBe(true);
  });
});

test('the agencies’ desk of the practice case has an answer of each kind that a desk has to show', async () => {
  const { call, caseId, agencies } = await openPractice();
  const { requests } = await call('requests.list', { caseId });
  const today = localDay(new Date());
  const standings = requests.map((request) => {
    const { code } = agencies.find(({ id }) => id === request.agencyId) ?? expect.unreachable();
    return `${code} ${requestState(request, today).words}`;
  });
  expect(standings).toEqual(
    expect.arrayContaining([
      'GP 3 days late',
      'SCH Part received',
      'HSG Promised',
      'PO Nil return',
      'HV Queried',
    ]),
  );
  expect(requests.flatMap((request) => Object.values(requestDateWarnings(request)))).toEqual([]);
  expect(agencies.find(({ code }) => code === 'HSG')?.formerNames).toMatchObject([
    { name: 'Wexmoor Council Housing', to: '2022-03-31' },
  ]);
});
