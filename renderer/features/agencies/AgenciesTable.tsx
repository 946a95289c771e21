import type { Agency } from '../../../shared/contract/agencies.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import { agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { AgencyChip, RegisterName, RegisterRow, RegisterTable } from '../../ui/index.ts';
import styles from './Agencies.module.css';
import { agencyNameFieldId } from './AgencyInspector.tsx';

interface AgenciesTableProps {
  agencies: readonly Agency[];
  selectedId: AgencyId | null;
  onSelect: (agencyId: AgencyId) => void;
  onRemove: (agency: Agency) => void;
}

export function AgenciesTable({ agencies, selectedId, onSelect, onRemove }: AgenciesTableProps) {
  const selected = agencies.find(({ id }) => id === selectedId);
  return (
    <RegisterTable onDelete={() => selected && onRemove(selected)}>
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
          <RegisterRow
            key={agency.id}
            isSelected={agency.id === selectedId}
            onSelect={() => onSelect(agency.id)}
          >
            <td>
              <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />
            </td>
            <td>
              <RegisterName
                isSelected={agency.id === selectedId}
                onSelect={() => onSelect(agency.id)}
                fieldId={agencyNameFieldId}
              >
                {agency.name}
              </RegisterName>
            </td>
            <td>{agencyKinds[agency.kind].label}</td>
            <td className={styles.number}>{agency.entryCount.toLocaleString('en-GB')}</td>
            <td className={styles.number}>{agency.recommendationCount.toLocaleString('en-GB')}</td>
          </RegisterRow>
        ))}
      </tbody>
    </RegisterTable>
  );
}
