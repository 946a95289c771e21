import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { listEntries } from '../../electron/core/chronology/chronology.store.ts';
import {
  insertEntry,
  setEntryRemoved,
  updateEntry,
} from '../../electron/core/chronology/entryWrites.store.ts';
import { filterQuery, listQueries } from '../../electron/core/chronology/listFilter.ts';
import { matchesAsList, matchesAsMarks } from '../../electron/core/chronology/listWords.ts';
import { DataKey } from '../../electron/core/workspace/keys.ts';
import { OpenWorkspace } from '../../electron/core/workspace/openWorkspace.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import { findMethod, type ParsedInputOf } from '../../shared/contract/contract.ts';
import { agencyId, caseId, type EntryId } from '../../shared/contract/values.ts';
import { aCase, openedApp, temporaryFolder } from '../support/testApp.ts';

const caseIds = ['01a1fc3c-539d-76ef-9237-c18968eb24eb', '01a1fc3c-539d-76ef-9237-c18968eb24ea'].map((id) =>
  caseId.parse(id),
);
const agencies = ['01a1fc3c-539d-76ef-9237-c18968eb24ec', '01a1fc3c-539d-76ef-9237-c18968eb24ed'].map((id) =>
  agencyId.parse(id),
);
const [thisCase = '' as never, otherCase = '' as never] = caseIds;
const [police = '' as never] = agencies;

const vocabulary = ['visit', 'visited', 'home', 'bruise', 'of', 'offered', 'refused', 'no', 'nobody'];
const dates = ['', '2019', 'March 2020', '3/4/2020', '3 April 2020', 'about May 2021', 'Spring 2018'];

/** Always the same numbers between 0 and 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const opened: OpenWorkspace[] = [];
afterEach(() => {
  for (const workspace of opened.splice(0)) workspace.close();
});

/** Two cases, each with so many entries of two agencies; some are removed, some have no date. */
function workspaceOf(total: number): OpenWorkspace {
  const workspace = new OpenWorkspace(workspacePaths(temporaryFolder()), DataKey.random(), () => new Date(), {
    create: true,
  });
  opened.push(workspace);
  for (const [index, id] of caseIds.entries()) fillCase(workspace, id, index, total);
  return workspace;
}

function fillCase(workspace: OpenWorkspace, id: typeof thisCase, seed: number, total: number): void {
  const random = numbersFrom(seed + 3);
  const one = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  workspace.write(({ begin, now }) => {
    const write = begin({ label: 'Add', caseId: id });
    write.run(
      `INSERT INTO case_file (id, reference, pseudonym, partnership, exercise_kind, marking, lead_reviewer, summary, is_practice, created_at, updated_at)
       VALUES (?, 'WSCP 1', 'Rowan', '', 'other', 'OFFICIAL', '', '', 0, '2026', '2026')`,
      [id],
    );
    if (id === thisCase)
      for (const [index, agency] of agencies.entries())
        write.run(`INSERT INTO agency VALUES (?, ?, ?, 'PO', 'police', '2026', '2026', NULL)`, [
          agency,
          id,
          `Agency ${9 - index}`,
        ]);
    write.run('INSERT INTO case_counter (case_id, last_entry) VALUES (?, 0)', [id]);
    for (let index = 0; index < total; index += 1) {
      const entry = insertEntry(
        write,
        {
          caseId: id,
          agencyId: agencies[Math.floor(random() * 2)] ?? police,
          date: one(dates),
          whatHappened: [one(vocabulary), one(vocabulary), one(vocabulary)].join(' '),
          comment: random() < 0.2 ? one(vocabulary) : '',
          supplied: null,
        },
        now,
      );
      if (random() < 0.1) setEntryRemoved(write, entry.id, now.toISOString(), now);
    }
  });
}

type Listing = ParsedInputOf<'chronology.list'>;

function listing(part: object): Listing {
  return findMethod('chronology.list')?.input.parse({ caseId: thisCase, limit: 200, ...part }) as Listing;
}

const anyWords = fc
  .array(fc.constantFrom('visit', 'visited', 'vis', 'hom', 'no', 'of', 'o', 'BRUISE', 'nothing', '—', 'n'), {
    maxLength: 3,
  })
  .map((words) => words.join(' '));

const anyFilter = fc.record({
  words: anyWords,
  direction: fc.constantFrom('oldest-first', 'newest-first'),
  show: fc.constantFrom('current', 'undated', 'removed'),
  agencyIds: fc.subarray(agencies),
  from: fc.constantFrom(null, '2019-06-01', '2020-04-03'),
  to: fc.constantFrom(null, '2020-04-03', '2022-01-01'),
  offset: fc.constantFrom(0, 7, 60, 500),
  limit: fc.constantFrom(1, 20, 200),
});

/** What a person would say: each word occurs, from three letters on as the beginning of one. */
function says(text: string, words: string): boolean {
  const said = text.toLowerCase().split(' ');
  const wanted = words
    .toLowerCase()
    .split(' ')
    .filter((word) => /\w/.test(word));
  if (wanted.length === 0) return words.trim() === '';
  return wanted.every((word) =>
    said.some((token) => (word.length < 3 ? token === word : token.startsWith(word))),
  );
}

