import type { Agency } from '../../../shared/contract/agencies.ts';
import type { SafeguardingAction } from '../../../shared/contract/safeguardingActions.ts';
import { type AgencyId, agencyId as agencyIdSchema } from '../../../shared/contract/values.ts';
import { doneDayWarning } from '../../../shared/domain/actionState.ts';
import { dayText, readDay, withDays } from '../../data/autosave/dayFields.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { RegisterInspector, SavedDayField, SavedTextArea, SavedTextField, Select } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import type { SafeguardingActionActs } from './useSafeguardingActionActs.ts';

/** Of one action, so that a new one can be waited for. */
export function whatFieldId({ id }: Pick<SafeguardingAction, 'id'>): string {
  return `what-of-${id}`;
}

interface ActionInspectorProps {
  action: SafeguardingAction;
  agencies: readonly Agency[];
  today: string;
  acts: SafeguardingActionActs;
}

const noAgency = 'none';

/** Everything about one action; all of it saves itself. */
export function ActionInspector({ action, agencies, today, acts }: ActionInspectorProps) {
  const client = useClient();
  const { draft, field, choose, problem } = useAutosave({
    recordKey: `safeguarding-actions:${action.id}`,
    record: action,
    fields: (record: SafeguardingAction) => ({
      what: record.what,
      forWhom: record.forWhom,
      ownerAgencyId: record.ownerAgencyId,
      ownerName: record.ownerName,
      dueOn: dayText(record.dueOn),
      doneOn: dayText(record.doneOn),
      doneNote: record.doneNote,
    }),
    whenLeft: ['dueOn', 'doneOn'],
    save: async (changes) =>
      client.call('safeguarding-actions.update', {
        safeguardingActionId: action.id,
        changes: withDays(changes, ['dueOn', 'doneOn'], today),
      }),
  });
  return (
    <RegisterInspector
      problem={problem?.fields.length === 0 ? problem.message : undefined}
      refusal={undefined}
      removeLabel="Remove the action"
      onRemove={() => void acts.remove(action)}
      history={<HistoryPanel recordId={action.id} />}
    >
      <SavedTextArea
        id={whatFieldId(action)}
        label="Action"
        isSerif
        rows={3}
        field={field('what')}
        hint="What is done, so that anybody can tell whether it was done"
      />
      <SavedTextField
        label="For whom"
        field={field('forWhom')}
        hint="The child, brothers and sisters, other children"
        maxLength={300}
      />
      <Select
        label="Agency that owns it"
        options={[
          { value: noAgency, label: 'None named' },
          ...agencies.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={draft.ownerAgencyId ?? noAgency}
        onChange={(value) => choose('ownerAgencyId', agencyOf(value))}
      />
      <SavedTextField label="Who does it" field={field('ownerName')} hint="By role: SW1" maxLength={300} />
      <SavedDayField label="Due" field={field('dueOn')} hint="Any form: 5/6/26" />
      <SavedDayField
        label="Done on"
        field={field('doneOn')}
        caution={doneDayWarning(readDay(draft.doneOn, today) ?? null, today)}
        hint="Empty until it is done; “today” will do"
      />
      <SavedTextArea label="What came of it" rows={2} field={field('doneNote')} />
    </RegisterInspector>
  );
}

function agencyOf(value: string): AgencyId | null {
  return value === noAgency ? null : agencyIdSchema.parse(value);
}
