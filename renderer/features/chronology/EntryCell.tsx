import { Check, Diamond, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry, ExportColumn } from '../../../shared/contract/chronology.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { Theme } from '../../../shared/contract/themes.ts';
import { agencyNameThen } from '../../../shared/domain/agencyNames.ts';
import { childSeenStates, expectedPractices, significances } from '../../../shared/domain/caseTerms.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { shownPrecision, shownPrecisions } from '../../../shared/domain/shownPrecision.ts';
import { AgencyChip, cx, VisuallyHidden } from '../../ui/index.ts';
import { CoveredText, usePersonName } from '../masking/index.ts';
import { ChildSeenMark } from './ChildSeenMark.tsx';
import { dateNote } from './entryWords.ts';
import styles from './Grid.module.css';

/** What the ids of an entry stand for. */
export interface Names {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly people: ReadonlyMap<string, Person>;
  readonly themes: ReadonlyMap<string, Theme>;
}

interface EntryCellProps {
  column: ExportColumn;
  entry: Entry;
  names: Names;
  /** Columns of their own are not shown a second time in the second line of another. */
  shown: readonly ExportColumn[];
}

const icon = { size: 13, strokeWidth: 2, 'aria-hidden': true } as const;

/** What a cell says, in two lines. */
export function EntryCell({ column, entry, names, shown }: EntryCellProps): ReactNode {
  switch (column) {
    case 'number':
      return <NumberCell entry={entry} />;
    case 'date':
      return (
        <>
          <b>{formatEventDate(entry.date)}</b>
          <small>{dateNote(entry.date, shown.includes('time') ? '' : entry.time)}</small>
        </>
      );
    case 'agency': {
      const agency = names.agencies.get(entry.agencyId);
      return (
        <>
          {agency && (
            <AgencyChip kind={agency.kind} code={agency.code} name={agencyNameThen(agency, entry.date)} />
          )}
          {!shown.includes('source') && (
            <small>
              <CoveredText text={entry.source} />
            </small>
          )}
        </>
      );
    }
    case 'whatHappened':
      return <WhatHappened entry={entry} />;
    case 'childSeen':
      return (
        <>
          <ChildSeenMark state={entry.childSeen} />
          {!shown.includes('childVoice') && entry.childVoice !== '' && (
            <small>
              “<CoveredText text={entry.childVoice} />”
            </small>
          )}
        </>
      );
    case 'significance':
      return entry.significance === 'not-set' ? quiet('Not set') : significances[entry.significance];
    case 'expectedPractice':
      return entry.expectedPractice === 'not-judged'
        ? quiet('Not judged')
        : expectedPractices[entry.expectedPractice];
    case 'isReviewed':
      return entry.isReviewed ? mark(<Check {...icon} />, 'Reviewed') : quiet('Not yet');
    case 'isDisputed':
      return entry.isDisputed ? mark(<TriangleAlert {...icon} />, 'Disputed') : '';
    case 'sameEvent':
      return entry.sameEvent ? `Same event ${entry.sameEvent.number}` : '';
    case 'findings':
      return (
        <span className={styles.cited}>
          {entry.findings.map(({ id, label, title }) => (
            <span key={id} className={styles.cite} title={title}>
              <VisuallyHidden>Finding </VisuallyHidden>
              {label}
            </span>
          ))}
        </span>
      );
    case 'people':
      return <PeopleNamed entry={entry} people={names.people} />;
    default:
      return (
        <span className={styles.words}>
          <CoveredText
            text={cellText(column, entry, names)}
            voice={column === 'comment' ? 'reviewer' : 'agency'}
          />
        </span>
      );
  }
}

/** A cell as plain text: for copying, for filling down, and for the columns that are only words. */
export function cellText(column: ExportColumn, entry: Entry, names: Names): string {
  switch (column) {
    case 'number':
      return String(entry.number);
    case 'date':
      return [entry.date.text, entry.time].filter(Boolean).join(' ');
    case 'time':
    case 'source':
    case 'whatHappened':
    case 'childVoice':
    case 'actionTaken':
    case 'comment':
    case 'authorComment':
      return entry[column];
    case 'agency': {
      const agency = names.agencies.get(entry.agencyId);
      return agency ? agencyNameThen(agency, entry.date) : '';
    }
    case 'childSeen':
      return childSeenStates[entry.childSeen];
    case 'significance':
      return significances[entry.significance];
    case 'expectedPractice':
      return expectedPractices[entry.expectedPractice];
    case 'isReviewed':
      return entry.isReviewed ? 'Yes' : 'No';
    case 'isDisputed':
      return entry.isDisputed ? 'Yes' : 'No';
    case 'themes':
      return namesOf(entry.themeIds, (id) => names.themes.get(id)?.name);
    case 'people':
      return namesOf(entry.personIds, (id) => names.people.get(id)?.label);
    case 'dateAsWritten':
      return entry.asSupplied?.date ?? entry.date.text;
    case 'datePrecision':
      return shownPrecisions[shownPrecision(entry.date, entry.time)];
    case 'agencyWords':
      return entry.asSupplied?.whatHappened ?? '';
    case 'sameEvent':
      return entry.sameEvent ? String(entry.sameEvent.number) : '';
    case 'findings':
      return entry.findings.map(({ label }) => label).join(', ');
    default:
      return column satisfies never;
  }
}

function PeopleNamed({ entry, people }: { entry: Entry; people: Names['people'] }) {
  const nameOf = usePersonName();
  const named = namesOf(entry.personIds, (id) => {
    const person = people.get(id);
    return person && nameOf(person);
  });
  return <span className={styles.words}>{named}</span>;
}

function NumberCell({ entry }: { entry: Entry }) {
  return (
    <span className={styles.number}>
      {entry.significance === 'key' && (
        <span className={styles.key} title="Key event">
          <Diamond size={11} strokeWidth={2} fill="currentColor" aria-hidden />
          <VisuallyHidden>Key event </VisuallyHidden>
        </span>
      )}
      {entry.number}
      {entry.isReviewed && (
        <span className={styles.reviewed} title="Reviewed">
          <Check {...icon} />
          <VisuallyHidden> Reviewed</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

function WhatHappened({ entry }: { entry: Entry }) {
  const marks = marksOf(entry);
  const text = <CoveredText text={entry.whatHappened} />;
  const words = entry.withdrawnAt === null ? text : <s>{text}</s>;
  return (
    <span className={styles.words}>
      {marks.length > 0 && <b className={styles.marks}>{marks.join(' · ')} </b>}
      {words}
    </span>
  );
}

/** What has to be known about an entry before it is relied on, in words. */
export function marksOf(entry: Entry): string[] {
  return [
    entry.withdrawnAt !== null && 'Withdrawn by the agency',
    entry.isDisputed && 'Disputed',
    entry.movedBecause !== null && 'Moved by hand',
  ].filter((mark) => mark !== false);
}

function namesOf(ids: readonly string[], nameOf: (id: string) => string | undefined): string {
  return ids.flatMap((id) => nameOf(id) ?? []).join(', ');
}

function quiet(words: string): ReactNode {
  return <span className={styles.quiet}>{words}</span>;
}

function mark(sign: ReactNode, words: string): ReactNode {
  return (
    <span className={cx(styles.seen)}>
      {sign}
      {words}
    </span>
  );
}
