/**
 * The closed list of errors that can cross the contract. Each has the sentence a person reads: what happened,
 * what is safe, what to do. A method may answer a more exact sentence; it may never answer a code not listed here.
 */
export const errorCodes = {
  'request/unknown-method': { message: 'Candour does not know that request.', canRetry: false },
  'request/invalid-input': {
    message: 'Something in what was entered cannot be used. Nothing was changed.',
    canRetry: false,
  },
  'request/not-allowed': { message: 'That request did not come from this Candour window.', canRetry: false },

  'workspace/locked': {
    message: 'The workspace is locked. What you typed is still on screen. Unlock to save it.',
    canRetry: true,
  },
  'workspace/none': { message: 'There is no workspace here yet.', canRetry: false },
  'workspace/exists': {
    message: 'There is already a workspace in this folder. It has not been touched.',
    canRetry: false,
  },
  'workspace/already-open': { message: 'A workspace is already open. Lock it first.', canRetry: false },
  'workspace/wrong-passphrase': { message: 'That passphrase does not open this workspace.', canRetry: true },
  'workspace/wrong-recovery-key': {
    message: 'That recovery key does not open this workspace.',
    canRetry: true,
  },
  'workspace/wait': { message: 'Wait a little before trying again. Nothing is ever wiped.', canRetry: true },
  'workspace/weak-passphrase': { message: 'That passphrase is too easy to guess.', canRetry: false },
  'workspace/unknown-recovery-key': {
    message: 'That recovery key was not made by this window. Ask for a new one.',
    canRetry: false,
  },
  'workspace/in-use': {
    message:
      'This workspace is open in another Candour window. Nothing was changed. Close that window, then try again.',
    canRetry: true,
  },
  'workspace/damaged': {
    message:
      'The workspace file cannot be read as it should be. Nothing has been changed or deleted. Copy the whole workspace folder somewhere safe before anything else.',
    canRetry: false,
  },
  'workspace/newer': {
    message:
      'This workspace was made by a newer version of Candour. Nothing was changed. Update Candour to open it.',
    canRetry: false,
  },
  'workspace/cannot-write': {
    message: 'Candour cannot write to the drive. What you typed is still on screen and will be tried again.',
    canRetry: true,
  },

  'record/not-found': {
    message: 'That record is no longer here. It may have been removed.',
    canRetry: false,
  },
  'record/in-use': {
    message: 'Something else in the case still depends on this. Nothing was changed.',
    canRetry: false,
  },
  'record/duplicate': { message: 'There is already one with that name.', canRetry: false },

  'hold/kept': {
    message:
      'A legal hold stays on record, and so does its lifting. Nothing was changed. End a hold by lifting it with a reason; where one was lifted wrongly, place another.',
    canRetry: false,
  },
  'case/on-hold': {
    message:
      'This case is under a legal hold, so it stays on the list. Nothing was changed. Lift the hold in its Proceedings first.',
    canRetry: false,
  },
  'disclosure/kept': {
    message:
      'A line of the disclosure log stays, with its number. Nothing was changed. If it is wrong, strike it through with a reason, or correct it.',
    canRetry: false,
  },
  'disclosure/struck': {
    message: 'That line is struck through already. Nothing was changed.',
    canRetry: false,
  },

  'history/nothing-to-undo': { message: 'There is nothing to undo.', canRetry: false },
  'history/nothing-to-redo': { message: 'There is nothing to redo.', canRetry: false },
  'history/changed-since': {
    message: 'This was changed again afterwards, so it cannot be put back in one step. Nothing was changed.',
    canRetry: false,
  },

  'decision/locked': {
    message:
      'A signed decision is locked. Nothing was changed. To put it right, begin a new decision that supersedes it.',
    canRetry: false,
  },
  'decision/incomplete': {
    message: 'Something is still missing before the decision can be signed. Nothing was changed.',
    canRetry: false,
  },

  'rapid-review/not-complete': {
    message:
      'This section is never left empty without a reason. Nothing was changed. Write it, or say why it is empty.',
    canRetry: false,
  },

  'chronology/not-same-day': {
    message: 'Only entries of the same day can change places. Nothing was changed.',
    canRetry: false,
  },

  'family/same-person': {
    message: 'A person cannot be related to themselves. Nothing was changed. Choose another person.',
    canRetry: false,
  },
  'family/not-siblings': {
    message: 'Only brothers and sisters, or twins, can be written as one of the two. Nothing was changed.',
    canRetry: false,
  },

  'imports/unreadable': {
    message: 'Candour cannot read that file as a table. Nothing was brought in.',
    canRetry: false,
  },
  'imports/too-large': {
    message: 'That file is larger than Candour reads at once. Nothing was brought in.',
    canRetry: false,
  },
  'imports/nothing-chosen': {
    message: 'Choose which column holds the date and which says what happened.',
    canRetry: false,
  },

  'reports/cannot-render': { message: 'The report could not be made. Your work is safe.', canRetry: true },
  'task/cancelled': { message: 'Stopped. Nothing was changed.', canRetry: true },

  'internal/unexpected': {
    message: 'Something went wrong inside Candour. Your saved work is safe. Try again.',
    canRetry: true,
  },
} as const satisfies Record<string, { message: string; canRetry: boolean }>;

export type ErrorCode = keyof typeof errorCodes;

/** What any method may answer, so that no method's own list names it again. */
export const errorsOfEveryMethod: readonly ErrorCode[] = [
  'request/invalid-input',
  'request/not-allowed',
  'workspace/locked',
  'workspace/none',
  'workspace/in-use',
  'workspace/damaged',
  'workspace/cannot-write',
  'internal/unexpected',
];
