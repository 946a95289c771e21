import type { EarlierReview } from '../../../shared/contract/earlierReviews.ts';
import type { EarlierReviewId } from '../../../shared/contract/values.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { earlierReviewKinds } from '../../../shared/domain/meetingTerms.ts';
import { RegisterName, RegisterRow, RegisterTable, StatusMark } from '../../ui/index.ts';
import { titleFieldId } from './EarlierReviewInspector.tsx';
import styles from './EarlierReviews.module.css';

interface EarlierReviewsTableProps {
  reviews: readonly EarlierReview[];
  selectedId: EarlierReviewId | undefined;
  onSelect: (id: EarlierReviewId) => void;
  onRemove: (review: EarlierReview) => void;
}

/** In the review's own order: which it is, when it was published, and how it bears on this one. */
export function EarlierReviewsTable({ reviews, selectedId, onSelect, onRemove }: EarlierReviewsTableProps) {
  const selected = reviews.find(({ id }) => id === selectedId);
  return (
    <RegisterTable className={styles.table} onDelete={() => selected && onRemove(selected)}>
      <thead>
        <tr>
          <th scope="col" className={styles.title}>
            Review
          </th>
          <th scope="col" className={styles.kind}>
            Whose
          </th>
          <th scope="col" className={styles.published}>
            Published
          </th>
          <th scope="col">How it bears on this review</th>
        </tr>
      </thead>
      <tbody>
        {reviews.map((review) => {
          const isSelected = review.id === selectedId;
          const select = () => onSelect(review.id);
          return (
            <RegisterRow key={review.id} isSelected={isSelected} onSelect={select}>
              <td>
                <RegisterName isSelected={isSelected} onSelect={select} fieldId={titleFieldId(review)}>
                  {review.title || <span className={styles.quiet}>No title yet</span>}
                </RegisterName>
                {review.whereFound !== '' && <p className={styles.note}>{review.whereFound}</p>}
              </td>
              <td>{earlierReviewKinds[review.kind]}</td>
              <td>
                {review.publishedOn ? (
                  formatEventDate(review.publishedOn)
                ) : (
                  <span className={styles.quiet}>Not said</span>
                )}
              </td>
              <td>
                {review.bearing ? (
                  <p className={styles.bearing}>{review.bearing}</p>
                ) : (
                  <StatusMark kind="warning">Not yet said</StatusMark>
                )}
              </td>
            </RegisterRow>
          );
        })}
      </tbody>
    </RegisterTable>
  );
}
