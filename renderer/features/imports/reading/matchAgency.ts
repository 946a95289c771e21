import type { Agency } from '../../../../shared/contract/agencies.ts';

const weakWords = new Set([
  'the',
  'of',
  'and',
  'for',
  'service',
  'services',
  'nhs',
  'trust',
  'team',
  'council',
]);

/** The agency of the case that a name means; undefined where none does, or where two do as well. */
export function matchAgency(name: string, agencies: readonly Agency[]): Agency | undefined {
  const wanted = plain(name);
  if (wanted === '') return undefined;
  const exact = agencies.filter((agency) => plain(agency.name) === wanted);
  if (exact.length > 0) return onlyOne(exact);
  const within = agencies.filter(
    (agency) => isWithin(plain(agency.name), wanted) || isWithin(wanted, plain(agency.name)),
  );
  if (within.length > 0) return onlyOne(within);
  const words = strongWords(wanted);
  const scored = agencies.map((agency) => {
    const shared = strongWords(plain(agency.name)).filter((word) => words.includes(word)).length;
    return { agency, shared };
  });
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  if (best < 2) return undefined;
  return onlyOne(scored.filter(({ shared }) => shared === best).map(({ agency }) => agency));
}

function onlyOne(agencies: readonly Agency[]): Agency | undefined {
  return agencies.length === 1 ? agencies[0] : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isWithin(part: string, whole: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

function strongWords(text: string): string[] {
  return text.split(' ').filter((word) => word.length > 2 && !weakWords.has(word));
}
