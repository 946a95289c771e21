/** Letters to the agencies of a case. */
export const letterKinds = {
  request: 'Request',
  reminder: 'Reminder',
  'covering-note': 'Covering note to the return form',
} as const;
export type LetterKind = keyof typeof letterKinds;
export const letterKindNames = Object.keys(letterKinds) as [LetterKind, ...LetterKind[]];

/** The blanks a letter may have, each with what fills it. */
export const letterBlanks = {
  agency: 'The name of the agency',
  contact: 'Whom to speak to there',
  role: 'That person’s role',
  reference: 'The reference of the case',
  child: 'The name the child goes by in the review',
  partnership: 'The partnership',
  'asked for': 'What the agency is asked for',
  asked: 'The day it was asked',
  due: 'The day its answer is due',
  promised: 'The day it promised to answer by',
  'days late': 'How many days late the answer is',
  chased: 'The day it was last reminded',
  missing: 'What is missing',
  today: 'The day of the letter',
  reviewer: 'Who writes the review',
} as const;
export type LetterBlank = keyof typeof letterBlanks;

export interface LetterWords {
  /** Printed as the heading. */
  readonly title: string;
  /** Paragraphs parted by an empty line; lines that begin with a hyphen are a list. */
  readonly body: string;
}

/**
 * The letters as Candour has them until a workspace writes its own. None names the child by the name of the review: those
 * who know the child know it by another, and must not learn this one.
 */
export const builtInLetters: Readonly<Record<LetterKind, LetterWords>> = {
  request: {
    title: 'Request for information: {asked for}',
    body: `Dear {contact}

{partnership} is looking at what agencies knew and did in the case with the reference {reference}. We ask {agency} for: {asked for}.

The people to search for are named in the schedule that is sent to you separately, by secure e-mail. Please do not write their names in an ordinary e-mail.

Please would you:
- secure all records now, on paper and on screen, and tell us the day on which that was done
- say for each person named whether they are known to you
- name the systems, files and archives you searched
- say what you did not find, and what you have not yet been able to look at
- name other agencies that your records mention

Your answer is due by {due}. If you hold nothing, please send a nil return and say what you searched: that is an answer too.

{reviewer}
{partnership}`,
  },
  reminder: {
    title: 'Reminder: {asked for}',
    body: `Dear {contact}

On {asked} we asked {agency} for: {asked for}. The case has the reference {reference}. The answer was due by {due} and has not reached us in full.

What is missing: {missing}

Please send it, or tell us by return on which day it will come and what stands in the way. If you hold nothing, please send a nil return and say what you searched.

{reviewer}
{partnership}`,
  },
  'covering-note': {
    title: 'Return form for {agency}',
    body: `Dear {contact}

With this note comes the return form for the case with the reference {reference}. It was made for {agency}; please do not use the form of another agency.

One row is for one contact or event. Please write the date as your record has it, and leave empty what is not recorded: Candour does not ask you to guess. Say where in your records each entry is found.

Please send the form back by {due}, by secure e-mail.

{reviewer}
{partnership}`,
  },
};

export interface FilledLetter {
  readonly title: string;
  /** As runs of text; those that stand for a blank without a value are marked. */
  readonly blocks: readonly FilledBlock[];
  /** Blanks without a value, each once, in the order in which they stand. */
  readonly empty: readonly string[];
  /** What stands in braces and is no blank that Candour knows. */
  readonly unknown: readonly string[];
}

export interface LetterRun {
  readonly text: string;
  readonly isEmpty: boolean;
}

export interface FilledBlock {
  readonly type: 'paragraph' | 'list';
  /** Lines of a paragraph, items of a list. */
  readonly lines: readonly (readonly LetterRun[])[];
}

const blank = /\{([^{}\n]{1,40})\}/g;

/** Fills the blanks. One without a value stays in the letter in square brackets, and is named among `empty`. */
export function fillLetter(
  { title, body }: LetterWords,
  values: Readonly<Partial<Record<LetterBlank, string>>>,
): FilledLetter {
  const empty = new Set<string>();
  const unknown = new Set<string>();
  const fill = (line: string): LetterRun[] =>
    line.split(blank).flatMap((part, index): LetterRun[] => {
      if (index % 2 === 0) return part === '' ? [] : [{ text: part, isEmpty: false }];
      const name = part.trim().toLowerCase();
      if (!isBlank(name)) {
        unknown.add(part);
        return [{ text: `{${part}}`, isEmpty: true }];
      }
      const value = values[name]?.trim() ?? '';
      if (value !== '') return [{ text: value, isEmpty: false }];
      empty.add(name);
      return [{ text: `[${name}: not recorded]`, isEmpty: true }];
    });
  const heading = fill(title)
    .map(({ text }) => text)
    .join('');
  return { title: heading, blocks: blocksOf(body, fill), empty: [...empty], unknown: [...unknown] };
}

function isBlank(name: string): name is LetterBlank {
  return Object.hasOwn(letterBlanks, name);
}

function blocksOf(body: string, fill: (line: string) => LetterRun[]): FilledBlock[] {
  const blocks: { type: FilledBlock['type']; lines: LetterRun[][] }[] = [];
  let isOpen = false;
  for (const line of body.split(/\r?\n/)) {
    if (line.trim() === '') {
      isOpen = false;
      continue;
    }
    const item = /^\s*[-•]\s+(.*)$/.exec(line);
    const type = item ? 'list' : 'paragraph';
    const last = blocks.at(-1);
    const runs = fill(item?.[1] ?? line);
    if (isOpen && last?.type === type) last.lines.push(runs);
    else blocks.push({ type, lines: [runs] });
    isOpen = true;
  }
  return blocks;
}
