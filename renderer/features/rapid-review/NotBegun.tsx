import { useRead } from '../../data/useRead.ts';
import { Button, count, EmptyState, Note, PageHead } from '../../ui/index.ts';

/** Before the writing is begun: with which sections it would be. */
export function NotBegun({ onBegin, problem }: { onBegin: () => void; problem: string | undefined }) {
  const sections = useRead('rapid-review.listTemplate', {}).data?.sections;
  const required = sections?.filter(({ isRequired }) => isRequired).length ?? 0;
  return (
    <>
      <PageHead title="Rapid review" />
      {problem !== undefined && (
        <Note kind="danger" role="alert">
          {problem}
        </Note>
      )}
      <EmptyState
        title="The writing has not been begun"
        actions={
          <Button variant="primary" onPress={onBegin}>
            Begin the writing
          </Button>
        }
      >
        {sections && (
          <p>
            It begins with {count(sections.length, 'section')}, each with words that say what belongs in it.
            {required > 0 &&
              ` ${required === 1 ? 'One of them is' : `${required} of them are`} never left empty without a reason.`}{' '}
            Sections can be renamed, moved, added and removed at any time.
          </p>
        )}
      </EmptyState>
    </>
  );
}
