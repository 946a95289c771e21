import { csvFile, workbookFile } from '../support/returnFiles.ts';

/** Twenty rows, of which one has a date that cannot be. */
export const policeReturn = csvFile(
  'Avon Police chronology.csv',
  'Date,Time,Details,Source',
  '02/10/2025,20:41,Call from neighbour. Leah spoken to on the doorstep and Callum beside her. Children not seen.,Log 1',
  '03/10/2025,,Notification sent to social care.,Log 2',
  '03/10/2025,,Neighbour telephoned again about shouting.,Log 3',
  '31/02/2026,,Patrol drove past.,Log 4',
  ...Array.from({ length: 16 }, (_, day) => `${day + 10}/03/2026,,Patrol number ${day + 1}.,Log ${day + 5}`),
);
/** One row is about the evening that the police tell of too. */
export const healthReturn = workbookFile('Wexmoor Health Visiting return.xlsx', [
  ['Date', 'Event', 'Source'],
  [
    '02/10/2025',
    'Told by police of a call from a neighbour. Leah spoken to on the doorstep by officers.',
    'p. 10',
  ],
  ['14/04/2026', 'Telephone call: the mark was gone.', 'p. 11'],
]);
