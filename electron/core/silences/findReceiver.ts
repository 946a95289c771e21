import type { AgencyKind } from '../../../shared/domain/agencyKinds.ts';
import { otherNames } from '../../../shared/domain/agencyNames.ts';
import type { SilentAgency } from './findSilences.ts';
import { isService, type Service, services } from './services.ts';

export interface CaseAgency extends SilentAgency {
  readonly code: string;
  readonly kind: AgencyKind;
  readonly formerNames?: readonly { readonly name: string }[];
  readonly aliases?: readonly { readonly alias: string }[];
}

/** Answers which agencies of the case some words begin by naming: "the school nurse about…", "CSC". Empty for none. */
export function receiverFinder(
  agencies: readonly CaseAgency[],
): (words: string | null) => readonly CaseAgency[] {
  const socialCare = services.find(({ key }) => key === 'social-care');
  const ways = [
    ...agencies.map((agency) => ({
      pattern: new RegExp(
        `^(?:${[agency.name, ...otherNames(agency)].map(escaped).join('|')}|(?-i:${escaped(agency.code)}))(?![\\w-])`,
        'i',
      ),
      agencies: [agency],
    })),
    ...services.map((service) => ({
      pattern: new RegExp(`^(?:${service.spokenOf})(?![\\w-])`, 'i'),
      agencies: agencies.filter((agency) => isService(agency, service)),
    })),
  ];
  return (words) => {
    if (words === null) return socialCare ? agencies.filter((agency) => isService(agency, socialCare)) : [];
    const named = words.replace(
      /^(?:(?:the|an?|local|duty|our|my|her|his|their|both|safeguarding)\s+)+/i,
      '',
    );
    return ways.find(({ pattern }) => pattern.test(named))?.agencies ?? [];
  };
}

/** Services that none of the case's agencies is. */
export function servicesNotInCase(agencies: readonly CaseAgency[]): Service[] {
  return services.filter((service) => !agencies.some((agency) => isService(agency, service)));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
