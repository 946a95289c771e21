import type { AgencyKind } from '../../../shared/domain/agencyKinds.ts';

/** A kind of service that records speak of, whether or not it is among the agencies of a case. */
export interface Service {
  readonly key: string;
  /** As a sentence calls it. */
  readonly label: string;
  /** Kinds of agency that are this service. */
  readonly kinds: readonly AgencyKind[];
  /** What its name holds where its kind does not say it. */
  readonly ownName: RegExp;
  /** How a text speaks of it: the source of a pattern, whole words, capitals or not. */
  readonly spokenOf: string;
  /** The same for the word index, a little wider; what it finds is looked at again with the pattern. */
  readonly indexed: readonly string[];
}

function service(
  key: string,
  label: string,
  kinds: readonly AgencyKind[],
  ownName: RegExp,
  spokenOf: string,
  indexed: readonly string[],
): Service {
  return { key, label, kinds, ownName, spokenOf, indexed };
}

/** Services by the words that agencies use for them. Sources: Working Together 2023, and returns as they are written. */
export const services: readonly Service[] = [
  service('police', 'The police', ['police'], /polic|constab/i, 'police|constabulary', [
    'police',
    'constabulary',
  ]),
  service(
    'social-care',
    'Children’s social care',
    ['social-care'],
    /(?<!adult )social (?:care|work)|children.?s services|\bMASH\b/i,
    "(?:children[’']?s )?(?<!adult )social (?:care|services)|social workers?|children[’']?s services|MASH|multi-agency safeguarding hub|CSC|emergency duty team|EDT",
    ['social', '"children s services"', 'MASH', '"safeguarding hub"', 'CSC', '"emergency duty"', 'EDT'],
  ),
  service(
    'health-visiting',
    'Health visiting',
    ['health-visiting'],
    /health visit|0.19/i,
    'health visit(?:ors?|ing)|HV',
    ['"health visit" *', 'HV'],
  ),
  service(
    'midwifery',
    'Midwifery',
    ['midwifery'],
    /midwi|matern/i,
    'midwi(?:fe|ves|fery)|maternity (?:unit|ward|services?)',
    ['midwi*', 'maternity'],
  ),
  service(
    'gp',
    'A GP practice',
    ['gp'],
    /surgery|medical (?:centre|practice)|\bGP\b/i,
    'GPs?|general practitioner|family doctor',
    ['GP*', '"general practitioner"', '"family doctor"'],
  ),
  service(
    'school',
    'A school or college',
    ['school'],
    /school|academy|college/i,
    '(?<!pre-?)(?<!nursery )school(?! (?:nurs|holiday|uniform|run|age))|head ?teacher|college',
    ['school', 'headteacher', '"head teacher"', 'college'],
  ),
  service('school-nursing', 'School nursing', [], /school nurs|0.19/i, 'school nurs(?:es?|ing)', [
    '"school nurs" *',
  ]),
  service(
    'hospital',
    'A hospital',
    ['hospital'],
    /hospital|infirmary/i,
    'hospitals?|A ?& ?E|accident and emergency|emergency department|paediatricians?',
    ['hospital*', '"A E"', '"accident and emergency"', '"emergency department"', 'paediatrician*'],
  ),
  service('ambulance', 'The ambulance service', [], /ambulance/i, 'ambulance|paramedics?', [
    'ambulance',
    'paramedic*',
  ]),
  service(
    'camhs',
    'CAMHS',
    ['camhs'],
    /CAMHS|adolescent mental/i,
    'CAMHS|child and adolescent mental health',
    ['CAMHS', '"adolescent mental health"'],
  ),
  service(
    'adult-mental-health',
    'Adult mental health services',
    [],
    /(?<!adolescent )mental health|CMHT/i,
    'adult mental health|community mental health team|CMHT|mental health crisis team|perinatal mental health',
    ['"adult mental health"', '"community mental health"', 'CMHT', '"health crisis"', '"perinatal mental"'],
  ),
  service(
    'adult-social-care',
    'Adult social care',
    [],
    /adult (?:social|services)/i,
    'adult social (?:care|services)',
    ['"adult social"'],
  ),
  service(
    'housing',
    'Housing',
    ['housing'],
    /housing|homes\b/i,
    'housing (?:officers?|associations?|department|team|options|provider|services?)|council housing',
    ['housing'],
  ),
  service(
    'youth-justice',
    'Youth justice',
    ['youth-justice'],
    /youth (?:justice|offending)|\bY(?:OT|OS|JS)\b/i,
    'youth (?:justice|offending)|YOT|YOS|YJS',
    ['"youth justice"', '"youth offending"', 'YOT', 'YOS', 'YJS'],
  ),
  service('probation', 'Probation', ['probation'], /probation/i, 'probation(?! period)', ['probation']),
  service('prison', 'The prison service', [], /prison|\bHMP/i, 'HMP|prison (?:service|staff|officer)s?', [
    'HMP',
    'prison',
  ]),
  service(
    'drug-and-alcohol',
    'A drug and alcohol service',
    [],
    /drug|alcohol|substance|recovery/i,
    '(?:drugs? and alcohol|substance (?:misuse|use)|addictions?|recovery) (?:services?|teams?|workers?)',
    ['"drug and alcohol"', '"drugs and alcohol"', 'substance', 'addiction*', 'recovery'],
  ),
  service(
    'domestic-abuse',
    'A domestic abuse service',
    [],
    /domestic (?:abuse|violence)|women.?s aid|refuge/i,
    "IDVAs?|domestic (?:abuse|violence) (?:services?|support worker|workers?|advis[eo]rs?|charity)|women[’']?s aid|women[’']?s refuge",
    ['IDVA*', '"domestic abuse"', '"domestic violence"', '"women s aid"', '"women s refuge"'],
  ),
  service('marac', 'MARAC', [], /MARAC/i, 'MARAC', ['MARAC']),
  service('mappa', 'MAPPA', [], /MAPPA/i, 'MAPPA', ['MAPPA']),
  service('lado', 'The LADO', [], /LADO/i, 'LADO', ['LADO']),
  service(
    'early-help',
    'Early help',
    [],
    /early help|family support/i,
    'early help (?:team|worker|service|hub|assessment)s?|family support workers?',
    ['"early help"', '"family support"'],
  ),
  service(
    'childrens-centre',
    'A children’s centre or family hub',
    [],
    /children.?s centre|family (?:hub|centre)/i,
    "children[’']?s centres?|family (?:hub|centre)s?",
    ['"children s centre"', '"childrens centre"', '"family hub"', '"family centre"'],
  ),
  service(
    'nursery',
    'A nursery or childminder',
    [],
    /nursery|pre-?school|childmind/i,
    'nurser(?:y|ies)(?! (?:nurse|rhyme|furniture|school))|pre-?school|child ?minders?',
    ['nurser*', 'preschool', '"pre school"', 'childminder*', '"child minder"'],
  ),
  service(
    'education-welfare',
    'Education welfare',
    [],
    /education welfare|attendance/i,
    'education welfare|attendance officers?|EWO',
    ['"education welfare"', '"attendance officer" *', 'EWO'],
  ),
  service('cafcass', 'Cafcass', [], /cafcass/i, "Cafcass|children[’']?s guardian", [
    'Cafcass',
    '"children s guardian"',
  ]),
  service(
    'fostering',
    'A fostering service or children’s home',
    [],
    /foster|residential/i,
    "fostering (?:agency|service|team)|foster carers?|residential children[’']?s home",
    ['fostering', '"foster carer" *', 'residential'],
  ),
  service('hospice', 'A hospice', [], /hospice/i, 'hospices?', ['hospice*']),
  service(
    'sarc',
    'A sexual assault referral centre',
    [],
    /SARC|sexual assault/i,
    'SARC|sexual assault referral centre',
    ['SARC', '"sexual assault referral"'],
  ),
  service('fire', 'The fire and rescue service', [], /fire/i, 'fire (?:and rescue|service|brigade)', [
    '"fire and rescue"',
    '"fire service"',
    '"fire brigade"',
  ]),
  service(
    'home-office',
    'The Home Office',
    [],
    /home office|immigration/i,
    'Home Office|immigration enforcement',
    ['"home office"', '"immigration enforcement"'],
  ),
  service(
    'dentist',
    'A dental practice',
    [],
    /dent(?:al|ist)/i,
    'dentists?|dental (?:practice|clinic|surgery)',
    ['dentist*', 'dental'],
  ),
];

interface NamedAgency {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly aliases?: readonly { readonly alias: string }[];
}

/** Whether an agency is this service, by its kind, its name or what else it is called. */
export function isService({ name, kind, aliases = [] }: NamedAgency, { kinds, ownName }: Service): boolean {
  return kinds.includes(kind) || ownName.test(name) || aliases.some(({ alias }) => ownName.test(alias));
}
