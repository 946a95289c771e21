import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { asCallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, Note, Skeleton } from '../../ui/index.ts';
import { formatWhen, groupOperations, type Operation } from './describeChange.ts';
import { FieldChange } from './FieldChange.tsx';
import styles from './HistoryPanel.module.css';

type Page = OutputOf<'history.list'>;

/** What happened to one record and to what hangs from it, newest first. Give it a heading where it stands. */
export function HistoryPanel({ recordId }: { recordId: string }) {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory(recordId);
  if (error && !data) return <Note kind="danger">{error.message}</Note>;
  if (isPending) return <Skeleton label="Reading the history" rows={4} />;
  const operations = groupOperations(data.pages.flatMap(({ changes }) => changes));
  if (operations.length === 0)
    return <p className={styles.none}>Nothing has been changed yet. Every change will be listed here.</p>;
  return (
    <div className={styles.history}>
      <ol>
        {operations.map((operation) => (
          <li key={operation.id}>
            <p className={styles.heading}>
              <b>{operation.title}</b> <time dateTime={operation.at}>{formatWhen(operation.at)}</time>
            </p>
            <Fields fields={operation.fields} />
          </li>
        ))}
      </ol>
      {error && <Note kind="danger">{error.message}</Note>}
      {hasNextPage && (
        <Button size="small" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Reading earlier changes…' : 'Show earlier changes'}
        </Button>
      )}
    </div>
  );
}

/** What is added whole comes with many fields at once; the first few say which it is. */
function Fields({ fields }: Pick<Operation, 'fields'>) {
  const [areAllShown, setAreAllShown] = useState(false);
  if (fields.length === 0) return null;
  const isFolded = !areAllShown && fields.length > fewFields + 1;
  return (
    <>
      <dl>
        {(isFolded ? fields.slice(0, fewFields) : fields).map((field) => (
          <FieldChange key={field.key} field={field} />
        ))}
      </dl>
      {isFolded && (
        <Button variant="link" onPress={() => setAreAllShown(true)}>
          Show all {fields.length} fields
        </Button>
      )}
    </>
  );
}

const fewFields = 3;

/** Its key begins as every other read's does, so that it is read again after each change. */
function useHistory(recordId: string) {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: ['history.list', { recordId }, 'pages'],
    queryFn: async ({ pageParam }): Promise<Page> => {
      try {
        return await client.call('history.list', {
          recordId,
          ...(pageParam === null ? {} : { before: pageParam }),
        });
      } catch (error) {
        throw asCallError(error);
      }
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ changes, hasMore }) => (hasMore ? changes.at(-1)?.sequence : undefined),
  });
}

const firstPage: number | null = null;
