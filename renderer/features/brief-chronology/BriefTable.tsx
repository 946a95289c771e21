import type { Agency } from '../../../shared/contract/agencies.ts';
import type { BriefEntry } from '../../../shared/contract/briefChronology.ts';
import type { BriefEntryId } from '../../../shared/contract/values.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { AgencyChip, RegisterName, RegisterRow, RegisterTable, StatusMark } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import styles from './BriefChronology.module.css';
import { briefWordsFieldId } from './BriefEntryInspector.tsx';
import { marksOf } from './briefWords.ts';

interface BriefTableProps {
  entries: readonly BriefEntry[];
  agencies: readonly Agency[];
  selectedId: BriefEntryId | undefined;
  onSelect: (id: BriefEntryId) => void;
  onTakeOut: (entry: BriefEntry) => void;
}

/** As it will be read: the date, the agency, what happened in few words; and what has to be looked at. */
export function BriefTable({ entries, agencies, selectedId, onSelect, onTakeOut }: BriefTableProps) {
  const selected = entries.find(({ id }) => id === selectedId);
  return (
    <RegisterTable className={styles.table} onDelete={() => selected && onTakeOut(selected)}>
      <thead>
        <tr>
          <th scope="col" className={styles.date}>
            Date
          </th>
          <th scope="col" className={styles.agency}>
            Agency
          </th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((brief) => {
          const isSelected = brief.id === selectedId;
          const select = () => onSelect(brief.id);
          const agency = agencies.find(({ id }) => id === brief.entry.agencyId);
          return (
            <RegisterRow key={brief.id} isSelected={isSelected} onSelect={select}>
              <td>
                <RegisterName isSelected={isSelected} onSelect={select} fieldId={briefWordsFieldId(brief)}>
                  {formatEventDate(brief.entry.date)}
                </RegisterName>
                {brief.entry.time !== '' && <p className={styles.quiet}>{brief.entry.time}</p>}
              </td>
              <td>
                {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
                <p className={styles.quiet}>Entry {brief.entry.number}</p>
              </td>
              <td>
                <Words brief={brief} />
                {marksOf(brief).map(({ kind, words }) => (
                  <span key={words} className={styles.mark}>
                    <StatusMark kind={kind}>{words}</StatusMark>
                  </span>
                ))}
              </td>
            </RegisterRow>
          );
        })}
      </tbody>
    </RegisterTable>
  );
}

/** Words of ours are in serif, those of the record are not: nobody may take the one for the other. */
function Words({ brief: { words, entry } }: { brief: BriefEntry }) {
  if (words !== '') return <p className={styles.ours}>{words}</p>;
  if (entry.whatHappened === '') return <p className={styles.quiet}>Nothing written yet</p>;
  return (
    <p className={styles.theirs}>
      <CoveredText text={entry.whatHappened} />
    </p>
  );
}
