import { useEffect, useRef } from 'react';
import { fittedContext, paletteOf } from './canvas.ts';
import { type LegendItem, legendOf, paintSample } from './legendItems.ts';
import type { Scene } from './scene.ts';
import styles from './Timeline.module.css';
import { useTimelineView } from './timelineView.ts';

/** What the marks mean, in words: only of those that occur. */
export function Legend({ scene }: { scene: Scene }) {
  const gapDays = useTimelineView((view) => view.gapDays);
  return (
    <ul className={styles.legend} aria-label="What the marks mean">
      {legendOf(scene, gapDays).map((item) => (
        <li key={item.words}>
          <Sample item={item} />
          {item.words}
        </li>
      ))}
    </ul>
  );
}

const [widthPx, heightPx] = [22, 14];

function Sample({ item }: { item: LegendItem }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paint = () => {
      const ctx = canvas.current && fittedContext(canvas.current, widthPx, heightPx);
      if (ctx && canvas.current) paintSample(ctx, item, widthPx, heightPx, paletteOf(canvas.current));
    };
    paint();
    const observer = new MutationObserver(paint);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, [item]);
  return <canvas ref={canvas} className={styles.sample} aria-hidden />;
}
