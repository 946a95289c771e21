import type { PracticeFinding } from './practiceTypes.ts';

/** Findings 1 to 3: what was in front of people, and who was asked. */
export const findingsOnSeeing: readonly PracticeFinding[] = [
  {
    label: '1',
    title: 'The men in Rowan’s life were known about, but not known',
    kind: 'learning',
    body: [
      'Every service that met Leah during her pregnancy knew that there was a Callum. None of them knew who he was. At booking his age was written down and his surname, address and date of birth were left blank {booking}. The first notification from the police gave children’s social care a first name only, and no one asked for the rest {october-contact}.',
      'There were later moments at which he could have been met, or asked about, and was not:',
      {
        bullets: [
          [
            '**Before the birth.** In January the police took his full name and date of birth and passed them on {car-park}. The screening note written three days later says “father supportive” {january-contact}.',
            {
              bullets: [
                'Nothing shows where those words came from.',
                'Nothing shows that his name was checked against any record.',
              ],
            },
          ],
          '**After the birth.** He was asleep when the midwife first came, and was not woken {first-midwife-visit}. At the eight-week check he was neither present nor asked about {eight-week-check}.',
        ],
      },
      'The exception is the health visitor, who went at the hours he was said to be at home and in the end met him at the door {callum-at-the-door}. Until he can be approached, this review does not know what Callum would have said. It has taken care not to read his absence from the records as a choice of his.',
    ],
    why: [
      'The forms ask about fathers once, early, and in boxes that can be left empty. When a box was empty at booking, nothing in the later appointments brought anyone back to it. Visits are offered in the working day, when Callum was out.',
      'Practitioners also told the review that asking about a partner can feel like an accusation, most of all when he is in the next room. They had been trained to ask mothers about domestic abuse. They had not been shown how to talk to a father about being one.',
    ],
    evidence: [
      {
        entry: 'booking',
        stance: 'supports',
        note: 'Only his first name and age were recorded. The form allowed it.',
      },
      { entry: 'october-callout', stance: 'supports', note: 'Officers did not trace him or speak to him.' },
      { entry: 'october-contact', stance: 'supports', note: 'Closed without knowing his surname.' },
      {
        entry: 'car-park',
        stance: 'complicates',
        note: 'The police did establish who he was, and said so in their notification.',
      },
      {
        entry: 'january-contact',
        stance: 'supports',
        note: '“Father supportive”: no source, and no check with the details supplied.',
      },
      { entry: 'first-midwife-visit', stance: 'supports', note: 'In the home, and not spoken to.' },
      {
        entry: 'eight-week-check',
        stance: 'supports',
        note: 'Not asked about when the bruises were explained.',
      },
      {
        entry: 'callum-at-the-door',
        stance: 'complicates',
        note: 'One practitioner did meet him, asked how he was, and had an answer.',
      },
    ],
  },
  {
    label: '2',
    title: 'A bruise on a baby who could not yet move',
    kind: 'learning',
    body: [
      'When Rowan was eight weeks old a doctor saw two small bruises on Rowan’s cheek {eight-week-check}. Babies who cannot yet roll or reach very rarely bruise themselves, and the partnership’s guidance asks for a same-day referral whatever the explanation. The doctor had known Leah for years, had found her caring and open, and accepted that a toy had been dropped. No referral was made.',
      'A week later the health visitor learned of a mark from Leah herself, by telephone {mark-gone}. By the time Rowan was next seen, on 5 May, a colleague recorded a “small birthmark, left cheek, as before” {birthmark}. No earlier record shows one: the newborn examination found the skin clear {newborn-examination}. The doctor who examined Rowan on 6 May did not know that there had been bruises at all {emergency-department}.',
      'Each of them acted reasonably on what was in front of them. What was missing was a prompt at the moment of seeing, and a way for one sighting to reach the next person to see Rowan.',
    ],
    why: [
      'The guidance was known. It sat in a folder on the surgery’s shared drive, and the template used for the check has no field for skin. What the doctor wrote in free text stayed at the surgery {template-sent}.',
      'A familiar parent is easy to believe. The doctor told the review, “I was thinking about Leah, and how well she was doing. I wasn’t thinking about what Rowan could do.” Appointments were running forty minutes late that afternoon.',
    ],
    evidence: [
      { entry: 'newborn-examination', stance: 'supports', note: 'No birthmark the day after birth.' },
      {
        entry: 'eight-week-check',
        stance: 'supports',
        note: 'The bruises were seen, measured and explained. No referral.',
      },
      {
        entry: 'template-sent',
        stance: 'supports',
        note: 'The bruises did not travel with the rest of the check.',
      },
      {
        entry: 'mark-gone',
        stance: 'supports',
        note: 'The health visitor heard of a mark from Leah and not from the surgery.',
      },
      {
        entry: 'call-by-health-visitor',
        stance: 'supports',
        note: 'A mark was mentioned to social care, on the health visitor’s account.',
      },
      {
        entry: 'birthmark',
        stance: 'complicates',
        note: 'If there is a birthmark, what was seen on 14 April has to be looked at again. A paediatric opinion has been asked for.',
      },
      {
        entry: 'emergency-department',
        stance: 'supports',
        note: 'Examined without knowledge of the earlier bruises.',
      },
    ],
  },
  {
    label: '3',
    title: 'Hazel told adults what home was like, and her words stopped there',
    kind: 'learning',
    body: [
      'Hazel was four when she began to tell people at school about home. She told a teaching assistant at the water table {hazel-bathroom}:',
      { quotation: ['“Cal shouts and Mummy goes in the bathroom.”'] },
      'In February she drew her family and said of Callum’s place in the picture, “That’s where the shouting is” {hazel-picture}. In May she said that she sang to Rowan when it was too loud {hazel-sings}. The adults who heard her were kind, and wrote down what she said on the day. Twice her words were taken to her mother, in November {big-softie} and in May {safeguarding-lead-call}. They were not taken to anyone who could have put them beside what other agencies held, such as a bathroom lock broken from the outside {bathroom-lock}.',
      'Nobody asked Hazel what she would like to happen. Rowan, in foster care now, turns to Hazel’s voice before anyone else’s {foster-carer}.',
    ],
    why: [
      'The class log and the concern forms are two systems. Staff used the log for what a child says and the form for what worries them, and a cheerful child at a water table did not look like a worry. The safeguarding lead sees the forms and not the log.',
      'The school had made a referral about another child the term before, and heard nothing back. Two members of staff told the review that this made them less sure what would be gained by another.',
    ],
    evidence: [
      {
        entry: 'hazel-bathroom',
        stance: 'supports',
        note: 'Her own words, the same day. Shared with the class teacher only.',
      },
      {
        entry: 'big-softie',
        stance: 'supports',
        note: 'The answer came from her mother. The safeguarding lead was not told.',
      },
      {
        entry: 'hazel-picture',
        stance: 'supports',
        note: 'A second telling, three months later. Kept in her tray.',
      },
      {
        entry: 'bathroom-lock',
        stance: 'supports',
        note: 'Housing held the other half of what she had said.',
      },
      {
        entry: 'hazel-sings',
        stance: 'complicates',
        note: 'This time a concern form was completed within the hour: the school’s own system worked as far as its safeguarding lead.',
      },
      {
        entry: 'safeguarding-lead-call',
        stance: 'supports',
        note: '“Monitor” was the outcome, and it was for no one in particular to do.',
      },
      { entry: 'foster-carer', stance: 'supports', note: 'What Hazel was, and is, to Rowan.' },
    ],
  },
];
