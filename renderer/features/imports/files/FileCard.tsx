import { FileSpreadsheet, FileText, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { AgencyChip, cx, IconButton, TaskProgress } from '../../../ui/index.ts';
import { agencyOf, broughtOf, refusalOf, type ReturnItem } from '../reading/returnItem.ts';
import { changeItem, putAway, showFile } from '../reading/returnsDesk.ts';
import { stateOf } from '../reading/whatStandsInTheWay.ts';
import { AgencyOfFile } from './AgencyOfFile.tsx';
import { FileFacts } from './FileFacts.tsx';
import { FileState } from './FileState.tsx';
import styles from './Files.module.css';
import { WordChanges } from './WordChanges.tsx';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface FileCardProps {
  caseId: CaseId;
  item: ReturnItem;
  agencies: readonly Agency[];
  isShown: boolean;
  isBusy: boolean;
  onAddAgency: (name: string) => void;
}

/** One file: what it is, whose it is, where it stands. */
export function FileCard({ caseId, item, agencies, isShown, isBusy, onAddAgency }: FileCardProps) {
  const agency = agencyOf(item, agencies);
  const state = stateOf(item, agency);
  const brought = broughtOf(item);
  const canChange = isShown && brought === null && !item.isBringingIn && refusalOf(item) === null;
  const Icon =
    item.preview?.file?.kind === 'docx' || /\.docx$/i.test(item.file.fileName) ? FileText : FileSpreadsheet;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isShown) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isShown]);
  return (
    <li ref={card} className={cx(styles.card, isShown && styles.isShown)} data-list-row>
      <div className={styles.name}>
        <Icon {...icon} />
        <button
          type="button"
          data-list-item
          aria-current={isShown ? 'true' : undefined}
          title={item.file.fileName}
          onClick={() => showFile(caseId, item.id)}
        >
          {item.file.fileName}
        </button>
        {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
        {isShown && !item.isBringingIn && !isBusy && (
          <IconButton
            label={`Put ${item.file.fileName} away`}
            size="small"
            icon={<X {...icon} />}
            onPress={() => putAway(caseId, item.id)}
          />
        )}
      </div>
      {canChange && item.preview && (
        <AgencyOfFile
          item={item}
          agencies={agencies}
          agency={agency}
          onChoose={(agencyId) => changeItem(caseId, item.id, { agencyId })}
          onAdd={onAddAgency}
        />
      )}
      <FileFacts item={item} agency={canChange ? undefined : agency} />
      {item.isReading && (
        <TaskProgress
          words="Reading the return"
          progress={item.progress}
          onStop={() => changeItem(caseId, item.id, { isStopped: true, isReading: false })}
        />
      )}
      {canChange && <WordChanges caseId={caseId} item={item} />}
      <FileState item={item} state={state} agency={agency} />
    </li>
  );
}
