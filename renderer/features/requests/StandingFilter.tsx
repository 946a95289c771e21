import type { CaseId } from '../../../shared/contract/values.ts';
import { requestStateNames } from '../../../shared/domain/requestState.ts';
import { type DeskGroup, standingOf } from './deskRows.ts';
import styles from './Requests.module.css';
import { type DeskFilter, filterDesk } from './requestsView.ts';
import { standingIcons, standingWords } from './requestWords.ts';

interface StandingFilterProps {
  caseId: CaseId;
  groups: readonly DeskGroup[];
  chosen: DeskFilter | undefined;
}

const order: readonly DeskFilter[] = [...requestStateNames, 'named'];

/** How many stand where; a press shows only those, another all again. */
export function StandingFilter({ caseId, groups, chosen }: StandingFilterProps) {
  const standings = groups.flatMap(({ rows }) => rows.map(standingOf));
  return (
    <div className={styles.filters} role="group" aria-label="Show only those that stand so">
      {order.map((name) => {
        const total = standings.filter((standing) => standing === name).length;
        if (total === 0 && name !== chosen) return null;
        const Icon = standingIcons[name];
        return (
          <button
            key={name}
            type="button"
            className={styles.filter}
            aria-pressed={name === chosen}
            onClick={() => filterDesk(caseId, name === chosen ? null : name)}
          >
            <Icon size={14} strokeWidth={1.75} aria-hidden />
            {standingWords[name]} <strong>{total}</strong>
          </button>
        );
      })}
    </div>
  );
}
