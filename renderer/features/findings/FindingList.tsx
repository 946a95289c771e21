import type { Finding } from '../../../shared/contract/findings.ts';
import type { CaseId, FindingId } from '../../../shared/contract/values.ts';
import { RecordList } from '../../ui/index.ts';
import { useEventsOf } from './CitedEvents.tsx';
import { ThreadMark } from './ThreadMark.tsx';
import { evidenceCounts, threadState } from './thread.ts';

interface FindingListProps {
  caseId: CaseId;
  findings: readonly Finding[];
  openedId: FindingId | undefined;
  onOpen: (findingId: FindingId) => void;
  onMove: (finding: Finding, position: number) => Promise<void>;
}

export function FindingList({ caseId, findings, ...walk }: FindingListProps) {
  const { eventsOf } = useEventsOf(caseId);
  return (
    <RecordList records={findings} {...walk}>
      {(finding) => ({
        number: finding.label,
        title: finding.title || 'Not yet named',
        facts: (
          <>
            <span>{evidenceCounts(finding, eventsOf(finding))}</span>
            <ThreadMark state={threadState(finding, eventsOf(finding))} />
          </>
        ),
      })}
    </RecordList>
  );
}
