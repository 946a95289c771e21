import type { RowDifference } from '../../../../shared/contract/imports.ts';
import { WordDiff } from '../../history/index.ts';
import { VisuallyHidden } from '../../../ui/index.ts';
import { suppliedFieldLabel } from '../reading/returnFields.ts';
import styles from './Compare.module.css';

const wholeBelow = 40;

/** What changed, field by field, with the words that went and came; a new or gone row in its own words. */
export function DifferenceWords({ row }: { row: RowDifference }) {
  if (row.kind === 'new')
    return (
      <ins className={styles.new}>
        <VisuallyHidden>(added: </VisuallyHidden>
        {row.words}
        <VisuallyHidden>)</VisuallyHidden>
      </ins>
    );
  if (row.kind === 'gone')
    return (
      <del className={styles.was}>
        <VisuallyHidden>(gone: </VisuallyHidden>
        {row.words}
        <VisuallyHidden>)</VisuallyHidden>
      </del>
    );
  if (row.fields.length === 0) return <span className={styles.quiet}>{row.words}</span>;
  return (
    <>
      {!row.fields.some(({ field }) => field === 'whatHappened') && (
        <p className={styles.context}>{row.words}</p>
      )}
      <dl className={styles.fields}>
        {row.fields.map((field) => (
          <FieldWords key={field.field} field={field} />
        ))}
      </dl>
    </>
  );
}

export function FieldWords({ field: { field, from, to } }: { field: RowDifference['fields'][number] }) {
  return (
    <div>
      <dt>{suppliedFieldLabel(field)}</dt>
      <dd>
        <WordDiff
          from={from === '' ? 'Blank' : from}
          to={to === '' ? 'Blank' : to}
          isWhole={Math.max(from.length, to.length) < wholeBelow}
        />
      </dd>
    </div>
  );
}
