import type { PracticeFinding } from './practiceTypes.ts';

/** Findings 4 to 6: what travelled from one service to the next, and what helped. Finding 5 is not finished. */
export const findingsOnSharing: readonly PracticeFinding[] = [
  {
    label: '4',
    title: 'What one service knew, the next did not',
    kind: 'learning',
    body: [
      'Between December and May, information about Rowan set out from one service for another at least five times, and did not arrive as it was sent. Three of these matter most:',
      {
        numbered: [
          [
            '**A referral that was sent and not received.** With Leah’s agreement a midwife referred the family to children’s social care on 11 December {referral-sent}. Social care has no record of it {no-referral-found}.',
            {
              bullets: [
                'The form carried an address that had been withdrawn three months before.',
                'The midwife left a message in January to ask what had come of it {message-left}. The message was not found either.',
                'At handover in February the referral was not mentioned, because the handover form does not ask {midwife-handover}.',
              ],
            },
          ],
          [
            '**A telephone call that two people remember differently.** The health visitor’s record is that she rang the duty desk on 23 April and spoke of a mark {call-by-health-visitor}. Social care’s record is that its duty worker rang her, on 24 April, and that there were “no concerns” {call-by-duty-worker}.',
            {
              bullets: [
                'There may have been one call or two.',
                'On either account nobody had seen Rowan that week, and neither record says so to the other.',
              ],
            },
          ],
          '**A worry that had nowhere to go.** When Leah wept about the crying at night, the volunteer told her coordinator, who did not know the name of the health visitor {coordinator-note}.',
        ],
      },
      'From 15 April to 4 May, twenty days, no record of any agency shows that Rowan was seen. Several people knew a part of that. No one knew the whole.',
    ],
    why: [
      'Sending was treated as the end of the task. None of the services had a way to notice that an answer had *not* come: no date to chase, no one whose work it was. The duty address was changed by a circular to managers, and the old forms stayed on the maternity computers.',
      'Each service also kept its own summary of Rowan. A practitioner who wanted the whole picture would have had to ask eight others, and to know that there were eight.',
    ],
    evidence: [
      {
        entry: 'referral-sent',
        stance: 'supports',
        note: 'Sent, with a copy kept. No acknowledgement, and no date set to look for one.',
      },
      {
        entry: 'no-referral-found',
        stance: 'supports',
        note: 'A search made for this review found nothing.',
      },
      {
        entry: 'message-left',
        stance: 'complicates',
        note: 'The midwife did follow it up. The note is in a margin and may have been written later.',
      },
      {
        entry: 'midwife-handover',
        stance: 'supports',
        note: '“No concerns” ticked eleven weeks after a referral.',
      },
      {
        entry: 'coordinator-note',
        stance: 'supports',
        note: 'The voluntary service knew of the strain and had no one to tell.',
      },
      {
        entry: 'call-by-health-visitor',
        stance: 'supports',
        note: 'One account of the call: a mark was mentioned.',
      },
      {
        entry: 'call-by-duty-worker',
        stance: 'complicates',
        note: 'The other account: another day, another caller, no concerns. Telephone records are awaited.',
      },
      {
        entry: 'discharge-letter',
        stance: 'supports',
        note: 'Filed on arrival. Health visiting did not learn of the attendance from it.',
      },
    ],
  },
  {
    label: '5',
    title: 'Advice on crying reached Leah, but not Callum',
    kind: 'learning',
    body: [
      'The advice that all babies cry, that it passes, and that it is safe to put a baby down and walk away for a few minutes was given to Leah with care, and more than once {new-birth-visit}. Callum, who was said to find the crying hard, was left a leaflet {six-week-visit}.',
      'This finding rests on three entries from one agency, and is not yet firm. We do not know what Callum was told by others, or what he read. It will be looked at again when he can be spoken to.',
    ],
    why: [
      'Advice on crying is part of visits that take place while many fathers are at work. It is recorded as given to “parents” even when one parent was there.',
    ],
    evidence: [
      { entry: 'new-birth-visit', stance: 'supports', note: 'Gone through with Leah. Callum was at work.' },
      {
        entry: 'six-week-visit',
        stance: 'supports',
        note: 'Left for him on paper, after Leah said that he found the crying hard.',
      },
      {
        entry: 'callum-at-the-door',
        stance: 'complicates',
        note: 'He was asked how he was finding it, and told who could help. Crying itself is not mentioned.',
      },
    ],
  },
  {
    label: '6',
    title: 'The health visitor kept trying',
    kind: 'good-practice',
    body: [
      'Rowan’s health visitor listened to what Leah said in January about her low mood after Hazel, and planned around it {antenatal-visit}. When Callum was not at home in the day she went in the evening {evening-visit}. When the door was not answered she came back, rang Maggie, and did not count a text message as having seen Rowan {no-reply-second}. She was the only person to ask Callum how he was {callum-at-the-door}.',
      'Before going on leave she took three visits without sight of Rowan to supervision, and left a plan with a day in it {supervision}. On her return she read the word “birthmark”, knew that she had never seen one, and wrote to ask {letter-to-doctor}. Her letter was in the doctor’s tray when Rowan was brought to hospital. Her persistence is the reason that this review can say so exactly what was, and was not, known.',
    ],
    why: [
      'Hers was the only team in Wexmoor that spring whose caseloads were within the recommended number. Her supervisor asks one question about every baby: “When did you last see them, and what were they doing?” She said that it stays in her head on the doorstep.',
    ],
    evidence: [
      {
        entry: 'antenatal-visit',
        stance: 'supports',
        note: 'Asked about the past, and rang the midwife the same day.',
      },
      { entry: 'evening-visit', stance: 'supports', note: 'Went at the hour that suited the father.' },
      {
        entry: 'weighing-clinic',
        stance: 'complicates',
        note: 'The mood score was to be repeated at this clinic and never was.',
      },
      {
        entry: 'no-reply-second',
        stance: 'supports',
        note: 'A text message was not taken as proof that Rowan was well.',
      },
      { entry: 'callum-at-the-door', stance: 'supports', note: 'Met Callum and asked after him.' },
      {
        entry: 'supervision',
        stance: 'supports',
        note: 'Named the worry, and left a plan for the days she would be away.',
      },
      {
        entry: 'letter-to-doctor',
        stance: 'supports',
        note: 'Asked the question that would have joined the two records.',
      },
    ],
  },
];
