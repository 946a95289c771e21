import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { Receipt } from '../../../../shared/contract/imports.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { runCommand } from '../../../app/commands.ts';
import { useRead } from '../../../data/useRead.ts';
import {
  AgencyChip,
  Button,
  count,
  EmptyState,
  formatMoment,
  moveInList,
  Note,
  Skeleton,
} from '../../../ui/index.ts';
import { show, useReturnsDesk } from '../reading/returnsDesk.ts';
import { ReturnDetail } from './ReturnDetail.tsx';
import styles from './Returns.module.css';

/** The returns of a case by agency and version, each with its counts; the chosen one opens beneath its line. */
export function ReturnsList({ caseId }: { caseId: CaseId }) {
  const { shown } = useReturnsDesk(caseId);
  const chosen = shown.kind === 'received' ? shown.importId : null;
  const { data, error, isPending } = useRead('imports.list', { caseId });
  const { data: agencyList } = useRead('agencies.list', { caseId });
  if (error && !data) return <Note kind="danger">{error.message}</Note>;
  if (isPending || !agencyList) return <Skeleton label="Reading the returns" rows={5} />;
  if (data.receipts.length === 0) {
    return (
      <EmptyState
        title="No return has been brought in yet"
        actions={
          <Button variant="primary" onPress={() => runCommand('imports.addFiles')}>
            Choose files
          </Button>
        }
      >
        <p>
          Choose or drop an agency’s workbook, CSV file or Word table. Its rows are shown as they will be read
          before anything enters the case.
        </p>
      </EmptyState>
    );
  }
  const groups = byAgency(data.receipts, agencyList.agencies);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys of the list within
    <article className={styles.wide} data-list-keys onKeyDown={moveInList}>
      <h2 className={styles.title}>
        Returns brought in <small>{count(data.receipts.length, 'file')}</small>
      </h2>
      {groups.map(({ id, agency, receipts }) => (
        <section key={id} className={styles.group} aria-label={agency?.name ?? 'Another agency'}>
          <h3>
            {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />}
            {agency?.name ?? 'An agency that was removed'}
          </h3>
          <ul>
            {receipts.map((receipt) => {
              const isOpen = receipt.importId === chosen;
              return (
                <li key={receipt.importId} data-list-row>
                  <button
                    type="button"
                    data-list-item
                    className={styles.line}
                    aria-expanded={isOpen}
                    onClick={() =>
                      show(caseId, { kind: 'received', importId: isOpen ? null : receipt.importId })
                    }
                  >
                    <span>{`Version ${receipt.version}`}</span>
                    <b>{receipt.fileName}</b>
                    <span>{formatMoment(receipt.receivedAt)}</span>
                    <span>{countsWords(receipt)}</span>
                  </button>
                  {isOpen && <ReturnDetail receipt={receipt} />}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </article>
  );
}

function countsWords({ added, changed, moved, same, gone, waiting, leftOut }: Receipt): string {
  const parts: [number, string][] = [
    [added, 'added'],
    [changed + moved, 'changed'],
    [same, 'the same'],
    [gone, 'gone'],
    [waiting, 'waiting'],
    [leftOut, 'left out'],
  ];
  return parts
    .filter(([number], index) => number > 0 || index === 0)
    .map(([number, words]) => `${number.toLocaleString('en-GB')} ${words}`)
    .join(', ');
}

interface Group {
  readonly id: string;
  readonly agency: Agency | undefined;
  readonly receipts: readonly Receipt[];
}

function byAgency(receipts: readonly Receipt[], agencies: readonly Agency[]): Group[] {
  const groups = new Map<string, Receipt[]>();
  for (const receipt of receipts)
    groups.set(receipt.agencyId, [...(groups.get(receipt.agencyId) ?? []), receipt]);
  return [...groups].map(([id, own]) => ({
    id,
    agency: agencies.find((agency) => agency.id === id),
    receipts: own,
  }));
}
