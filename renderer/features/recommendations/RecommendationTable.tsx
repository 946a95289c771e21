import { Unlink2 } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import type { RecommendationId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { AgencyChip, StatusMark } from '../../ui/index.ts';
import styles from './Recommendations.module.css';
import { findingName, nameOf } from './recommendationWords.ts';

interface RecommendationTableProps {
  recommendations: readonly Recommendation[];
  agencies: readonly Agency[];
  selectedId: RecommendationId | undefined;
  onSelect: (recommendationId: RecommendationId) => void;
  onEdit: () => void;
  onMove: (recommendation: Recommendation, position: number) => Promise<void>;
}

/** In the review's own order. ↑ ↓ or J K select, Enter writes in it; with Alt the recommendation itself moves. */
export function RecommendationTable(props: RecommendationTableProps) {
  const { recommendations, agencies, selectedId, onSelect, onEdit, onMove } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const followsFocus = useRef(false);
  const order = recommendations.map(({ id }) => id).join();

  // Only after a key of this list: what selects from elsewhere has a focus of its own to give. A row that changes
  // places in the page loses the focus on the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what moves the row
  useLayoutEffect(() => {
    if (!followsFocus.current) return;
    followsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [selectedId, order]);

  const walk = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('a')) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onEdit();
      return;
    }
    const step = stepOf(event);
    const here = recommendations.findIndex(({ id }) => id === selectedId);
    const selected = recommendations[here];
    if (step === 0 || !selected) return;
    event.preventDefault();
    const next = recommendations[here + step];
    if (!next) return;
    followsFocus.current = true;
    if (event.altKey) void onMove(selected, here + step);
    else onSelect(next.id);
  };

  return (
    <div role="presentation" onKeyDown={walk}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              No.
            </th>
            <th scope="col">Recommendation</th>
            <th scope="col" className={styles.addressees}>
              Addressed to
            </th>
            <th scope="col" className={styles.due}>
              Due
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {recommendations.map((recommendation) => (
            <tr
              key={recommendation.id}
              data-selected={recommendation.id === selectedId}
              onClick={() => onSelect(recommendation.id)}
              onDoubleClick={onEdit}
            >
              <td>
                <button
                  type="button"
                  className={styles.label}
                  aria-current={recommendation.id === selectedId}
                  aria-label={`${nameOf(recommendation)}: ${recommendation.text || 'nothing written yet'}`}
                  tabIndex={recommendation.id === selectedId ? 0 : -1}
                >
                  {recommendation.label || '–'}
                </button>
              </td>
              <td>
                <Words recommendation={recommendation} />
              </td>
              <td>
                <Addressees recommendation={recommendation} agencies={agencies} />
              </td>
              <td className={styles.dueWords}>
                {recommendation.due || <StatusMark kind="warning">No date</StatusMark>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Links that still point at a removed finding are not shown by the core, so these are all that count. */
function Words({ recommendation: { caseId, text, findings } }: { recommendation: Recommendation }) {
  return (
    <div className={styles.words}>
      <span className={text ? styles.text : styles.quiet}>{text || 'Nothing written yet'}</span>{' '}
      {findings.length === 0 ? (
        <span className={styles.missing}>
          <StatusMark kind="danger" icon={Unlink2}>
            Answers no finding yet
          </StatusMark>
        </span>
      ) : (
        <span className={styles.from}>
          {findings.map((finding, index) => (
            <span key={finding.id}>
              {index === 0 && 'from '}
              <Link
                href={casePath(caseId, 'findings')}
                state={{ findingId: finding.id }}
                title={finding.title}
              >
                {findingName(finding)}
              </Link>
              {index < findings.length - 1 && ', '}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}

interface AddresseesProps {
  recommendation: Recommendation;
  agencies: readonly Agency[];
}

function Addressees({ recommendation: { addresseeIds }, agencies }: AddresseesProps) {
  if (addresseeIds.length === 0) return <StatusMark kind="warning">Addressed to nobody yet</StatusMark>;
  return (
    <ul className={styles.chips}>
      {addresseeIds.map((addresseeId) => {
        const agency = agencies.find(({ id }) => id === addresseeId);
        return (
          agency && (
            <li key={addresseeId}>
              <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || metaKey || shiftKey) return 0;
  if (key === 'ArrowDown' || (key === 'j' && !altKey)) return 1;
  if (key === 'ArrowUp' || (key === 'k' && !altKey)) return -1;
  return 0;
}
