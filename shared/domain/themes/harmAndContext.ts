import type { BuiltInTheme } from './builtInTheme.ts';

/** Kinds of harm, and where it happened. */
export const harmAndContextThemes: readonly BuiltInTheme[] = [
  {
    key: 'physical-abuse',
    name: 'Physical abuse',
    definition: 'Hurt done to a child’s body on purpose or through rough handling.',
    synonyms: 'hit; slapped; kicked; fracture; burn; physical abuse',
  },
  {
    key: 'bruising',
    name: 'Bruises and marks',
    definition: 'Marks on a child’s body and how they were explained.',
    synonyms: 'bruise; bruising; injury; non-mobile; birthmark',
  },
  {
    key: 'abusive-head-trauma',
    name: 'Head injury in babies',
    definition: 'Harm to a baby’s brain, shaking included.',
    synonyms: 'abusive head trauma; AHT; shaken; subdural; skull fracture',
  },
  {
    key: 'neglect',
    name: 'Neglect',
    definition: 'Basic needs that went unmet, often over a long time.',
    synonyms: 'neglect; neglected; unkempt; hungry; dirty; head lice; unsupervised; home conditions',
  },
  {
    key: 'emotional-abuse',
    name: 'Emotional abuse',
    definition: 'A child made to feel worthless, frightened or unloved.',
    synonyms: 'emotional abuse; frightened; scapegoat; rejected; humiliated; shouted',
  },
  {
    key: 'sexual-abuse',
    name: 'Sexual abuse in the family',
    definition: 'Sexual harm by someone in or near the family.',
    synonyms: 'sexual abuse; CSA; disclosure; touched; sexualised',
  },
  {
    key: 'sexual-exploitation',
    name: 'Sexual exploitation',
    definition: 'A child drawn or forced into sexual acts for something in return.',
    synonyms: 'CSE; sexual exploitation; grooming; groomed; older boyfriend',
  },
  {
    key: 'criminal-exploitation',
    name: 'Criminal exploitation and county lines',
    definition: 'A child used by others to carry, sell or hide.',
    synonyms: 'CCE; county lines; drug dealing; gang; cuckooing; debt bondage',
  },
  {
    key: 'trafficking',
    name: 'Trafficking and modern slavery',
    definition: 'A child moved or held to be used by others.',
    synonyms: 'trafficking; trafficked; NRM; modern slavery',
  },
  {
    key: 'missing',
    name: 'Going missing',
    definition: 'Times when nobody who should know knew where the child was.',
    synonyms: 'missing; absconded; return home interview; ran away',
  },
  {
    key: 'online-harm',
    name: 'Harm online',
    definition: 'Harm that came through phones, games or social media.',
    synonyms: 'online; social media; Snapchat; sexting; indecent images',
  },
  {
    key: 'peer-harm',
    name: 'Harm between children',
    definition: 'Children hurt by other children, sexually or otherwise.',
    synonyms: 'peer-on-peer; child-on-child; harmful sexual behaviour; HSB; bullying; bullied',
  },
  {
    key: 'youth-violence',
    name: 'Serious violence among young people',
    definition: 'Weapons, fights and fear of them outside the home.',
    synonyms: 'knife; stabbed; weapon; serious youth violence; assault',
  },
  {
    key: 'radicalisation',
    name: 'Radicalisation',
    definition: 'A child drawn towards violent extremism.',
    synonyms: 'Prevent; Channel; extremism; radicalised',
  },
  {
    key: 'honour-based',
    name: 'So-called honour-based harm',
    definition: 'Forced marriage, female genital mutilation and violence in the name of honour.',
    synonyms: 'FGM; forced marriage; honour-based',
  },
  {
    key: 'domestic-abuse',
    name: 'Domestic abuse and coercive control',
    definition: 'A child who lives with control, threat or violence between adults.',
    synonyms:
      'domestic abuse; domestic violence; DV; coercive control; MARAC; IDVA; DASH; non-molestation; strangulation',
  },
  {
    key: 'perplexing-presentations',
    name: 'Perplexing presentations and fabricated illness',
    definition: 'Signs of illness that do not fit together, and a carer who may be making them.',
    synonyms: 'FII; fabricated; induced illness; perplexing',
  },
  {
    key: 'self-harm-suicide',
    name: 'Self-harm and suicide',
    definition: 'A child who hurt themselves or wished to die.',
    synonyms: 'self-harm; self harm; suicidal; overdose; ligature',
  },
  {
    key: 'infant-sleep',
    name: 'Sudden death and safer sleep',
    definition: 'How and where a baby slept, and the advice given about it.',
    synonyms: 'SUDI; safe sleep; safer sleep; co-sleeping; bed sharing',
  },
  {
    key: 'institutional',
    name: 'Harm in institutions',
    definition: 'Harm in a home, school, hospital, club or place of worship.',
    synonyms: 'position of trust; LADO; residential school; children’s home; restraint',
  },
];
