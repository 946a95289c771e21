import { expect, test } from 'vitest';
import { makeNameCover, type NamedPerson, realNamesIn } from './coverNames.ts';

let count = 0;
function named(label: string, realName: string, otherRealNames = ''): NamedPerson {
  count += 1;
  return { personId: `p${count}`, label, realName, otherRealNames };
}

/** A text as it stands on screen while names are masked; a name of several people shows as [?]. */
function masked(people: readonly NamedPerson[], text: string, voice?: 'agency' | 'reviewer'): string {
  return makeNameCover(people)
    .pieces(text, voice)
    .map((piece) => (piece.kind === 'words' ? piece.text : `[${piece.label ?? '?'}]`))
    .join('');
}

const mother = named('Mother', 'Kayleigh Ann Hartley', 'Kay');

test.each([
  ['Kayleigh Hartley attended.', '[Mother] attended.'],
  ['Kayleigh Ann Hartley attended.', '[Mother] attended.'],
  ['Ms Hartley rang.', 'Ms [Mother] rang.'],
  ["Kayleigh’s midwife; Kayleigh's GP", "[Mother]’s midwife; [Mother]'s GP"],
  ['KAYLEIGH HARTLEY (mother)', '[Mother] (mother)'],
  ['kayleigh hartley not seen', '[Mother] not seen'],
  ['Hartley, Kayleigh DOB 1/2/03', '[Mother] DOB 1/2/03'],
  ['Kay was tearful', '[Mother] was tearful'],
  ['KH did not attend; K.H. rang', '[Mother] did not attend; [Mother] rang'],
  ['(KAH)', '([Mother])'],
  ['Kayleigh_Hartley_chronology.docx', '[Mother]_chronology.docx'],
  ['kayleighhartley@mail.example', '[Mother]@mail.example'],
  ['Scan: KayleighHartley.pdf', 'Scan: [Mother].pdf'],
])('an agency’s words %j are shown as %j', (text, shown) => {
  expect(masked([mother], text)).toBe(shown);
});

test.each(['Kaye rang', 'Hartleys Lane', 'okay', 'a kay', 'PKH form'])(
  'a longer or another word is left alone: %j',
  (text) => {
    expect(masked([mother], text)).toBe(text);
  },
);

test('the pieces are the text, unchanged and whole', () => {
  const text = 'Kayleigh rang.\n\nHartley’s notes: “Kay said no”. Zażółć 👶';
  const pieces = makeNameCover([mother]).pieces(text);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

const siblings = [
  named('Sibling 1', 'Will Okafor'),
  named('Sibling 2', 'Rose Okafor'),
  named('Sibling 3', 'May Okafor'),
];

test.each([
  ['Will he be seen? Will the plan change?', 'Will he be seen? Will the plan change?'],
  ['She will go. Will was quiet.', 'She will go. [Sibling 1] was quiet.'],
  ['Saw Will at home.', 'Saw [Sibling 1] at home.'],
  ['Will’s bedroom', '[Sibling 1]’s bedroom'],
  ['Temperature rose to 39.', 'Temperature rose to 39.'],
  ['Rose was seen alone.', '[Sibling 2] was seen alone.'],
  ['Admitted to Rose Ward with Rose.', 'Admitted to Rose Ward with [Sibling 2].'],
  ['Seen on 14 May 2026 and in May.', 'Seen on 14 May 2026 and in May.'],
  ['May 2026: no contact', 'May 2026: no contact'],
  ['May need a scan. It may be late.', 'May need a scan. It may be late.'],
  ['Met with May at school on 3 May', 'Met with [Sibling 3] at school on 3 May'],
  ['May’s coat', '[Sibling 3]’s coat'],
  ['WILL and ROSE were present', '[Sibling 1] and [Sibling 2] were present'],
])('names that are ordinary words are told by how they stand: %j', (text, shown) => {
  expect(masked(siblings, text)).toBe(shown);
});

test('a family name that several people have is covered without saying whose it is', () => {
  expect(masked(siblings, 'The Okafor family; Mr Okafor; Rose Okafor')).toBe(
    'The [?] family; Mr [?]; [Sibling 2]',
  );
});

test('initials that every chronology uses for something else are left', () => {
  expect(masked([named('SW1', 'Gemma Poole')], 'GP rang; Gemma Poole rang')).toBe('GP rang; [SW1] rang');
});

test.each([
  ['O’Brien', "Seen by O'Brien", 'Seen by [P]'],
  ['Zoë Smith-Jones', 'Zoë, Mrs Smith–Jones and Ms Smith Jones', '[P], Mrs [P] and Ms [P]'],
  ['Łukasz Żak', 'Łukasz ŻAK and Żak’s flat', '[P] and [P]’s flat'],
  ['Siân ap Rhys', 'Siân rang Rhys; ap 12', '[P] rang [P]; ap 12'],
  ['محمد العلي', 'Seen with محمد العلي today', 'Seen with [P] today'],
])('%s is found as it is spelt', (name, text, shown) => {
  expect(masked([named('P', name)], text)).toBe(shown);
});

test('a name whose letters arrive decomposed is covered all the same', () => {
  expect(masked([named('P', 'Zoë Hartley')], 'Zoë rang'.normalize('NFD'))).toBe('[P] rang');
});

test('a pseudonym that is also a practitioner’s real name is the practitioner in an agency’s words and the child in ours', () => {
  const people = [named('Clare', 'Ella Hughes'), named('SW2', 'Clare Dunne')];
  expect(masked(people, 'Clare visited Ella.', 'agency')).toBe('[SW2] visited [Clare].');
  expect(masked(people, 'Clare was unseen; Ella.', 'reviewer')).toBe('Clare was unseen; [Clare].');
});

test('a pseudonym that equals part of another person’s real name is found before it is used', () => {
  const child = named('Clare', 'Ella Hughes');
  const practitioner = named('SW2', 'Clare Dunne');
  expect(realNamesIn('clare', child.personId, [child, practitioner])).toEqual(['SW2']);
  expect(realNamesIn('Baby Clare', null, [child, practitioner])).toEqual(['SW2']);
  expect(realNamesIn('Ella', child.personId, [child, practitioner])).toEqual([]);
  expect(realNamesIn('Wren', child.personId, [child, practitioner])).toEqual([]);
});

test('with no real name recorded nothing is covered', () => {
  expect(masked([named('Mother', '')], 'Kayleigh rang')).toBe('Kayleigh rang');
});
