import { describe, expect, test } from 'vitest';
import { blocksText, targetIds } from '../../shared/report/documentText.ts';
import { buildLearningReport } from '../../shared/report/learningReport.ts';
import type { ReportSameEvent, ReportSource } from '../../shared/report/source.ts';
import { everyInline } from './model.ts';
import { richSource } from './richReport.ts';

const reading: ReportSameEvent = {
  number: 3,
  reading: 'Police were at the door at 20:58.\nHazel was not seen.',
  reason: 'The log is timed by machine.',
  note: 'No record agrees with another.',
  entryIds: ['e-14', 'e-61', 'e-63', 'gone'],
};

function textWith(changes: Partial<ReportSource['findings'][number]>) {
  const findings = richSource.findings.map((finding, index) =>
    index === 0 ? { ...finding, ...changes } : finding,
  );
  const report = buildLearningReport({ ...richSource, findings });
  return { report, text: blocksText(report.sections.flatMap((section) => section.blocks)) };
}

describe('an event with several accounts in the report', () => {
  test('is printed under its number with the reading, the reason, what it shows and the entries it joins', () => {
    const { text } = textWith({ sameEvents: [reading] });
    expect(text).toContain('Same event 3, told in entries 14, 61 and 63:');
    expect(text).toContain('Police were at the door at 20:58.');
    expect(text).toContain('Hazel was not seen.');
    expect(text).toContain('Why they are read so: The log is timed by machine.');
    expect(text).toContain('What it shows: No record agrees with another.');
  });

  test('points at entries that are in the report, and at no others', () => {
    const { report } = textWith({ sameEvents: [reading] });
    const targets = new Set(targetIds(report));
    const references = everyInline(report).filter((inline) => inline.type === 'crossReference');
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(targets).toContain(reference.targetId);
  });

  test('stands where a finding cites nothing else, which is then not said to rest on nothing', () => {
    const { text } = textWith({ evidence: [], sameEvents: [{ ...reading, reading: '' }] });
    const first = text.slice(
      text.indexOf('A bruise on a baby'),
      text.indexOf('The health visitor kept trying'),
    );
    expect(first).toContain('The reading of these accounts has not been written yet.');
    expect(first).not.toContain('No entry of the chronology has been cited');
  });
});
