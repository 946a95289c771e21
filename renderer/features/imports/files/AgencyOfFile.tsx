import { Plus } from 'lucide-react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { AgencyId } from '../../../../shared/contract/values.ts';
import { Button, Select } from '../../../ui/index.ts';
import type { ReturnItem } from '../reading/returnItem.ts';
import styles from './Files.module.css';

interface AgencyOfFileProps {
  item: ReturnItem;
  agencies: readonly Agency[];
  agency: Agency | undefined;
  onChoose: (agencyId: AgencyId) => void;
  onAdd: (name: string) => void;
}

/** Which agency sent it: recognised with its reason, or another, or one that is added here. */
export function AgencyOfFile({ item, agencies, agency, onChoose, onAdd }: AgencyOfFileProps) {
  const { named } = item;
  const hint =
    item.agencyId === null && named
      ? `${agency ? 'Recognised' : `It says “${named.name}”`}, from ${named.from}`
      : undefined;
  return (
    <div className={styles.agency}>
      {agencies.length > 0 && (
        <Select
          label="Agency that sent it"
          options={agencies.map(({ id, code, name }) => ({
            value: id as string,
            label: `${code} · ${name}`,
          }))}
          value={agency?.id ?? null}
          onChange={(value) => {
            const chosen = agencies.find(({ id }) => id === value);
            if (chosen) onChoose(chosen.id);
          }}
          hint={hint}
        />
      )}
      {agencies.length === 0 && hint && <p className={styles.reason}>{hint}</p>}
      {!agency && (
        <Button
          variant="link"
          icon={<Plus size={14} strokeWidth={1.75} aria-hidden />}
          onPress={() => onAdd(named?.name ?? '')}
        >
          {named ? `Add “${shortName(named.name)}”` : 'Add an agency'}
        </Button>
      )}
    </div>
  );
}

function shortName(name: string): string {
  return name.length > 30 ? `${name.slice(0, 29)}…` : name;
}
