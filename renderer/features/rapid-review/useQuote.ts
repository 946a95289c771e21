import { type RefObject, useMemo } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { makeNameCover } from '../../../shared/domain/coverNames.ts';
import { count, showNotice } from '../../ui/index.ts';
import { useMasking } from '../masking/index.ts';
import type { WritingHandle } from '../writing/index.ts';
import { type ContributedEntry, quotationOf } from './contributions.ts';

/** Puts an agency’s words into the open section as a quotation, and says where a real name gave way to a pseudonym. */
export function useQuote(writing: RefObject<WritingHandle | null>) {
  const { people } = useMasking();
  const cover = useMemo(() => makeNameCover(people), [people]);
  return (agency: Agency, entry: ContributedEntry): void => {
    const { quotation, covered } = quotationOf(agency, entry, cover);
    writing.current?.insertQuotation(quotation);
    if (covered > 0)
      showNotice(
        `Quoted. ${count(covered, 'real name')} ${covered === 1 ? 'stands' : 'stand'} as a pseudonym in square brackets`,
      );
  };
}
