import { memo } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { type AgencySector, agencySectorNames, agencySectors } from '../../../shared/domain/agencySectors.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Note, type Option, SavedSelect, SavedTextField } from '../../ui/index.ts';
import styles from './AgencyNames.module.css';

const sectorOptions: readonly Option<AgencySector>[] = agencySectorNames.map((value) => ({
  value,
  label: agencySectors[value],
}));

/** The sector of an agency and whom to speak to there; all of it saves itself. */
export const AgencyDetails = memo(function AgencyDetails({ agency }: { agency: Agency }) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `agencies:${agency.id} details`,
    record: agency.details,
    fields: ({ sector, contact, role, email, telephone }) => ({ sector, contact, role, email, telephone }),
    save: (changes) => client.call('agencies.updateDetails', { agencyId: agency.id, changes }),
  });
  return (
    <section className={styles.group} aria-label="Whom to speak to">
      <h3>Whom to speak to</h3>
      {details.problem && (
        <Note kind="danger" role="status">
          {details.problem.message}
        </Note>
      )}
      <SavedTextField label="Contact" field={details.field('contact')} maxLength={300} />
      <SavedTextField label="Role" field={details.field('role')} maxLength={300} />
      <SavedTextField label="E-mail" type="email" field={details.field('email')} maxLength={300} />
      <SavedTextField label="Telephone" type="tel" field={details.field('telephone')} maxLength={100} />
      <SavedSelect label="Sector" options={sectorOptions} field={details.field('sector')} />
    </section>
  );
});
