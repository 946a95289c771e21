import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { dayInWords } from '../../../shared/domain/requestState.ts';
import { casePath } from '../../app/paths.ts';
import styles from './Requests.module.css';

/** The names of an agency and whom to speak to there. Changed under Names and aliases. */
export function SpeakTo({ agency }: { agency: Agency }) {
  const { contact, role, email, telephone } = agency.details;
  const person = [contact, role].filter(Boolean).join(', ');
  const ways = [email, telephone].filter(Boolean);
  return (
    <dl className={styles.facts}>
      {agency.formerNames.length > 0 && (
        <>
          <dt>Before</dt>
          <dd>
            {agency.formerNames
              .map(({ name, to }) => (to === null ? name : `${name} until ${dayInWords(to)}`))
              .join('; ')}
          </dd>
        </>
      )}
      {agency.aliases.length > 0 && (
        <>
          <dt>Also seen as</dt>
          <dd>{agency.aliases.map(({ alias }) => `“${alias}”`).join(', ')}</dd>
        </>
      )}
      <dt>Speak to</dt>
      <dd>
        {person || <span className={styles.quiet}>Not recorded</span>}
        {ways.map((way) => (
          <span key={way} className={styles.reach}>
            {way}
          </span>
        ))}{' '}
        <Link href={casePath(agency.caseId, 'agencies')} state={{ agencyId: agency.id }}>
          {person === '' && ways.length === 0 ? 'Say whom' : 'Change'}
        </Link>
      </dd>
    </dl>
  );
}
