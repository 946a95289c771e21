import { Minus, Plus, Printer } from 'lucide-react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { Button, IconButton, SegmentedControl, TextField } from '../../ui/index.ts';
import styles from './Family.module.css';
import { changeFamilyView, type FamilyView } from './familyView.ts';
import type { Family } from './useFamily.ts';

interface FamilyToolsProps {
  caseId: CaseId;
  family: Family;
  view: FamilyView;
  onZoom: (way: 1 | -1) => void;
  onPrint: () => void;
}

/** The day, the way of looking, and the size of the drawing. */
export function FamilyTools({ caseId, family, view, onZoom, onPrint }: FamilyToolsProps) {
  const { asAt } = family;
  const isDrawing = view.show === 'drawing';
  return (
    <div className={styles.tools}>
      {isDrawing && (
        <div className={styles.day}>
          <TextField
            label="As at"
            value={asAt.words}
            onChange={(day) => changeFamilyView(caseId, { day })}
            hint={asAt.hint}
            error={asAt.problem}
            maxLength={100}
            {...(view.day === null
              ? {}
              : {
                  after: (
                    <Button size="small" onPress={() => changeFamilyView(caseId, { day: null })}>
                      Today
                    </Button>
                  ),
                })}
          />
        </div>
      )}
      <SegmentedControl
        label="Shown as"
        options={[
          { value: 'drawing', label: 'Drawing' },
          { value: 'list', label: `List (${family.relationships.length})` },
        ]}
        value={view.show}
        onChange={(show) => changeFamilyView(caseId, { show })}
      />
      {isDrawing && (
        <div className={styles.zoom}>
          <IconButton
            label="Smaller"
            keys="-"
            size="small"
            icon={<Minus size={16} strokeWidth={1.5} />}
            onPress={() => onZoom(-1)}
          />
          <output>{view.zoom === null ? 'Fits' : `${Math.round(view.zoom * 100)} %`}</output>
          <IconButton
            label="Larger"
            keys="+"
            size="small"
            icon={<Plus size={16} strokeWidth={1.5} />}
            onPress={() => onZoom(1)}
          />
          <Button
            size="small"
            isDisabled={view.zoom === null}
            onPress={() => changeFamilyView(caseId, { zoom: null })}
          >
            Fit the width
          </Button>
          <Button size="small" icon={<Printer size={16} strokeWidth={1.5} aria-hidden />} onPress={onPrint}>
            Print…
          </Button>
        </div>
      )}
    </div>
  );
}
