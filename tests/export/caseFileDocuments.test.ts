import { describe, expect, test } from 'vitest';
import { buildDecisionRecord } from '../../shared/report/decisionRecord.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import { blocksText, blockText, reportOutline, targetIds } from '../../shared/report/documentText.ts';
import { buildProgressStatement } from '../../shared/report/progressStatement.ts';
import { buildRapidReviewReport, rapidReviewNotes } from '../../shared/report/rapidReviewReport.ts';
import { buildReflectiveSummary } from '../../shared/report/reflectiveSummary.ts';
import { decision, emptyCaseFile, richCaseFile, section, words } from './caseFileSource.ts';
import { everyInline, tablesOf } from './model.ts';

const textOf = (document: ReportDocument) => blocksText(document.sections.flatMap(({ blocks }) => blocks));
const builders = [
  buildRapidReviewReport,
  buildDecisionRecord,
  buildProgressStatement,
  buildReflectiveSummary,
];

describe('every document of the case file', () => {
  test.each(builders)('%o is marked, says whose name it uses, and prints no working note', (build) => {
    for (const source of [richCaseFile, emptyCaseFile]) {
      const document = build(source);
      expect(document.meta.marking).toBe('OFFICIAL-SENSITIVE');
      expect(document.meta.notices.join(' ')).toContain('It is not the child’s real name.');
      expect(textOf(document)).not.toContain('a working note');
      expect(textOf(document).trim()).not.toBe('');
    }
  });

  test.each(builders)('%o points only at what it prints', (build) => {
    const document = build(richCaseFile);
    const targets = new Set(targetIds(document));
    const pointed = everyInline(document).flatMap((inline) =>
      inline.type === 'crossReference' ? [inline.targetId] : [],
    );
    expect(pointed.filter((target) => !targets.has(target))).toEqual([]);
  });

  test.each(builders)('%o has tables whose columns fill the width, and no cell without a word', (build) => {
    const tables = tablesOf(build(richCaseFile));
    expect(tables.length).toBeGreaterThan(build === buildReflectiveSummary ? -1 : 0);
    for (const { columns, rows } of tables) {
      expect(columns.reduce((total, { width }) => total + width, 0)).toBeCloseTo(1);
      for (const { cells } of rows) {
        expect(cells).toHaveLength(columns.length);
        expect(cells.map((cell) => blocksText(cell).trim()).filter((cell) => cell === '')).toEqual([]);
      }
    }
  });
});

describe('the rapid review report', () => {
  const report = buildRapidReviewReport(richCaseFile);

  test('has the sections of the template in their order, numbered, and the entries cited after them', () => {
    const top = reportOutline(report).filter(({ level }) => level === 1);
    expect(top.map(({ number, title }) => `${number} ${title}`)).toEqual([
      ...richCaseFile.sections.map(({ title }, index) => `${index + 1} ${title}`),
      'Appendix Entries cited',
    ]);
  });

  test('a section that must not be empty says so, and one that gives a reason gives it', () => {
    expect(textOf(report)).toContain('This section must not be empty. It has not been written yet.');
    expect(textOf(report)).toContain('Nothing is said here, because: The family has not been asked yet.');
    expect(rapidReviewNotes(richCaseFile)).toEqual([
      '“Lived experience” is empty and gives no reason.',
      '“What we ask of others” has not been written yet.',
      'One request has no answer yet.',
      'One criterion is not answered yet.',
      'One partner has not signed yet.',
    ]);
  });

  test('a citation leads to its entry, printed with its source', () => {
    expect(textOf(report)).toContain('The mark became a birthmark (entry 41).');
    expect(textOf(report)).toContain('Small birthmark, as before. HV record, p. 15');
  });

  test('a day of the clock that is not recorded is named, not passed over', () => {
    const late = { ...richCaseFile, referral: { ...richCaseFile.referral, awareOn: null } };
    expect(textOf(buildRapidReviewReport(late))).toContain(
      'Not recorded: the day the local authority became aware.',
    );
  });

  test('says that an entry was withdrawn by its agency wherever it is printed, and counts it', () => {
    const citedEntries = richCaseFile.citedEntries.map((entry) => ({
      ...entry,
      isWithdrawn: entry.number === 36,
    }));
    const source = { ...richCaseFile, citedEntries, briefLeftOut: 2 };
    expect(textOf(buildRapidReviewReport(source)).match(/Withdrawn by the agency/g)).toHaveLength(2);
    expect(rapidReviewNotes(source)).toEqual(
      expect.arrayContaining([
        'Two entries of the brief chronology were taken out of the chronology and are not printed.',
        'One entry printed here was withdrawn by its agency.',
      ]),
    );
  });

  test('a publication that is held is said also when the proceedings have ended', () => {
    const proceedings = richCaseFile.proceedings.map((proceeding) => ({ ...proceeding, isEnded: true }));
    const sections = [section('parallel', 'Parallel processes')];
    expect(textOf(buildRapidReviewReport({ ...richCaseFile, proceedings, sections }))).toContain(
      'Publication is held for: criminal investigation or trial.',
    );
  });

  test('is a draft until the decision is signed and nothing lacks', () => {
    expect(report.meta.isDraft).toBe(true);
    const signed = { ...decision, state: 'signed' as const };
    const sections = [section('analysis', 'Analysis', { body: words('Written') })];
    expect(buildRapidReviewReport({ ...richCaseFile, sections, decision: signed }).meta.isDraft).toBe(false);
    const open = [...sections, section('own-1', 'Ours')];
    expect(buildRapidReviewReport({ ...richCaseFile, sections: open, decision: signed }).meta.isDraft).toBe(
      true,
    );
  });
});

