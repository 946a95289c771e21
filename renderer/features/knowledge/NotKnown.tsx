import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { AgencyChip, Button, count } from '../../ui/index.ts';
import { dayInWords } from './asAtDay.ts';
import styles from './Knowledge.module.css';

interface NotKnownProps {
  caseId: CaseId;
  agency: Agency;
  agencies: readonly Agency[];
  asAt: string;
  notKnown: OutputOf<'knowledge.list'>['notKnown'];
  undated: number;
  onMark: () => void;
}

/** What others held by that day. Nothing here says that the agency did not know, only that nothing shows it did. */
export function NotKnown({ caseId, agency, agencies, asAt, notKnown, undated, onMark }: NotKnownProps) {
  const total = notKnown.reduce((sum, { entries }) => sum + entries, 0);
  return (
    <section className={styles.notKnown} aria-label="Held by others" data-pane tabIndex={-1}>
      <h2>
        {total === 0
          ? `Of what others held by ${dayInWords(asAt)}, all was open to ${agency.name} in one of these ways`
          : `Held by others by ${dayInWords(asAt)}, ${count(total, 'entry', 'entries')}: nothing shows that ${agency.name} knew`}
      </h2>
      <ul className={styles.held}>
        {notKnown.map(({ agencyId, entries }) => {
          const holder = agencies.find(({ id }) => id === agencyId);
          return (
            holder && (
              <li key={agencyId}>
                <AgencyChip kind={holder.kind} code={holder.code} name={holder.name} isNameBeside />
                <Link
                  href={casePath(caseId, 'chronology')}
                  state={{ filter: { agencyIds: [agencyId], to: asAt } }}
                  title={`Opens all entries of ${holder.name} to that day in the chronology`}
                >
                  {holder.name}
                </Link>
                {entries}
              </li>
            )
          );
        })}
      </ul>
      <p className={styles.footWords}>
        {undated > 0 &&
          `${count(undated, 'entry', 'entries')} of no known date ${undated === 1 ? 'is' : 'are'} left aside. `}
        <Button variant="link" onPress={onMark}>
          Mark an entry as shared with {agency.name}
        </Button>
      </p>
    </section>
  );
}
