import { useState } from 'react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Theme } from '../../../shared/contract/themes.ts';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { AgencyChip, Checkbox, count, Note, Skeleton } from '../../ui/index.ts';
import styles from './Matrix.module.css';
import { bySet } from './themeWords.ts';

/** How many entries each agency has of each theme; every number opens its entries. */
export function ThemeMatrix({ caseId, themes }: { caseId: CaseId; themes: readonly Theme[] }) {
  const { data, error } = useRead('themes.getMatrix', { caseId });
  const agencies = useRead('agencies.list', { caseId }).data?.agencies;
  const [isShowingAll, setIsShowingAll] = useState(false);
  if (error) return <Note kind="danger">{error.message}</Note>;
  if (!data || !agencies) return <Skeleton label="Counting the entries" />;

  const supplying = agencies.filter(({ entryCount }) => entryCount > 0);
  const cells = new Map(data.cells.map(({ themeId, agencyId, entries }) => [themeId + agencyId, entries]));
  const untagged = new Map(data.untagged.map(({ agencyId, entries }) => [agencyId, entries]));
  const unused = themes.filter(({ entryCount }) => entryCount === 0).length;
  const shown = isShowingAll ? themes : themes.filter(({ entryCount }) => entryCount > 0);
  const total = supplying.reduce((sum, { entryCount }) => sum + entryCount, 0);
  const totalUntagged = supplying.reduce((sum, { id }) => sum + (untagged.get(id) ?? 0), 0);

  return (
    <div className={styles.matrix}>
      <div className={styles.head}>
        <p id="matrix-words">
          Numbers are entries, each counted once in a row. An entry with two themes stands in two rows, so
          columns can add up to more than the last line.
        </p>
        {unused > 0 && (
          <Checkbox isSelected={isShowingAll} onChange={setIsShowingAll}>
            Show {count(unused, 'theme')} without entries
          </Checkbox>
        )}
      </div>
      <section className={styles.scroll} aria-label="Entries by theme and agency" data-pane tabIndex={-1}>
        <table aria-describedby="matrix-words">
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {supplying.map((agency) => (
                <th key={agency.id} scope="col">
                  <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />
                </th>
              ))}
              <th scope="col">All agencies</th>
            </tr>
          </thead>
          {bySet(shown).map(([set, ofSet]) => (
            <tbody key={set}>
              <tr className={styles.set}>
                <th scope="rowgroup" colSpan={supplying.length + 2}>
                  {set}
                </th>
              </tr>
              {ofSet.map((theme) => (
                <tr key={theme.id}>
                  <th scope="row">{theme.name}</th>
                  {supplying.map((agency) => (
                    <Cell
                      key={agency.id}
                      theme={theme}
                      agency={agency}
                      entries={cells.get(theme.id + agency.id) ?? 0}
                    />
                  ))}
                  <Cell theme={theme} entries={theme.entryCount} />
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">No theme</th>
              {supplying.map(({ id }) => (
                <td key={id}>{shownNumber(untagged.get(id) ?? 0)}</td>
              ))}
              <td>{shownNumber(totalUntagged)}</td>
            </tr>
            <tr>
              <th scope="row">All entries</th>
              {supplying.map((agency) => (
                <td key={agency.id}>
                  <AllOf caseId={caseId} agency={agency} />
                </td>
              ))}
              <td>{shownNumber(total)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}

function Cell({ theme, agency, entries }: { theme: Theme; agency?: Agency; entries: number }) {
  if (entries === 0) return <td className={styles.none}>–</td>;
  const agencyIds: AgencyId[] = agency ? [agency.id] : [];
  return (
    <td>
      <Link
        href={casePath(theme.caseId, 'chronology')}
        state={{ filter: { themeIds: [theme.id], agencyIds } }}
        aria-label={`${count(entries, 'entry', 'entries')}: ${theme.name}, ${agency?.name ?? 'all agencies'}`}
      >
        {shownNumber(entries)}
      </Link>
    </td>
  );
}

function AllOf({ caseId, agency }: { caseId: CaseId; agency: Agency }) {
  return (
    <Link
      href={casePath(caseId, 'chronology')}
      state={{ filter: { agencyIds: [agency.id] } }}
      aria-label={`${count(agency.entryCount, 'entry', 'entries')}: all of ${agency.name}`}
    >
      {shownNumber(agency.entryCount)}
    </Link>
  );
}

function shownNumber(number: number): string {
  return number === 0 ? '–' : number.toLocaleString('en-GB');
}
