import { useState } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { agencyId as agencyIdSchema, type CaseId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { asCallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import {
  Button,
  count,
  EmptyState,
  moveInList,
  Note,
  PageHead,
  Select,
  showNotice,
  Skeleton,
  TextField,
} from '../../ui/index.ts';
import { CitePicker } from '../writing/index.ts';
import { dayInWords, readAsAt } from './asAtDay.ts';
import { ExportKnown } from './ExportKnown.tsx';
import styles from './Knowledge.module.css';
import { type Known, KnownTable } from './KnownTable.tsx';
import { lookFrom, useLookedFrom } from './knowledgeView.ts';
import { NotKnown } from './NotKnown.tsx';
import { ShareDialog } from './ShareDialog.tsx';

const pageLength = 100;
/** Stands in until an agency is known; nothing is read with it. */
const noAgency = agencyIdSchema.parse('00000000-0000-7000-8000-000000000000');

/** The case as one agency could have seen it on one day. Says what shows that it could, never that it did not know. */
export function KnowledgeScreen({ caseId }: { caseId: CaseId }) {
  const client = useClient();
  const agencyList = useRead('agencies.list', { caseId });
  const agencies = agencyList.data?.agencies ?? [];
  const last = useRead('chronology.list', { caseId, direction: 'newest-first', limit: 1 }).data?.entries[0];
  const looked = useLookedFrom(caseId);
  const agency = agencies.find(({ id }) => id === looked.agencyId) ?? agencies[0];
  const lastDay = last?.date.latest ?? last?.date.earliest ?? null;
  const date = looked.date ?? (lastDay === null ? '' : dayInWords(lastDay));
  const { day, reading } = readAsAt(date);
  const known = useRead(
    'knowledge.list',
    {
      caseId,
      agencyId: agency?.id ?? noAgency,
      asAt: day ?? '2000-01-01',
      offset: looked.offset,
      limit: pageLength,
    },
    { enabled: agency !== undefined && day !== null, keepPrevious: true },
  );
  const link = useWrite('knowledge.link');
  const unlink = useWrite('knowledge.unlink');
  const [sharing, setSharing] = useState<Entry | null>(null);
  const [isMarking, setIsMarking] = useState(false);
  const [isExporting, setIsExporting] = useState(false);

  const takeBack = async ({ entry, shared }: Known) => {
    if (!agency || !shared) return;
    const input = { entryId: entry.id, agencyId: agency.id };
    if (await unlink.run(input))
      showNotice(`Entry ${entry.number} is no longer marked as shared with ${agency.name}`, () =>
        link.run({ ...input, ...shared }),
      );
  };
  const shareFocused = () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-entry-id]');
    const found = known.data?.entries.find(({ entry }) => entry.id === row?.dataset['entryId']);
    if (found) setSharing(found.entry);
  };
  useCommands([
    {
      id: 'knowledge.share',
      title: 'Mark the entry as shared with an agency',
      section: 'Who knew what, when',
      keys: 'S',
      run: shareFocused,
      hint: 'Shared with…',
    },
    {
      id: 'knowledge.export',
      title: 'Export what the agency could have known',
      section: 'Who knew what, when',
      run: () => setIsExporting(known.data !== undefined),
    },
  ]);

  if (agencyList.data && agencies.length === 0)
    return (
      <>
        <PageHead title="Who knew what, when" />
        <EmptyState title="The case has no agencies yet">
          <p>Choose an agency and a day here to see the case as that agency could have seen it then.</p>
        </EmptyState>
      </>
    );
  const problem = agencyList.error ?? known.error ?? link.error ?? unlink.error;
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 tabIndex={-1}>Who knew what, when</h1>
        <div className={styles.choices}>
          <Select
            label="Agency"
            options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
            value={agency?.id ?? null}
            onChange={(agencyId) => lookFrom(caseId, { agencyId })}
          />
          <TextField
            label="As at"
            value={date}
            onChange={(words) => lookFrom(caseId, { date: words })}
            maxLength={100}
            hint={day === null ? undefined : reading}
            error={
              day === null && looked.date !== null
                ? 'Enter a date, such as 12 May 2026 or May 2026'
                : undefined
            }
          />
        </div>
        <p className={styles.explained}>
          Its own entries to that day, entries of others that name it, and those marked as shared with it.
          That a record names an agency does not show that it was told.
        </p>
        <Button isDisabled={!known.data || !agency || day === null} onPress={() => setIsExporting(true)}>
          Export…
        </Button>
      </header>
      {problem && (
        <div className={styles.problem}>
          <Note kind="danger" role="status">
            {problem.message}
          </Note>
        </div>
      )}
      <section
        className={styles.list}
        aria-label="What it could have known"
        data-pane
        tabIndex={-1}
        data-list-keys
      >
        <div role="presentation" onKeyDown={moveInList}>
          {known.isPending && day !== null && agency && <Skeleton label="Reading the entries" />}
          {known.data && agency && day !== null && (
            <>
              <p className={styles.count} role="status">
                {count(known.data.total, 'entry', 'entries')} that {agency.name} could have known of by{' '}
                {dayInWords(day)}
              </p>
              {known.data.total > 0 && (
                <KnownTable
                  label={`As ${agency.name} could have seen it`}
                  known={known.data.entries}
                  agencies={agencies}
                  onShare={setSharing}
                  onTakeBack={(row) => void takeBack(row)}
                />
              )}
              <Pages
                offset={looked.offset}
                total={known.data.total}
                onGo={(offset) => lookFrom(caseId, { offset })}
              />
            </>
          )}
        </div>
      </section>
      {known.data && agency && day !== null && (
        <NotKnown
          caseId={caseId}
          agency={agency}
          agencies={agencies}
          asAt={day}
          notKnown={known.data.notKnown}
          undated={known.data.undated}
          onMark={() => setIsMarking(true)}
        />
      )}
      {isExporting && known.data && agency && day !== null && (
        <ExportKnown
          caseId={caseId}
          agency={agency}
          asAt={day}
          total={known.data.total}
          onClose={() => setIsExporting(false)}
        />
      )}
      {sharing && (
        <ShareDialog
          entry={sharing}
          agencyId={sharing.agencyId === agency?.id ? undefined : agency?.id}
          onClose={() => setSharing(null)}
        />
      )}
      <CitePicker
        caseId={caseId}
        title="Which entry was shared?"
        act="chooses it"
        isOpen={isMarking}
        onOpenChange={setIsMarking}
        onChoose={(entryId) =>
          void client
            .call('chronology.get', { entryId })
            .then(setSharing)
            .catch((reason: unknown) => showNotice(asCallError(reason).message))
        }
      />
    </div>
  );
}

interface PagesProps {
  offset: number;
  total: number;
  onGo: (offset: number) => void;
}

function Pages({ offset, total, onGo }: PagesProps) {
  if (total <= pageLength) return null;
  const end = Math.min(offset + pageLength, total);
  return (
    <nav className={styles.pages} aria-label="Pages">
      <Button isDisabled={offset === 0} onPress={() => onGo(Math.max(0, offset - pageLength))}>
        Earlier
      </Button>
      <span>
        {offset + 1}–{end} of {total}
      </span>
      <Button isDisabled={end >= total} onPress={() => onGo(offset + pageLength)}>
        Later
      </Button>
    </nav>
  );
}
