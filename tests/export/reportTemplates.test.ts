import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderReport } from '../../electron/core/render/render.ts';
import { builtInReportTemplates } from '../../shared/domain/builtInReportTemplates.ts';
import {
  type ReportTemplate,
  type ReportTemplateKind,
  reportTemplateKinds,
  type TemplatePart,
} from '../../shared/domain/reportTemplates.ts';
import {
  blocksText,
  headingLine,
  reportOutline,
  targetIds,
  wordCount,
} from '../../shared/report/documentText.ts';
import { draftNotes } from '../../shared/report/draftNotes.ts';
import { buildLearningReport } from '../../shared/report/learningReport.ts';
import { readPdf } from '../support/exportReading.ts';
import { everyBlock, everyInline } from './model.ts';
import { richSource } from './richReport.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');
const local = builtInReportTemplates['local-review'];
const own: TemplatePart = {
  key: 'own-glossary',
  heading: 'Glossary',
  openingWords: 'CSC means children’s social care.\n\nGP means general practitioner.',
  isUnder: false,
  isLeftOut: false,
};

function leavingOut(...keys: string[]): ReportTemplate {
  return {
    ...local,
    parts: local.parts.map((part) => ({ ...part, isLeftOut: keys.includes(part.key) })),
  };
}

function reportBy(template: ReportTemplate, exerciseKind: ReportTemplateKind = 'local-review') {
  const source = { ...richSource, template, case: { ...richSource.case, exerciseKind } };
  const report = buildLearningReport(source);
  const targets = targetIds(report);
  return {
    report,
    notes: draftNotes(source),
    words: blocksText(report.sections.flatMap(({ blocks }) => blocks)),
    main: reportOutline(report)
      .filter(({ level }) => level === 1)
      .map(headingLine),
    dangling: everyInline(report).filter(
      (part) => part.type === 'crossReference' && !targets.has(part.targetId),
    ),
  };
}

describe.each(reportTemplateKinds)('the built-in report of %s', (kind) => {
  const { report, dangling, words, notes } = reportBy(builtInReportTemplates[kind], kind);

  test('is called what it is, and nothing in it points at what is not there', () => {
    expect(report.meta.subtitle).toBe(builtInReportTemplates[kind].subtitle);
    expect(dangling).toEqual([]);
    const ids = everyBlock(report).flatMap((block) => (block.type === 'heading' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const levels = reportOutline(report).map(({ level }) => level);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('prints the opening words of its parts, and says which parts it leaves out', () => {
    for (const part of builtInReportTemplates[kind].parts) {
      if (part.isLeftOut) expect(notes.at(-1)).toContain(part.heading);
      else for (const said of part.openingWords.split('\n\n')) expect(words).toContain(said);
    }
  });
});

describe('a report without its chronology', () => {
  const { report, words, dangling, notes } = reportBy(leavingOut('chronology'));

  test('cites entries in words, in text, evidence and all, and links to none', () => {
    expect(words).toContain('(entry 14)');
    expect(words).toContain('Entry 63 records what was decided.');
    expect(everyInline(report)).not.toContainEqual(
      expect.objectContaining({ type: 'crossReference', targetId: 'entry-e-14' }),
    );
    expect(dangling).toEqual([]);
  });

  test('says where the numbers come from, and prints no page laid across', () => {
    expect(words).toContain('are those of the chronology of the case, which is not printed here');
    expect(words).not.toContain('in the appendix');
    expect(report.sections.map(({ orientation }) => orientation)).toEqual(['portrait']);
  });

  test('is said among what the draft leaves out, and nothing is said to be listed apart', () => {
    expect(notes).toContain('One part of the template is left out: Chronology.');
    expect(notes.join(' ')).not.toContain('listed apart');
  });
});

test('findings name recommendations in words, and the other way round, where those are left out', () => {
  const noAnswers = reportBy(leavingOut('recommendations', 'agencies'));
  expect(noAnswers.dangling).toEqual([]);
  expect(noAnswers.words).toContain('This finding is answered by recommendation 1a and recommendation 1b.');
  expect(noAnswers.notes).toContain(
    'Two parts of the template are left out: Agencies involved and Recommendations.',
  );
  const noFindings = reportBy(leavingOut('findings'));
  expect(noFindings.dangling).toEqual([]);
  expect(noFindings.words).toContain('Answers: finding 1, A bruise on a baby who could not yet move');
  expect(noFindings.main).toEqual(['1 Introduction', '2 Recommendations', 'Appendix: Chronology']);
});

test('a part of one’s own behind the chronology is an appendix on upright pages, and the text says which is which', () => {
  const { report, main, words } = reportBy({ ...local, parts: [...local.parts, own] });
  expect(main.slice(-2)).toEqual(['Appendix 1: Chronology', 'Appendix 2: Glossary']);
  expect(report.sections.map(({ orientation, part }) => [orientation, part])).toEqual([
    ['portrait', 'body'],
    ['landscape', 'appendix'],
    ['portrait', 'appendix'],
  ]);
  expect(words).toContain('refer to the chronology in appendix 1.');
  expect(words).toContain('GP means general practitioner.');
  expect(wordCount(report)).toBe(wordCount(reportBy(local).report));
});

test('an appendix of one’s own comes out upright behind the chronology laid across, in the PDF too', async () => {
  const { report } = reportBy({ ...local, parts: [...local.parts, own] });
  const { pages } = await readPdf(await renderReport(report, 'pdf', resources));
  expect(pages.at(-2)?.isLandscape).toBe(true);
  expect(pages.at(-1)?.isLandscape).toBe(false);
  expect(pages.at(-1)?.text).toContain('Appendix 2: Glossary');
});

test('a part without words is not printed as an empty heading, and the draft says so', () => {
  const { main, notes } = reportBy({ ...local, parts: [{ ...own, openingWords: '' }, ...local.parts] });
  expect(main).not.toContain('1 Glossary');
  expect(notes).toContain('One part of the template has no words and is not printed: Glossary.');
});

test('a template that leaves everything out gives a page that says so', () => {
  const { words } = reportBy(leavingOut(...local.parts.map(({ key }) => key)));
  expect(words).toBe('The template leaves out every part of this report.');
});
