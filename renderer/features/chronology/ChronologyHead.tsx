import { Download, Ellipsis, FileStack, Plus, Printer, Upload } from 'lucide-react';
import { memo } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, IconButton, Menu, MenuItem } from '../../ui/index.ts';
import { showReturns } from '../imports/index.ts';
import styles from './Chronology.module.css';
import type { DialogName } from './ChronologyDialogs.tsx';
import { beginNewEntry, changeView } from './chronologyView.ts';
import { useViews } from './useViews.ts';
import { ViewTabs } from './ViewTabs.tsx';

const icon = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

interface ChronologyHeadProps {
  caseId: CaseId;
  open: (dialog: DialogName) => void;
}

/** The saved views, and what brings entries in and takes them out. */
export const ChronologyHead = memo(function ChronologyHead({ caseId, open }: ChronologyHeadProps) {
  const views = useViews(caseId);
  const { data: record } = useRead('cases.get', { caseId });
  const bringIn = () => changeView(caseId, { isBringingIn: true, editing: null });
  const showThere = (shown: Parameters<typeof showReturns>[1]) => {
    showReturns(caseId, shown);
    bringIn();
  };
  return (
    <div className={styles.head} data-pane tabIndex={-1} role="region" aria-label="Views and returns">
      <ViewTabs views={views} caseTotal={record?.counts.entries} />
      <div className={styles.buttons}>
        <Button size="small" icon={<Upload {...icon} />} onPress={bringIn}>
          Bring in a return
        </Button>
        <Menu
          label="Returns"
          trigger={
            <Button size="small" variant="quiet" icon={<FileStack {...icon} />}>
              Returns
            </Button>
          }
        >
          <MenuItem onAction={bringIn}>Bring in a return</MenuItem>
          <MenuItem onAction={() => showThere({ kind: 'received', importId: null })}>
            Returns brought in
          </MenuItem>
          <MenuItem onAction={() => showThere({ kind: 'waiting' })}>Rows that wait</MenuItem>
          <MenuItem onAction={() => showThere({ kind: 'forms' })}>Forms to send out</MenuItem>
        </Menu>
        <Button
          size="small"
          variant="quiet"
          icon={<Download {...icon} />}
          onPress={() => open({ name: 'export', format: 'docx' })}
        >
          Export this view…
        </Button>
        <Menu label="More" trigger={<IconButton label="More" size="small" icon={<Ellipsis {...icon} />} />}>
          <MenuItem icon={<Printer {...icon} />} onAction={() => open({ name: 'export', format: 'pdf' })}>
            Print, as a PDF
          </MenuItem>
        </Menu>
        <Button
          size="small"
          variant="primary"
          icon={<Plus {...icon} />}
          onPress={() => beginNewEntry(caseId)}
        >
          New entry
        </Button>
      </div>
    </div>
  );
});
