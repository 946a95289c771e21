import type { AgencyKind } from '../../shared/domain/agencyKinds.ts';
import styles from './AgencyChip.module.css';
import { cx } from './cx.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface AgencyChipProps {
  kind: AgencyKind;
  code: string;
  name: string;
  /** Where the name stands beside the chip, so that it is not read out twice. */
  isNameBeside?: boolean;
}

/** An agency's colour with its letters; hue alone says nothing. The full name is in the tooltip and read aloud. */
export function AgencyChip({ kind, code, name, isNameBeside = false }: AgencyChipProps) {
  return (
    <span className={cx(styles.chip, styles[kind])} title={name}>
      {code}
      {!isNameBeside && <VisuallyHidden> {name}</VisuallyHidden>}
    </span>
  );
}
