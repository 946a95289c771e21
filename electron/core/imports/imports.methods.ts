import { largestReturnBytes } from '../../../shared/contract/imports.ts';
import { assertAgencyOfCase, getAgency } from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import { getEntry } from '../chronology/chronology.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { getFile, getImport, lastReading, listReceipts, placeOfEntry } from './imports.store.ts';
import { exportForm } from './returnForm.ts';
import {
  countWaitingRows,
  enterWaitingRow,
  getWaitingRow,
  bringsPeople,
  leaveOutWaitingRow,
  listWaitingRows,
  toTrayRow,
  updateNote,
} from './tray.store.ts';
import { linkNamedPeople } from './returnWrites.store.ts';

export const importsHandlers: HandlersOf<'imports'> = {
  'imports.preview': async (input, { read, runTask }) => {
    const { caseId, agencyId, contentBase64, taskId, ...choices } = input;
    const file = { ...choices, bytes: decode(contentBase64) };
    if (caseId !== undefined) assertCase(read, caseId);
    if (caseId === undefined || agencyId === undefined) return runTask('read-return', file, taskId);
    assertAgencyOfCase(read, agencyId, caseId);
    const agencyName = choices.agencyName ?? getAgency(read, agencyId).name;
    const remembered = lastReading(read, agencyId);
    return runTask('compare-return', { file: { ...file, agencyName, remembered }, agencyId }, taskId);
  },

  'imports.create': async (input, { read, runTask, now }) => {
    const { contentBase64, taskId, ...source } = input;
    assertCase(read, source.caseId);
    assertAgencyOfCase(read, source.agencyId, source.caseId);
    const used = source.reading.tables.filter(({ isUsed }) => isUsed);
    const lacksColumn = used.some(
      ({ columns }) => columns.date.length === 0 || columns.whatHappened.length === 0,
    );
    if (used.length === 0 || lacksColumn) throw new Refusal('imports/nothing-chosen');
    const bytes = decode(contentBase64);
    return runTask('bring-in', { return: source, bytes, now: now.toISOString() }, taskId);
  },

  'imports.list': ({ caseId, agencyId }, read) => {
    assertCase(read, caseId);
    return { receipts: listReceipts(read, caseId, agencyId), waiting: countWaitingRows(read, caseId) };
  },

  'imports.get': ({ importId }, read) => getImport(read, importId),

  'imports.getSource': async ({ entryId, importId, taskId }, { read, runTask }) => {
    const latest = getEntry(read, entryId).asSupplied;
    const from = importId ?? latest?.importId;
    if (from === undefined) throw new Refusal('record/not-found');
    const place = placeOfEntry(read, entryId, from);
    const { fileName, receivedAt, sha256, reading, bytes } = getFile(read, from);
    const found = await runTask('read-source', { fileName, bytes, reading, place }, taskId);
    return { fileName, receivedAt, sha256, ...found };
  },

  'imports.exportFile': async ({ importId }, { read }) => {
    const { fileName, bytes } = getFile(read, importId);
    return { fileName, contentBase64: Buffer.from(bytes).toString('base64') };
  },

  'imports.exportForm': exportForm,

  'imports.listTray': ({ caseId }, read) => {
    assertCase(read, caseId);
    return { rows: listWaitingRows(read, caseId) };
  },

  'imports.updateTray': ({ trayRowId, changes }, { read, begin }) => {
    const row = getWaitingRow(read, trayRowId);
    const write = begin({ label: 'Edit a note to an agency', caseId: row.caseId, typingIn: trayRowId });
    if (changes.note !== undefined) updateNote(write, row, changes.note);
    return toTrayRow(getWaitingRow(write, trayRowId));
  },

  'imports.restoreTray': ({ trayRowId, ...typed }, { read, begin, now }) => {
    const row = getWaitingRow(read, trayRowId);
    assertAgencyOfCase(read, row.agencyId, row.caseId);
    const write = begin({ label: 'Bring in a waiting row', caseId: row.caseId });
    const entryId = enterWaitingRow(write, row, typed, now);
    if (bringsPeople(row)) linkNamedPeople(write, row.caseId, [{ id: entryId, people: row.words.people }]);
    return { entryId };
  },

  'imports.removeTray': ({ trayRowId, why }, { read, begin, now }) => {
    const row = getWaitingRow(read, trayRowId);
    const write = begin({ label: 'Leave out a waiting row', caseId: row.caseId });
    leaveOutWaitingRow(write, row, why, now);
    return {};
  },
};

function decode(contentBase64: string): Uint8Array {
  const bytes = Buffer.from(contentBase64, 'base64');
  if (bytes.length > largestReturnBytes) throw new Refusal('imports/too-large');
  return new Uint8Array(bytes);
}
