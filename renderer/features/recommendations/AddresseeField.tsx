import { ArrowUp, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { AgencyChip, Button, IconButton, Menu, MenuItem, StatusMark } from '../../ui/index.ts';
import styles from './Recommendations.module.css';

interface AddresseeFieldProps {
  caseId: CaseId;
  agencies: readonly Agency[];
  value: readonly AgencyId[];
  onChange: (value: AgencyId[]) => void;
}

/** The agencies a recommendation is addressed to, in order: the first leads. */
export function AddresseeField({ caseId, agencies, value, onChange }: AddresseeFieldProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const chosen = value.flatMap((agencyId) => agencies.find(({ id }) => id === agencyId) ?? []);
  const others = agencies.filter(({ id }) => !value.includes(id));
  const takeOff = (agencyId: AgencyId) => {
    onChange(value.filter((id) => id !== agencyId));
    // The button that had the focus goes with its row; the group stays.
    group.current?.focus();
  };
  const moveUp = (index: number) => {
    const moved = value[index];
    if (moved && index > 0)
      onChange([
        ...value.slice(0, index - 1),
        moved,
        ...value.filter((id, place) => place >= index - 1 && id !== moved),
      ]);
  };

  return (
    <fieldset ref={group} className={styles.group} tabIndex={-1}>
      <legend>Addressed to</legend>
      {value.length === 0 && <StatusMark kind="warning">Addressed to nobody yet</StatusMark>}
      <ol className={styles.links}>
        {chosen.map(({ id, kind, code, name }, index) => (
          <li key={id}>
            <AgencyChip kind={kind} code={code} name={name} isNameBeside />
            <span>{name}</span>
            {chosen.length > 1 && (
              <IconButton
                label={`Move ${name} up`}
                size="small"
                // It keeps the focus of whoever has moved their way to the top.
                aria-disabled={index === 0}
                icon={<ArrowUp size={16} strokeWidth={1.5} aria-hidden />}
                onPress={() => moveUp(value.indexOf(id))}
              />
            )}
            <IconButton
              label={`Take off ${name}`}
              size="small"
              icon={<X size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => takeOff(id)}
            />
          </li>
        ))}
      </ol>
      {chosen.length > 1 && <p className={styles.hint}>The first named leads.</p>}
      <div>
        {agencies.length === 0 ? (
          <p className={styles.hint}>
            The case has no agency yet.{' '}
            <Link href={casePath(caseId, 'agencies')}>Add one under Agencies</Link>
          </p>
        ) : (
          <Menu
            label="Agencies of the case"
            trigger={
              <Button size="small" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}>
                Add an agency
              </Button>
            }
          >
            {/* The button stays as it is: the focus comes back to it when the last one is chosen. */}
            {others.length === 0 && (
              <MenuItem isDisabled onAction={() => undefined}>
                Every agency is named
              </MenuItem>
            )}
            {others.map(({ id, name }) => (
              <MenuItem key={id} onAction={() => onChange([...value, id])}>
                {name}
              </MenuItem>
            ))}
          </Menu>
        )}
      </div>
    </fieldset>
  );
}
