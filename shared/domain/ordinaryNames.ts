/** Months that are also given names: a date is not a person. */
const monthNames = ['april', 'august', 'june', 'may'];

/**
 * Names that are ordinary English words too. Each is followed by the words that may come after it where it is not a
 * name and begins a sentence: “Will she be seen?”, “May need a scan”.
 */
const afterVerb =
  'he she it they you we i the this that these those there her his their our your a an any be not need have been also well wish as';
const afterThing = 'of is was and or in on at to for the were are';
const verbs = 'bill case chance chase drew frank grant hope hunter mark may pat rob sue ward will';
const things =
  'amber angel art ash autumn baker banks bell best birch bird bishop black blue brook brooks brown butler carter church cook crystal daisy dale dawn day dean dove drake duke earl eve faith farmer fern field fields fisher forest fox garden gray green grey hazel heath heather hill holly iris ivy jade jasmine jay jewel joy king knight lake lamb lane lark lily little long love mason melody miles mills moody moon moss noble north olive page park parker parks patience pearl poppy porter potter precious price prince princess prior rain reed rich river rivers robin rose rowan ruby sage sandy savage shepherd short skye small snow star stone storm summer sunny swan turner victor violet walker webb west white winter wolf wood woods woody wren wright young';

const followers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...verbs.split(' ').map((word) => [word, new Set(afterVerb.split(' '))] as const),
  ...things.split(' ').map((word) => [word, new Set(afterThing.split(' '))] as const),
  ...['april', 'august', 'june'].map((word) => [word, new Set(afterThing.split(' '))] as const),
]);

/** Words that follow a name where it names a place: “Rose Ward”, “Hope House”. */
const places = new Set(
  'academy avenue centre clinic close college cottage court crescent drive farm gardens grove hall hospice hospital hostel house lane lodge nursery park place practice primary road school street surgery terrace unit ward way'.split(
    ' ',
  ),
);

/** Whether a part of a name is an ordinary word as well, so that how it stands in its sentence decides. */
export function isOrdinaryWord(name: string): boolean {
  return followers.has(name.toLowerCase());
}

/** Where a word stands that may be a name or an ordinary word. */
export interface WordPlace {
  /** What comes before and after it in the text, outer white space included. */
  readonly before: string;
  readonly after: string;
}

/**
 * Whether an ordinary word written with a capital is there as a name. In doubt it is: a name left uncovered does more
 * harm than a word covered too many.
 */
export function isThereAsName(word: string, { before, after }: WordPlace): boolean {
  const name = word.toLowerCase();
  if (/^['’]s?(?!\p{L})/u.test(after) || /(?:mr|mrs|ms|miss|mx|dr)\.?\s+$/i.test(before)) return true;
  if (monthNames.includes(name) && isDate(before, after)) return false;
  const next = /^\s+(\p{L}+)/u.exec(after)?.[1] ?? '';
  if (/^\p{Lu}/u.test(next) && places.has(next.toLowerCase())) return false;
  const beginsSentence = /(?:^|[.!?:;•\n\r“"(–-])\s*$/u.test(before);
  if (!beginsSentence) return true;
  // Colours and flowers at the head of a sentence are mostly children here: “Rose was seen”. A verb is mostly a verb.
  const isVerb = verbs.split(' ').includes(name);
  return !(isVerb && (followers.get(name)?.has(next.toLowerCase()) ?? false));
}

/** “14 May”, “May 2026”, “in May”, “early June”: days and months. */
function isDate(before: string, after: string): boolean {
  return (
    /(?:\d(?:st|nd|rd|th)?|\bof|\b(?:in|by|since|until|till|from|during|early|mid|late|last|next|this|end of|each|every))[\s-]+$/i.test(
      before,
    ) || /^[\s,]*(?:\d|[-–/])/.test(after)
  );
}
