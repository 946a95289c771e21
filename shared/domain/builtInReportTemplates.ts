import type { RecordedPartKey, ReportTemplate, ReportTemplateKind, TemplatePart } from './reportTemplates.ts';

/**
 * The templates of reports until a workspace writes its own. Source: the headings partnerships use for practice
 * reviews, overview reports, audits and learning summaries; regulation 15 of SI 2018/789 for what a local review says;
 * Working Together 2023 for its purpose. No words here say what was done in a case: only the records can.
 */
export const builtInReportTemplates: Readonly<Record<ReportTemplateKind, ReportTemplate>> = {
  'local-review': {
    subtitle: 'Learning report',
    parts: [
      own('introduction', 'Introduction'),
      part('summary', 'What happened', { isUnder: true }),
      part('about', 'About this review', { isUnder: true }),
      part('agencies', 'Agencies involved', { isUnder: true }),
      part('findings', 'Findings'),
      part('recommendations', 'Recommendations'),
      part('chronology', 'Chronology'),
    ],
  },
  'serious-case-review': {
    subtitle: 'Overview report',
    parts: [
      own('introduction', 'Introduction'),
      part('about', 'About this review', {
        isUnder: true,
        openingWords:
          'This review was begun as a serious case review, under the arrangements that came before local child safeguarding practice reviews. Practice is looked at by what was known and expected at the time.',
      }),
      part('agencies', 'Agencies involved', { isUnder: true }),
      part('summary', 'Summary of events'),
      part('findings', 'Analysis and findings'),
      part('recommendations', 'Recommendations'),
      part('chronology', 'Combined chronology'),
    ],
  },
  'learning-review': {
    subtitle: 'Learning report',
    parts: [
      own('introduction', 'Introduction'),
      part('summary', 'What happened', { isUnder: true }),
      part('about', 'About this review', {
        isUnder: true,
        openingWords:
          'A learning review is a shorter piece of work than a local child safeguarding practice review. Its purpose is to learn and to improve; it does not hold people or bodies to account.',
      }),
      part('agencies', 'Agencies involved', { isUnder: true }),
      part('findings', 'What was learned'),
      part('recommendations', 'What is to change'),
      part('chronology', 'Chronology'),
    ],
  },
  'reflective-practice': {
    subtitle: 'Reflective practice report',
    parts: [
      part('about', 'Why we met', {
        openingWords:
          'A reflective practice meeting brings together those who worked with a family, to see what helped, what got in the way and why. It is for learning, and judges no one person.',
      }),
      part('summary', 'What happened'),
      part('agencies', 'Agencies involved'),
      part('findings', 'What we learned'),
      part('recommendations', 'What will change'),
      own(
        'questions',
        'To talk about in your team',
        'What in this is familiar from your own work?\n\nWhat will you do, and how will you know that it has helped a child?\n\nWho needs to hear of it who is not here?',
      ),
      part('chronology', 'Chronology', { isLeftOut: true }),
    ],
  },
  audit: {
    subtitle: 'Audit report',
    parts: [
      part('about', 'Purpose and scope', {
        openingWords:
          'A multi-agency audit looks at how agencies work together, by the same questions in every record. It is about practice and systems, not about any one practitioner.',
      }),
      part('agencies', 'Agencies audited', { isUnder: true }),
      part('summary', 'What was looked at'),
      part('findings', 'Findings'),
      part('recommendations', 'Recommendations'),
      own(
        'follow-up',
        'Follow-up',
        'Each agency named in a recommendation is asked to show what it has done, by what evidence, and what has changed for children.',
      ),
      part('chronology', 'Entries from the records', { isLeftOut: true }),
    ],
  },
  'child-death-overview': {
    subtitle: 'Input to the child death overview',
    parts: [
      own(
        'purpose',
        'Purpose of this paper',
        'This paper gives the child death overview panel what the safeguarding partners know and have learned. It takes the place of no reporting form, and of no finding of the coroner.',
      ),
      part('about', 'About this contribution', { isUnder: true }),
      part('summary', 'The child and what happened'),
      part('agencies', 'Services involved'),
      part('findings', 'Learning for the panel to consider'),
      part('recommendations', 'What is to change'),
      part('chronology', 'Chronology'),
    ],
  },
  other: {
    subtitle: 'Letter and outcome',
    parts: [
      part('summary', 'What was considered'),
      part('findings', 'What was found'),
      part('recommendations', 'What is asked, and of whom'),
      part('about', 'About this letter'),
      own('thanks', 'Thank you', 'We thank everyone who helped us to understand what happened.'),
      part('agencies', 'Agencies involved', { isLeftOut: true }),
      part('chronology', 'Chronology', { isLeftOut: true }),
    ],
  },
};

function part(
  key: RecordedPartKey | `own-${string}`,
  heading: string,
  changes: Partial<TemplatePart> = {},
): TemplatePart {
  return { openingWords: '', isUnder: false, isLeftOut: false, ...changes, key, heading };
}

function own(name: string, heading: string, openingWords = ''): TemplatePart {
  return part(`own-${name}`, heading, { openingWords });
}
