import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Voice } from '../../../shared/domain/coverNames.ts';
import { Button, cx, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { CoveredText } from './CoveredText.tsx';
import styles from './Masking.module.css';
import { useMasking } from './RealNames.tsx';
import { useShowNames } from './useShowNames.ts';

interface CoveredFieldProps {
  label: string;
  isLabelHidden?: boolean | undefined;
  value: string;
  voice?: Voice | undefined;
  /** The field itself, for while nothing in it is to be covered. */
  children: ReactNode;
}

/**
 * A field whose words may hold real names. While names are masked and it does not have the focus they are covered; to
 * change words with a name in them, names are shown first, which is recorded. Typing is never covered under the hand.
 */
function CoveredField({ label, isLabelHidden, value, voice = 'agency', children }: CoveredFieldProps) {
  const { cover } = useMasking();
  const { show } = useShowNames();
  const [hasFocus, setHasFocus] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const isCovered = !hasFocus && (cover?.holdsName(value, voice) ?? false);
  useEffect(() => {
    if (isCovered || !wantsFocus.current) return;
    wantsFocus.current = false;
    group.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isCovered]);
  const showAndEdit = async () => {
    // Before the field is there: it takes the focus as soon as it is.
    wantsFocus.current = true;
    if (!(await show())) wantsFocus.current = false;
  };
  return (
    <div
      ref={group}
      className={styles.whole}
      onFocus={() => setHasFocus(!isCovered)}
      onBlur={() => setHasFocus(false)}
    >
      {isCovered ? (
        <div role="group" aria-label={label} className={cx(styles.field)}>
          {!isLabelHidden && (
            <span className={styles.label} aria-hidden>
              {label}
            </span>
          )}
          <p className={styles.read}>
            <CoveredText text={value} voice={voice} />
          </p>
          <Button variant="link" onPress={() => void showAndEdit()}>
            Show real names to change this
          </Button>
        </div>
      ) : (
        children
      )}
    </div>
  );
}

export function CoveredTextArea({
  voice,
  ...props
}: ComponentProps<typeof SavedTextArea> & { voice?: Voice }) {
  const { label, isLabelHidden, field } = props;
  return (
    <CoveredField label={label} isLabelHidden={isLabelHidden} value={field.value} voice={voice}>
      <SavedTextArea {...props} />
    </CoveredField>
  );
}

export function CoveredTextField({
  voice,
  ...props
}: ComponentProps<typeof SavedTextField> & { voice?: Voice }) {
  const { label, isLabelHidden, field } = props;
  return (
    <CoveredField label={label} isLabelHidden={isLabelHidden} value={field.value} voice={voice}>
      <SavedTextField {...props} />
    </CoveredField>
  );
}
