/** What an agency is asked to do, in plain words: the first sheet of the workbook and the first page of the Word file. */
export function formInstructions(
  format: 'xlsx' | 'docx',
  partnership: string,
): readonly { heading: string; lines: readonly string[] }[] {
  const table = format === 'xlsx' ? 'the sheet “Chronology”' : 'the table that follows';
  return [
    {
      heading: 'What to send',
      lines: [
        `Every contact, event and decision in your agency’s records that concerns the child or the family, one to a row, in ${table}. The order of the rows does not matter.`,
        'Cover the period you were given in the request. If you were given none, ask before you begin.',
        'Say what the record says. What you think of it goes under “Your comment”, never under “What happened”.',
        'A record that is silent is worth a row where it matters: “No note of the visit on the file.”',
      ],
    },
    {
      heading: 'Dates',
      lines: [
        'Write the day first: 14/04/2026, or 14 April 2026.',
        'If the day is not certain, write only what the record allows: “March 2021”, “about 2019”, “between 3 and 9 May 2021”, “before June 2020”, “spring term 2022”, “week beginning 4 May 2021”. Please do not guess a day.',
        'If there is no date at all, write “not known”.',
      ],
    },
    {
      heading: 'People',
      lines: [
        'Use roles in place of names: mother, health visitor, headteacher.',
        'Leave out the names of callers, neighbours and anyone else who gave information in confidence, and anything from which they could be known.',
      ],
    },
    {
      heading: 'Row ids',
      lines: [
        'Leave the first column as it is. If you send a corrected form later, keep the id of a row with its row, so that only what changed is changed.',
        format === 'xlsx'
          ? 'If you need more rows than there are, go on below the last one and leave the row id empty.'
          : 'If you need more rows than there are, add them at the end of the table and leave the row id empty.',
        'Rows with nothing but an id are ignored. There is no need to delete them.',
      ],
    },
    {
      heading: 'Sending it back',
      lines: [
        format === 'xlsx'
          ? 'Save it as an Excel workbook (.xlsx) and send it back the way it was sent to you. Please do not turn it into a PDF, and do not change the headings.'
          : 'Save it as a Word document (.docx) and send it back the way it was sent to you. Please do not turn it into a PDF, and do not change the headings. Accept or reject tracked changes first.',
        ...(partnership ? [`Questions go to ${partnership}.`] : []),
      ],
    },
  ];
}
