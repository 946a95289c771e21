import { entryFilter } from '../../../../shared/contract/entryFilter.ts';
import type { CaseId, EntryId, PersonId } from '../../../../shared/contract/values.ts';
import { builtInThemes } from '../../../../shared/domain/builtInThemes.ts';
import { linkMany, personLinks, setInMany, themeLinks } from '../../chronology/bulkChanges.store.ts';
import { insertEpisodeEntries } from '../../episodes/episodeEntries.store.ts';
import { insertEpisode, updateEpisode } from '../../episodes/episodes.store.ts';
import { insertPerson } from '../../people/people.store.ts';
import { insertTheme } from '../../themes/themes.store.ts';
import { insertPeriod } from '../../timeline/periods.store.ts';
import { insertView } from '../../views/views.store.ts';
import type { WriteHandle } from '../../workspace/handles.ts';
import { richTextOf } from './passages.ts';
import { practiceParticulars } from './practiceFamily.ts';
import {
  practiceEpisode,
  practiceKeyEntries,
  practicePeople,
  practicePeriods,
  practiceThemes,
  practiceViews,
} from './practiceReading.ts';
import type { PracticeEntry } from './practiceTypes.ts';

interface Chronology {
  readonly entries: readonly PracticeEntry[];
  readonly entryIds: ReadonlyMap<string, EntryId>;
}

/** What a reviewer made of the practice chronology: who is named where, themes, what it turns on, an episode, views. Answers the people by name. */
export function addReading(
  write: WriteHandle,
  caseId: CaseId,
  chronology: Chronology,
  now: Date,
): { readonly peopleIds: ReadonlyMap<string, PersonId> } {
  const idsOf = (keys: readonly string[]) => keys.map((key) => known(chronology.entryIds, key));
  const peopleIds = addPeople(write, caseId, chronology, now);
  for (const theme of builtInThemes) {
    const themeId = insertTheme(write, caseId, { ...theme, builtIn: theme.key }, now);
    linkMany(write, themeLinks, caseId, idsOf(practiceThemes[theme.key] ?? []), [themeId]);
  }
  setInMany(write, idsOf(practiceKeyEntries), { significance: 'key', isReviewed: true }, now);
  const { appraisal, why, goodPractice, entries, ...episode } = practiceEpisode;
  const episodeId = insertEpisode(write, caseId, episode, now);
  insertEpisodeEntries(write, caseId, episodeId, idsOf(entries));
  const cite = (key: string) => known(chronology.entryIds, key);
  updateEpisode(
    write,
    episodeId,
    {
      appraisal: richTextOf(appraisal, cite),
      why: richTextOf(why, cite),
      goodPractice: richTextOf(goodPractice, cite),
    },
    now,
  );
  for (const { name, filter } of practiceViews)
    insertView(
      write,
      caseId,
      {
        name,
        filter: entryFilter.parse(filter),
        columns: [
          'number',
          'date',
          'agency',
          'whatHappened',
          'childSeen',
          'actionTaken',
          'comment',
          'themes',
        ],
        direction: 'oldest-first',
      },
      now,
    );
  return { peopleIds };
}

function addPeople(
  write: WriteHandle,
  caseId: CaseId,
  { entries, entryIds }: Chronology,
  now: Date,
): ReadonlyMap<string, PersonId> {
  const people = new Map(
    practicePeople.map((person) => [
      person.label,
      insertPerson(write, caseId, { ...person, ...practiceParticulars[person.label] }, now),
    ]),
  );
  for (const { label, alsoKnownAs } of practicePeople) {
    const names = [label, alsoKnownAs].filter((name) => name !== '').join('|');
    const naming = entries.filter(({ whatHappened }) =>
      new RegExp(`\\b(?:${names})\\b`).test(whatHappened ?? ''),
    );
    linkMany(
      write,
      personLinks,
      caseId,
      naming.map(({ key }) => known(entryIds, key)),
      [known(people, label)],
    );
  }
  for (const { person, ...period } of practicePeriods)
    insertPeriod(write, caseId, { ...period, personId: person === null ? null : known(people, person) }, now);
  return people;
}

export function known<Value>(found: ReadonlyMap<string, Value>, key: string): Value {
  const value = found.get(key);
  if (value === undefined) throw new Error(`the practice case names “${key}”, which it does not have`);
  return value;
}
