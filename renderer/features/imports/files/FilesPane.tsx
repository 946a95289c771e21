import { FileInput, FolderCheck, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { moveInList } from '../../../ui/index.ts';
import { type ReturnsDesk, type Shown, show } from '../reading/returnsDesk.ts';
import { FileCard } from './FileCard.tsx';
import styles from './Files.module.css';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface FilesPaneProps {
  caseId: CaseId;
  desk: ReturnsDesk;
  agencies: readonly Agency[];
  counts: { readonly received: number; readonly waiting: number } | undefined;
  isBusy: boolean;
  onAddAgency: (id: string, name: string) => void;
}

/** What has come in, what waits, and the files on their way. */
export function FilesPane({ caseId, desk, agencies, counts, isBusy, onAddAgency }: FilesPaneProps) {
  const { items, shown } = desk;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys of the lists within
    <div className={styles.files} onKeyDown={moveInList}>
      <ul className={styles.places} aria-label="Returns of this case">
        <Place
          caseId={caseId}
          shown={shown}
          to={{ kind: 'received', importId: null }}
          icon={<FolderCheck {...icon} />}
          number={counts?.received}
        >
          Brought in
        </Place>
        <Place
          caseId={caseId}
          shown={shown}
          to={{ kind: 'waiting' }}
          icon={<Hourglass {...icon} />}
          number={counts?.waiting}
        >
          Waiting
        </Place>
        <Place caseId={caseId} shown={shown} to={{ kind: 'forms' }} icon={<FileInput {...icon} />}>
          Return forms
        </Place>
      </ul>
      {items.length > 0 && (
        <ul className={styles.cards} aria-label="Files to bring in">
          {items.map((item) => (
            <FileCard
              key={item.id}
              caseId={caseId}
              item={item}
              agencies={agencies}
              isShown={shown.kind === 'file' && shown.id === item.id}
              isBusy={isBusy}
              onAddAgency={(name) => onAddAgency(item.id, name)}
            />
          ))}
        </ul>
      )}
      <p className={styles.drop}>
        Drop files here, or paste a table with Ctrl+V.
        <br />
        They are read on this computer only.
      </p>
    </div>
  );
}

interface PlaceProps {
  caseId: CaseId;
  shown: Shown;
  to: Shown;
  icon: ReactNode;
  number?: number | undefined;
  children: string;
}

function Place({ caseId, shown, to, icon: mark, number, children }: PlaceProps) {
  return (
    <li data-list-row>
      <button
        type="button"
        data-list-item
        aria-current={shown.kind === to.kind ? 'true' : undefined}
        onClick={() => show(caseId, to)}
      >
        {mark}
        <span>{children}</span>
        {number !== undefined && <small>{number.toLocaleString('en-GB')}</small>}
      </button>
    </li>
  );
}
