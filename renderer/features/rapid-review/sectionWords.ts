import { Circle, CircleCheck, CircleDot, type LucideIcon } from 'lucide-react';
import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import {
  isUnwritten,
  lacksWords,
  type RapidSectionState,
  rapidSectionStateNames,
  rapidSectionStates,
} from '../../../shared/domain/rapidSections.ts';
import { wordCount } from '../../../shared/domain/richText.ts';
import { count, type Option, type StatusKind } from '../../ui/index.ts';

export const stateOptions: readonly Option<RapidSectionState>[] = rapidSectionStateNames.map((value) => ({
  value,
  label: rapidSectionStates[value],
}));

/** A shape for each state, so that no colour has to say it. */
export const stateIcons: Readonly<Record<RapidSectionState, LucideIcon>> = {
  'to-write': Circle,
  writing: CircleDot,
  complete: CircleCheck,
};
export const stateTones: Readonly<Record<RapidSectionState, StatusKind>> = {
  'to-write': 'neutral',
  writing: 'info',
  complete: 'success',
};

/** `Being written · 612 words`, `Complete · empty, with a reason`. */
export function stateInWords(section: RapidSection): string {
  const state = rapidSectionStates[section.state];
  if (!isUnwritten(section)) return `${state} · ${count(wordCount(section.body), 'word')}`;
  return section.emptyBecause.trim() === '' ? state : `${state} · empty, with a reason`;
}

/** What a section needs before it can go out, each in words; empty where it needs nothing. */
export function lacking(section: RapidSection): string[] {
  const { citations } = section;
  const removed = citations.filter(({ isRemoved }) => isRemoved);
  const changed = citations.filter(({ isChangedSince, isRemoved }) => isChangedSince && !isRemoved);
  return [
    ...(lacksWords(section) ? ['Needs words, or a reason'] : []),
    ...removed.map(({ number }) => `Entry ${number} was removed`),
    ...changed.map(({ number }) => `Entry ${number} has changed`),
  ];
}

/** `4 of 19 complete · 2 lack something`. */
export function progressInWords(sections: readonly RapidSection[]): string {
  const complete = sections.filter(({ state }) => state === 'complete').length;
  const lack = sections.filter((section) => lacking(section).length > 0).length;
  const lacks = lack === 0 ? '' : ` · ${lack} ${lack === 1 ? 'lacks' : 'lack'} something`;
  return `${complete} of ${sections.length} complete${lacks}`;
}
