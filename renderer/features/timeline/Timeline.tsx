import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import { type CaseId, type EntryId, entryId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { EmptyState, Note, Select, Skeleton, VisuallyHidden } from '../../ui/index.ts';
import { usePersonName, useShownPeople } from '../masking/index.ts';
import { Brush } from './Brush.tsx';
import { bringIntoView, type DaysInView, lengthOf } from './daysInView.ts';
import { Legend } from './Legend.tsx';
import type { Mark } from './marksInView.ts';
import { Stage } from './Stage.tsx';
import { buildScene, type Scene } from './scene.ts';
import styles from './Timeline.module.css';
import { TimelineHead } from './TimelineHead.tsx';
import { buildModel, isUndated, type TimelineModel } from './timelineModel.ts';
import { chooseChild, rememberView, useTimelineView } from './timelineView.ts';
import { describeTimeline } from './timelineWords.ts';
import { createViewport, type Viewport } from './viewport.ts';

interface TimelineProps {
  caseId: CaseId;
  /** The table's filter: the timeline shows the same entries. */
  filter: EntryFilter;
  /** The entry selected in the table, and here. */
  selectedId: EntryId | null;
  onSelect: (entryId: EntryId) => void;
  /** Narrows the table to the days in view. */
  onPeriod: (from: string | null, to: string | null) => void;
}

/** Every dated entry of the filter in its lane, over the whole period or as close as one day. It fills a pane that names it. */
export function Timeline(props: TimelineProps) {
  const { caseId, filter } = props;
  const lanes = useTimelineView((view) => view.lanes);
  const gapDays = useTimelineView((view) => view.gapDays);
  const childId = useTimelineView(({ childIds }) => childIds[caseId] ?? null);
  const timeline = useRead('timeline.get', { caseId, lanes, filter }, { keepPrevious: true });
  const agencies = useRead('agencies.list', { caseId }).data?.agencies;
  const people = useShownPeople(useRead('people.list', { caseId }).data?.people);
  const nameOf = usePersonName();
  const periods = useRead('periods.list', { caseId }).data?.periods;
  const { data } = timeline;
  const model = useMemo(() => {
    if (!data) return null;
    if (lanes !== 'person') return buildModel(data);
    const shown = data.lanes.map((lane) =>
      lane.id === null ? lane : { ...lane, label: nameOf({ id: lane.id, label: lane.label }) },
    );
    return buildModel({ ...data, lanes: shown });
  }, [data, lanes, nameOf]);
  const scene = useMemo(
    () =>
      model && agencies && people && periods
        ? buildScene({ model, agencies, people, periods, childId, gapDays })
        : null,
    [model, agencies, people, periods, childId, gapDays],
  );
  const isRead = Boolean(model && agencies && people && periods);

  if (timeline.error) return <Note kind="danger">{timeline.error.message}</Note>;
  if (!isRead || model === null) return <Skeleton label="Reading the timeline" rows={6} />;
  if (scene === null) return <NothingDated model={model} />;
  return <DrawnTimeline {...props} scene={scene} />;
}

function NothingDated({ model }: { model: TimelineModel }) {
  return (
    <EmptyState title="Nothing to draw">
      <p>{noDateWords(model.data.undated)}</p>
    </EmptyState>
  );
}

function noDateWords(undated: number): string {
  if (undated === 0) return 'Entries that have a date will stand here, each in the lane of its agency.';
  if (undated === 1) return 'The only entry has no date that can be read. It is in the table.';
  return `None of the ${undated.toLocaleString('en-GB')} entries has a date that can be read. They are in the table.`;
}

function DrawnTimeline({
  caseId,
  filter,
  selectedId,
  onSelect,
  onPeriod,
  scene,
}: TimelineProps & { scene: Scene }) {
  const lanes = useTimelineView((view) => view.lanes);
  const viewport = useViewport(caseId, scene.whole);
  const describedBy = useId();
  const { model } = scene;
  useFollowedSelection(viewport, model, selectedId);
  const onMark = useCallback(
    (mark: Mark) => {
      const closer = closerTo(model, mark, viewport.current());
      const id = entryId.safeParse(model.data.ids[mark.entries[0] ?? 0]).data;
      if (mark.entries.length > 1 && closer) viewport.change(closer, 'now');
      else if (id) onSelect(id);
    },
    [model, viewport, onSelect],
  );
  return (
    <div className={styles.timeline}>
      <TimelineHead caseId={caseId} filter={filter} scene={scene} viewport={viewport} onPeriod={onPeriod} />
      <VisuallyHidden>
        <p id={describedBy}>
          {describeTimeline(model, lanes, null, model.bounds ?? scene.whole)} The table below says the same.
          Arrow keys go from mark to mark, Enter selects, plus and minus come closer and go farther.
        </p>
      </VisuallyHidden>
      <Legend scene={scene} />
      <Stage
        scene={scene}
        viewport={viewport}
        selectedId={selectedId}
        onMark={onMark}
        describedBy={describedBy}
        ageHead={<AgeHead caseId={caseId} scene={scene} />}
      />
      <Brush scene={scene} viewport={viewport} />
    </div>
  );
}

function useViewport(caseId: CaseId, whole: DaysInView): Viewport {
  const [viewport] = useState(() => createViewport(whole, useTimelineView.getState().views[caseId] ?? null));
  const { from, to } = whole;
  useEffect(() => viewport.setWhole({ from, to }), [viewport, from, to]);
  useEffect(
    () => viewport.onSettled(() => rememberView(caseId, viewport.isWhole() ? null : viewport.settled())),
    [viewport, caseId],
  );
  useEffect(() => viewport.stop, [viewport]);
  return viewport;
}

/** Whatever is selected in the table is in view here too. */
function useFollowedSelection(viewport: Viewport, model: TimelineModel, selectedId: EntryId | null): void {
  useEffect(() => {
    const place = selectedId === null ? undefined : model.placeOf.get(selectedId);
    if (place === undefined || isUndated(model.data, place)) return;
    const at = ((model.starts[place] ?? 0) + (model.ends[place] ?? 0)) / 2;
    const next = bringIntoView(viewport.whole(), viewport.current(), at);
    if (next !== viewport.current()) viewport.change(next, 'now');
  }, [viewport, model, selectedId]);
}

/** The days of a cluster with room on either side; null where they are already as close as they come. */
function closerTo(model: TimelineModel, { entries }: Mark, view: DaysInView): DaysInView | null {
  const from = Math.min(...entries.map((place) => model.starts[place] ?? 0));
  const to = Math.max(...entries.map((place) => model.ends[place] ?? 0));
  const room = (to - from) * 0.08;
  const closer = { from: from - room, to: to + room };
  return lengthOf(closer) < lengthOf(view) * 0.98 ? closer : null;
}

/** Whose ages are under the axis; a choice where the review is about several children. */
function AgeHead({ caseId, scene }: { caseId: CaseId; scene: Scene }) {
  const people = useShownPeople(useRead('people.list', { caseId }).data?.people) ?? [];
  const children = people.filter(({ kind, birth, due }) => kind === 'subject-child' && (birth ?? due));
  if (scene.child === null) return null;
  if (children.length < 2) return <span className={styles.ageHead}>{scene.child.label}’s age</span>;
  return (
    <Select
      label="Age of"
      isLabelHidden
      options={children.map(({ id, label }) => ({ value: id as string, label: `${label}’s age` }))}
      value={scene.child.id}
      onChange={(id) => chooseChild(caseId, id)}
    />
  );
}
