import type { Agency } from '../../shared/contract/agencies.ts';
import type { CaseRecord } from '../../shared/contract/cases.ts';
import type { Entry } from '../../shared/contract/chronology.ts';
import type { Person } from '../../shared/contract/people.ts';
import type { Theme } from '../../shared/contract/themes.ts';
/** The invented case of the design, as `cases.get` would answer it. */
export declare const rowan: CaseRecord;
export declare const northgate: Agency;
export declare const wexmoorHousing: Agency;
/** An entry as `chronology.get` would answer it: typed here, with nothing recorded beyond what happened. */
export declare function makeEntry(number: number, changes?: Partial<Entry>): Entry;
/** What an agency wrote, for the `asSupplied` of an entry that was brought in. */
export declare function makeSupplied(changes?: Partial<NonNullable<Entry['asSupplied']>>): NonNullable<Entry['asSupplied']>;
export declare function makeTheme(number: number, changes?: Partial<Theme>): Theme;
export declare function makePerson(number: number, changes?: Partial<Person>): Person;
