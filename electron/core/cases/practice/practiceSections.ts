import type { Passage } from './passages.ts';

export interface PracticeSection {
  readonly body?: readonly Passage[];
  readonly emptyBecause?: string;
  readonly state?: 'writing' | 'complete';
}

/** What was written in the rapid review, by the key of the section. */
export const practiceSections: Readonly<Record<string, PracticeSection>> = {
  details: { state: 'complete' },
  children: {
    state: 'complete',
    body: [
      'Rowan was fourteen weeks old. Those who held Rowan speak of a baby who watched the light and turned to Hazel’s voice before anyone else’s.',
      'Hazel is five, in her first year at school, and sings.',
    ],
  },
  household: {
    state: 'complete',
    body: [
      'The tenancy names Leah and Hazel. A form at another desk of the same landlord names Callum as living there since August 2025 {larger-flat}.',
      'That Callum is Rowan’s father was taken to be so by every agency and asked by none.',
    ],
  },
  incident: { state: 'complete' },
  'immediate-action': {
    state: 'complete',
    body: [
      'Both children’s safety was settled before seven on the morning of the injuries {strategy-meeting}.',
    ],
  },
  parallel: { state: 'complete' },
  agencies: {
    state: 'complete',
    body: [
      'Nine agencies answered. The surgery’s full record came after the meeting, and its interim record was used.',
    ],
  },
  chronology: { state: 'complete' },
  'lived-experience': {
    state: 'complete',
    body: [
      'Rowan cannot tell us. What Rowan’s days were like has to be read from who was there, who was let in, and from Hazel.',
      { quotation: ['“Cal shouts and Mummy goes in the bathroom.”'] },
      'Hazel said this at the water table in November {hazel-bathroom}, drew it in February {hazel-picture} and said it again in May {very-quiet}. It reached a form once and social care never, until a week before the end.',
      'In June she told her social worker, “I told my teacher and I told the dinner lady and nobody asked me” {nobody-asked}.',
    ],
  },
  identity: {
    state: 'complete',
    body: [
      'The family is white British and speaks English. Money was short: rent was behind, and an attendance letter went out without a question {attendance}.',
      'Leah was 23 and had lost her father at 17 {bereavement}. No record says what she made of having services come to the door.',
    ],
  },
  adults: {
    state: 'complete',
    body: [
      'Callum is in every agency’s record and was spoken to about himself once, on a doorstep, by the health visitor {callum-at-the-door}.',
      {
        bullets: [
          'His date of birth was left blank at booking {booking} and on registration {rowan-registered}.',
          'Police had it from January {car-park}; nothing shows that it was used.',
          'A neighbouring force held two records of him {northmere-2020}, {northmere-2021}.',
        ],
      },
      'Maggie collected, sat in and worried, and was asked for information by one worker on one day.',
    ],
  },
  analysis: {
    state: 'complete',
    body: [
      '**Bruising in a baby who cannot move about.** Four people saw or heard of the mark in four weeks {eight-week-check}, {mark-gone}, {poorly-cheek}, {birthmark}. Each met it as something already explained.',
      '**A referral that reached nobody.** It was sent in December to an address withdrawn in September {referral-sent}, came back the same evening {returned-mail}, and no system told the midwife.',
      '**What worked.** The health visitor kept asking to see Rowan, looked for the earlier record and wrote to the doctor {letter-to-doctor}. The hospital’s recording on 24 May is a model {hospital-admission}.',
    ],
  },
  'acted-on': {
    state: 'complete',
    body: [
      'The bruising guidance is now on the first screen of the surgery’s system. Midwifery’s form carries the right address, and a test message is sent to it each Monday.',
    ],
  },
  'earlier-reviews': {
    state: 'complete',
    body: [
      'Both local reviews below found bruising explained away. Neither could show that practice had changed.',
    ],
  },
  criteria: { state: 'complete' },
  decision: { state: 'complete' },
  next: {
    state: 'complete',
    body: [
      'A local review, with two lines of enquiry:',
      {
        numbered: [
          'What makes it hard for a good practitioner to treat a bruise as a bruise?',
          'How does what one agency writes reach the person who needs it, and how would anyone know that it had not?',
        ],
      },
      'Method: conversations with practitioners, and one day with them all. Reviewer: Miriam Oakes (invented).',
    ],
  },
  publication: {
    state: 'complete',
    body: [
      'Publication waits for the police and the family court. Maggie has been told of the review and wishes to be seen; Leah has been written to through her solicitor.',
    ],
  },
  'sign-off': { state: 'complete' },
};

/** Entries of the brief chronology, with the shorter words that stand there. */
export const practiceBrief: Readonly<Record<string, string>> = {
  booking: 'Booking. Callum’s date of birth left blank; not asked alone about domestic abuse.',
  'october-callout': '',
  'hazel-bathroom': '',
  'referral-sent': 'Referral e-mailed to a withdrawn address.',
  'car-park': '',
  birth: '',
  'march-callout': '',
  'eight-week-check': 'Two bruises on Rowan’s cheek seen by the doctor; explanation accepted.',
  'call-by-health-visitor': '',
  'call-by-duty-worker': '',
  birthmark: '',
  'emergency-department': '',
  'early-help-form': '',
  'hospital-admission': 'Rowan admitted with serious injuries.',
  'strategy-meeting': '',
};
