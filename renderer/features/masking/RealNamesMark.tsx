import { Eye } from 'lucide-react';
import { Button } from '../../ui/index.ts';
import styles from './Masking.module.css';
import { maskNames } from './maskingView.ts';
import { useMasking } from './RealNames.tsx';

/** In the case bar, for as long as real names are on screen: whoever looks over a shoulder can read them. */
export function RealNamesMark() {
  const { areShown } = useMasking();
  return (
    <div role="status" className={styles.mark}>
      {areShown && (
        <>
          <Eye size={14} strokeWidth={2} aria-hidden />
          <span>Real names shown</span>
          <Button size="small" onPress={maskNames}>
            Mask
          </Button>
        </>
      )}
    </div>
  );
}
