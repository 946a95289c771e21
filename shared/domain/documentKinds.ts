/** The documents that are made from a case, each as Word and as PDF. */
export const documentKinds = {
  'learning-report': {
    title: 'Learning report',
    about: 'What was found, why it happened and what is to change, with the chronology it rests on.',
    /** In the name of the file. */
    fileWords: 'learning report',
  },
  'rapid-review': {
    title: 'Rapid review report',
    about: 'The rapid review as it goes to the national Panel, section by section, with the decision.',
    fileWords: 'rapid review',
  },
  decision: {
    title: 'Decision record',
    about: 'The criteria, the decision and its reasons, and who signed it, on one page where they fit.',
    fileWords: 'decision record',
  },
  progress: {
    title: 'Progress and quality statement',
    about: 'Where the work stands in time and in quality, for the partners who oversee it.',
    fileWords: 'progress statement',
  },
  'reflective-practice': {
    title: 'Reflective practice summary',
    about: 'What a multi-agency meeting looked at and learned, to be shared with the teams.',
    fileWords: 'reflective practice summary',
  },
} as const;
export type DocumentKind = keyof typeof documentKinds;
export const documentKindNames = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];
