import { useEffect, useRef } from 'react';
import { Button, Popover } from '../../ui/index.ts';
import { fittedContext, paintAsPageChanges, paletteOf } from './canvas.ts';
import { type LegendItem, legendOf, paintSample } from './legendItems.ts';
import type { Scene } from './scene.ts';
import styles from './Timeline.module.css';
import { useTimelineView } from './timelineView.ts';

/** What the marks mean, in words: only of those that occur. */
export function Legend({ scene }: { scene: Scene }) {
  return (
    <ul className={styles.legend} aria-label="What the marks mean">
      <LegendItems scene={scene} />
    </ul>
  );
}

/** The same behind a button, for a pane that is too low to show it. */
export function LegendButton({ scene }: { scene: Scene }) {
  return (
    <div className={styles.legendButton}>
      <Popover label="What the marks mean" trigger={<Button variant="link">Legend</Button>}>
        <ul className={styles.legendList}>
          <LegendItems scene={scene} />
        </ul>
      </Popover>
    </div>
  );
}

function LegendItems({ scene }: { scene: Scene }) {
  const gapDays = useTimelineView((view) => view.gapDays);
  return legendOf(scene, gapDays).map((item) => (
    <li key={item.words}>
      <Sample item={item} />
      {item.words}
    </li>
  ));
}

const [widthPx, heightPx] = [22, 14];

function Sample({ item }: { item: LegendItem }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(
    () =>
      paintAsPageChanges(() => {
        const ctx = canvas.current && fittedContext(canvas.current, widthPx, heightPx);
        if (ctx && canvas.current) paintSample(ctx, item, widthPx, heightPx, paletteOf(canvas.current));
      }),
    [item],
  );
  return <canvas ref={canvas} className={styles.sample} aria-hidden />;
}
