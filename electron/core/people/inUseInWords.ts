import type { PersonUses } from './personUses.store.ts';

interface Use {
  readonly count: number;
  readonly words: string;
  /** What has to be done before the person can go. */
  readonly act: string;
}

/** What names a person and what to do about it, for whoever wants to remove them; null where nothing does. */
export function inUseInWords(uses: PersonUses): string | null {
  const found = usesInWords(uses).filter(({ count }) => count > 0);
  if (found.length === 0) return null;
  const words = list(found.map((use) => use.words));
  const acts = list(found.map((use) => use.act));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. Nothing was changed. To remove the person, first ${acts}.`;
}

function usesInWords({ entries, periods, referrals, relationships, proceedings }: PersonUses): Use[] {
  return [
    {
      count: referrals,
      words: 'the referral names this person as a child it is about',
      act: 'take the child off the referral',
    },
    {
      count: entries,
      words: entries === 1 ? '1 entry names this person' : `${entries} entries name this person`,
      act: 'take the name off the entries, which the chronology shows when filtered by this person',
    },
    {
      count: relationships,
      words: relationships === 1 ? '1 relationship is theirs' : `${relationships} relationships are theirs`,
      act: 'remove their relationships under Family',
    },
    {
      count: periods,
      words:
        periods === 1 ? '1 period or key date concerns them' : `${periods} periods or key dates concern them`,
      act: 'change the periods on the timeline',
    },
    {
      count: proceedings,
      words:
        proceedings === 1
          ? 'they may be a witness in 1 of the proceedings'
          : `they may be a witness in ${proceedings} of the proceedings`,
      act: 'take them off those who may be witnesses under Overview, Proceedings',
    },
  ];
}

function list(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(', and ');
}
