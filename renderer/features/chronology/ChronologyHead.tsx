import { Download, Ellipsis, FileStack, Plus, Printer, Upload } from 'lucide-react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { Button, IconButton, Menu, MenuItem } from '../../ui/index.ts';
import { showReturns } from '../imports/index.ts';
import styles from './Chronology.module.css';
import type { Views } from './useViews.ts';
import { ViewTabs } from './ViewTabs.tsx';

const icon = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

interface ChronologyHeadProps {
  caseId: CaseId;
  views: Views;
  caseTotal: number | undefined;
  onBringIn: () => void;
  onExport: () => void;
  onPrint: () => void;
  onNew: () => void;
}

/** The saved views, and what brings entries in and takes them out. */
export function ChronologyHead(props: ChronologyHeadProps) {
  const open = (shown: Parameters<typeof showReturns>[1]) => {
    showReturns(props.caseId, shown);
    props.onBringIn();
  };
  return (
    <div className={styles.head} data-pane tabIndex={-1} role="region" aria-label="Views and returns">
      <ViewTabs views={props.views} caseTotal={props.caseTotal} />
      <div className={styles.buttons}>
        <Button size="small" icon={<Upload {...icon} />} onPress={props.onBringIn}>
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
          <MenuItem onAction={props.onBringIn}>Bring in a return</MenuItem>
          <MenuItem onAction={() => open({ kind: 'received', importId: null })}>Returns brought in</MenuItem>
          <MenuItem onAction={() => open({ kind: 'waiting' })}>Rows that wait</MenuItem>
          <MenuItem onAction={() => open({ kind: 'forms' })}>Forms to send out</MenuItem>
        </Menu>
        <Button size="small" variant="quiet" icon={<Download {...icon} />} onPress={props.onExport}>
          Export this view…
        </Button>
        <Menu label="More" trigger={<IconButton label="More" size="small" icon={<Ellipsis {...icon} />} />}>
          <MenuItem icon={<Printer {...icon} />} onAction={props.onPrint}>
            Print, as a PDF
          </MenuItem>
        </Menu>
        <Button size="small" variant="primary" icon={<Plus {...icon} />} onPress={props.onNew}>
          New entry
        </Button>
      </div>
    </div>
  );
}
