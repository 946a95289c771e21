import { useId, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { Button, CountBadge } from '../../ui/index.ts';
import type { Group } from './silenceGroups.ts';
import { SilenceItem } from './SilenceItem.tsx';
import styles from './Silences.module.css';

/** Enough to see at once; a step at a time after that, because a long record may hold thousands. */
const shownAtFirst = 5;
const step = 100;

interface SilenceGroupProps {
  caseId: CaseId;
  group: Group;
  agencies: readonly Agency[];
}

export function SilenceGroup({
  caseId,
  group: { kind, title, rule, silences },
  agencies,
}: SilenceGroupProps) {
  const [most, setMost] = useState(shownAtFirst);
  const titleId = useId();
  const longest = silences.reduce((longestYet, { days }) => Math.max(longestYet, days ?? 0), 0);
  const left = silences.length - most;
  return (
    <section aria-labelledby={titleId} className={styles.group} id={kind} tabIndex={-1}>
      <div className={styles.groupHead}>
        <h2 id={titleId}>{title}</h2>
        <CountBadge>{silences.length.toLocaleString('en-GB')}</CountBadge>
      </div>
      <p className={styles.rule}>{rule}</p>
      {silences.length === 0 ? (
        <p className={styles.none}>None found.</p>
      ) : (
        <ul className={styles.silences}>
          {silences.slice(0, most).map((silence) => (
            <SilenceItem
              key={silence.key}
              caseId={caseId}
              silence={silence}
              agency={agencies.find(({ id }) => id === silence.agencyId)}
              most={longest}
            />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button variant="link" onPress={() => setMost(most + step)}>
          Show {Math.min(left, step)} more
        </Button>
      )}
    </section>
  );
}
