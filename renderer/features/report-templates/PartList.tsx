import { partsOfReport } from '../../../shared/domain/reportTemplates.ts';
import { Button, RecordList, StatusMark } from '../../ui/index.ts';
import styles from './ReportTemplates.module.css';
import type { TemplateDraft } from './useTemplateDraft.ts';

/** The parts in the order in which they are printed, numbered as they will be. */
export function PartList({ draft, onAdd }: { draft: TemplateDraft; onAdd: () => void }) {
  const { parts, opened, open, move } = draft;
  const { printed, wordless } = partsOfReport({ parts });
  return (
    <section className={styles.parts} aria-label="Parts in their order">
      <RecordList
        records={parts.map((part) => ({ ...part, id: part.key }))}
        openedId={opened?.key}
        onOpen={open}
        onMove={async ({ key }, position) => move(key, position)}
      >
        {({ key, heading, isLeftOut }) => {
          const number = printed.find(({ part }) => part.key === key)?.number ?? '';
          const isAppendix = number.startsWith('Appendix');
          return {
            number: isAppendix ? '' : number,
            title: heading.trim() === '' ? 'Without a heading' : heading,
            facts: (
              <>
                {isAppendix && <span>{number}</span>}
                {isLeftOut && <StatusMark kind="neutral">Left out</StatusMark>}
                {wordless.some((part) => part.key === key) && (
                  <StatusMark kind="warning">Has no words</StatusMark>
                )}
              </>
            ),
          };
        }}
      </RecordList>
      <div className={styles.add}>
        <Button size="small" onPress={onAdd}>
          Add a part of your own
        </Button>
      </div>
    </section>
  );
}
