import type { BuiltInTheme } from './builtInTheme.ts';

/** What the child and the family bring with them; none of it is a cause of harm by itself. */
export const childAndFamilyThemes: readonly BuiltInTheme[] = [
  {
    key: 'pre-birth',
    name: 'Before birth',
    definition: 'Worries, plans and help while the baby was still to be born.',
    synonyms: 'pre-birth; unborn; antenatal; pregnancy',
  },
  {
    key: 'concealed-pregnancy',
    name: 'Hidden or late-booked pregnancy',
    definition: 'A pregnancy that services learned of late or not at all.',
    synonyms: 'concealed pregnancy; late booking; booked late; denied pregnancy',
  },
  {
    key: 'babies-under-one',
    name: 'Babies under one',
    definition: 'A child too young to speak, move away or be seen outside the home.',
    synonyms: 'newborn; baby; infant; non-mobile',
  },
  {
    key: 'disability',
    name: 'Disability and special educational needs',
    definition: 'How impairment and the support it calls for shaped what was seen and done.',
    synonyms: 'disabled; SEND; EHCP; learning difficulty; autism; autistic',
  },
  {
    key: 'illness',
    name: 'Serious or life-limiting illness',
    definition: 'A child whose health needs take up much of the family and of professionals’ attention.',
    synonyms: 'life-limiting; palliative; complex health; chronic illness; epilepsy; diabetes',
  },
  {
    key: 'child-mental-health',
    name: 'Child’s mental health',
    definition: 'Distress, disorder or crisis of the child, and the help that was there for it.',
    synonyms: 'anxiety; low mood; depression; eating disorder; crisis team; CAMHS',
  },
  {
    key: 'obesity',
    name: 'Weight and growth',
    definition: 'A child’s weight or growth that gave cause for worry, in either direction.',
    synonyms: 'obesity; obese; faltering growth; failure to thrive; underweight',
  },
  {
    key: 'looked-after',
    name: 'Children in care',
    definition: 'A child looked after by a local authority, near home or far from it.',
    synonyms: 'looked after; LAC; foster carer; placement; residential home; care order',
  },
  {
    key: 'care-leaver',
    name: 'Leaving care and turning eighteen',
    definition: 'The passage from children’s services to those for adults.',
    synonyms: 'care leaver; personal adviser; transition; 18th birthday',
  },
  {
    key: 'unaccompanied',
    name: 'Unaccompanied children',
    definition: 'A child who came to the country without a parent.',
    synonyms: 'UASC; unaccompanied; asylum; age assessment',
  },
  {
    key: 'not-in-school',
    name: 'Not in school',
    definition: 'A child taught at home, excluded, missing from education or seldom there.',
    synonyms: 'home educated; EHE; excluded; exclusion; suspended; attendance; absence; missing education',
  },
  {
    key: 'young-carer',
    name: 'Young carers',
    definition: 'A child who looks after a parent, brother or sister.',
    synonyms: 'young carer; caring for mum; looks after siblings',
  },
  {
    key: 'identity',
    name: 'Race, culture, faith and language',
    definition: 'What the child’s identity meant in their life, and whether practice took it in.',
    synonyms: 'ethnicity; heritage; religion; interpreter; racism; racist',
  },
  {
    key: 'gypsy-roma-traveller',
    name: 'Gypsy, Roma and Traveller families',
    definition: 'Families whose way of life or treatment by others kept services at a distance.',
    synonyms: 'Gypsy; Roma; Traveller',
  },
  {
    key: 'parental-mental-health',
    name: 'Parent’s mental health',
    definition: 'A parent’s mental ill health and what it meant for the child day to day.',
    synonyms: 'postnatal depression; psychosis; overdose; community mental health team; perinatal',
  },
  {
    key: 'parental-substances',
    name: 'Parent’s alcohol or drug use',
    definition: 'Drinking or drug use of those who care for the child.',
    synonyms: 'alcohol; drunk; intoxicated; drugs; cannabis; heroin; methadone; substance misuse',
  },
  {
    key: 'parental-learning-disability',
    name: 'Parent’s learning disability',
    definition: 'Parents who need information and help given in a way that they can use.',
    synonyms: 'learning disability; learning difficulties; advocate; easy read',
  },
  {
    key: 'parent-in-care',
    name: 'Parent’s own childhood',
    definition: 'A parent who was harmed, in care or a child in need themselves.',
    synonyms: 'care experienced; own childhood; adverse childhood',
  },
  {
    key: 'fathers-and-men',
    name: 'Fathers and other men',
    definition: 'Men in the child’s life who were not seen, asked or written down.',
    synonyms: 'father; stepfather; boyfriend; unseen men; invisible men; putative father',
  },
  {
    key: 'new-partner',
    name: 'New partners and changing households',
    definition: 'Who came to live in or leave the home, and who knew of it.',
    synonyms: 'new partner; moved in; new boyfriend; new relationship',
  },
  {
    key: 'large-family',
    name: 'Large and complicated families',
    definition: 'Brothers, sisters and several households, each known to different people.',
    synonyms: 'siblings; half-sibling; step-siblings; twins',
  },
  {
    key: 'housing-poverty',
    name: 'Housing and money',
    definition: 'Homelessness, moves, crowding, debt and going without.',
    synonyms:
      'homeless; eviction; evicted; temporary accommodation; overcrowded; arrears; food bank; debt; poverty; universal credit',
  },
  {
    key: 'migration',
    name: 'Migration and no recourse to public funds',
    definition: 'How a family’s immigration status bore on safety and on help.',
    synonyms: 'immigration; no recourse; NRPF; visa; deportation',
  },
  {
    key: 'missed-appointments',
    name: 'Was not brought',
    definition: 'Appointments that a child was not taken to, and what was done about it.',
    synonyms: 'was not brought; WNB; DNA; did not attend; missed appointment; no access visit; not brought',
  },
  {
    key: 'reluctant-engagement',
    name: 'Families who keep services at a distance',
    definition: 'Refusal, hostility or agreement in words that was not followed by change.',
    synonyms: 'disguised compliance; hostile; declined; refused; non-engagement; avoidant; cancelled',
  },
];
