import { partsOfReport } from '../../../shared/domain/reportTemplates.ts';
import { Button, StatusMark, useListWalk } from '../../ui/index.ts';
import styles from './ReportTemplates.module.css';
import type { TemplateDraft } from './useTemplateDraft.ts';

/** The parts in the order in which they are printed, numbered as they will be. */
export function PartList({ draft, onAdd }: { draft: TemplateDraft; onAdd: () => void }) {
  const { parts, opened, open, move } = draft;
  const { list, walk } = useListWalk({
    records: parts.map(({ key }) => ({ id: key })),
    openedId: opened?.key,
    onOpen: open,
    onMove: async ({ id }, position) => move(id, position),
  });
  const { printed, wordless } = partsOfReport({ parts });
  return (
    <section className={styles.parts} aria-label="Parts in their order">
      <ol ref={list} data-list-keys>
        {parts.map(({ key, heading, isLeftOut }) => {
          const place = printed.find(({ part }) => part.key === key);
          const isAppendix = place?.place === 'appendix';
          return (
            <li key={key} data-level={place?.level}>
              <button
                type="button"
                aria-current={key === opened?.key}
                tabIndex={key === opened?.key ? 0 : -1}
                onClick={() => open(key)}
                onKeyDown={walk}
              >
                <span className={styles.number}>{isAppendix ? '' : place?.number}</span>
                <span>{heading.trim() === '' ? 'Without a heading' : heading}</span>
                <span className={styles.facts}>
                  {isAppendix && <span>{place.number}</span>}
                  {isLeftOut && <StatusMark kind="neutral">Left out</StatusMark>}
                  {wordless.some((part) => part.key === key) && (
                    <StatusMark kind="warning">Has no words</StatusMark>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <Button size="small" onPress={onAdd}>
        Add a part of your own
      </Button>
    </section>
  );
}
