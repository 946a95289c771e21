import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry, ExportColumn } from '../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { SourceDialog } from '../imports/index.ts';
import { BulkDialog, type BulkKind } from './BulkDialog.tsx';
import { CiteDialog } from './CiteDialog.tsx';
import type { Block } from './clipboardTable.ts';
import type { Names } from './EntryCell.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { type Move, MoveDialog } from './MoveDialog.tsx';
import { PasteDialog, WaitForPaste } from './PasteDialog.tsx';
import type { BulkChange } from './useBulkChange.ts';
import type { Listing } from './useEntryPages.ts';
import type { Marking } from './useMarked.ts';

export type DialogName =
  | { readonly name: 'cite' | 'source' }
  | { readonly name: 'bulk'; readonly kind: BulkKind }
  /** Null where what is to be pasted is still to come. */
  | { readonly name: 'paste'; readonly block: Block | null }
  | { readonly name: 'export'; readonly format: 'docx' | 'pdf' };

interface ChronologyDialogsProps {
  dialog: DialogName | null;
  caseId: CaseId;
  entry: Entry | undefined;
  listing: Listing;
  columns: readonly ExportColumn[];
  column: ExportColumn;
  names: Names;
  agencies: readonly Agency[];
  viewName: string;
  marking: Marking;
  change: BulkChange;
  move: Move | null;
  onClose: () => void;
}

/** The one dialog that is open, if any. */
export function ChronologyDialogs(props: ChronologyDialogsProps) {
  const { dialog, caseId, entry, columns, onClose } = props;
  if (props.move) return <MoveDialog caseId={caseId} move={props.move} onClose={onClose} />;
  switch (dialog?.name) {
    case undefined:
      return null;
    case 'cite':
      return entry ? <CiteDialog entry={entry} onClose={onClose} /> : null;
    case 'source':
      return entry ? <SourceDialog entryId={entry.id} onClose={onClose} /> : null;
    case 'bulk': {
      const target = props.marking.target();
      return target ? (
        <BulkDialog
          kind={dialog.kind}
          caseId={caseId}
          target={target}
          agencies={props.agencies}
          change={props.change}
          onClose={onClose}
        />
      ) : null;
    }
    case 'paste':
      return dialog.block ? (
        <PasteDialog
          caseId={caseId}
          block={dialog.block}
          agencies={props.agencies}
          usual={columns.slice(Math.max(0, columns.indexOf(props.column)))}
          onClose={onClose}
        />
      ) : (
        <WaitForPaste
          {...{ caseId, onClose }}
          agencies={props.agencies}
          usual={columns.slice(columns.indexOf('date'))}
        />
      );
    case 'export':
      return (
        <ExportDialog
          caseId={caseId}
          listing={props.listing}
          columns={columns}
          names={props.names}
          viewName={props.viewName}
          format={dialog.format}
          onClose={onClose}
        />
      );
    default:
      return null;
  }
}
