import styles from './Family.module.css';

/** What the signs mean. The same words stand on the printed sheet. */
export const legendWords =
  'Square: male. Circle: female. Diamond: another sex, or not recorded. Triangle: not born yet. Two outlines: a child this review is about. Crossed out: has died. Dashed line: uncertain. Thin grey line: parents of a child, with no partnership recorded on the day. Two strokes through a line: parted. Lines from one point: twins.';

export function Legend() {
  return <p className={styles.legend}>{legendWords}</p>;
}
