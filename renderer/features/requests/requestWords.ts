import {
  BadgeCheck,
  Check,
  CircleAlert,
  CircleDashed,
  CircleHelp,
  CircleSlash,
  Clock,
  Handshake,
  type LucideIcon,
  PieChart,
  Send,
} from 'lucide-react';
import type { Request } from '../../../shared/contract/requests.ts';
import { shortDay } from '../../../shared/domain/formatEventDate.ts';
import type { RequestKind } from '../../../shared/domain/requestTerms.ts';
import type { Option } from '../../ui/index.ts';
import type { DeskFilter } from './requestsView.ts';

/** A shape for each standing, so that no colour has to say it. */
export const standingIcons: Readonly<Record<DeskFilter, LucideIcon>> = {
  late: CircleAlert,
  'due-today': Clock,
  queried: CircleHelp,
  part: PieChart,
  'to-ask': CircleDashed,
  promised: Handshake,
  asked: Send,
  received: Check,
  checked: BadgeCheck,
  'nil-return': CircleSlash,
  'not-known': CircleSlash,
  named: CircleDashed,
};

export const standingWords: Readonly<Record<DeskFilter, string>> = {
  late: 'Late',
  'due-today': 'Due today',
  queried: 'Queried',
  part: 'Part received',
  'to-ask': 'To ask',
  promised: 'Promised',
  asked: 'Asked',
  received: 'Received',
  checked: 'Checked',
  'nil-return': 'Nil return',
  'not-known': 'Not known',
  named: 'Only named',
};

/** A list of choices out of names and their words. */
export function optionsOf<Name extends string>(words: Readonly<Record<Name, string>>): Option<Name>[] {
  return (Object.keys(words) as Name[]).map((value) => ({ value, label: words[value] }));
}

/** `Chased twice, last Tue 9 Jun`. */
export function chasedWords({ chasers }: Pick<Request, 'chasers'>, today: string): string {
  const last = chasers.at(-1);
  if (!last) return 'Not chased';
  const times =
    chasers.length === 1 ? '' : chasers.length === 2 ? ' twice, last' : ` ${chasers.length} times, last`;
  return `Chased${times} ${shortDay(last.chasedOn, today)}`;
}

/** What time an answer covers; empty where that was not said. */
export function coversWords(
  { coversFrom, coversTo }: Pick<Request, 'coversFrom' | 'coversTo'>,
  today: string,
): string {
  if (coversFrom === null && coversTo === null) return '';
  if (coversFrom === null) return `To ${shortDay(coversTo ?? '', today)}`;
  if (coversTo === null) return `From ${shortDay(coversFrom, today)}`;
  return `${shortDay(coversFrom, today)} to ${shortDay(coversTo, today)}`;
}

/** What was asked for, as short as a column needs it. */
export const shortKinds: Readonly<Record<RequestKind, string>> = {
  summary: 'Summary',
  chronology: 'Chronology',
  'management-review': 'Management review',
  records: 'Records',
  other: 'Other',
};
