import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Clock } from '../../../shared/contract/clock.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { clockRules } from '../../../shared/domain/clockRules.ts';
import {
  clockTitle,
  longDay,
  remainderInWords,
  ruleInWords,
  standingInWords,
  sumInWords,
} from '../../../shared/domain/clockWords.ts';
import { casePath } from '../../app/paths.ts';
import { Button, StatusMark } from '../../ui/index.ts';
import { NextMilestone } from '../milestones/index.ts';
import styles from './Clock.module.css';
import { ClockNotes } from './ClockNotes.tsx';
import { ClockTicks } from './ClockTicks.tsx';
import { type ClockRowProps, markOf, placeOfAnchor } from './clockView.ts';
import { DoneDialog } from './DoneDialog.tsx';
import { LeftOutDays } from './LeftOutDays.tsx';
import { NotNeededDialog } from './NotNeededDialog.tsx';
import { OverrideDialog } from './OverrideDialog.tsx';
import { SettingDialog } from './SettingDialog.tsx';

type Asked = 'done' | 'override' | 'not-needed' | 'setting' | null;

export function ClockRow(props: ClockRowProps) {
  const { caseId, clock, today, partnership } = props;
  const titleId = useId();
  const [asked, setAsked] = useState<Asked>(null);
  const { task } = clockRules[clock.rule];
  const title = clockTitle(clock.rule, clock.review);
  const close = () => setAsked(null);
  const dialog = { caseId, clock, today, onClose: close };
  return (
    <article className={styles.clock} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <p>{clock.review?.title ? `${task}: ${clock.review.title}` : task}</p>
        <div className={styles.acts}>
          {clock.rule === 'notification' ? (
            <Link href={casePath(caseId, 'overview/referral')}>
              {clock.doneOn === null ? 'Record the day in the referral' : 'Change the day in the referral'}
            </Link>
          ) : (
            <Button
              size="small"
              aria-label={`${clock.doneOn === null ? 'Record the day' : 'Change the day'}: ${title}`}
              onPress={() => setAsked('done')}
            >
              {clock.doneOn === null ? 'Record the day' : 'Change the day'}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => setAsked('override')}>
            Set the due day by hand
          </Button>
          {!clock.isWithdrawn && (
            <Button size="small" variant="quiet" onPress={() => setAsked('not-needed')}>
              {clock.state === 'not-needed' ? 'Change why it is not needed' : 'Not needed'}
            </Button>
          )}
        </div>
      </header>
      <Standing clock={clock} today={today} />
      <Sum caseId={caseId} clock={clock} />
      {clock.rule === 'rapid-review' && <NextMilestone caseId={caseId} />}
      <ClockNotes {...props} />
      <footer className={styles.rule}>
        <p>
          <b>{ruleInWords(clock.rule, clock.setting)}</b> {ownerInWords(clock, partnership)}{' '}
          <Button
            variant="link"
            onPress={() => setAsked('setting')}
            aria-label={`Change how it is counted: ${title}`}
          >
            Change how it is counted
          </Button>
        </p>
        {clock.setting.source && <p>Source: {clock.setting.source}</p>}
        {clock.settingOf === 'shipped' && clockRules[clock.rule].unverified && (
          <p>
            <StatusMark kind="warning">To be checked.</StatusMark> {clockRules[clock.rule].unverified}
          </p>
        )}
      </footer>
      {asked === 'done' && <DoneDialog {...dialog} publication={props.publication} />}
      {asked === 'override' && <OverrideDialog {...dialog} />}
      {asked === 'not-needed' && <NotNeededDialog {...dialog} />}
      {asked === 'setting' && <SettingDialog clock={clock} partnership={partnership} onClose={close} />}
    </article>
  );
}

/** The marks and the words that say the same, the date always with the number. */
function Standing({ clock, today }: { clock: Clock; today: string }) {
  const rest =
    clock.state === 'not-needed' ? clock.notNeededBecause : remainderInWords(clock.rule, clock, today);
  return (
    <div className={styles.standing}>
      {clock.ticks.length > 0 && clock.state !== 'not-needed' && <ClockTicks ticks={clock.ticks} />}
      <StatusMark kind={markOf(clock)}>{standingInWords(clock.rule, clock, clock.setting)}</StatusMark>
      {rest && <span>{rest}</span>}
      {clock.doneOn !== null && (
        <span>
          {clockRules[clock.rule].doneLabel} {longDay(clock.doneOn)}
        </span>
      )}
    </div>
  );
}

function Sum({ caseId, clock }: { caseId: CaseId; clock: Clock }) {
  if (clock.state === 'not-needed') return null;
  const place = clock.anchorOn === null ? placeOfAnchor(clock.setting.anchor) : null;
  return (
    <div className={styles.sum}>
      <p>
        {sumInWords(clock.rule, clock, clock.setting)}{' '}
        {place && <Link href={casePath(caseId, place.part)}>{place.title}</Link>}
      </p>
      <LeftOutDays clock={clock} />
    </div>
  );
}

function ownerInWords({ settingOf }: Clock, partnership: string): string {
  switch (settingOf) {
    case 'partnership':
      return `Set for ${partnership}.`;
    case 'workspace':
      return 'Set for every partnership without a setting of its own.';
    case 'shipped':
      return 'As it comes with Candour.';
    default:
      return settingOf satisfies never;
  }
}
