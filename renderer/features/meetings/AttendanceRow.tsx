import { X } from 'lucide-react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Attendance } from '../../../shared/contract/meetings.ts';
import { type AgencyId, agencyId as agencyIdSchema } from '../../../shared/contract/values.ts';
import { attendanceStateNames, attendanceStates } from '../../../shared/domain/meetingTerms.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { IconButton, SavedSelect, SavedTextField, Select } from '../../ui/index.ts';
import type { MeetingActs } from './useMeetingActs.ts';

/** Of one line, so that a new one can be waited for. */
export function nameFieldId({ id }: Pick<Attendance, 'id'>): string {
  return `name-of-${id}`;
}

const noAgency = 'none';
const stateOptions = attendanceStateNames.map((value) => ({ value, label: attendanceStates[value] }));

interface AttendanceRowProps {
  attendance: Attendance;
  agencies: readonly Agency[];
  acts: MeetingActs;
}

/** One line of the attendance; all of it saves itself. */
export function AttendanceRow({ attendance, agencies, acts }: AttendanceRowProps) {
  const client = useClient();
  const { draft, field, choose } = useAutosave({
    recordKey: `meetings:${attendance.id}`,
    record: attendance,
    fields: ({ agencyId, name, role, state, note }: Attendance) => ({ agencyId, name, role, state, note }),
    save: (changes) => client.call('meetings.updateAttendance', { attendanceId: attendance.id, changes }),
  });
  const agency = agencies.find(({ id }) => id === attendance.agencyId);
  const spoken = attendance.name || agency?.name || 'The line without a name';
  return (
    <tr data-list-row>
      <td>
        <Select
          label={`Agency of ${spoken}`}
          isLabelHidden
          options={agencyOptions(agencies, attendance.agencyId)}
          value={draft.agencyId ?? noAgency}
          onChange={(value) => choose('agencyId', agencyOf(value))}
        />
      </td>
      <td>
        <SavedTextField
          id={nameFieldId(attendance)}
          label={`Name, for ${spoken}`}
          isLabelHidden
          field={field('name')}
          maxLength={300}
        />
      </td>
      <td>
        <SavedTextField label={`Role of ${spoken}`} isLabelHidden field={field('role')} maxLength={300} />
      </td>
      <td>
        <SavedSelect
          label={`Attendance of ${spoken}`}
          isLabelHidden
          options={stateOptions}
          field={field('state')}
        />
      </td>
      <td>
        <SavedTextField label={`Note on ${spoken}`} isLabelHidden field={field('note')} maxLength={2_000} />
      </td>
      <td>
        <IconButton
          label={`Take ${spoken} out of the attendance`}
          size="small"
          icon={<X size={14} strokeWidth={1.5} aria-hidden />}
          onPress={() => void acts.takeOut(attendance, spoken)}
        />
      </td>
    </tr>
  );
}

/** An agency that has been taken out of the case keeps its line, and is named as such. */
function agencyOptions(agencies: readonly Agency[], chosen: AgencyId | null) {
  const isGone = chosen !== null && !agencies.some(({ id }) => id === chosen);
  return [
    { value: noAgency, label: 'No agency of the case' },
    ...agencies.map(({ id, name }) => ({ value: String(id), label: name })),
    ...(isGone ? [{ value: String(chosen), label: 'An agency taken out of the case' }] : []),
  ];
}

function agencyOf(value: string): AgencyId | null {
  return value === noAgency ? null : agencyIdSchema.parse(value);
}
