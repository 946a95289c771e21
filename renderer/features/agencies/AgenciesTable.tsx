import type { KeyboardEvent } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import { agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { AgencyChip, moveInList } from '../../ui/index.ts';
import styles from './Agencies.module.css';
import { agencyNameFieldId } from './AgencyInspector.tsx';

interface AgenciesTableProps {
  agencies: readonly Agency[];
  selectedId: AgencyId | null;
  onSelect: (agencyId: AgencyId) => void;
  onRemove: (agency: Agency) => void;
}

export function AgenciesTable({ agencies, selectedId, onSelect, onRemove }: AgenciesTableProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    moveInList(event);
    const selected = agencies.find(({ id }) => id === selectedId);
    if (event.key === 'Delete' && selected) onRemove(selected);
  };
  return (
    <div onKeyDown={onKeyDown} role="presentation">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.code}>
              Agency
            </th>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col" className={styles.number}>
              Entries
            </th>
            <th scope="col" className={styles.number}>
              Recommendations
            </th>
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <tr
              key={agency.id}
              className={styles.row}
              data-list-row
              data-selected={agency.id === selectedId}
              onClick={() => onSelect(agency.id)}
            >
              <td>
                <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />
              </td>
              <td>
                <button
                  type="button"
                  className={styles.name}
                  data-list-item
                  aria-current={agency.id === selectedId}
                  onFocus={() => onSelect(agency.id)}
                  onClick={() => document.getElementById(agencyNameFieldId)?.focus()}
                >
                  {agency.name}
                </button>
              </td>
              <td>{agencyKinds[agency.kind].label}</td>
              <td className={styles.number}>{agency.entryCount.toLocaleString('en-GB')}</td>
              <td className={styles.number}>{agency.recommendationCount.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
