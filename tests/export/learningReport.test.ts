import { describe, expect, test } from 'vitest';
import {
  blocksText,
  blockText,
  headingLine,
  reportOutline,
  targetIds,
  wordCount,
} from '../../shared/report/documentText.ts';
import { draftNotes } from '../../shared/report/draftNotes.ts';
import { buildLearningReport } from '../../shared/report/learningReport.ts';
import type { ReportSource } from '../../shared/report/source.ts';
import { everyBlock, everyInline, tablesOf } from './model.ts';
import { emptySource, endlessCell, hostile, richSource } from './richReport.ts';

const report = buildLearningReport(richSource);
const appendix = report.sections.find((section) => section.part === 'appendix');
const everything = blocksText(report.sections.flatMap((section) => section.blocks));

describe('the learning report', () => {
  test('has its parts in order, and each finding under its own label', () => {
    expect(
      reportOutline(report)
        .filter(({ level }) => level <= 2)
        .map(headingLine),
    ).toEqual([
      '1 Introduction',
      '1.1 What happened',
      '1.2 About this review',
      '1.3 Agencies involved',
      '2 Findings',
      'Finding 1: A bruise on a baby who could not yet move',
      'Finding 2: The health visitor kept trying',
      `Finding 3: Records ${hostile.markup}`,
      '3 Recommendations',
      'Appendix: Chronology',
      'Entries in order of date',
      'Undated',
    ]);
  });

  test('never skips a heading level, whatever level the reviewer chose in the text', () => {
    const levels = reportOutline(report).map(({ level }) => level);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(levels).toContain(4);
    expect(skips).toEqual([]);
  });

  test('shows every recommendation under the label it was given', () => {
    const headings = everyBlock(report).flatMap((block) =>
      block.type === 'callout' && block.kind === 'recommendation' ? [block.heading] : [],
    );
    expect(headings).toEqual([
      'Recommendation 1a.',
      'Recommendation 1b.',
      'Recommendation 2.',
      'Recommendation 4',
    ]);
  });

  test('names in words the agencies a recommendation is for, by when, and what it answers', () => {
    const first = everyBlock(report).find(
      (block) => block.type === 'callout' && block.heading === 'Recommendation 1a.',
    );
    const printed = first ? blockText(first) : '';
    expect(printed).toContain('For: Alder Road surgery and Westmarch Council children’s social care');
    expect(printed).toContain('By when: By 31 March 2027');
    expect(printed).toContain('Outcome sought: No bruise on a baby');
    expect(printed).toContain('Answers: finding 1, A bruise on a baby who could not yet move');
  });

  test('prints a citation as the number of the entry and points at that entry by identity', () => {
    expect(everyInline(report)).toContainEqual({
      type: 'crossReference',
      targetId: 'entry-e-14',
      text: 'entry 14',
    });
    expect(everyInline(report)).toContainEqual({
      type: 'crossReference',
      targetId: 'entry-e-63',
      text: 'Entry 63',
    });
  });

  test('sets a citation in brackets unless the sentence leads into it', () => {
    const cite = (number: number) => ({ type: 'citation', attrs: { entryId: `e-${number}` } }) as const;
    const words = (value: string) => ({ type: 'text', text: value }) as const;
    const content = [
      words('His surname was left blank '),
      cite(6),
      words('. As set out in '),
      cite(7),
      words(', nobody asked'),
      cite(8),
      words('.'),
    ];
    const body = { type: 'doc', content: [{ type: 'paragraph', content }] } as const;
    const [finding] = richSource.findings;
    const cited = buildLearningReport({ ...richSource, findings: finding ? [{ ...finding, body }] : [] });
    const printed = blocksText(cited.sections.flatMap((section) => section.blocks));
    expect(printed).toContain(
      'His surname was left blank (entry 6). As set out in entry 7, nobody asked (entry 8).',
    );
  });

  test('has somewhere to go for every cross-reference, and no two targets of one name', () => {
    const targets = targetIds(report);
    const dangling = everyInline(report).filter(
      (part) => part.type === 'crossReference' && !targets.has(part.targetId),
    );
    const named = everyBlock(report).flatMap((block) => (block.type === 'heading' ? [block.id] : []));
    expect(dangling).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test('says so where an entry that a finding cites is no longer there', () => {
    const without = buildLearningReport({
      ...richSource,
      entries: richSource.entries.filter(({ id }) => id !== 'e-14'),
    });
    const printed = blocksText(without.sections.flatMap((section) => section.blocks));
    expect(printed).toContain('[an entry no longer in the chronology]');
    expect(printed).not.toContain('entry 14');
  });

  test('says plainly that a finding rests on nothing yet', () => {
    const notes = everyBlock(report).flatMap((block) =>
      block.type === 'callout' && block.kind === 'note' ? [blockText(block).trim()] : [],
    );
    expect(notes).toEqual(['No entry of the chronology has been cited for this finding yet.']);
  });

  test('never prints the reviewer’s private comments, and says how many there are', () => {
    expect(JSON.stringify(report)).not.toContain('PRIVATE');
    expect(everything).toContain('The reviewer’s working comments, on one entry, are not printed.');
  });

  test('prints every entry once, those without a date apart, and counts what is left out', () => {
    const [dated, undated] = tablesOf(report).slice(-2);
    expect(dated?.rows).toHaveLength(64);
    expect(undated?.rows.map(({ id }) => id)).toEqual(['entry-e-65', 'entry-e-66']);
    expect(everything).toContain('The chronology holds 66 entries from three agencies.');
    expect(everything).toContain(
      'Two entries have no date that anyone could read or know; they are listed at the end.',
    );
    expect(everything).toContain('Two entries were taken out during the review and are not printed.');
  });

  test('never makes a day out of a month', () => {
    const row = tablesOf(report)
      .flatMap(({ rows }) => rows)
      .find(({ id }) => id === 'entry-e-61');
    expect(blocksText(row?.cells[1] ?? [])).toBe('c. Mar 2026');
  });

  test('keeps an entry whole, however long it is', () => {
    expect(appendix ? blocksText(appendix.blocks) : '').toContain(endlessCell);
  });

  test('puts the wide chronology on landscape pages', () => {
    expect(report.sections.map(({ orientation, part }) => [orientation, part])).toEqual([
      ['portrait', 'body'],
      ['landscape', 'appendix'],
    ]);
  });

  test('counts its own words and not those of the records in the appendix', () => {
    const shorter = buildLearningReport({
      ...richSource,
      entries: richSource.entries.map((entry) => ({ ...entry, source: 'One two three four' })),
    });
    expect(wordCount(report)).toBeGreaterThan(300);
    expect(wordCount(shorter)).toBe(wordCount(report));
  });

  test('crosses to a worker thread as plain data', () => {
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('a report of a case in which nothing is written yet', () => {
  const empty = buildLearningReport(emptySource);
  const printed = blocksText(empty.sections.flatMap((section) => section.blocks));

  test('says of each part that it is not yet written', () => {
    expect(printed).toContain('A summary of what happened has not been written yet.');
    expect(printed).toContain('No agencies have been added yet.');
    expect(printed).toContain('No findings have been written yet.');
    expect(printed).toContain('No recommendations have been written yet.');
    expect(printed).toContain('The chronology has no entries yet.');
    expect(tablesOf(empty)).toEqual([]);
  });

  test('names nobody where nobody is named, and shows that the case is practice', () => {
    expect(empty.meta.author).toBe('');
    expect(empty.meta.details.map(({ label }) => label)).toEqual(['Reference', 'Date', 'Status']);
    expect(empty.meta.runningTitle).toMatch(/^PRACTICE CASE/);
  });
});

describe('what the draft still lacks', () => {
  test('is said in sentences with counts', () => {
    expect(draftNotes(richSource)).toEqual([
      'One finding cites no entry yet.',
      'One recommendation answers no finding yet.',
      'One recommendation names no agency yet.',
      'Two entries have no date and are listed apart.',
      'One working comment is not printed.',
      'Two removed entries are left out.',
      'One removed recommendation is left out.',
    ]);
  });

  test('is nothing where nothing is lacking', () => {
    const complete: ReportSource = { ...emptySource, findings: [], entries: [] };
    expect(draftNotes(complete)).toEqual([]);
  });
});
