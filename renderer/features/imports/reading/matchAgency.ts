import type { Agency } from '../../../../shared/contract/agencies.ts';
import { otherNames, plainName } from '../../../../shared/domain/agencyNames.ts';

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

/**
 * The agency of the case that a name means, by what it is called now, was called before and goes by; undefined where none
 * does, or where two do as well.
 */
export function matchAgency(name: string, agencies: readonly Agency[]): Agency | undefined {
  const wanted = plainName(name);
  if (wanted === '') return undefined;
  const known = agencies.map((agency) => ({
    agency,
    names: [agency.name, ...otherNames(agency)].map(plainName).filter((own) => own !== ''),
  }));
  const called = (isMeant: (own: string) => boolean) =>
    known.filter(({ names }) => names.some(isMeant)).map(({ agency }) => agency);
  const exact = called((own) => own === wanted);
  if (exact.length > 0) return onlyOne(exact);
  const within = called((own) => isWithin(own, wanted) || isWithin(wanted, own));
  if (within.length > 0) return onlyOne(within);
  const words = strongWords(wanted);
  const scored = known.map(({ agency, names }) => {
    const shared = names.map((own) => strongWords(own).filter((word) => words.includes(word)).length);
    return { agency, shared: Math.max(0, ...shared) };
  });
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  if (best < 2) return undefined;
  return onlyOne(scored.filter(({ shared }) => shared === best).map(({ agency }) => agency));
}

function onlyOne(agencies: readonly Agency[]): Agency | undefined {
  return agencies.length === 1 ? agencies[0] : undefined;
}

function isWithin(part: string, whole: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

function strongWords(text: string): string[] {
  return text.split(' ').filter((word) => word.length > 2 && !weakWords.has(word));
}
