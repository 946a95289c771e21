import { useState } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { type CaseId, meetingId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, RecordList, RecordPage, useFocusOnceThere } from '../../ui/index.ts';
import { NeedsRapidReview } from '../exercises/index.ts';
import { useToday } from '../requests/index.ts';
import { MeetingEditor, titleFieldId } from './MeetingEditor.tsx';
import { openMeeting, useMeetingsView } from './meetingsView.ts';
import { attendanceInWords, dayOf, nameOf } from './meetingWords.ts';
import { RemovedMeetings } from './RemovedMeetings.tsx';
import { useMeetingActs } from './useMeetingActs.ts';

const title = 'Meeting';

/** When the partners met over the rapid review, and who was there from which agency. */
export function MeetingsScreen({ caseId }: { caseId: CaseId }) {
  return (
    <NeedsRapidReview caseId={caseId} title={title}>
      {(exercise) => <Meetings key={exercise.id} exercise={exercise} />}
    </NeedsRapidReview>
  );
}

function Meetings({ exercise: { id: exerciseId, caseId } }: { exercise: Exercise }) {
  const { data, error, isPending } = useRead('meetings.list', { exerciseId });
  const removed = useRead('meetings.list', { exerciseId, show: 'removed' }).data?.meetings ?? [];
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const today = useToday();
  const meetings = data?.meetings ?? [];
  const openedId = useMeetingsView(({ opened }) => opened[caseId]);
  const opened = meetings.find(({ id }) => id === openedId) ?? meetings[0];
  const acts = useMeetingActs(caseId, exerciseId, meetings);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const focusOnceThere = useFocusOnceThere();
  useFollowed('meetingId', meetingId, (id) => openMeeting(caseId, id));

  const add = async () => {
    setIsShowingRemoved(false);
    const added = await acts.add(agencies.map(({ id }) => id));
    if (added) focusOnceThere(titleFieldId(added));
  };
  useCommands([
    {
      id: 'meetings.create',
      title: 'Add a meeting',
      section: title,
      keys: 'N',
      run: () => void add(),
      hint: 'Add a meeting',
    },
    { id: 'meetings.walk', title: 'Next or previous meeting', section: title, keys: 'J K', hint: 'Move' },
    ...(opened
      ? [
          {
            id: 'meetings.edit',
            title: 'Write in the meeting',
            section: title,
            keys: 'E',
            run: () => document.getElementById(titleFieldId(opened))?.focus(),
            hint: 'Edit',
          },
        ]
      : []),
  ]);
  const problem = error ?? acts.error;

  return (
    <RecordPage
      name="meetings"
      title={title}
      one="meeting"
      many="meetings"
      count={meetings.length}
      list={
        <RecordList records={meetings} openedId={opened?.id} onOpen={(id) => openMeeting(caseId, id)}>
          {(meeting) => ({
            number: meetings.indexOf(meeting) + 1,
            title: nameOf(meeting),
            facts: (
              <>
                <span>{dayOf(meeting)}</span>
                <span>{attendanceInWords(meeting.attendance)}</span>
              </>
            ),
          })}
        </RecordList>
      }
      removed={{
        count: removed.length,
        isShown: isShowingRemoved,
        onShow: setIsShowingRemoved,
        list: <RemovedMeetings meetings={removed} onRestore={acts.restore} />,
      }}
      onAdd={() => void add()}
      problem={problem?.message}
      isPending={isPending}
      workLabel={opened ? nameOf(opened) : title}
      inspector={undefined}
    >
      {opened && (
        <MeetingEditor key={opened.id} meeting={opened} agencies={agencies} today={today} acts={acts} />
      )}
      {data && !opened && (
        <EmptyState
          title="No meeting yet"
          actions={
            <Button variant="primary" onPress={() => void add()}>
              Add the rapid review meeting
            </Button>
          }
        >
          <p>
            When and where the partners met, who chaired, and who came from each agency will stand here. Every
            agency of the case is on the list from the start.
          </p>
        </EmptyState>
      )}
    </RecordPage>
  );
}
