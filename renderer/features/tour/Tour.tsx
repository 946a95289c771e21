import { Signpost } from 'lucide-react';
import { useLocation } from 'wouter';
import type { CaseId } from '../../../shared/contract/values.ts';
import { anywhere, useCommands } from '../../app/commands.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, Kbd } from '../../ui/index.ts';
import styles from './Tour.module.css';
import { goToStep, leaveTour, useTour } from './tourState.ts';
import { tourSteps } from './tourSteps.ts';

const nextKeys = 'Ctrl+.';
const backKeys = 'Ctrl+,';

/**
 * The tour of the practice case: a line above the page that says what to look at, and takes one there. `openCaseId` is
 * null where no case is open yet.
 */
export function Tour({ openCaseId }: { openCaseId: CaseId | null }) {
  const { data } = useRead('cases.list', {}, { enabled: openCaseId === null });
  const caseId = openCaseId ?? data?.cases.find(({ isPractice }) => isPractice)?.id;
  return caseId ? <TourOf caseId={caseId} /> : null;
}

function TourOf({ caseId }: { caseId: CaseId }) {
  const step = useTour((state) => state.step);
  const [, navigate] = useLocation();
  const open = (index: number) => {
    const wanted = tourSteps[index];
    if (!wanted) return leaveTour();
    goToStep(index);
    navigate(casePath(caseId, wanted.section));
  };
  const section = 'Tour';
  useCommands([
    { id: 'tour.begin', title: 'Take the tour of the practice case', section: anywhere, run: () => open(0) },
    ...(step === null
      ? []
      : [
          {
            id: 'tour.next',
            title: 'Next step of the tour',
            section,
            keys: nextKeys,
            run: () => open(step + 1),
          },
          {
            id: 'tour.back',
            title: 'Step back in the tour',
            section,
            keys: backKeys,
            run: () => open(Math.max(step - 1, 0)),
          },
          { id: 'tour.leave', title: 'Leave the tour', section, run: leaveTour },
        ]),
  ]);
  const shown = step === null ? undefined : tourSteps[step];
  if (step === null || !shown) {
    return (
      <div className={styles.offer}>
        <Button
          size="small"
          icon={<Signpost size={16} strokeWidth={1.5} aria-hidden />}
          onPress={() => open(0)}
        >
          Take the tour
        </Button>
      </div>
    );
  }
  const isLast = step === tourSteps.length - 1;
  return (
    <section className={styles.step} aria-label="Tour of the practice case">
      <p role="status">
        <b>
          {step + 1} of {tourSteps.length}. {shown.title}.
        </b>{' '}
        {shown.words}
      </p>
      <div className={styles.acts}>
        <Button size="small" aria-disabled={step === 0} onPress={() => step > 0 && open(step - 1)}>
          Back
        </Button>
        <Button size="small" variant="primary" onPress={() => open(step + 1)}>
          {isLast ? 'End the tour' : 'Next step'}
        </Button>
        {!isLast && (
          <>
            <Kbd>{nextKeys}</Kbd>
            <Button size="small" variant="quiet" onPress={leaveTour}>
              Leave the tour
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
