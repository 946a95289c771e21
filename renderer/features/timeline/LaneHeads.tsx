import { AgencyChip } from '../../ui/index.ts';
import type { Scene } from './scene.ts';
import styles from './Timeline.module.css';

/** The name of each lane with how many entries stand in it. */
export function LaneHeads({ scene, laneHeight }: { scene: Scene; laneHeight: number }) {
  return (
    <ul className={styles.heads} aria-label="Lanes">
      {scene.model.lanes.map(({ id, label, total }, lane) => {
        const agency = scene.agencies[lane];
        return (
          <li key={id ?? 'none'} style={{ blockSize: laneHeight }} title={label}>
            {agency && <AgencyChip kind={agency.kind} code={agency.code} name={label} isNameBeside />}
            <span className={styles.laneName}>{label}</span>
            <span className={styles.laneCount}>{total.toLocaleString('en-GB')}</span>
          </li>
        );
      })}
    </ul>
  );
}
