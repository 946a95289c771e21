import { describe, expect, test } from 'vitest';
import { builtInReportTemplates } from './builtInReportTemplates.ts';
import {
  moveTemplatePart,
  partAbove,
  partsOfReport,
  problemOfParts,
  reportTemplateKinds,
  type TemplatePart,
} from './reportTemplates.ts';

const { parts } = builtInReportTemplates['local-review'];
const keysOf = (some: readonly TemplatePart[]) => some.map(({ key }) => key);
const numbered = (some: readonly TemplatePart[]) =>
  partsOfReport({ parts: some }).printed.map(({ number, part }) => `${number} ${part.heading}`.trim());
const changed = (key: string, changes: Partial<TemplatePart>, of = parts) =>
  of.map((part) => (part.key === key ? { ...part, ...changes } : part));
const own = (name: string, changes: Partial<TemplatePart> = {}): TemplatePart => ({
  key: `own-${name}`,
  heading: name,
  openingWords: 'Words.',
  isUnder: false,
  isLeftOut: false,
  ...changes,
});

describe('the built-in templates', () => {
  test.each(reportTemplateKinds)(
    '%s has every part that prints records once, each with a heading',
    (kind) => {
      const template = builtInReportTemplates[kind];
      expect(problemOfParts(template.parts)).toBeNull();
      expect(template.parts.every(({ heading }) => heading !== '')).toBe(true);
      expect(partsOfReport(template).wordless).toEqual([]);
    },
  );

  test('of a local review, a learning review and an audit are not the same report under three names', () => {
    const kinds = ['local-review', 'learning-review', 'audit', 'reflective-practice'] as const;
    const outlines = kinds.map((kind) => numbered(builtInReportTemplates[kind].parts).join());
    expect(new Set(outlines).size).toBe(kinds.length);
  });
});

describe('the numbers of the parts', () => {
  test('are those of a report with an introduction and an appendix', () => {
    expect(numbered(parts)).toEqual([
      '1 Introduction',
      '1.1 What happened',
      '1.2 About this review',
      '1.3 Agencies involved',
      '2 Findings',
      '3 Recommendations',
      'Appendix Chronology',
    ]);
  });

  test('close up where a part is left out', () => {
    const without = changed('findings', { isLeftOut: true }, changed('summary', { isLeftOut: true }));
    expect(numbered(without).slice(0, 4)).toEqual([
      '1 Introduction',
      '1.1 About this review',
      '1.2 Agencies involved',
      '2 Recommendations',
    ]);
  });

  test('give a part its own number where the part above it is not printed', () => {
    expect(numbered(changed('own-introduction', { isLeftOut: true })).slice(0, 4)).toEqual([
      '1 What happened',
      '2 About this review',
      '3 Agencies involved',
      '4 Findings',
    ]);
  });

  test('tell the appendices apart once there are two', () => {
    expect(numbered([...parts, own('glossary'), own('terms', { isUnder: true })]).slice(-3)).toEqual([
      'Appendix 1 Chronology',
      'Appendix 2 glossary',
      'terms',
    ]);
  });
});

describe('what is not printed', () => {
  test('is what is left out, and a part of one’s own that has neither words nor parts below it', () => {
    const some = changed('chronology', { isLeftOut: true }, [own('thanks', { openingWords: ' ' }), ...parts]);
    const { leftOut, wordless, printed } = partsOfReport({ parts: some });
    expect([keysOf(leftOut), keysOf(wordless)]).toEqual([['chronology'], ['own-thanks']]);
    expect(printed.some(({ part }) => part.key === 'own-introduction')).toBe(true);
  });
});

describe('moving a part', () => {
  test('puts it where it is asked for', () => {
    expect(keysOf(moveTemplatePart(parts, 'agencies', 4)).slice(3, 5)).toEqual(['findings', 'agencies']);
  });

  test('never puts records behind the chronology, which opens the appendices', () => {
    const last = parts.length - 1;
    expect(keysOf(moveTemplatePart(parts, 'recommendations', last))).toEqual(keysOf(parts));
    expect(keysOf(moveTemplatePart(parts, 'chronology', 2))).toEqual(keysOf(parts));
  });

  test('takes a part of one’s own behind the chronology, and the chronology before it again', () => {
    const withOwn = [...parts.slice(0, -1), own('glossary'), ...parts.slice(-1)];
    const behind = moveTemplatePart(withOwn, 'own-glossary', withOwn.length - 1);
    expect(keysOf(behind).slice(-2)).toEqual(['chronology', 'own-glossary']);
    expect(keysOf(moveTemplatePart(behind, 'own-glossary', parts.length - 1))).toEqual(keysOf(withOwn));
  });
});

test('a part stands below the one above it, and never below findings, which have headings of their own', () => {
  expect(partAbove(parts, 'agencies')?.key).toBe('own-introduction');
  expect(partAbove(parts, 'own-introduction')).toBeNull();
  expect(partAbove(moveTemplatePart(parts, 'agencies', 4), 'agencies')).toBeNull();
  expect(partAbove(parts, 'recommendations')).toBeNull();
});

test.each([
  ['a part is missing', parts.slice(1, -1), /missing/],
  ['a part stands twice', [...parts, ...parts.slice(-1)], /twice/],
  ['a part is not known', [...parts, { ...own('x'), key: 'foreword' }], /not known/],
])('a template is refused where %s', (_, some, problem) => {
  expect(problemOfParts(some)).toMatch(problem);
});
