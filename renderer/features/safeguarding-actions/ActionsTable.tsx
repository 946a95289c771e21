import type { Agency } from '../../../shared/contract/agencies.ts';
import type { SafeguardingAction } from '../../../shared/contract/safeguardingActions.ts';
import type { SafeguardingActionId } from '../../../shared/contract/values.ts';
import { actionState } from '../../../shared/domain/actionState.ts';
import { AgencyChip, RegisterName, RegisterRow, RegisterTable, StatusMark } from '../../ui/index.ts';
import { whatFieldId } from './ActionInspector.tsx';
import styles from './SafeguardingActions.module.css';

interface ActionsTableProps {
  actions: readonly SafeguardingAction[];
  agencies: readonly Agency[];
  today: string;
  selectedId: SafeguardingActionId | undefined;
  onSelect: (id: SafeguardingActionId) => void;
  onRemove: (action: SafeguardingAction) => void;
}

/** In the review's own order: what, for whom, who, and how it stands today. */
export function ActionsTable(props: ActionsTableProps) {
  const { actions, agencies, today, selectedId, onSelect, onRemove } = props;
  const selected = actions.find(({ id }) => id === selectedId);
  return (
    <RegisterTable className={styles.table} onDelete={() => selected && onRemove(selected)}>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col" className={styles.whom}>
            For whom
          </th>
          <th scope="col" className={styles.owner}>
            Owner
          </th>
          <th scope="col" className={styles.state}>
            State
          </th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => {
          const isSelected = action.id === selectedId;
          const select = () => onSelect(action.id);
          const state = actionState(action, today);
          return (
            <RegisterRow key={action.id} isSelected={isSelected} onSelect={select}>
              <td>
                <RegisterName isSelected={isSelected} onSelect={select} fieldId={whatFieldId(action)}>
                  <span className={action.what ? styles.what : styles.quiet}>
                    {action.what || 'Nothing written yet'}
                  </span>
                </RegisterName>
                {action.doneNote !== '' && <p className={styles.note}>{action.doneNote}</p>}
              </td>
              <td>{action.forWhom || <span className={styles.quiet}>Not said</span>}</td>
              <td>
                <Owner action={action} agencies={agencies} />
              </td>
              <td>
                <StatusMark kind={state.tone}>{state.words}</StatusMark>
              </td>
            </RegisterRow>
          );
        })}
      </tbody>
    </RegisterTable>
  );
}

function Owner({ action, agencies }: { action: SafeguardingAction; agencies: readonly Agency[] }) {
  const { ownerAgencyId, ownerName } = action;
  if (ownerAgencyId === null && ownerName === '')
    return <StatusMark kind="warning">Nobody named yet</StatusMark>;
  const agency = agencies.find(({ id }) => id === ownerAgencyId);
  return (
    <span className={styles.ownerWords}>
      {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
      {ownerAgencyId !== null && !agency && 'An agency taken out of the case'}
      {ownerName || agency?.name}
    </span>
  );
}
