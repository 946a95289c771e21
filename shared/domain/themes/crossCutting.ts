import type { BuiltInTheme } from './builtInTheme.ts';

/** What national reports have found again and again, whatever the harm. */
export const crossCuttingThemes: readonly BuiltInTheme[] = [
  {
    key: 'daily-life',
    name: 'What daily life was like for the child',
    definition: 'Understanding what the child’s days were like, beyond the incidents.',
    synonyms: 'lived experience; daily life; routine; day in the life',
  },
  {
    key: 'critical-thinking',
    name: 'Critical thinking and challenge',
    definition: 'Testing one’s own view against the facts, and letting others test it.',
    synonyms: 'hypothesis; optimistic; over-optimism; fixed view; start again',
  },
  {
    key: 'changing-risk',
    name: 'Responding to changing risk and need',
    definition: 'Whether a change in the child’s life changed what was done.',
    synonyms: 'escalating; deteriorated; new information; increase in risk',
  },
  {
    key: 'timely-sharing',
    name: 'Sharing information in time',
    definition: 'Whether what mattered reached those who needed it while it could still help.',
    synonyms: 'same day; out of time; timely',
  },
  {
    key: 'leadership-culture',
    name: 'Leadership and culture',
    definition: 'Whether organisations made good practice possible and noticed when it was not.',
    synonyms: 'leadership; management; restructure',
  },
  {
    key: 'agency-together',
    name: 'Working as one system',
    definition: 'Whether agencies made one plan together, or several beside each other.',
    synonyms: 'multi-agency; joined up; partnership; silo; separate plans',
  },
];
