import { describe, expect, it } from 'vitest';
import { asFile, begin, first } from '../support/correctedReturn.ts';
import { allEntries, asCsv, bringInFile, sampleReturn } from '../support/returns.ts';
import { aCase, openedApp } from '../support/testApp.ts';

describe('a further return of the same agency', () => {
  const nextYear = [
    '04/01/2022,09:00,Home visit by the health visitor,Yes,SystmOne',
    '01/02/2022,,Did not attend,No,SystmOne',
    '09/02/2022,,Did not attend,No,SystmOne',
  ];

  it('about another period takes nothing of the earlier one away', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    const preview = await started.call('imports.preview', { ...asFile(...nextYear), caseId, agencyId });
    expect(preview.warnings.map(({ code }) => code)).toContain('another-return');
    expect(await bringInFile(started, { caseId, agencyId }, asFile(...nextYear))).toMatchObject({
      added: 3,
      changed: 0,
      moved: 0,
      gone: 0,
    });
    const after = await allEntries(started, caseId);
    expect(after.slice(0, 5)).toEqual(entries);
  });

  it('corrects a date whose year stands in the heading above it, and takes the added year for nobody’s edit', async () => {
    const started = await openedApp();
    const { caseId, agencyId } = await aCase(started);
    const under2019 = (last: string) =>
      asCsv(
        'Date,Event,By',
        '2019,,',
        '3 March,Clinic visit with the baby,GP',
        '12 April,Telephone call from the mother,GP',
        `${last},Letter to the hospital about feeding,GP`,
      );
    await bringInFile(started, { caseId, agencyId }, under2019('9 May'));
    const corrected = await bringInFile(started, { caseId, agencyId }, under2019('10 May'));
    expect(corrected).toMatchObject({ added: 0, gone: 0 });
    const days = (await allEntries(started, caseId)).map(({ date }) => date.earliest);
    expect(days).toEqual(['2019-03-03', '2019-04-12', '2019-05-10']);
  });

  it('gives the same list whichever is brought in first, of one agency and of two', async () => {
    const files = [asFile(...first), asFile(...nextYear, '18/01/2021,,Panel heard of the mark,,SystmOne')];
    const listOf = async (order: readonly number[], agencies: number) => {
      const started = await openedApp();
      const { caseId, agencyId } = await aCase(started);
      const other = await started.call('agencies.create', { caseId, name: 'Early Help', kind: 'other' });
      const to = [agencyId, agencies === 1 ? agencyId : other.id];
      for (const index of order) {
        const [file, agency] = [files[index], to[index]];
        if (file && agency) await bringInFile(started, { caseId, agencyId: agency }, file);
      }
      const entries = await allEntries(started, caseId);
      return entries.map(({ date, whatHappened }) => [date.text, whatHappened]);
    };
    for (const agencies of [1, 2]) {
      const list = await listOf([0, 1], agencies);
      expect(list).toHaveLength(9);
      expect(await listOf([1, 0], agencies)).toEqual(list);
    }
  });
});

const versions = ['03_health-visiting_0-19.csv', '09_health-visiting_0-19_v2.csv'].map(sampleReturn);

describe.skipIf(versions.includes(null))('the sample return that came twice', () => {
  it('18 unchanged, 3 corrected, 2 added, 1 gone, though the second runs newest first', async () => {
    const [one, two] = versions;
    if (!one || !two) throw new Error('the samples are not there');
    const started = await openedApp();
    const to = await aCase(started);
    expect(await bringInFile(started, to, one)).toMatchObject({ added: 22, waiting: 0 });
    const { counts, comparison } = await started.call('imports.preview', { ...two, ...to });
    expect(counts).toMatchObject({ same: 18, changed: 3, moved: 0, added: 2, gone: 1, unreadable: 0 });
    const changed = comparison?.rows.filter(({ kind }) => kind === 'changed');
    expect(
      changed?.map(({ ref, fields }) => [
        ref && 'record' in ref && ref.record,
        fields.map(({ field }) => field),
      ]),
    ).toEqual([
      [11, ['date', 'whatHappened']],
      [14, ['whatHappened']],
      [17, ['time']],
    ]);
    const news = comparison?.rows.filter(({ kind }) => kind === 'new');
    expect(news?.map(({ ref }) => ref && 'record' in ref && ref.record)).toEqual([5, 9]);
    const receipt = await bringInFile(started, to, two);
    expect(receipt).toMatchObject({ version: 2, same: 18, changed: 3, moved: 0, added: 2, gone: 1 });
    expect(await allEntries(started, to.caseId)).toHaveLength(24);
    expect(await bringInFile(started, to, two)).toMatchObject({ same: 23, changed: 0, added: 0, gone: 0 });
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });
});