describe('the decision record', () => {
  test('says what was decided, by which criteria, and who has not signed', () => {
    const text = textOf(buildDecisionRecord(richCaseFile));
    expect(text).toContain('Decision: Local child safeguarding practice review.');
    expect(text).toContain('Made by Learning from Cases Committee, 17 June 2026.');
    expect(text).toContain('One agency Not answered yet');
    expect(text).toContain('One has not signed yet.');
    expect(text).toContain('Police Det Supt Callan Asked 15 June 2026');
    expect(text).toContain('18 June 2026 Sent Rapid review');
    expect(text).toContain('Judith Amadi, Director Subject to the Panel’s view.');
  });

  test('names the entry that a reason rests on, though it is not printed there', () => {
    expect(textOf(buildDecisionRecord(richCaseFile))).toContain(
      'Three services each held a part (entry 36).',
    );
  });

  test('says which earlier decision it takes the place of, and why', () => {
    const supersedes = { number: 1, because: 'The surgery’s record came.' };
    const record = buildDecisionRecord({ ...richCaseFile, decision: { ...decision, number: 2, supersedes } });
    expect(textOf(record)).toContain('It takes the place of decision 1: The surgery’s record came.');
  });

  test('says where there is no decision', () => {
    expect(textOf(buildDecisionRecord(emptyCaseFile))).toBe('No decision has been written down yet.');
  });
});

test('the progress statement asks the partners for what is late, overdue or unsigned, and for nothing else', () => {
  const [, ...blocks] = buildProgressStatement(richCaseFile).sections[0]?.blocks ?? [];
  const asked = blocks[0];
  expect(asked?.type === 'list' && asked.items.map((item) => item.map(blockText).join(' '))).toEqual([
    'See that what is late is sent: Thornbeck Surgery.',
    'See that an overdue action is done by Thornbeck Surgery: Bruising guidance put in every room',
    'Sign the decision, or say what stands in the way: Police.',
    'Note the delay and its reason. Rapid review: 2 working days overdue.',
  ]);
  expect(textOf(buildProgressStatement(emptyCaseFile))).toContain('Nothing is asked of the partners today.');
});

test('the reflective summary goes to the teams: no entry numbers, no names, good practice apart', () => {
  const document = buildReflectiveSummary(richCaseFile);
  const text = textOf(document);
  expect(text).not.toMatch(/\bentry\b/i);
  expect(text).toContain('Each met it as explained.');
  expect(text).toContain('11 June 2026: Thornbeck Surgery.');
  expect(text).not.toContain('Independent chair');
  const titles = reportOutline(document).map(({ title }) => title);
  expect(titles.indexOf('A health visitor went on asking')).toBe(titles.indexOf('What helped') + 1);
});
