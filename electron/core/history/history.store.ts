import { type Change, recordTypes } from '../../../shared/contract/history.ts';
import { agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { agencySectors } from '../../../shared/domain/agencySectors.ts';
import {
  childSeenStates,
  evidenceStances,
  exerciseKinds,
  expectedPractices,
  findingKinds,
  periodKinds,
  personKinds,
  significances,
} from '../../../shared/domain/caseTerms.ts';
import { ukDay } from '../../../shared/domain/civilDate.ts';
import { clockAnchors, clockRules, clockUnits, countingStarts } from '../../../shared/domain/clockRules.ts';
import {
  criteria,
  criterionAnswers,
  decisionOutcomes,
  decisionStates,
  exchangeDirections,
  signingPartners,
} from '../../../shared/domain/decisionTerms.ts';
import { otherOutcomes, stageStates } from '../../../shared/domain/exerciseStages.ts';
import { dayInWords } from '../../../shared/domain/formatEventDate.ts';
import { attendanceStates, earlierReviewKinds } from '../../../shared/domain/meetingTerms.ts';
import { rapidSectionStates } from '../../../shared/domain/rapidSections.ts';
import {
  disclosureDirections,
  proceedingKinds,
  publicationForms,
} from '../../../shared/domain/proceedingTerms.ts';
import { areaParts, harmCategories, referralTriggers } from '../../../shared/domain/referralTerms.ts';
import { relationshipTypes } from '../../../shared/domain/relationshipTerms.ts';
import { personSexes, personStatusKinds, pseudonymScopes } from '../../../shared/domain/personTerms.ts';
import { chaserWays, requestAnswers, requestKinds } from '../../../shared/domain/requestTerms.ts';
import { recordedText, type RichText } from '../../../shared/domain/richText.ts';
import { type ChangedFields, type Value, valueBefore } from '../workspace/fieldChange.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { loggedTables } from '../workspace/loggedTables.ts';

export interface ChangeRow {
  sequence: number;
  at: string;
  operation_id: string;
  operation: string;
  origin: Change['origin'];
  table_name: string;
  record_id: string;
  action: Change['action'];
  fields: string;
}

/**
 * What happened to a record and to what hangs from it (a finding's evidence), newest first. The lines of one stretch
 * of typing are shown as one change. Long text is put together again from the present record backwards, so the walk
 * always begins at the newest line.
 */
export function listChanges(
  read: ReadHandle,
  recordId: string,
  before: number | undefined,
  limit: number,
): { changes: Change[]; hasMore: boolean } {
  const changes: Change[] = [];
  for (const stretch of stretchesOf(read, recordId)) {
    if (stretch.row.sequence >= (before ?? Number.MAX_SAFE_INTEGER)) continue;
    changes.push(toChange(read, stretch));
    if (changes.length > limit) break;
  }
  return { changes: changes.slice(0, limit), hasMore: changes.length > limit };
}

/** The record's lines, newest first, those of one stretch of typing as one, each with the record before and after it. */
function* stretchesOf(read: ReadHandle, recordId: string): Generator<Stretch> {
  const states = new Map<string, Record<string, Value>>();
  let stretch: Stretch | undefined;
  for (const row of linesOf(read, recordId)) {
    const fields = Object.entries(JSON.parse(row.fields) as ChangedFields);
    const after = states.get(row.record_id) ?? presentRecord(read, row);
    const before = { ...after };
    for (const [name, field] of fields) before[name] = valueBefore(field, after[name] ?? null);
    states.set(row.record_id, before);
    const names = fields.map(([name]) => name);
    if (stretch && continues(stretch.row, row)) {
      stretch = { row, after: stretch.after, before, names: new Set([...stretch.names, ...names]) };
    } else {
      if (stretch) yield stretch;
      stretch = { row, after, before, names: new Set(names) };
    }
  }
  if (stretch) yield stretch;
}

interface Stretch {
  /** Its earliest line: the next page goes on before it. */
  readonly row: ChangeRow;
  readonly before: Record<string, Value>;
  readonly after: Record<string, Value>;
  readonly names: ReadonlySet<string>;
}

function continues(later: ChangeRow, earlier: ChangeRow): boolean {
  return (
    later.operation_id === earlier.operation_id &&
    later.record_id === earlier.record_id &&
    later.action === 'update' &&
    earlier.action === 'update'
  );
}

function linesOf(read: ReadHandle, recordId: string): ChangeRow[] {
  return read.all<ChangeRow>(
    `SELECT sequence, at, operation_id, operation, origin, table_name, record_id, action, fields FROM change_log
     WHERE sequence IN (SELECT sequence FROM change_log WHERE record_id = :recordId UNION SELECT sequence FROM change_log WHERE parent_id = :recordId)
     ORDER BY sequence DESC`,
    { recordId },
  );
}

function presentRecord(
  read: ReadHandle,
  { table_name: table, record_id: id }: ChangeRow,
): Record<string, Value> {
  if (!Object.hasOwn(loggedTables, table)) return {};
  return read.get<Record<string, Value>>(`SELECT * FROM ${table} WHERE id = ?`, [id]) ?? {};
}

/** Every change of one operation, first to last. */
export function changesOfOperation(read: ReadHandle, operationId: string): ChangeRow[] {
  return read.all<ChangeRow>('SELECT * FROM change_log WHERE operation_id = ? ORDER BY sequence', [
    operationId,
  ]);
}

function toChange(read: ReadHandle, { row, before, after, names }: Stretch): Change {
  const logged = loggedTables[row.table_name];
  const fields = Object.entries(logged?.labels ?? {}).flatMap(([name, label]) => {
    if (!names.has(name)) return [];
    const from = row.action === 'create' ? null : shown(read, name, before[name] ?? null);
    const to = row.action === 'delete' ? null : shown(read, name, after[name] ?? null);
    return from === to ? [] : [{ name, label, from, to }];
  });
  return {
    sequence: row.sequence,
    at: row.at,
    operationId: row.operation_id,
    operation: row.operation,
    origin: row.origin,
    recordType: logged?.recordType ?? recordTypes[0],
    recordId: row.record_id,
    action: row.action,
    fields,
  };
}

/** A stored value as a person would read it; an empty one is null. */
function shown(read: ReadHandle, column: string, value: Value): string | null {
  if (value === null || value === '') return null;
  const text = String(value);
  switch (column) {
    case 'body':
    case 'why':
    case 'appraisal':
    case 'good_practice':
    case 'rationale':
      // Why a row waits is a plain sentence; why something happened is a document.
      if (!text.startsWith('{')) return text;
      return recordedText(JSON.parse(text) as RichText) || null;
    case 'agency_id':
    case 'owner_agency_id':
    case 'taken_agency_id':
    case 'said_agency_id':
      return read.get<{ name: string }>('SELECT name FROM agency WHERE id = ?', [text])?.name ?? null;
    case 'entry_id': {
      const entry = read.get<{ number: number }>('SELECT number FROM chronology_entry WHERE id = ?', [text]);
      return entry ? `Entry ${entry.number}` : null;
    }
    case 'finding_id': {
      const finding = read.get<{ label: string; title: string }>(
        'SELECT label, title FROM finding WHERE id = ?',
        [text],
      );
      return finding ? `Finding ${finding.label} ${finding.title}`.trim() : null;
    }
    case 'person_id':
    case 'person_a':
    case 'person_b':
      return read.get<{ label: string }>('SELECT label FROM person WHERE id = ?', [text])?.label ?? null;
    case 'theme_id':
    case 'merged_into':
      return read.get<{ name: string }>('SELECT name FROM theme WHERE id = ?', [text])?.name ?? null;
    case 'same_event_id': {
      const event = read.get<{ number: number }>('SELECT number FROM same_event WHERE id = ?', [text]);
      return event ? `Same event ${event.number}` : null;
    }
    case 'harm_categories':
      return (
        (JSON.parse(text) as string[])
          .map((name) => new Map(Object.entries(harmCategories)).get(name) ?? name)
          .join(', ') || null
      );
    case 'answer':
      return nameIn(answers, text);
    case 'how':
      return nameIn(chaserWays, text);
    case 'key':
      return new Map(Object.entries(criteria)).get(text)?.title ?? text;
    case 'partner':
      return nameIn(signingPartners, text);
    case 'way':
      return nameIn(exchangeDirections, text);
    case 'answered_by':
      return read.get<{ what: string }>('SELECT what FROM panel_exchange WHERE id = ?', [text])?.what ?? null;
    case 'sector':
      return nameIn(agencySectors, text);
    case 'exercise_id': {
      const exercise = read.get<{ number: number }>('SELECT number FROM exercise WHERE id = ?', [text]);
      return exercise ? `Exercise ${exercise.number}` : null;
    }
    case 'judged_at':
    case 'struck_at':
      return dayInWords(ukDay(text), 'long', false);
    case 'sex':
      return nameIn(personSexes, text);
    case 'scope':
      return nameIn(pseudonymScopes, text);
    case 'rule':
      return Object.entries(clockRules).find(([name]) => name === text)?.[1].title ?? text;
    case 'anchor':
    case 'unit':
    case 'starts':
      return clockTerms.get(text) ?? text;
    case 'is_unborn':
    case 'is_reviewed':
    case 'is_disputed':
    case 'is_chosen':
    case 'holds_publication':
    case 'is_required':
    case 'is_under':
    case 'is_left_out':
    case 'is_uncertain':
      return value === 1 ? 'Yes' : 'No';
    case 'type':
      return Object.entries(relationshipTypes).find(([name]) => name === text)?.[1].label ?? text;
    case 'position':
      return String(Number(value) + 1);
    case 'kind':
    case 'direction':
    case 'form':
    case 'child_seen':
    case 'exercise_kind':
    case 'outcome':
    case 'state':
    case 'trigger_kind':
    case 'part':
    case 'stance':
    case 'significance':
    case 'expected_practice':
      return terms.get(text) ?? text;
    default:
      return /(?:_on|_day)$|^covers_/.test(column) && /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? dayInWords(text, 'long', false)
        : text;
  }
}

/** A stored name in words; how an entry was shared is typed and stays as it is. */
function nameIn(names: Readonly<Record<string, string>>, text: string): string {
  return Object.hasOwn(names, text) ? (names[text] ?? text) : text;
}

/** What an agency answered, and how a criterion was. */
const answers = { ...requestAnswers, ...criterionAnswers };

const clockTerms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(clockAnchors),
  ...Object.entries(clockUnits),
  ...Object.entries(countingStarts),
]);

/** What is stored as a name is shown in words; what a person typed is shown as they typed it. */
const terms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(decisionOutcomes),
  ...Object.entries(decisionStates),
  ...Object.entries(childSeenStates),
  ...Object.entries(exerciseKinds),
  ...Object.entries(otherOutcomes),
  ...Object.entries(stageStates),
  ...Object.entries(referralTriggers),
  ...Object.entries(areaParts),
  ...Object.entries(findingKinds),
  ...Object.entries(evidenceStances),
  ...Object.entries(significances),
  ...Object.entries(expectedPractices),
  ...Object.entries(personKinds),
  ...Object.entries(personStatusKinds),
  ...Object.entries(requestKinds),
  ...Object.entries(periodKinds),
  ...Object.entries(proceedingKinds),
  ...Object.entries(disclosureDirections),
  ...Object.entries(publicationForms),
  ...Object.entries(rapidSectionStates),
  ...Object.entries(attendanceStates),
  ...Object.entries(earlierReviewKinds),
  ...Object.entries(agencyKinds).map(([kind, { label }]): [string, string] => [kind, label]),
]);
