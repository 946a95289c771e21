import type { ColumnChoice } from '../../../shared/contract/returnReading.ts';

export type Field = keyof ColumnChoice;

/** The first pattern that fits a heading gives its weight; 0 rules the column out. */
type Weights = readonly (readonly [RegExp, number])[];

const weights: Readonly<Record<Field, Weights>> = {
  rowId: [[/^row id\b/, 5]],
  childVoice: [
    [
      /\bvoice\b|\bwishes\b|lived experience|view of (?:the )?child|child s? ?(?:views?|words)\b|child (?:said|told)/,
      4,
    ],
  ],
  childSeen: [
    [/seen (?:with|by)|last seen/, 0],
    [/\bseen\b|spoken to/, 3],
  ],
  date: [
    [
      /birth|\bdob\b|recorded|entered|created|input|received|updated|closed|review|\bend\b|\bto\b|written|finish|completed|due|printed/,
      0,
    ],
    [
      /^(?:event|incident|contact) (?:dates?|dt)\b|^(?:dates?|dt) of (?:the )?(?:event|incident|contact)\b/,
      5,
    ],
    [/^(?:start |entry |from )?(?:dates?|dt)\b/, 4],
    [/\b(?:dates?|dt)\b/, 3],
    [/^when\b|^day$/, 2],
  ],
  dateEnd: [
    [/birth|\bdob\b|recorded|entered/, 0],
    [
      /^(?:end|finish) (?:date|dt)\b|\bdate (?:to|ended?|finished)\b|^(?:to|until) date$|^(?:date )?(?:to|until)$/,
      3,
    ],
  ],
  time: [
    [/scale|frame|spent|\bend\b|finish|times\b/, 0],
    [/^(?:start )?time\b|^tm$/, 3],
    [/\btime\b/, 1],
  ],
  whatHappened: [
    [/contact details|address|telephone|e ?mail/, 0],
    [
      /what happened|record of|narrative|\bdetails?\b|description|free text|chronology|circumstances|case notes?/,
      4,
    ],
    [
      /\b(?:type|category|no|number|ref|reference|id|code|term|outcome|plan|response|by|with|actions?|decisions?|seen|source|date|time|dt|age|significance|analysis|voice|location|place)\b/,
      0,
    ],
    [/\bevents?\b|summary|information|\bnotes?\b|\brecord\b|clinical|consultation|observations?/, 3],
    [/\b(?:contact|incident|entry|concern|activity|discussion|issue|matter)\b|^what\b|involvement/, 2],
    [/\b(?:text|comments?)\b/, 1],
  ],
  source: [
    [/\b(?:date|time|dt|title|risk)\b|\bseen\b(?! by)|present|not for disclosure/, 0],
    [/\bsource\b/, 4],
    [
      /practitioner|author$|\b(?:recorded|written|entered|reported|completed|added|raised|logged|seen) by\b|professional|clinician|officer|\bstaff\b|^hcp$/,
      3,
    ],
    [/^(?:who|by|from|agency|service|seen by|document)\b/, 3],
    [/^(?:entry |contact |record )?type\b/, 2.5],
    [/worker|team|department|\brole\b|organisation/, 2],
    [/category|setting/, 1.5],
    [/^(?:ref|reference|urn|id|log|incident|crime|record) ?(?:no|number|ref|id)?$/, 1],
  ],
  actionTaken: [
    [/\b(?:date|time)\b|^by\b/, 0],
    [/\bactions?\b|outcome|decision|\bplan\b|response|disposal|next steps?|\bresult\b/, 3],
  ],
  people: [
    [/worker|officer|staff|practitioner|professional|clinician|author|\bby\b|agency/, 0],
    [
      /persons?\b|people|attendees|present|involved|subject|\bchild(?:ren)?\b|famil|patient|^pt$|^names?$|\bnominals?\b|students?\b|pupils?\b|contact with/,
      3,
    ],
    [/seen with/, 2],
  ],
  authorComment: [
    [/^author$|date/, 0],
    [/comments?\b|analysis|reflection|learning|significance|relevance|author s? ?(?:note|view)/, 3],
  ],
};

/** How well a heading names a field; 0 where it does not. */
export function weightOf(heading: string, field: Field): number {
  const words = plainHeading(heading);
  return weights[field].find(([pattern]) => pattern.test(words))?.[1] ?? 0;
}

function plainHeading(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A column whose words may stand as the event where the narrative is blank: the term of a code, a title. */
export function isStandIn(heading: string): boolean {
  return /\bterm\b|problem|diagnosis|reason|title|^(?:contact |event |incident )?(?:type|category)$|subject$/.test(
    plainHeading(heading),
  );
}

/** Dates of birth, of writing and of printing are dates of something else than the event. */
export function isOtherDate(heading: string): boolean {
  return weights.date[0]?.[0].test(plainHeading(heading)) ?? false;
}

/** A date of birth is never the date of the row. */
export function isBirthDate(heading: string): boolean {
  return /birth|\bdob\b/.test(plainHeading(heading));
}