describe('words in a filter', () => {
  it('let through the very entries that say them, in the order of the whole list, whatever else is chosen', () => {
    const { read } = workspaceOf(300);
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const found = listEntries({ ...read }, listing(filter));
        const all = listEntries({ ...read }, listing({ ...filter, words: '', offset: 0, limit: 200 }));
        const rest = listEntries({ ...read }, listing({ ...filter, words: '', offset: 200, limit: 200 }));
        const expected = [...all.entries, ...rest.entries].filter(({ whatHappened, comment }) =>
          says(`${whatHappened} ${comment}`, filter.words),
        );
        expect(found.entries.map(({ number }) => number)).toEqual(
          expected.slice(filter.offset, filter.offset + filter.limit).map(({ number }) => number),
        );
        expect(found.total).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
  });

  it('give one answer whether matches are fetched or the order is walked', () => {
    const { read } = workspaceOf(300);
    const pageOf = (filter: Listing, words: ReturnType<typeof matchesAsList>) => {
      const { page, count, values } = listQueries(filterQuery(read, filter, words));
      return {
        rows: read.all<{ id: EntryId }>(page, { ...values, limit: filter.limit, offset: filter.offset }),
        counts: read.get(count, values),
      };
    };
    const anyNumbers = fc.uniqueArray(fc.integer({ min: 1, max: 320 }), { maxLength: 320 });
    fc.assert(
      fc.property(anyFilter, anyNumbers, (filter, numbers) => {
        const input = listing(filter);
        const fetched = pageOf(input, matchesAsList(JSON.stringify(numbers)));
        expect(pageOf(input, matchesAsMarks(numbers))).toEqual(fetched);
      }),
      { numRuns: 150 },
    );
  });

  it('are never found in another case', () => {
    const workspace = workspaceOf(80);
    const before = listEntries({ ...workspace.read }, listing({ words: 'visit' })).total;
    workspace.write(({ begin, now }) => {
      const write = begin({ label: 'Add', caseId: otherCase });
      insertEntry(
        write,
        { caseId: otherCase, agencyId: police, date: '2019', whatHappened: 'visit visit', supplied: null },
        now,
      );
    });
    expect(listEntries({ ...workspace.read }, listing({ words: 'visit' })).total).toBe(before);
  });
});

describe('counts that are remembered while somebody types', () => {
  it('are those of the list as it is now, after every change and after one that was taken back', () => {
    const workspace = workspaceOf(60);
    const { read } = workspace;
    const { id } = listEntries({ ...read }, listing({ limit: 1 })).entries[0] ?? expect.fail('an entry');
    const inputs = [{ words: 'visit' }, { words: 'moon' }, {}, { words: 'moon', from: '2019-01-01' }].map(
      listing,
    );
    const seen: unknown[] = [];
    const expectFresh = () => {
      for (const input of inputs) {
        // A handle that was never used before remembers nothing.
        expect(listEntries(read, input)).toEqual(listEntries({ ...read }, input));
      }
      seen.push(inputs.map((input) => listEntries(read, input).total));
    };
    const change = (work: (write: Parameters<typeof updateEntry>[0], now: Date) => void) =>
      workspace.write(({ begin, now }) => work(begin({ label: 'Change', caseId: thisCase }), now));

    expectFresh();
    change((write, now) => updateEntry(write, id, { whatHappened: 'full moon' }, now));
    expectFresh();
    change((write, now) => setEntryRemoved(write, id, now.toISOString(), now));
    expectFresh();
    expect(() =>
      change((write, now) => {
        setEntryRemoved(write, id, null, now);
        throw new Error('taken back');
      }),
    ).toThrow('taken back');
    expectFresh();
    change((write, now) => setEntryRemoved(write, id, null, now));
    expectFresh();
    // Every change but the one taken back changed a count: the comparison above could have failed.
    expect(new Set(seen.map((totals) => JSON.stringify(totals))).size).toBe(3);
    expect(seen[2]).toEqual(seen[3]);
    expect(seen[4]).toEqual(seen[1]);
  });

  it('include a return that another thread has brought in', async () => {
    const { call } = await openedApp();
    const { caseId: id, agencyId: agency } = await aCase({ call });
    const search = () => call('chronology.list', { caseId: id, words: 'harbour' });
    expect((await search()).total).toBe(0);
    const file = {
      fileName: 'return.csv',
      contentBase64: Buffer.from('Date,Event\n3/4/2020,Seen at the harbour\n').toString('base64'),
    };
    const { reading } = await call('imports.preview', { ...file, limit: 10 });
    if (!reading) expect.fail('the file was refused');
    await call('imports.create', { caseId: id, agencyId: agency, ...file, reading });
    const found = await search();
    expect([found.total, found.caseTotal, found.entries.length]).toEqual([1, 1, 1]);
  });

  it('look words up once for all pages, and not again until something changes', () => {
    const workspace = workspaceOf(120);
    const { read } = workspace;
    const asked: string[] = [];
    const watched = {
      ...read,
      get: <Row>(sql: string, parameters?: Parameters<typeof read.get>[1]): Row | undefined => {
        asked.push(sql);
        return read.get<Row>(sql, parameters);
      },
    };
    const counted = () => asked.splice(0).filter((sql) => /count\(|entry_words/.test(sql)).length;
    listEntries(watched, listing({ words: 'visit', from: '2019-01-01', limit: 10 }));
    // The words, the entries, those without a date, and all of the case.
    expect(counted()).toBe(4);
    listEntries(watched, listing({ words: 'visit', from: '2019-01-01', limit: 10, offset: 10 }));
    expect(counted()).toBe(0);
    // Other words: all of the case is not counted again.
    listEntries(watched, listing({ words: 'visited', limit: 10 }));
    expect(counted()).toBe(2);
    workspace.write(({ begin, now }) => {
      const write = begin({ label: 'Add', caseId: thisCase });
      insertEntry(
        write,
        { caseId: thisCase, agencyId: police, date: '2019', whatHappened: 'visited', supplied: null },
        now,
      );
    });
    listEntries(watched, listing({ words: 'visited', limit: 10 }));
    expect(counted()).toBe(3);
  });
});
