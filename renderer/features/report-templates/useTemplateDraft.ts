import { useState } from 'react';
import {
  moveTemplatePart,
  type ReportTemplate,
  type TemplatePart,
} from '../../../shared/domain/reportTemplates.ts';

export interface TemplateDraft {
  readonly subtitle: string;
  readonly parts: readonly TemplatePart[];
  /** The part whose words are on show. */
  readonly opened: TemplatePart | undefined;
  /** What was just moved, or why it was not: for whoever does not see the list. */
  readonly says: string;
  readonly setSubtitle: (subtitle: string) => void;
  readonly open: (key: string) => void;
  readonly change: (changes: Partial<TemplatePart>) => void;
  readonly move: (key: string, to: number) => void;
  /** A part of one's own, after the one on show where it may stand there. */
  readonly add: () => void;
  /** Takes out the part on show, which is one's own. */
  readonly remove: () => void;
}

/** A template as it is being changed; nothing is kept before all of it is. */
export function useTemplateDraft(template: ReportTemplate): TemplateDraft {
  const [subtitle, setSubtitle] = useState(template.subtitle);
  const [parts, setParts] = useState<readonly TemplatePart[]>(template.parts);
  const [openedKey, setOpenedKey] = useState(template.parts[0]?.key ?? '');
  const [says, setSays] = useState('');
  const place = parts.findIndex(({ key }) => key === openedKey);
  const open = (key: string) => {
    setSays('');
    setOpenedKey(key);
  };
  return {
    subtitle,
    parts,
    opened: parts[place],
    says,
    setSubtitle,
    open,
    change: (changes) =>
      setParts(parts.map((part) => (part.key === openedKey ? { ...part, ...changes } : part))),
    move: (key, to) => {
      const moved = moveTemplatePart(parts, key, to);
      const part = moved[to];
      setParts(moved);
      if (part?.key === key) setSays(`“${part.heading}” moved to place ${to + 1} of ${moved.length}.`);
      else if (moved[to]) setSays('Only parts of your own can stand after the chronology.');
    },
    add: () => {
      const key = `own-${crypto.randomUUID()}`;
      const added = { key, heading: '', openingWords: '', isUnder: false, isLeftOut: false };
      setParts(parts.toSpliced(place + 1, 0, added));
      open(key);
    },
    remove: () => {
      setParts(parts.filter(({ key }) => key !== openedKey));
      open((parts[place + 1] ?? parts[place - 1])?.key ?? '');
    },
  };
}
