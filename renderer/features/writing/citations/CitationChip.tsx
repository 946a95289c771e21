import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useRef, useState } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { caseId as caseIdSchema, entryId as entryIdSchema } from '../../../../shared/contract/values.ts';
import { formatEventDate } from '../../../../shared/domain/formatEventDate.ts';
import { useRead } from '../../../data/useRead.ts';
import { cx } from '../../../ui/index.ts';
import styles from './Citations.module.css';

/** The number of an entry on a gold rule. On hover, or once arrow keys are on it: its date, agency and first words. */
export function CitationChip({ node, selected }: NodeViewProps) {
  const chip = useRef<HTMLSpanElement>(null);
  const [isHovered, setIsHovered] = useState(false);
  const { words, about, isMissing } = useCitedEntry(String(node.attrs['entryId']));
  return (
    <NodeViewWrapper as="span" className={cx(styles.wrapper)}>
      <TooltipTrigger isOpen={isHovered || selected}>
        <span
          ref={chip}
          role="img"
          aria-label={about}
          className={cx(styles.chip, isMissing && styles.missing, selected && styles.selected)}
          onPointerEnter={() => setIsHovered(true)}
          onPointerLeave={() => setIsHovered(false)}
        >
          {words}
        </span>
        <Tooltip triggerRef={chip} className={cx(styles.tooltip)} offset={6}>
          {about}
        </Tooltip>
      </TooltipTrigger>
    </NodeViewWrapper>
  );
}

interface CitedEntry {
  readonly words: string;
  readonly about: string;
  readonly isMissing: boolean;
}

function useCitedEntry(id: string): CitedEntry {
  const entryId = entryIdSchema.safeParse(id).data;
  const entry = useRead(
    'chronology.get',
    { entryId: entryId ?? noEntry },
    { enabled: entryId !== undefined },
  );
  const caseId = entry.data?.caseId;
  const agencies = useRead('agencies.list', { caseId: caseId ?? noCase }, { enabled: caseId !== undefined })
    .data?.agencies;
  if (entry.isPending && entryId !== undefined) return { words: '…', about: 'Entry cited', isMissing: false };
  if (!entry.data)
    return { words: 'entry not found', about: 'The entry cited here cannot be found', isMissing: true };
  const { number, agencyId, date, whatHappened, removedAt } = entry.data;
  const agency = agencies?.find((candidate) => candidate.id === agencyId)?.name ?? '';
  const firstLine = shorten(whatHappened.split('\n')[0] ?? '');
  const about = [`Entry ${number}`, formatEventDate(date), agency, firstLine].filter(Boolean).join(' · ');
  if (removedAt !== null)
    return { words: `${number} removed`, about: `Removed from the chronology. ${about}`, isMissing: true };
  return { words: String(number), about, isMissing: false };
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text;
}

/** Stand in for an id that is not known yet; nothing is read with them. */
const noEntry = entryIdSchema.parse('00000000-0000-7000-8000-000000000000');
const noCase = caseIdSchema.parse('00000000-0000-7000-8000-000000000000');
