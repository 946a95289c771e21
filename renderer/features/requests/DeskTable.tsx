import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { dayInWords, shortDay } from '../../../shared/domain/formatEventDate.ts';
import { requestKinds } from '../../../shared/domain/requestTerms.ts';
import { AgencyChip, Button, count, StatusMark } from '../../ui/index.ts';
import type { DeskGroup, DeskRow, NamedRow, RequestRow, UnaskedRow } from './deskRows.ts';
import { Pipeline } from './Pipeline.tsx';
import styles from './Requests.module.css';
import { chasedWords, coversWords, shortKinds, standingIcons } from './requestWords.ts';

interface DeskTableProps {
  groups: readonly DeskGroup[];
  selectedKey: string | undefined;
  today: string;
  onSelect: (key: string) => void;
  onAsk: (row: DeskRow) => void;
  /** Enter: goes into the fields, or asks whoever was not asked. */
  onOpen: () => void;
  onRemove: () => void;
}

/** The desk: one line for each agency and request. ↑ ↓ or J K select, Enter opens, Delete removes. */
export function DeskTable(props: DeskTableProps) {
  const { groups, selectedKey, today, onSelect, onAsk, onOpen, onRemove } = props;
  const table = useRef<HTMLTableElement>(null);
  const followsFocus = useRef(false);
  const rows = groups.flatMap((group) => group.rows);
  const order = rows.map(({ key }) => key).join();

  // Only after a key of this list: what selects from elsewhere has a focus of its own to give.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what moves the row
  useLayoutEffect(() => {
    if (!followsFocus.current) return;
    followsFocus.current = false;
    table.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [selectedKey, order]);

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return onOpen();
    }
    if (event.key === 'Delete') return onRemove();
    const here = rows.findIndex(({ key }) => key === selectedKey);
    const next = rows[placeAfter(event.key, here, rows.length)];
    if (!next) return;
    event.preventDefault();
    // Where the row is selected already nothing is drawn anew, and the focus would be taken at some later change.
    followsFocus.current = next.key !== selectedKey;
    onSelect(next.key);
  };

  return (
    <div role="presentation" onKeyDown={walk}>
      <table className={styles.table} ref={table}>
        <thead>
          <tr>
            <th scope="col" className={styles.code}>
              Agency
            </th>
            <th scope="col">Name</th>
            <th scope="col" className={styles.asked}>
              Asked for
            </th>
            <th scope="col" className={styles.standing}>
              Where it stands
            </th>
            <th scope="col" className={styles.due}>
              Due, chased
            </th>
            <th scope="col" className={styles.missing}>
              What is missing
            </th>
            <th scope="col" className={styles.entries}>
              Entries
            </th>
          </tr>
        </thead>
        {groups.map(({ title, rows: held }) => (
          <tbody key={title}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={7}>
                {title} <span>{held.length}</span>
              </th>
            </tr>
            {held.map((row) => (
              <tr
                key={row.key}
                data-list-row
                data-selected={row.key === selectedKey}
                onClick={() => onSelect(row.key)}
                onDoubleClick={onOpen}
              >
                <Cells row={row} isSelected={row.key === selectedKey} today={today} onAsk={onAsk} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface CellsProps<Row extends DeskRow> {
  row: Row;
  isSelected: boolean;
  today: string;
  onAsk: (row: DeskRow) => void;
}

function Cells({ row, ...rest }: CellsProps<DeskRow>) {
  switch (row.type) {
    case 'request':
      return <RequestCells row={row} {...rest} />;
    case 'unasked':
      return <UnaskedCells row={row} {...rest} />;
    case 'named':
      return <NamedCells row={row} {...rest} />;
  }
}

function RequestCells({ row, isSelected, today }: CellsProps<RequestRow>) {
  const { agency, request, state } = row;
  const covers = coversWords(request, today);
  return (
    <>
      <AgencyCells agency={agency} isSelected={isSelected} said={state.words} />
      <td>
        <span title={requestKinds[request.kind]}>{shortKinds[request.kind]}</span>
        <small>
          {request.askedOn === null ? 'Not asked yet' : `Asked ${shortDay(request.askedOn, today)}`}
        </small>
      </td>
      <td>
        <span className={styles.stands}>
          <StatusMark kind={state.tone} icon={standingIcons[state.name]}>
            {state.words}
          </StatusMark>
          <Pipeline request={request} state={state} />
        </span>
        <small>{state.fact}</small>
      </td>
      <td>
        {request.dueOn === null ? (
          <span className={styles.quiet}>No day set</span>
        ) : (
          shortDay(request.dueOn, today)
        )}
        <small>{chasedWords(request, today)}</small>
      </td>
      <td>
        <span className={styles.clamped}>{request.missing}</span>
        {covers !== '' && <small>Covers {covers}</small>}
      </td>
      <td className={styles.entries}>{agency.entryCount.toLocaleString('en-GB')}</td>
    </>
  );
}

function UnaskedCells({ row, isSelected, onAsk }: CellsProps<UnaskedRow>) {
  const { agency } = row;
  return (
    <>
      <AgencyCells agency={agency} isSelected={isSelected} said="not asked" />
      <td className={styles.quiet}>Nothing yet</td>
      <td>
        <StatusMark kind="neutral" icon={standingIcons['to-ask']}>
          To ask
        </StatusMark>
      </td>
      <td>
        <AskButton name={agency.name} onPress={() => onAsk(row)} />
      </td>
      <td className={styles.quiet}>–</td>
      <td className={styles.entries}>{agency.entryCount.toLocaleString('en-GB')}</td>
    </>
  );
}

function NamedCells({ row, isSelected, onAsk }: CellsProps<NamedRow>) {
  const { service } = row;
  const places = service.entries.slice(0, 4).map(({ number }) => number);
  return (
    <>
      <td className={styles.quiet}>–</td>
      <td>
        <RowName isSelected={isSelected} name={service.name} said="named, not asked" />
        <small>
          In {places.length === 1 ? 'entry' : 'entries'} {places.join(', ')}
          {service.mentions > places.length && ` and ${service.mentions - places.length} more`}
        </small>
      </td>
      <td className={styles.quiet}>Nothing yet</td>
      <td>
        <StatusMark kind="neutral" icon={standingIcons.named}>
          Not asked
        </StatusMark>
        <small>{count(service.mentions, 'entry names it', 'entries name it')}</small>
      </td>
      <td>
        <AskButton name={service.name} onPress={() => onAsk(row)} />
      </td>
      <td className={styles.quiet}>–</td>
      <td className={styles.entries}>–</td>
    </>
  );
}

function AgencyCells({ agency, isSelected, said }: { agency: Agency; isSelected: boolean; said: string }) {
  const before = agency.formerNames.at(-1);
  const words = before
    ? `${before.name}${before.to === null ? '' : ` until ${monthOf(before.to)}`}`
    : agency.aliases.length > 0
      ? `Also: ${agency.aliases.map(({ alias }) => `“${alias}”`).join(', ')}`
      : '';
  return (
    <>
      <td>
        <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />
      </td>
      <td>
        <RowName isSelected={isSelected} name={agency.name} said={said} />
        <small className={styles.one} title={words}>
          {words}
        </small>
      </td>
    </>
  );
}

/** For the mouse; the keys ask with A or Enter from the name. */
function AskButton({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <Button variant="link" aria-label={`Ask ${name}`} excludeFromTabOrder onPress={onPress}>
      Ask
    </Button>
  );
}

/** `Mar 2023` of a `YYYY-MM-DD`. */
function monthOf(day: string): string {
  return dayInWords(day, 'short', false).replace(/^\d+ /, '');
}

function RowName({ isSelected, name, said }: { isSelected: boolean; name: string; said: string }) {
  return (
    <button
      type="button"
      className={styles.name}
      data-list-item
      aria-current={isSelected}
      aria-label={`${name}: ${said}`}
      tabIndex={isSelected ? 0 : -1}
    >
      {name}
    </button>
  );
}

function placeAfter(key: string, here: number, total: number): number {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return here + 1;
    case 'ArrowUp':
    case 'k':
      return here - 1;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return -1;
  }
}
