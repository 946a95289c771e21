import { useState } from 'react';
import type { RowDifference, SuppliedField } from '../../../../shared/contract/imports.ts';
import { Button, Checkbox } from '../../../ui/index.ts';
import { suppliedFieldLabel } from '../reading/returnFields.ts';
import styles from './Compare.module.css';
import { FieldWords } from './DifferenceWords.tsx';

interface FieldByFieldProps {
  row: RowDifference;
  chosen: readonly SuppliedField[] | undefined;
  onDone: (fields: SuppliedField[]) => void;
  onCancel: () => void;
}

/** Which fields take the new words. Those not ticked keep the old. */
export function FieldByField({ row, chosen, onDone, onCancel }: FieldByFieldProps) {
  const [accepted, setAccepted] = useState<ReadonlySet<SuppliedField>>(
    new Set(chosen ?? row.fields.map(({ field }) => field)),
  );
  const toggle = (field: SuppliedField, isOn: boolean) => {
    const next = new Set(accepted);
    if (isOn) next.add(field);
    else next.delete(field);
    setAccepted(next);
  };
  return (
    <fieldset className={styles.byField}>
      <legend>Take the new words of</legend>
      {row.fields.map((each, index) => (
        <div key={each.field} className={styles.oneField}>
          <Checkbox
            autoFocus={index === 0}
            isSelected={accepted.has(each.field)}
            onChange={(isOn) => toggle(each.field, isOn)}
            aria-label={suppliedFieldLabel(each.field)}
          />
          <dl className={styles.fields}>
            <FieldWords field={each} />
          </dl>
        </div>
      ))}
      <div className={styles.answers}>
        <Button
          size="small"
          onPress={() => onDone(row.fields.map(({ field }) => field).filter((field) => accepted.has(field)))}
        >
          {accepted.size === 0 ? 'Keep all old' : `Accept ${accepted.size} of ${row.fields.length}`}
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
