import type { ReturnReading } from '../../shared/contract/returnReading.ts';
import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

const text =
  'Date,Event\n14/04/2026,Seen at home\n15/04/2026,Telephone call\n31/02/2026,Letter\n31/06/2026,Another letter\n';
const asFile = (words: string) => ({
  fileName: 'return.csv',
  contentBase64: Buffer.from(words).toString('base64'),
});
const file = asFile(text);
const corrected = asFile(text.replace('at home', 'at school'));

const reading: ReturnReading = {
  tables: [
    {
      table: 0,
      isUsed: true,
      headingRow: 1,
      columns: {
        date: [0],
        dateEnd: [],
        time: [],
        whatHappened: [1],
        childSeen: [],
        childVoice: [],
        actionTaken: [],
        source: [],
        people: [],
        authorComment: [],
        rowId: [],
      },
      fillsDown: false,
    },
  ],
  wordChanges: 'accepted',
  hiddenText: false,
  hiddenRows: false,
  hiddenColumnsReason: '',
  corrections: [],
  leftOut: [],
  kept: [],
};

const unused: ReturnReading = {
  ...reading,
  tables: reading.tables.map((one) => ({ ...one, isUsed: false })),
};

/** Rows about bringing returns in; they come after a case and an agency were made, and leave one entry more than there was. */
export const importRows: readonly Row[] = [
  good('imports.preview', () => file),
  good('imports.preview', ({ caseId, agencyId }) => ({ ...file, caseId, agencyId, limit: 1 })),
  bad(
    'imports.preview',
    'refuses what is no base 64',
    () => ({ ...file, contentBase64: '%%%' }),
    invalid,
    'contentBase64',
  ),
  good(
    'imports.create',
    ({ caseId, agencyId }) => ({ caseId, agencyId, ...file, reading }),
    ({ importId }, made) => {
      made.importId = importId;
    },
  ),
  bad(
    'imports.create',
    'needs a table with a date and what happened',
    ({ caseId, agencyId }) => ({ caseId, agencyId, ...file, reading: unused }),
    'imports/nothing-chosen',
  ),
  bad(
    'imports.create',
    'refuses a PDF by another name',
    ({ caseId, agencyId }) => ({
      caseId,
      agencyId,
      fileName: 'return.csv',
      contentBase64: Buffer.from('%PDF-1.7\n1 0 obj').toString('base64'),
      reading,
    }),
    'imports/unreadable',
  ),
  bad(
    'imports.create',
    'refuses an agency of no case',
    ({ caseId }) => ({ caseId, agencyId: nobody, ...file, reading }),
    missing,
  ),
  good('imports.list', ({ caseId, agencyId }) => ({ caseId, agencyId })),
  bad('imports.list', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good('imports.get', ({ importId }) => ({ importId })),
  bad('imports.get', 'refuses what is not there', () => ({ importId: nobody }), missing),
  good('imports.exportFile', ({ importId }) => ({ importId })),
  bad('imports.exportFile', 'refuses what is not there', () => ({ importId: nobody }), missing),
  good('imports.exportForm', ({ caseId, agencyId }) => ({ caseId, agencyId, format: 'xlsx' })),
  bad(
    'imports.exportForm',
    'refuses an agency of no case',
    ({ caseId }) => ({ caseId, agencyId: nobody, format: 'docx' }),
    missing,
  ),
  good(
    'imports.listTray',
    ({ caseId }) => ({ caseId }),
    ({ rows }, made) => {
      const [one, two] = rows;
      if (one) made.trayRowId = one.id;
      if (two) made.otherTrayRowId = two.id;
    },
  ),
  bad('imports.listTray', 'refuses a case that is not there', () => ({ caseId: nobody }), missing),
  good(
    'imports.restoreTray',
    ({ trayRowId }) => ({ trayRowId, date: '28/02/2026', time: '', whatHappened: 'Letter' }),
    ({ entryId }, made) => {
      made.importedEntryId = entryId;
    },
  ),
  bad(
    'imports.restoreTray',
    'refuses a row that was settled',
    ({ trayRowId }) => ({ trayRowId, date: '28/02/2026', time: '', whatHappened: 'Letter' }),
    missing,
  ),
  bad(
    'imports.removeTray',
    'wants a reason',
    ({ otherTrayRowId }) => ({ trayRowId: otherTrayRowId, why: '' }),
    invalid,
    'why',
  ),
  good('imports.removeTray', ({ otherTrayRowId }) => ({ trayRowId: otherTrayRowId, why: 'Sent by mistake' })),
  bad(
    'imports.updateTray',
    'refuses a row that was settled',
    ({ trayRowId }) => ({ trayRowId, changes: { note: 'Which home?' } }),
    missing,
  ),
  good(
    'imports.preview',
    ({ caseId, agencyId }) => ({ ...corrected, caseId, agencyId, reading }),
    ({ comparison }, made) => {
      made.askedKey = comparison?.rows.find(({ kind }) => kind === 'changed')?.key ?? '';
    },
  ),
  good('imports.create', ({ caseId, agencyId, askedKey: key }) => ({
    caseId,
    agencyId,
    ...corrected,
    reading,
    decisions: [{ key, decision: 'ask-why' }],
  })),
  good(
    'imports.listTray',
    ({ caseId }) => ({ caseId }),
    ({ rows }, made) => {
      made.otherTrayRowId = rows.find(({ asked }) => asked)?.id ?? '';
    },
  ),
  good('imports.updateTray', ({ otherTrayRowId: trayRowId }) => ({
    trayRowId,
    changes: { note: 'Which home?' },
  })),
  good('imports.getSource', ({ importedEntryId }) => ({ entryId: importedEntryId })),
  bad('imports.getSource', 'refuses an entry that was typed here', ({ entryId }) => ({ entryId }), missing),
];
