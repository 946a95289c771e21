import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { cx, VisuallyHidden } from '../../ui/index.ts';
import styles from './Report.module.css';
import type { Bookmark } from './pdfPages.ts';

type Outline = OutputOf<'reports.get'>;

interface OutlinePaneProps {
  caseId: CaseId;
  report: Outline;
  bookmarks: readonly Bookmark[];
  page: number;
  onPage: (page: number) => void;
}

/** The headings of the draft, each leading to its page, and what the draft leaves out or lacks. */
export function OutlinePane({ caseId, report, bookmarks, page, onPage }: OutlinePaneProps) {
  const pageOf = (index: number) => bookmarks[index]?.page;
  const isHere = (index: number) => {
    const from = pageOf(index);
    const next =
      bookmarks.slice(index + 1).find((bookmark) => bookmark.page > (from ?? 0))?.page ??
      Number.POSITIVE_INFINITY;
    return from !== undefined && from <= page && page < next && (pageOf(index + 1) ?? next) > page;
  };
  return (
    <>
      <ol className={styles.outline} data-list-keys>
        {report.outline.map(({ level, number, title }, index) => (
          <li key={`${index}${title}`}>
            <button
              type="button"
              className={cx(styles.heading, level === 2 && styles.second, level > 2 && styles.third)}
              aria-current={isHere(index) ? 'true' : undefined}
              disabled={pageOf(index) === undefined}
              onClick={() => onPage(pageOf(index) ?? 1)}
            >
              <span>
                {number && <span className={styles.number}>{number} </span>}
                {title}
              </span>
              {pageOf(index) !== undefined && (
                <span className={styles.quiet}>
                  <VisuallyHidden>, page </VisuallyHidden>
                  {pageOf(index)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <section className={styles.lacks} aria-labelledby="report-lacks">
        <h3 id="report-lacks">What this draft lacks or leaves out</h3>
        {report.notes.length === 0 ? (
          <p className={styles.quiet}>Nothing that Candour can see.</p>
        ) : (
          <ul>
            {report.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <p className={styles.quiet}>
          Title page and summary come from the <Link href={casePath(caseId, 'overview')}>overview</Link>.
        </p>
      </section>
    </>
  );
}
