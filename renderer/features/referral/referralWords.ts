import type { Person } from '../../../shared/contract/people.ts';
import type { Referral } from '../../../shared/contract/referral.ts';
import { ageInWords, ageOn } from '../../../shared/domain/age.ts';
import { describeReading } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import {
  type AreaPart,
  areaPartNames,
  areaParts,
  harmCategories,
  type HarmCategory,
  harmCategoryNames,
  type ReferralTrigger,
  referralTriggerNames,
  referralTriggers,
} from '../../../shared/domain/referralTerms.ts';
import { dayText } from '../../data/autosave/dayFields.ts';
import type { Option } from '../../ui/index.ts';

export const triggerOptions: readonly Option<ReferralTrigger>[] = referralTriggerNames.map((value) => ({
  value,
  label: referralTriggers[value],
}));
export const partOptions: readonly Option<AreaPart>[] = areaPartNames.map((value) => ({
  value,
  label: areaParts[value],
}));
export const harmOptions: readonly Option<HarmCategory>[] = harmCategoryNames.map((value) => ({
  value,
  label: harmCategories[value],
}));

/** What a trigger asks for that its name does not say. Source: GOV.UK, Report a serious child safeguarding incident. */
export const triggerHints: Readonly<Partial<Record<ReferralTrigger, string>>> = {
  'looked-after-child-died':
    'Notified whatever the cause. The Panel reviews it only where abuse or neglect is known or suspected.',
  'care-leaver-died': 'A care leaver up to and including the age of 24.',
};

export const dayFieldNames = ['referredOn', 'awareOn', 'notifiedOn', 'receivedOn', 'withdrawnOn'] as const;

/** The referral as it stands in the form: days as text, as a person writes them. */
export function editableReferral(referral: Referral) {
  const { id: _id, caseId: _case, updatedAt: _at, incidentDate, ...fields } = referral;
  return {
    ...fields,
    incidentDate: incidentDate?.text ?? '',
    referredOn: dayText(fields.referredOn),
    awareOn: dayText(fields.awareOn),
    notifiedOn: dayText(fields.notifiedOn),
    receivedOn: dayText(fields.receivedOn),
    withdrawnOn: dayText(fields.withdrawnOn),
  };
}
export type ReferralDraft = ReturnType<typeof editableReferral>;

/** How the date of the incident is read, while it is typed. */
export function incidentHint(text: string): string {
  return text.trim() === ''
    ? 'As far as it is known: 24 May 2026, overnight 23/24 May 2026, or not known.'
    : describeReading(parseEventDate(text));
}

/** “14 weeks when it happened”; without a date of the incident the age today; empty where neither is known. */
export function ageOfChild(person: Person, incidentDate: string, today: string): string {
  const incident = incidentDate.trim() === '' ? null : parseEventDate(incidentDate);
  const day = incident?.latest ?? incident?.earliest ?? null;
  const age = ageOn(day ?? today, person);
  return age === null ? '' : `${ageInWords(age)} ${day === null ? 'today' : 'when it happened'}`;
}
