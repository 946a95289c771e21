import { emptyRichText } from '../../shared/domain/richText.ts';
import { bad, good, invalid, missing, nobody, type Row } from './rows.ts';

/** Rows about decisions and the Panel; they come after an exercise was made. */
export const decisionRows: readonly Row[] = [
  good('decision.listSettings', () => ({})),
  bad('decision.listSettings', 'refuses what it does not know', () => ({ partnership: '' }), invalid),
  good('decision.updateSetting', () => ({ partnership: 'Devon SCP', hasEducation: true })),
  bad(
    'decision.updateSetting',
    'needs to be told which',
    () => ({ partnership: '' }),
    invalid,
    'hasEducation',
  ),
  good(
    'decision.create',
    ({ exerciseId }) => ({ exerciseId, decidedBy: 'Learning from Cases Committee' }),
    ({ id }, made) => {
      made.decisionId = id;
    },
  ),
  bad('decision.create', 'refuses a second draft', ({ exerciseId }) => ({ exerciseId }), 'record/duplicate'),
  bad('decision.create', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('decision.list', ({ exerciseId }) => ({ exerciseId })),
  bad('decision.list', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('decision.update', ({ decisionId }) => ({ decisionId, changes: { rationale: emptyRichText } })),
  bad(
    'decision.update',
    'refuses an outcome that there is not',
    ({ decisionId }) => ({ decisionId, changes: { outcome: 'serious-case-review' } }),
    invalid,
    'changes.outcome',
  ),
  good('decision.updateCriterion', ({ decisionId }) => ({
    decisionId,
    key: 'abuse-or-neglect',
    changes: { answer: 'unclear', reason: 'The medical report is awaited.' },
  })),
  bad(
    'decision.updateCriterion',
    'refuses a criterion that there is not',
    ({ decisionId }) => ({ decisionId, key: 'newsworthy', changes: {} }),
    invalid,
    'key',
  ),
  good('decision.updateSignOff', ({ decisionId }) => ({
    decisionId,
    partner: 'icb',
    changes: { name: 'Dr S. Kell', askedOn: '2026-06-08' },
  })),
  bad(
    'decision.updateSignOff',
    'refuses a day that is none',
    ({ decisionId }) => ({ decisionId, partner: 'icb', changes: { signedOn: '8 June' } }),
    invalid,
    'changes.signedOn',
  ),
  good(
    'decision.createOption',
    ({ decisionId }) => ({ decisionId, title: 'Learning review', for: 'Quicker' }),
    ({ id }, made) => {
      made.optionId = id;
    },
  ),
  bad(
    'decision.createOption',
    'needs a title',
    ({ decisionId }) => ({ decisionId, title: ' ' }),
    invalid,
    'title',
  ),
  good('decision.updateOption', ({ optionId }) => ({ optionId, changes: { isChosen: true } })),
  bad(
    'decision.updateOption',
    'refuses what is not there',
    () => ({ optionId: nobody, changes: {} }),
    missing,
  ),
  good('decision.removeOption', ({ optionId }) => ({ optionId })),
  bad('decision.removeOption', 'refuses it twice', ({ optionId }) => ({ optionId }), missing),
  bad(
    'decision.sign',
    'refuses a draft that lacks something',
    ({ decisionId }) => ({ decisionId }),
    'decision/incomplete',
  ),
  bad(
    'decision.supersede',
    'refuses while a draft is being made',
    ({ decisionId }) => ({ decisionId, because: 'A slip' }),
    'record/duplicate',
  ),
  good('decision.remove', ({ decisionId }) => ({ decisionId })),
  bad('decision.remove', 'refuses what is not there', () => ({ decisionId: nobody }), missing),
  good('decision.restore', ({ decisionId }) => ({ decisionId })),
  bad('decision.restore', 'refuses what is not there', () => ({ decisionId: nobody }), missing),
  ...completed(),
  good('decision.sign', ({ decisionId }) => ({ decisionId })),
  bad('decision.sign', 'refuses it twice', ({ decisionId }) => ({ decisionId }), 'decision/locked'),
  good('decision.supersede', ({ decisionId }) => ({ decisionId, because: 'The inquest found otherwise.' })),
  good(
    'panel.create',
    ({ exerciseId }) => ({ exerciseId, direction: 'received', what: 'Letter', answerDueOn: '2026-07-16' }),
    ({ id }, made) => {
      made.exchangeId = id;
    },
  ),
  bad(
    'panel.create',
    'refuses a way that there is not',
    ({ exerciseId }) => ({ exerciseId, direction: 'heard', what: 'Letter' }),
    invalid,
    'direction',
  ),
  good('panel.list', ({ exerciseId }) => ({ exerciseId })),
  bad('panel.list', 'refuses what is not there', () => ({ exerciseId: nobody }), missing),
  good('panel.update', ({ exchangeId }) => ({ exchangeId, changes: { onDay: '2026-07-02' } })),
  bad(
    'panel.update',
    'refuses an answer to itself',
    ({ exchangeId }) => ({ exchangeId, changes: { answeredBy: exchangeId } }),
    invalid,
    'changes.answeredBy',
  ),
  good('panel.remove', ({ exchangeId }) => ({ exchangeId })),
  bad('panel.remove', 'refuses it twice', ({ exchangeId }) => ({ exchangeId }), missing),
];

/** What a draft needs before it can be signed. */
function completed(): Row[] {
  const rationale = {
    type: 'doc' as const,
    content: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'The harm was not serious.' }] },
    ],
  };
  return [
    good('decision.update', ({ decisionId }) => ({
      decisionId,
      changes: { outcome: 'no-further-review', decidedOn: '2026-06-16', rationale },
    })),
    good('decision.updateCriterion', ({ decisionId }) => ({
      decisionId,
      key: 'died-or-seriously-harmed',
      changes: { answer: 'not-met' },
    })),
    ...(['local-authority', 'icb', 'police'] as const).map((partner) =>
      good('decision.updateSignOff', ({ decisionId }) => ({
        decisionId,
        partner,
        changes: { signedOn: '2026-06-17' },
      })),
    ),
  ];
}
