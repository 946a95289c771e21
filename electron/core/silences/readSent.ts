/** Something that a text says was sent. */
export interface Sent {
  /** As a sentence calls it: "a referral". */
  readonly what: string;
}

interface SentTo extends Sent {
  /** The words from the name of whoever it went to on; null where such a thing always goes to children's social care. */
  readonly receiver: string | null;
}

/** A sentence without one of these says nothing of the kind. */
const anchor =
  /\b(?:re-?referred|referred|referral|notification|letter|PPN1?|public protection notice|MARF|MERLIN|MASH (?:contact|referral|notification))\b/gi;

const thing = '(referral|notification|letter|PPN1?|public protection notice|MARF|MERLIN)';
const sending = '(?:sent|made|submitted|completed|e-?mailed|faxed|forwarded|posted|raised|passed|shared)';
const few = "(?:\\s+[\\w’',()-]+){0,4}?";
const to = '\\s+(?:on\\s+)?(?:to|with)\\s+(?=(\\S.*))';

/** Each way of saying it, in the past tense only; the first group is the thing, the second the receiver. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b()(?:re-?)?referred${few}${to}`, 'i'),
  new RegExp(`\\b${thing}${to}[^,:]{2,50}?\\b${sending}\\b`, 'i'),
  new RegExp(`\\b${thing}${few}\\s+${sending}${few}${to}`, 'i'),
  new RegExp(`\\b${sending}\\s+(?:[\\w’'-]+\\s+){0,4}?${thing}${few}${to}`, 'i'),
  new RegExp(`^\\s*(?:[\\w’'-]+\\s+){0,2}?${thing}${to}`, 'i'),
  /(?:\b(?=PPN|public|police|MERLIN)|^\s*(?=notif))(PPN1?|public protection notice|police notification|notification|MERLIN)\b(?:\s+\w+){0,2}?\s+(?:sent|submitted|completed|raised|shared)\b(?!\s+(?:to|with)\b)/i,
  /\b(?:sent|submitted|completed|raised)\s+(?:an?\s+|the\s+)?(PPN1?|public protection notice|MERLIN)\b(?!\s+(?:to|with)\b)/i,
  /\bMASH\s+(contact|referral|notification)\s+(?:was\s+)?(?:sent|made|submitted|raised)\b/i,
  /\b(?:sent|made|submitted|raised)\s+(?:an?\s+)?MASH\s+(contact|referral|notification)\b/i,
];

/** What makes it a wish, a plan, a doubt or a memory, and not something that was done then. */
const notDone =
  /\b(?:no|not|never|without|consider\w*|should|would|could|will|may|might|to be|plan\w*|advis\w*|recommend\w*|declin\w*|refus\w*|reject\w*|if|whether|agreed to|talked|discuss\w*|previous\w*|historic\w*|earlier|already|had been|unless|await\w*|needs?|until|offered|query|response|reply)\b|n[’']t\b/i;

/** Things that a text says were sent. Cautious: what is in doubt is left out. */
export function readSent(text: string): SentTo[] {
  const found: SentTo[] = [];
  let readUpTo = 0;
  for (const { index } of text.matchAll(anchor)) {
    if (index < readUpTo) continue;
    const [start, end] = sentenceAround(text, index);
    readUpTo = end;
    const sent = readSentence(text.slice(start, end));
    if (sent) found.push(sent);
  }
  return found;
}

function readSentence(sentence: string): SentTo | null {
  // A question, or what was queried: "?referred to CAMHS".
  if (sentence.includes('?')) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const [whole, thingSent = '', receiver = null] = match;
    const isDone = !notDone.test(`${lastWords(sentence.slice(0, match.index))} ${whole}`);
    return isDone ? { what: nameOf(thingSent), receiver } : null;
  }
  return null;
}

function sentenceAround(text: string, index: number): [start: number, end: number] {
  let start = index;
  while (start > 0 && !isStop(text, start - 1)) start -= 1;
  let end = index;
  while (end < text.length && !isStop(text, end)) end += 1;
  return [start, end];
}

function isStop(text: string, index: number): boolean {
  const character = text[index];
  return character === '.' || character === ';' || character === '\n';
}

/** The few words before, near enough to change what is said. */
function lastWords(text: string): string {
  return text.split(/\s+/).slice(-6).join(' ');
}

function nameOf(thingSent: string): string {
  const lower = thingSent.toLowerCase();
  if (lower === '') return 'a referral';
  return /^(?:ppn|marf|merlin)/.test(lower) ? `a ${thingSent.toUpperCase()}` : `a ${lower}`;
}
