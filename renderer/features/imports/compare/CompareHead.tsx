import type { ReactNode } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { ReturnPreview } from '../../../../shared/contract/imports.ts';
import { AgencyChip, formatDay, SegmentedControl } from '../../../ui/index.ts';
import styles from './Compare.module.css';

interface CompareHeadProps {
  agency: Agency | undefined;
  comparison: NonNullable<ReturnPreview['comparison']>;
  counts: { readonly different: number; readonly all: number; readonly undecided: number };
  isAll: boolean;
  onAll: (isAll: boolean) => void;
  children: ReactNode;
}

/** Whose return it is, what it is compared with, and how far one has come. */
export function CompareHead({ agency, comparison, counts, isAll, onAll, children }: CompareHeadProps) {
  return (
    <header className={styles.head}>
      {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />}
      <h2>{agency?.name ?? 'Corrected return'}</h2>
      <p>
        {`corrected return · compared with ${comparison.fileName} of ${formatDay(comparison.receivedAt)} · `}
        <b>{`${counts.different - counts.undecided} settled, ${counts.undecided} to decide`}</b>
      </p>
      <span className={styles.grow} />
      <SegmentedControl
        label="Rows shown"
        options={[
          { value: 'different', label: `Different ${counts.different}` },
          { value: 'all', label: `All ${counts.all}` },
        ]}
        value={isAll ? 'all' : 'different'}
        onChange={(value) => onAll(value === 'all')}
      />
      {children}
    </header>
  );
}
