import { clockRules } from '../../../shared/domain/clockRules.ts';
import { longDay } from '../../../shared/domain/clockWords.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, formatMoment, Note } from '../../ui/index.ts';
import { PublicationHoldNote } from '../holds/index.ts';
import styles from './Clock.module.css';
import { clockAsked, type ClockRowProps, judgementInWords, nowInWords } from './clockView.ts';

/** What bears on the due day beyond the rule: a day set by hand, a judgement kept, a calendar that ends, dates out of order. */
export function ClockNotes(props: ClockRowProps) {
  const { caseId, clock, lastDay } = props;
  return (
    <div className={styles.notes}>
      {clock.override && <Override {...props} />}
      {clock.judgement && <Judgement {...props} />}
      {isAboutPublication(clock) && <PublicationHoldNote caseId={caseId} />}
      {clock.dueWithoutAddedDays && !clock.override && (
        <Note>
          Without the bank holidays added here it would be due {longDay(clock.dueWithoutAddedDays)}.
          {clock.calculatedOn && ` With them it is due ${longDay(clock.calculatedOn)}.`}
        </Note>
      )}
      {clock.dueOn && clock.dueOnWhy && (
        <Note>
          The due day is not a working day: {longDay(clock.dueOn)}, {clock.dueOnWhy}.
        </Note>
      )}
      {clock.isOutOfOrder && clock.anchorOn && clock.doneOn && (
        <Note kind="warning">
          {clockRules[clock.rule].doneLabel} {longDay(clock.doneOn)}, before the day it is counted from,{' '}
          {longDay(clock.anchorOn)}. One of the two dates is wrong. Both are kept as they are.
        </Note>
      )}
      {clock.isPastCalendar && (
        <Note kind="warning">
          This sum leaves the calendar that Candour knows, which ends on {longDay(lastDay)}. Outside it only
          weekends are left out. Add the bank holidays that are missing.
        </Note>
      )}
    </div>
  );
}

/** What is counted to publication, and not done yet. */
function isAboutPublication({ rule, doneOn, state }: ClockRowProps['clock']): boolean {
  return (rule === 'review' || rule === 'publication-notice') && doneOn === null && state !== 'not-needed';
}

function Override({ caseId, clock }: ClockRowProps) {
  const write = useWrite('clock.override');
  const say = useUndoNotice(caseId);
  if (!clock.override) return null;
  const takeOff = async () => {
    if (await write.run({ ...clockAsked(caseId, clock), override: null }))
      await say('The day set by hand is taken off');
  };
  return (
    <Note>
      <p>
        Set by hand: due {longDay(clock.override.dueOn)}.{' '}
        {clock.calculatedOn && `The rule gives ${longDay(clock.calculatedOn)}. `}
        Reason: {clock.override.reason}
      </p>
      <Button variant="link" isDisabled={write.isRunning} onPress={() => void takeOff()}>
        Take it off
      </Button>
      {write.error && <p role="alert">{write.error.message}</p>}
    </Note>
  );
}

function Judgement({ caseId, clock }: ClockRowProps) {
  const write = useWrite('clock.judge');
  const say = useUndoNotice(caseId);
  const { judgement, rule } = clock;
  if (!judgement) return null;
  const again = async () => {
    if (await write.run(clockAsked(caseId, clock))) await say('Judged by what is known now');
  };
  if (!clock.otherwiseNow)
    return (
      <p>
        As judged at the time: {judgementInWords(rule, judgement)} Recorded {formatMoment(judgement.at)}.
      </p>
    );
  return (
    <Note kind="warning">
      <p>
        <b>As judged at the time:</b> {judgementInWords(rule, judgement)} Recorded{' '}
        {formatMoment(judgement.at)}.
      </p>
      <p>
        {nowInWords(rule, clock.otherwiseNow)} The judgement stays as it was made.{' '}
        <Button variant="link" isDisabled={write.isRunning} onPress={() => void again()}>
          Judge again
        </Button>
      </p>
      {write.error && <p role="alert">{write.error.message}</p>}
    </Note>
  );
}
