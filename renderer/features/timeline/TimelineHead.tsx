import { CalendarRange, Minus, MoreHorizontal, Plus } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { isoOfDayNumber } from '../../../shared/domain/civilDate.ts';
import { useCommands } from '../../app/commands.ts';
import {
  Button,
  IconButton,
  Menu,
  MenuChoices,
  MenuItem,
  MenuSeparator,
  SegmentedControl,
} from '../../ui/index.ts';
import { wholeDays, zoom, zoomStep } from './daysInView.ts';
import { LegendButton } from './Legend.tsx';
import { PeriodsDialog } from './PeriodsDialog.tsx';
import { PrintTimeline } from './PrintTimeline.tsx';
import { type Scene, usualGapDays } from './scene.ts';
import styles from './Timeline.module.css';
import { chooseGapDays, chooseLanes, useTimelineView } from './timelineView.ts';
import { daysInWords, laneKindOptions } from './timelineWords.ts';
import type { Viewport } from './viewport.ts';

interface TimelineHeadProps {
  caseId: CaseId;
  filter: EntryFilter;
  scene: Scene;
  viewport: Viewport;
  onPeriod: (from: string | null, to: string | null) => void;
}

const gapChoices = [
  { value: '28', label: '28 days or more' },
  { value: '60', label: '60 days or more' },
  { value: String(usualGapDays), label: `${usualGapDays} days or more` },
  { value: '180', label: '180 days or more' },
  { value: 'none', label: 'Not marked' },
] as const;

/** What is in view, which lanes, closer and farther, and what else can be done. */
export function TimelineHead({ caseId, filter, scene, viewport, onPeriod }: TimelineHeadProps) {
  const { lanes, gapDays } = useTimelineView();
  const view = useSyncExternalStore(viewport.onSettled, viewport.settled);
  const [opened, setOpened] = useState<'periods' | 'print' | null>(null);
  const isWhole = viewport.isWhole();
  const isNarrowed = filter.from !== null || filter.to !== null;
  const { undated } = scene.model.data;
  const step = (factor: number) => {
    const now = viewport.current();
    viewport.change(zoom(viewport.whole(), now, factor, (now.from + now.to) / 2), 'now');
  };
  const showAll = () => viewport.change(viewport.whole(), 'now');
  const narrow = () => {
    const { first, last } = wholeDays(view);
    onPeriod(isoOfDayNumber(first), isoOfDayNumber(last));
  };

  useCommands([
    {
      id: 'timeline.periods',
      title: 'Periods and key dates',
      section: 'Timeline',
      run: () => setOpened('periods'),
    },
    { id: 'timeline.print', title: 'Print the timeline', section: 'Timeline', run: () => setOpened('print') },
    { id: 'timeline.whole', title: 'Whole period', section: 'Timeline', keys: 'Home End', isKeyOnly: true },
    {
      id: 'timeline.walk',
      title: 'From mark to mark, and between lanes',
      section: 'Timeline',
      keys: '← → ↑ ↓',
      isKeyOnly: true,
    },
    { id: 'timeline.zoom', title: 'Closer and farther', section: 'Timeline', keys: '+ -', isKeyOnly: true },
  ]);

  const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
  return (
    <header className={styles.head}>
      <h2>Timeline</h2>
      <span className={styles.period} role="status">
        {daysInWords(isWhole ? (scene.model.bounds ?? view) : view)}
      </span>
      {undated > 0 && (
        <span className={styles.undated}>{undated.toLocaleString('en-GB')} undated, in the table</span>
      )}
      <span className={styles.grow} />
      {isNarrowed ? (
        <Button variant="link" onPress={() => onPeriod(null, null)}>
          All days in the table
        </Button>
      ) : (
        !isWhole && (
          <Button variant="link" onPress={narrow}>
            Only these days in the table
          </Button>
        )
      )}
      <LegendButton scene={scene} />
      <SegmentedControl label="Lanes by" options={laneKindOptions} value={lanes} onChange={chooseLanes} />
      <div className={styles.zoom}>
        <IconButton
          label="Farther"
          keys="-"
          size="small"
          icon={<Minus {...icon} />}
          isDisabled={isWhole}
          onPress={() => step(1 / zoomStep)}
        />
        <IconButton
          label="Closer"
          keys="+"
          size="small"
          icon={<Plus {...icon} />}
          onPress={() => step(zoomStep)}
        />
        <IconButton
          label="Whole period"
          keys="Home"
          size="small"
          icon={<CalendarRange {...icon} />}
          isDisabled={isWhole}
          onPress={showAll}
        />
      </div>
      <Menu
        label="More of the timeline"
        trigger={<IconButton label="More of the timeline" size="small" icon={<MoreHorizontal {...icon} />} />}
      >
        <MenuItem onAction={() => setOpened('periods')}>Periods and key dates…</MenuItem>
        <MenuItem onAction={() => setOpened('print')}>Print timeline…</MenuItem>
        <MenuSeparator />
        <MenuChoices
          label="Mark stretches without an entry"
          options={gapChoices}
          value={gapChoices.find(({ value }) => value === String(gapDays))?.value ?? 'none'}
          onChange={(value) => chooseGapDays(value === 'none' ? null : Number(value))}
        />
      </Menu>
      {opened === 'periods' && <PeriodsDialog caseId={caseId} onClose={() => setOpened(null)} />}
      {opened === 'print' && (
        <PrintTimeline caseId={caseId} filter={filter} onClose={() => setOpened(null)} />
      )}
    </header>
  );
}
