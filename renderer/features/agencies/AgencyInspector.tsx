import type { Agency } from '../../../shared/contract/agencies.ts';
import { vagueNameWarning } from '../../../shared/domain/agencyNames.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { RegisterInspector, SavedSelect, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { AgencyDetails } from './AgencyDetails.tsx';
import { AgencyNames } from './AgencyNames.tsx';
import { agencyKindOptions, codeHint } from './agencyWords.ts';
import type { Removal } from './useRemoveAgency.ts';

export const agencyNameFieldId = 'agency-name';

export function AgencyInspector({ agency, removal }: { agency: Agency; removal: Removal }) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `agencies:${agency.id}`,
    record: agency,
    fields: ({ name, code, kind }) => ({ name, code, kind }),
    save: (changes) => client.call('agencies.update', { agencyId: agency.id, changes }),
  });
  const refusal = removal.refusal?.agencyId === agency.id ? removal.refusal.error : null;
  const isDuplicate = details.problem?.code === 'record/duplicate';
  return (
    <RegisterInspector
      problem={isDuplicate ? details.problem?.message : undefined}
      refusal={refusal?.message}
      removeLabel="Take it out of the case"
      onRemove={() => void removal.remove(agency)}
      history={<HistoryPanel recordId={agency.id} />}
    >
      <SavedTextField
        id={agencyNameFieldId}
        label="Name"
        field={details.field('name')}
        caution={vagueNameWarning(details.draft.name) ?? undefined}
        maxLength={300}
      />
      <SavedSelect label="Kind" options={agencyKindOptions} field={details.field('kind')} />
      <SavedTextField label="Letters" field={details.field('code')} hint={codeHint} maxLength={6} />
      <AgencyDetails agency={agency} />
      <AgencyNames agency={agency} />
    </RegisterInspector>
  );
}
