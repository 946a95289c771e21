import type { AgencyId, CaseId } from '../../shared/contract/values.ts';
import { addDays } from '../../shared/domain/civilDate.ts';
import type { Call } from './bigCase.ts';

const agencies = [
  ['Wexmoor Police', 'police'],
  ['Children’s social care', 'social-care'],
  ['Aldermere Midwifery', 'midwifery'],
  ['Wexmoor Health Visiting', 'health-visiting'],
  ['Northgate Surgery', 'gp'],
  ['Aldermere Hospital', 'hospital'],
  ['Fernhill Primary', 'school'],
  ['Tarn Homes', 'housing'],
  ['Harbour Project', 'voluntary'],
] as const;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const seen = ['not-recorded', 'seen', 'seen', 'not-seen', 'seen-alone', 'not-applicable'] as const;

/** A case whose entries are spread over four years and nine agencies: most to the day, some vague, some over several days. */
export async function makeTimelineCase(call: Call, entries: number): Promise<CaseId> {
  const { id: caseId } = await call('cases.create', { reference: `TIMELINE ${entries}`, pseudonym: 'Rowan' });
  const agencyIds: AgencyId[] = [];
  for (const [name, kind] of agencies)
    agencyIds.push((await call('agencies.create', { caseId, name, kind })).id);
  await call('people.create', {
    caseId,
    label: 'Rowan',
    kind: 'subject-child',
    birth: '14 May 2021',
    due: '2 June 2021',
  });
  await call('people.create', { caseId, label: 'Hazel', kind: 'other-child', birth: '2018' });
  await call('periods.create', {
    caseId,
    name: 'Child in need plan',
    kind: 'legal-status',
    starts: '3 Aug 2021',
    ends: '20 Jan 2022',
  });
  await call('periods.create', {
    caseId,
    name: 'Child protection plan',
    kind: 'legal-status',
    starts: '20 Jan 2022',
    ends: 'Dec 2022',
  });
  await call('periods.create', {
    caseId,
    name: 'With grandmother',
    kind: 'placement',
    starts: 'c. March 2022',
    ends: '9 Sept 2022',
  });
  await call('periods.create', { caseId, name: 'Incident', kind: 'key-date', starts: '24 Nov 2023' });
  for (let first = 0; first < entries; first += 5_000) {
    const size = Math.min(5_000, entries - first);
    await call('chronology.createMany', {
      caseId,
      entries: Array.from({ length: size }, (_, offset) => {
        const index = first + offset;
        const agencyId = agencyIds[(index * 5 + (index >> 4)) % agencyIds.length] ?? agencyIds[0];
        if (agencyId === undefined) throw new Error('the case has no agency');
        return {
          agencyId,
          date: dateOf(index),
          whatHappened: `Entry ${index} of the made case. A visit was made to the home.`,
          childSeen: seen[(index * 7) % seen.length] ?? 'seen',
          significance: index % 23 === 0 ? ('key' as const) : ('not-set' as const),
        };
      }),
    });
  }
  return caseId;
}

/** Out of order on purpose, as agencies' returns are. */
function dateOf(index: number): string {
  const day = addDays('2020-01-01', (index * 7_919) % 1_460);
  const [year, month, date] = day.split('-').map(Number);
  const named = `${months[(month ?? 1) - 1]} ${year}`;
  switch (index % 40) {
    case 3:
      return named;
    case 11:
      return `c. ${date} ${named}`;
    case 19: {
      const last = addDays(day, 3);
      return `${date}/${month}/${year} - ${Number(last.slice(8))}/${Number(last.slice(5, 7))}/${last.slice(0, 4)}`;
    }
    case 27:
      return index % 400 === 27 ? `${year}` : `${date} ${named}`;
    case 33:
      return index % 200 === 33 ? 'not known' : `${date} ${named}`;
    case 37:
      return index % 400 === 37 ? `before ${date} ${named}` : `${date} ${named}`;
    default:
      return `${date}/${month}/${year}`;
  }
}
