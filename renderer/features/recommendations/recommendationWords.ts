import type { Recommendation } from '../../../shared/contract/recommendations.ts';

/** What a recommendation is called in sentences: `Recommendation 2a`. A label that says so itself stands alone. */
export function nameOf({ label }: Pick<Recommendation, 'label'>): string {
  if (label === '') return 'This recommendation';
  return /^recommendation\b/i.test(label) ? label : `Recommendation ${label}`;
}

/** What a finding is called beside a recommendation: `Finding 2`. */
export function findingName({ label }: { readonly label: string }): string {
  if (label === '') return 'an unnumbered finding';
  return /^finding\b/i.test(label) ? label : `Finding ${label}`;
}
