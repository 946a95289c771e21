import type { Agency } from '../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import { useRead } from '../../data/useRead.ts';
import { EmptyState, Note, Skeleton } from '../../ui/index.ts';
import { deskGroups, useToday } from '../requests/index.ts';
import { ContributionCard } from './ContributionCard.tsx';
import { type ContributedEntry, contributionsInOrder, sectionsUsing } from './contributions.ts';
import styles from './RapidReview.module.css';

interface ContributionsPaneProps {
  caseId: CaseId;
  sections: readonly RapidSection[];
  /** The number of the section that is open. */
  openedNumber: number;
  onQuote: (agency: Agency, entry: ContributedEntry) => void;
}

/** What each agency gave, beside the writing: where its answer stands, and its entries that matter most. */
export function ContributionsPane({ caseId, sections, openedNumber, onQuote }: ContributionsPaneProps) {
  const today = useToday();
  const agencies = useRead('agencies.list', { caseId });
  const desk = useRead('requests.list', { caseId });
  const given = useRead('rapid-review.listContributions', { caseId });
  const error = agencies.error ?? desk.error ?? given.error;
  if (error) return <Note kind="danger">{error.message}</Note>;
  if (!agencies.data || !desk.data || !given.data) return <Skeleton label="Reading the contributions" />;
  const groups = deskGroups({ agencies: agencies.data.agencies, ...desk.data, services: [], today });
  const contributions = contributionsInOrder(groups, given.data.contributions);
  const usedIn = sectionsUsing(sections);
  if (contributions.length === 0)
    return (
      <EmptyState title="No agencies yet">
        <p>Each agency of the case will stand here with what it was asked and what it gave.</p>
      </EmptyState>
    );
  return (
    <ul className={styles.contributions}>
      {contributions.map((contribution) => (
        <li key={contribution.agency.id}>
          <ContributionCard
            caseId={caseId}
            contribution={contribution}
            usedIn={usedIn}
            openedNumber={openedNumber}
            today={today}
            onQuote={onQuote}
          />
        </li>
      ))}
    </ul>
  );
}
