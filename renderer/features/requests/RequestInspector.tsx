import { Link } from 'wouter';
import type { Request } from '../../../shared/contract/requests.ts';
import { shortDay } from '../../../shared/domain/formatEventDate.ts';
import { type RequestDays, requestDateWarnings } from '../../../shared/domain/requestState.ts';
import { requestAnswers, requestKinds } from '../../../shared/domain/requestTerms.ts';
import { casePath } from '../../app/paths.ts';
import { dayText, readDay, withDays } from '../../data/autosave/dayFields.ts';
import { type Autosave, useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { formatDay, Note, SavedDayField, SavedSelect, SavedTextArea, StatusMark } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { ChaserList } from './ChaserList.tsx';
import type { RequestRow } from './deskRows.ts';
import styles from './Requests.module.css';
import { optionsOf, standingIcons } from './requestWords.ts';
import { SpeakTo } from './SpeakTo.tsx';
import type { RequestActs } from './useRequestActs.ts';

interface RequestInspectorProps {
  row: RequestRow;
  today: string;
  acts: RequestActs;
  onChase: () => void;
}

const kindOptions = optionsOf(requestKinds);
const answerOptions = optionsOf(requestAnswers);

/** Everything about one request; all of it saves itself. */
export function RequestInspector({ row, today, acts, onChase }: RequestInspectorProps) {
  const { request, agency, state } = row;
  const client = useClient();
  const details = useAutosave({
    recordKey: `requests:${request.id}`,
    record: request,
    fields: fieldsOf,
    // Throws where a day cannot be read; as a promise, so that autosave can set the field aside.
    save: async (changes) =>
      client.call('requests.update', {
        requestId: request.id,
        changes: withDays(changes, dayNames, today),
      }),
    whenLeft: dayNames,
  });
  const { draft } = details;
  return (
    <div className={styles.inspector}>
      <p className={styles.stateLine}>
        <StatusMark kind={state.tone} icon={standingIcons[state.name]}>
          {state.words}
        </StatusMark>
        <span>{[state.fact, dueWords(request, today)].filter(Boolean).join(' · ')}</span>
      </p>
      {details.problem && details.problem.fields.length === 0 && (
        <Note kind="danger" role="status">
          {details.problem.message}
        </Note>
      )}
      <SpeakTo agency={agency} />
      <section className={styles.fields} aria-label="The request" data-request-fields>
        <SavedSelect label="Asked for" options={kindOptions} field={details.field('kind')} />
        <Days
          details={details}
          today={today}
          fields={[
            ['askedOn', 'Asked on'],
            ['dueOn', 'Due'],
            ['promisedOn', 'Promised for'],
          ]}
        />
      </section>
      <section className={styles.fields} aria-label="The answer">
        <h3>The answer</h3>
        <SavedSelect label="Answer" options={answerOptions} field={details.field('answer')} />
        <Days
          details={details}
          today={today}
          fields={[
            ['receivedOn', 'Received on'],
            ['checkedOn', 'Checked on'],
            ['queriedOn', 'Queried on'],
          ]}
        />
        {(draft.queriedOn !== '' || draft.queriedBecause !== '') && (
          <SavedTextArea label="Queried because" rows={2} field={details.field('queriedBecause')} />
        )}
        <SavedTextArea
          label="What is missing"
          rows={2}
          field={details.field('missing')}
          hint="What was asked for and has not come"
        />
        <Days
          details={details}
          today={today}
          fields={[
            ['coversFrom', 'Covers from'],
            ['coversTo', 'Covers to'],
          ]}
        />
        <SavedTextArea label="Persons searched for" rows={1} field={details.field('personsSearched')} />
        <SavedTextArea label="Note" rows={2} field={details.field('note')} />
        <Returns row={row} />
      </section>
      <ChaserList request={request} acts={acts} onChase={onChase} />
      <section className={styles.fields} aria-label="History">
        <h3>History</h3>
        <HistoryPanel recordId={request.id} />
      </section>
    </div>
  );
}

type Drafted = ReturnType<typeof fieldsOf>;

const dayNames = [
  'askedOn',
  'dueOn',
  'promisedOn',
  'receivedOn',
  'checkedOn',
  'queriedOn',
  'coversFrom',
  'coversTo',
] as const;

/** All of a request that can be changed; days as text, as a person writes them. */
function fieldsOf(request: Request) {
  return {
    kind: request.kind,
    askedOn: dayText(request.askedOn),
    dueOn: dayText(request.dueOn),
    promisedOn: dayText(request.promisedOn),
    answer: request.answer,
    receivedOn: dayText(request.receivedOn),
    checkedOn: dayText(request.checkedOn),
    queriedOn: dayText(request.queriedOn),
    queriedBecause: request.queriedBecause,
    missing: request.missing,
    coversFrom: dayText(request.coversFrom),
    coversTo: dayText(request.coversTo),
    personsSearched: request.personsSearched,
    note: request.note,
  };
}

type DayName = (typeof dayNames)[number];

interface DaysProps {
  details: Autosave<Drafted>;
  today: string;
  fields: readonly (readonly [DayName, string])[];
}

function Days({ details, today, fields }: DaysProps) {
  const warnings: Partial<Record<DayName, string>> = requestDateWarnings(daysOf(details.draft, today));
  return (
    <div className={styles.days}>
      {fields.map(([name, label]) => (
        <SavedDayField key={name} label={label} field={details.field(name)} caution={warnings[name]} />
      ))}
    </div>
  );
}

function daysOf(
  draft: Drafted,
  today: string,
): RequestDays & Record<'coversFrom' | 'coversTo', string | null> {
  const day = (name: DayName) => readDay(draft[name], today) ?? null;
  return {
    askedOn: day('askedOn'),
    dueOn: day('dueOn'),
    promisedOn: day('promisedOn'),
    receivedOn: day('receivedOn'),
    checkedOn: day('checkedOn'),
    queriedOn: day('queriedOn'),
    coversFrom: day('coversFrom'),
    coversTo: day('coversTo'),
  };
}

/** The returns of this agency that were brought in, newest first. */
function Returns({ row: { request, returns } }: { row: RequestRow }) {
  return (
    <div className={styles.returns}>
      <h4>Returns brought in</h4>
      {returns.length === 0 && <p className={styles.quiet}>None from this agency yet.</p>}
      <ul>
        {returns.map(({ importId, fileName, receivedAt, added }) => (
          <li key={importId}>
            <Link href={casePath(request.caseId, 'chronology')} state={{ filter: { importId } }}>
              {fileName}
            </Link>
            <span className={styles.quiet}>
              {formatDay(receivedAt)}, {added.toLocaleString('en-GB')} added
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function dueWords({ dueOn }: Request, today: string): string {
  return dueOn === null ? '' : `due ${shortDay(dueOn, today)}`;
}
