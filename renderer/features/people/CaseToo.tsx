import { Checkbox } from '../../ui/index.ts';
import type { CaseTooChoice } from './useCaseToo.ts';

/** Offers to call the case by the new pseudonym too. Nothing where it goes by another name. */
export function CaseToo({ pseudonym, isChosen, choose }: CaseTooChoice) {
  if (pseudonym === null) return null;
  return (
    <Checkbox isSelected={isChosen} onChange={choose}>
      The case is called “{pseudonym}” too. Change both, in the title of every document as well
    </Checkbox>
  );
}
