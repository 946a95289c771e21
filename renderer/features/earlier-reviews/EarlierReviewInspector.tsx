import type { EarlierReview } from '../../../shared/contract/earlierReviews.ts';
import { describeReading } from '../../../shared/domain/formatEventDate.ts';
import { earlierReviewKindNames, earlierReviewKinds } from '../../../shared/domain/meetingTerms.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { RegisterInspector, SavedSelect, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import type { EarlierReviewActs } from './useEarlierReviewActs.ts';

/** Of one review, so that a new one can be waited for. */
export function titleFieldId({ id }: Pick<EarlierReview, 'id'>): string {
  return `title-of-${id}`;
}

const kindOptions = earlierReviewKindNames.map((value) => ({ value, label: earlierReviewKinds[value] }));

/** Everything about one earlier review; all of it saves itself. */
export function EarlierReviewInspector({ review, acts }: { review: EarlierReview; acts: EarlierReviewActs }) {
  const client = useClient();
  const { draft, field, problem } = useAutosave({
    recordKey: `earlier-reviews:${review.id}`,
    record: review,
    fields: (record: EarlierReview) => ({
      title: record.title,
      kind: record.kind,
      publishedOn: record.publishedOn?.text ?? '',
      whereFound: record.whereFound,
      whatItFound: record.whatItFound,
      bearing: record.bearing,
    }),
    save: (changes) => client.call('earlier-reviews.update', { earlierReviewId: review.id, changes }),
  });
  const { publishedOn } = draft;
  return (
    <RegisterInspector
      problem={problem?.fields.length === 0 ? problem.message : undefined}
      refusal={undefined}
      removeLabel="Remove the earlier review"
      onRemove={() => void acts.remove(review)}
      history={<HistoryPanel recordId={review.id} />}
    >
      <SavedTextField
        id={titleFieldId(review)}
        label="Title"
        field={field('title')}
        hint="As it was published, with its pseudonym"
        maxLength={1_000}
      />
      <SavedSelect label="Whose review" options={kindOptions} field={field('kind')} />
      <SavedTextField
        label="Published"
        field={field('publishedOn')}
        hint={
          publishedOn.trim() === ''
            ? 'Any form: March 2021, 14/4/26'
            : describeReading(parseEventDate(publishedOn))
        }
        maxLength={100}
      />
      <SavedTextField
        label="Where it can be read"
        field={field('whereFound')}
        hint="An address, a repository, a file. Candour keeps the words and never opens it."
        maxLength={2_000}
      />
      <SavedTextArea label="What it found" isSerif rows={3} field={field('whatItFound')} />
      <SavedTextArea
        label="How it bears on this review"
        isSerif
        rows={3}
        field={field('bearing')}
        hint="What was to have changed since, and whether it had"
      />
    </RegisterInspector>
  );
}
