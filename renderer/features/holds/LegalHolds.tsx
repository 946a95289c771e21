import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { LegalHold } from '../../../shared/contract/holds.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { Button, count, Note, Panel, StatusMark } from '../../ui/index.ts';
import { dayWords } from './holdWords.ts';
import styles from './Holds.module.css';
import { LiftHoldDialog } from './LiftHoldDialog.tsx';
import { PlaceHoldDialog } from './PlaceHoldDialog.tsx';
import { legalHoldsOn, useHolds } from './useHolds.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

type Asked = { readonly act: 'place' } | { readonly act: 'lift' | 'change'; readonly hold: LegalHold } | null;

/** Orders that everything in the case must be kept: those that are on, then those that were. */
export function LegalHolds({ caseId }: { caseId: CaseId }) {
  const { data, error } = useHolds(caseId);
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const on = legalHoldsOn(data).length;
  return (
    <Panel
      title="Legal holds"
      aside={<span className={styles.quiet}>{on === 0 ? 'None is on' : `${count(on, 'hold')} on`}</span>}
      action={
        <Button size="small" icon={<Lock {...icon} />} onPress={() => setAsked({ act: 'place' })}>
          Place a legal hold
        </Button>
      }
    >
      {error && <Note kind="danger">{error.message}</Note>}
      <p className={styles.quiet}>
        While a legal hold is on, the case cannot be taken off the list, and the bar of the case says so.
      </p>
      <ul className={styles.list}>
        {data?.legal.map((hold) => (
          <li key={hold.id}>
            <LegalHoldLine hold={hold} />
            <div className={styles.acts}>
              {hold.liftedOn === null && (
                <Button
                  size="small"
                  icon={<LockOpen {...icon} />}
                  aria-label={`Lift it: hold of ${dayWords(hold.placedOn)}`}
                  onPress={() => setAsked({ act: 'lift', hold })}
                >
                  Lift it
                </Button>
              )}
              <Button
                size="small"
                variant="quiet"
                aria-label={`Put right: hold of ${dayWords(hold.placedOn)}`}
                onPress={() => setAsked({ act: 'change', hold })}
              >
                Put right
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {data && asked?.act === 'place' && (
        <PlaceHoldDialog caseId={caseId} hold={null} today={data.today} onClose={close} />
      )}
      {data && asked?.act === 'change' && (
        <PlaceHoldDialog caseId={caseId} hold={asked.hold} today={data.today} onClose={close} />
      )}
      {data && asked?.act === 'lift' && (
        <LiftHoldDialog hold={asked.hold} today={data.today} onClose={close} />
      )}
    </Panel>
  );
}

function LegalHoldLine({ hold }: { hold: LegalHold }) {
  const { placedOn, placedBy, because, liftedOn, liftedBy, liftedBecause } = hold;
  return (
    <>
      <div>
        {liftedOn === null ? (
          <StatusMark kind="warning" icon={Lock}>
            On since {dayWords(placedOn)}
          </StatusMark>
        ) : (
          <StatusMark kind="neutral" icon={LockOpen}>
            On from {dayWords(placedOn)} to {dayWords(liftedOn)}
          </StatusMark>
        )}
      </div>
      <p>
        Placed by {placedBy}. {because}
      </p>
      {liftedOn !== null && (
        <p>
          Lifted by {liftedBy}. {liftedBecause}
        </p>
      )}
    </>
  );
}
