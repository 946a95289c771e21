import { type AgencyKind, agencyKindNames, agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import type { Option } from '../../ui/index.ts';

export const agencyKindOptions: readonly Option<AgencyKind>[] = agencyKindNames.map((value) => ({
  value,
  label: agencyKinds[value].label,
}));
export const codeHint = 'One to six letters or figures, shown beside the agency’s colour.';
