import { Link } from 'wouter';
import type { AwaitedRequest } from '../../../shared/contract/requests.ts';
import { shortDay } from '../../../shared/domain/formatEventDate.ts';
import { requestState } from '../../../shared/domain/requestState.ts';
import { casePath } from '../../app/paths.ts';
import { useNewDay } from '../../data/useNewDay.ts';
import { useRead } from '../../data/useRead.ts';
import { AgencyChip, CountBadge, Note, StatusMark } from '../../ui/index.ts';
import styles from './AwaitedList.module.css';
import { shortKinds, standingIcons } from './requestWords.ts';

/** Over all cases: which agency has not answered yet, and how late it is. */
export function AwaitedList() {
  const { data, error, refetch } = useRead('requests.listAwaited', {});
  useNewDay(refetch);
  if (error) return <Note kind="danger">{error.message}</Note>;
  if (!data || data.total === 0) return null;
  const { today, total, requests } = data;
  return (
    <section className={styles.awaited} aria-label="Waiting on agencies">
      <h3>
        Waiting on agencies <CountBadge>{total}</CountBadge>
      </h3>
      <ul>
        {requests.map((request) => (
          <Awaited key={request.id} request={request} today={today} />
        ))}
      </ul>
      {total > requests.length && (
        <p>The {requests.length} longest due are shown. The others stand on the desks of their cases.</p>
      )}
    </section>
  );
}

function Awaited({ request, today }: { request: AwaitedRequest; today: string }) {
  const { agency, caseId, pseudonym, kind, dueOn } = request;
  const state = requestState(request, today);
  return (
    <li>
      <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />
      <Link href={casePath(caseId, 'agencies/requests')} state={{ requestId: request.id }}>
        {shortKinds[kind]}, {pseudonym}
      </Link>
      <StatusMark kind={state.tone} icon={standingIcons[state.name]}>
        {state.words}
      </StatusMark>
      {dueOn !== null && <small>due {shortDay(dueOn, today)}</small>}
    </li>
  );
}
