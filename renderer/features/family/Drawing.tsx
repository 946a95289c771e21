import { type KeyboardEvent, useId, useRef } from 'react';
import type { FamilyWords } from '../../../shared/domain/describeFamily.ts';
import { type Genogram, type GenogramPerson, genogramSizes } from '../../../shared/domain/genogramShapes.ts';
import { linePath, symbolPaths } from '../../../shared/report/genogramSvg.ts';
import { cx } from '../../ui/index.ts';
import styles from './Drawing.module.css';
import { nextPerson } from './nextPerson.ts';

interface DrawingProps {
  drawing: Genogram;
  words: FamilyWords;
  /** The text that says the same. */
  describedBy: string;
  selectedId: string | null;
  /** 1 for 100 %; null fits the width. */
  zoom: number | null;
  onSelect: (id: string) => void;
  /** Goes on to what is said of the selected person. */
  onEnter: () => void;
  onZoom: (way: 1 | -1) => void;
}

/** No smaller than words can be read: the rest scrolls. */
const smallestFit = 0.8;

/** The family as a drawing. One person is in the tab order; arrow keys go from one to the next, Enter to what is said of them. */
export function Drawing(props: DrawingProps) {
  const { drawing, words, describedBy, selectedId, zoom, onSelect, onEnter, onZoom } = props;
  const group = useRef<SVGSVGElement>(null);
  const { width, height, people } = drawing;
  const entered = people.find(({ id }) => id === selectedId) ?? people[0];
  const sentences = new Map(words.people.map(({ id, sentence }) => [id, sentence]));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !entered) return;
    if (event.key === '+' || event.key === '=' || event.key === '-') {
      onZoom(event.key === '-' ? -1 : 1);
      event.preventDefault();
      return;
    }
    const next = nextPerson(people, entered.id, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    group.current?.querySelector<SVGGElement>(`[data-person="${next}"]`)?.focus();
  };
  const size =
    zoom === null
      ? { inlineSize: '100%', maxInlineSize: width, minInlineSize: width * smallestFit }
      : { inlineSize: width * zoom };
  return (
    <div role="presentation" className={styles.canvas} onKeyDown={onKeyDown}>
      <svg
        ref={group}
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        style={size}
        role="group"
        aria-label={`Family diagram. ${words.summary}`}
        aria-describedby={describedBy}
      >
        {drawing.lines.map(({ points, isDashed, isFaint }, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
            key={index}
            d={linePath(points)}
            className={cx(styles.line, isDashed && styles.dashed, isFaint && styles.faint)}
          />
        ))}
        {drawing.words.map(({ text, x, y, anchor }, index) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: a word has no other name than its place
            key={index}
            x={x}
            y={y}
            textAnchor={anchor}
            className={styles.word}
            aria-hidden
          >
            {text}
          </text>
        ))}
        {people.map((person) => (
          <DrawnPerson
            key={person.id}
            person={person}
            sentence={sentences.get(person.id) ?? ''}
            isSelected={person.id === selectedId}
            isEntry={person.id === entered?.id}
            onSelect={onSelect}
            onEnter={onEnter}
          />
        ))}
      </svg>
    </div>
  );
}

interface DrawnPersonProps {
  person: GenogramPerson;
  sentence: string;
  isSelected: boolean;
  isEntry: boolean;
  onSelect: (id: string) => void;
  onEnter: () => void;
}

function DrawnPerson({ person, sentence, isSelected, isEntry, onSelect, onEnter }: DrawnPersonProps) {
  const { id, x, y, name, facts } = person;
  const descriptionId = useId();
  const { symbol, column, lineHeight, words } = genogramSizes;
  const lines = [
    ...name.map((text) => ({ text, isName: true })),
    ...facts.map((text) => ({ text, isName: false })),
  ];
  const top = -symbol / 2;
  const select = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onSelect(id);
    if (event.key === 'Enter') onEnter();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-label={[...name, ...facts].join(' ')}
      aria-describedby={descriptionId}
      aria-pressed={isSelected}
      data-person={id}
      className={styles.person}
      transform={`translate(${x} ${y})`}
      onFocus={() => onSelect(id)}
      onClick={() => onSelect(id)}
      onKeyDown={select}
    >
      <desc id={descriptionId}>{sentence}</desc>
      <rect
        className={styles.halo}
        x={top - 6}
        y={top - 6}
        width={column - 8}
        height={Math.max(symbol, lines.length * lineHeight) + 12}
        rx={4}
      />
      {symbolPaths(person).map((path) => (
        <path key={path} d={path} className={styles.symbol} />
      ))}
      {lines.map(({ text, isName }, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of words is its place
          key={index}
          x={words}
          y={top + 12 + index * lineHeight}
          className={isName ? styles.name : styles.fact}
        >
          {/* The space parts the lines where they are read as one. */}
          {`${text} `}
        </text>
      ))}
    </g>
  );
}
