import type { CaseId } from '../../../../shared/contract/values.ts';
import { wordChangesReadings } from '../../../../shared/contract/returnReading.ts';
import { Checkbox, count, SegmentedControl, StatusMark } from '../../../ui/index.ts';
import { hasTrackedChanges, type ReturnItem } from '../reading/returnItem.ts';
import { choose } from '../reading/returnsDesk.ts';
import styles from './Files.module.css';

const words = { accepted: 'Accepted', original: 'Original', both: 'Both' } as const;
const meanings = {
  accepted: 'As if every change were accepted.',
  original: 'As it stood before the changes.',
  both: 'Each entry holds both, the original first.',
} as const;

/** Tracked changes, comments and hidden text of a Word file. How to read the changes must be chosen. */
export function WordChanges({ caseId, item }: { caseId: CaseId; item: ReturnItem }) {
  const found = item.preview?.file?.wordChanges;
  if (!found) return null;
  const changes = found.insertions + found.deletions;
  const chosen = item.choice.wordChanges;
  return (
    <div className={styles.word}>
      {hasTrackedChanges(item) && (
        <>
          <StatusMark kind={chosen === undefined ? 'warning' : 'neutral'}>
            {`${count(changes, 'tracked change')}: read as`}
          </StatusMark>
          <SegmentedControl
            label="Read tracked changes as"
            options={wordChangesReadings.map((value) => ({ value, label: words[value] }))}
            value={chosen ?? null}
            onChange={(wordChanges) => choose(caseId, item.id, ({ choice }) => ({ ...choice, wordChanges }))}
          />
          <p className={styles.reason}>
            {chosen === undefined
              ? `${count(found.insertions, 'insertion')} and ${count(found.deletions, 'deletion')}. Choose before bringing it in.`
              : meanings[chosen]}
          </p>
        </>
      )}
      {found.hiddenTexts > 0 && (
        <Checkbox
          isSelected={item.choice.hiddenText ?? item.preview?.reading?.hiddenText ?? false}
          onChange={(hiddenText) => choose(caseId, item.id, ({ choice }) => ({ ...choice, hiddenText }))}
        >
          Read the hidden text too ({count(found.hiddenTexts, 'place')})
        </Checkbox>
      )}
      {found.comments > 0 && (
        <p className={styles.reason}>
          {count(found.comments, 'comment')} in the margin. Comments are not brought in; they stay in the
          file.
        </p>
      )}
    </div>
  );
}
