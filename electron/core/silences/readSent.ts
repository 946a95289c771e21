/** Something that a text says was sent, and the words for whom. */
export interface Sent {
  /** As a sentence calls it: "a referral". */
  readonly what: string;
}

interface SentTo extends Sent {
  /** The text from the name of whoever it went to on; null where the thing itself always goes to children's social care. */
  readonly receiver: string | null;
}

const thing = '(referral|notification|letter|PPN1?|public protection notice|MARF|MERLIN)';
const sending = '(?:sent|made|submitted|completed|e-?mailed|faxed|forwarded|posted|raised|passed|shared)';
const few = "(?:\\s+[\\w’',()-]+){0,4}?";
const to = '\\s+(?:on\\s+)?(?:to|with)\\s+(?=(\\S.{0,80}))';

/** Each way of saying it, in the past tense only; the first group is the thing, the second the receiver. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b()(?:re-?)?referred${few}${to}`, 'gi'),
  new RegExp(`\\b${thing}${few}\\s+${sending}${few}${to}`, 'gi'),
  new RegExp(`\\b${sending}\\s+(?:[\\w’'-]+\\s+){0,4}?${thing}${few}${to}`, 'gi'),
  new RegExp(`(?:^|[.;:\\n]\\s*)(?:[\\w’'-]+\\s+){0,2}?${thing}${to}`, 'gim'),
  /\b(PPN1?|public protection notice|police notification|MERLIN)\b(?:\s+\w+){0,2}?\s+(?:sent|submitted|completed|raised|shared)\b(?!\s+(?:to|with)\b)/gi,
  /\b(?:sent|submitted|completed|raised)\s+(?:an?\s+|the\s+)?(PPN1?|public protection notice|MERLIN)\b(?!\s+(?:to|with)\b)/gi,
  /\b(?:MASH|multi-agency safeguarding hub)\s+(contact|referral|notification)\s+(?:was\s+)?(?:sent|made|submitted|raised)\b/gi,
  /\b(?:sent|made|submitted|raised)\s+(?:an?\s+)?MASH\s+(contact|referral|notification)\b/gi,
];

/** What makes it a wish, a plan, a doubt or a memory and not something that was done then. */
const notDone =
  /\b(?:no|not|never|without|consider\w*|should|would|could|will|may|might|to be|plan\w*|advis\w*|recommend\w*|declin\w*|refus\w*|reject\w*|if|whether|agreed to|previous\w*|historic\w*|earlier|already|had been|unless|await\w*|needs?|until|offered|query|response|reply)\b|n[’']t\b|\?/i;

/** Things that a text says were sent, each with the words that follow "to". Cautious: what is in doubt is left out. */
export function readSent(text: string): SentTo[] {
  const found = new Map<string, SentTo>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [whole, thingSent = '', receiver] = match;
      if (notDone.test(`${wordsBefore(text, match.index)} ${whole}`)) continue;
      const sent = { what: nameOf(thingSent), receiver: receiver?.split(/[.;\n]/)[0] ?? null };
      found.set(`${sent.receiver?.slice(0, 20)}`, found.get(`${sent.receiver?.slice(0, 20)}`) ?? sent);
    }
  }
  return [...found.values()];
}

/** The last few words of the same sentence before a place in the text. */
function wordsBefore(text: string, index: number): string {
  const sentence =
    text
      .slice(Math.max(0, index - 60), index)
      .split(/[.;\n]/)
      .at(-1) ?? '';
  return sentence.split(/\s+/).slice(-6).join(' ');
}

function nameOf(thingSent: string): string {
  const lower = thingSent.toLowerCase();
  if (lower === '') return 'a referral';
  return /^(?:ppn|marf|merlin)/.test(lower) ? `a ${thingSent.toUpperCase()}` : `a ${lower}`;
}
