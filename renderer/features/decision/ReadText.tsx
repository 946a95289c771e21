import { createElement, type ReactNode } from 'react';
import { Link } from 'wouter';
import { type CaseId, entryId as entryIdSchema } from '../../../shared/contract/values.ts';
import type { RichInline, RichText } from '../../../shared/domain/richText.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import styles from './Decision.module.css';

interface ReadTextProps {
  value: RichText;
  caseId: CaseId;
  /** Entries cited that say something else now than when it was signed. */
  changed?: ReadonlySet<string>;
}

const noneChanged: ReadonlySet<string> = new Set();

/** Text with structure, to be read only. */
export function ReadText({ value, caseId, changed = noneChanged }: ReadTextProps) {
  if (value.content.length === 0) return <p className={styles.read}>None recorded.</p>;
  const where = { caseId, changed };
  return <div className={styles.read}>{value.content.map((part, place) => shown(part, place, where))}</div>;
}

interface Where {
  readonly caseId: CaseId;
  readonly changed: ReadonlySet<string>;
}

type Part =
  | RichText['content'][number]
  | {
      readonly type: 'listItem' | 'tableRow' | 'tableCell' | 'tableHeader';
      readonly content: readonly Part[];
    }
  | { readonly type: 'quotationSource'; readonly content?: readonly RichInline[] | undefined };

const tags = {
  paragraph: 'p',
  heading: 'h4',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  quotationSource: 'footer',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
} as const satisfies Record<Part['type'], string>;

function shown(part: Part, key: number, where: Where): ReactNode {
  const start = part.type === 'orderedList' ? { start: part.attrs?.start } : {};
  const inside = contentOf(part, where);
  return createElement(
    tags[part.type],
    { key, ...start },
    part.type === 'table' ? <tbody>{inside}</tbody> : inside,
  );
}

function contentOf(part: Part, where: Where): ReactNode {
  switch (part.type) {
    case 'paragraph':
    case 'heading':
    case 'quotationSource':
      return part.content?.map((inline, place) => shownInline(inline, place, where));
    default:
      return part.content.map((inner, place) => shown(inner, place, where));
  }
}

function shownInline(inline: RichInline, key: number, where: Where): ReactNode {
  switch (inline.type) {
    case 'hardBreak':
      return <br key={key} />;
    case 'citation':
      return <Cited key={key} {...where} id={inline.attrs.entryId} />;
    case 'text':
      return <Marked key={key} {...inline} />;
  }
}

/** An address stands in words beside what leads there: nothing is opened from here. */
function Marked({ text, marks = [] }: Extract<RichInline, { type: 'text' }>) {
  return marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inner}</strong>;
      case 'italic':
        return <em>{inner}</em>;
      case 'link':
        return mark.attrs.href === text ? (
          inner
        ) : (
          <>
            {inner} ({mark.attrs.href})
          </>
        );
    }
  }, text);
}

function Cited({ caseId, changed, id }: Where & { id: string }) {
  const entryId = entryIdSchema.safeParse(id).data;
  if (entryId === undefined) return null;
  return (
    <>
      <CitedEntry caseId={caseId} entryId={entryId} />
      {changed.has(id) && ' (changed since signing)'}
    </>
  );
}

function CitedEntry({
  caseId,
  entryId,
}: {
  caseId: CaseId;
  entryId: ReturnType<typeof entryIdSchema.parse>;
}) {
  const entry = useRead('chronology.get', { entryId });
  const words = entry.data ? `entry ${entry.data.number}` : entry.isPending ? '…' : 'entry not found';
  return (
    <>
      {' '}
      <Link href={casePath(caseId, 'chronology')} state={{ entryId }}>
        {words}
      </Link>
    </>
  );
}
