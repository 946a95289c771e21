import { Refusal } from '../refusal.ts';

/** The few that every guesser tries first; the screen says more about strength than this rule enforces. */
export function refuseGuessable(passphrase: string): void {
  const different = new Set(passphrase.toLowerCase()).size;
  const isCommon =
    /^(password|passphrase|candour|letmein|qwerty|welcome|safeguarding|123456)+[\d\s!.]*$/i.test(
      passphrase.trim(),
    );
  if (different < 5 || isCommon) {
    throw new Refusal('workspace/weak-passphrase', {
      fields: [
        { path: 'passphrase', message: 'Easy to guess. Use three or more words that do not belong together' },
      ],
    });
  }
}
