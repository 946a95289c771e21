import { Inbox, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Exchange } from '../../../shared/contract/panel.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { answerState } from '../../../shared/domain/decisionChecks.ts';
import { exchangeDirections } from '../../../shared/domain/decisionTerms.ts';
import { useCommands } from '../../app/commands.ts';
import { casePath } from '../../app/paths.ts';
import { dayText } from '../../data/autosave/dayFields.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, IconButton, Note, Panel, StatusMark } from '../../ui/index.ts';
import { today } from '../people/index.ts';
import styles from './Decision.module.css';
import { ExchangeDialog, type ExchangeForm } from './ExchangeDialog.tsx';
import { goToPlace, Reachable } from './Reachable.tsx';
import { type PanelActs, usePanelActs } from './usePanelActs.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** What was sent to the national Panel and when, what it replied, and the answer to that. */
export function PanelExchanges({ caseId, exerciseId }: { caseId: CaseId; exerciseId: ExerciseId }) {
  const { data, error } = useRead('panel.list', { exerciseId });
  const [form, setForm] = useState<ExchangeForm | null>(null);
  const acts = usePanelActs(caseId);
  const exchanges = data?.exchanges ?? [];
  const show = (next: ExchangeForm) => {
    acts.reset();
    setForm(next);
  };
  useCommands([
    {
      id: 'panel.createSent',
      title: 'Note what was sent to the Panel',
      section: 'Decision',
      run: () => show({ direction: 'sent' }),
    },
    {
      id: 'panel.createReceived',
      title: 'Note what was received from the Panel',
      section: 'Decision',
      run: () => show({ direction: 'received' }),
    },
  ]);
  const problem = error ?? (form === null ? acts.error : null);
  return (
    <Reachable place="panel">
      <Panel title="National Panel">
        {problem && (
          <Note kind="danger" role="status">
            {problem.message}
          </Note>
        )}
        {data && exchanges.length === 0 && (
          <StatusMark kind="neutral">Nothing sent or received yet</StatusMark>
        )}
        {exchanges.some(({ direction }) => direction === 'sent') && <OpenClock caseId={caseId} />}
        <ol className={styles.rows}>
          {exchanges.map((exchange) => (
            <ExchangeRow key={exchange.id} exchange={exchange} all={exchanges} acts={acts} onShow={show} />
          ))}
        </ol>
        <div className={styles.foot}>
          <Button size="small" icon={<Send {...icon} />} onPress={() => show({ direction: 'sent' })}>
            Note what was sent
          </Button>
          <Button size="small" icon={<Inbox {...icon} />} onPress={() => show({ direction: 'received' })}>
            Note what was received
          </Button>
        </div>
        {form && (
          <ExchangeDialog exerciseId={exerciseId} form={form} acts={acts} onClose={() => setForm(null)} />
        )}
      </Panel>
    </Reachable>
  );
}

/** Sending the review to the Panel does not stop its clock: the day is recorded there. Nothing once it is. */
function OpenClock({ caseId }: { caseId: CaseId }) {
  const { data } = useRead('clock.get', { caseId });
  const clock = data?.clocks.find(({ rule }) => rule === 'rapid-review');
  if (!clock || clock.doneOn !== null || clock.state === 'not-needed') return null;
  return (
    <p className={styles.foot}>
      <StatusMark kind="warning">The rapid review clock is still open.</StatusMark>
      <Link href={casePath(caseId, 'overview/clock')}>Record the day</Link>
    </p>
  );
}

interface ExchangeRowProps {
  exchange: Exchange;
  all: readonly Exchange[];
  acts: PanelActs;
  onShow: (form: ExchangeForm) => void;
}

function ExchangeRow({ exchange, all, acts, onShow }: ExchangeRowProps) {
  const { what, direction, onDay, summary } = exchange;
  return (
    <li className={styles.exchange}>
      <p>
        <b>{what}</b>
        <span className={styles.aside}>
          {exchangeDirections[direction]} {onDay === null ? '· day not recorded' : `on ${dayText(onDay)}`}
        </span>
      </p>
      <div className={styles.exchangeActs}>
        {direction === 'received' && exchange.answeredBy === null && (
          <Button
            size="small"
            aria-label={`Answer: ${what}`}
            onPress={() => onShow({ direction: 'sent', answers: exchange })}
          >
            Note the answer
          </Button>
        )}
        <Button
          size="small"
          aria-label={`Change: ${what}`}
          onPress={() => onShow({ direction, changed: exchange })}
        >
          Change
        </Button>
        <IconButton
          label={`Remove: ${what}`}
          size="small"
          icon={<Trash2 {...icon} />}
          onPress={() => {
            goToPlace('panel');
            void acts.remove(exchange);
          }}
        />
      </div>
      <AnswerState exchange={exchange} all={all} />
      {summary !== '' && <p className={styles.readReason}>{summary}</p>}
    </li>
  );
}

function AnswerState({ exchange, all }: { exchange: Exchange; all: readonly Exchange[] }) {
  const due = dayText(exchange.answerDueOn);
  switch (answerState(exchange, today())) {
    case 'none':
      return null;
    case 'awaited':
      return <StatusMark kind="info">Answer due {due}</StatusMark>;
    case 'overdue':
      return <StatusMark kind="danger">Answer was due {due}</StatusMark>;
    case 'answered': {
      const answer = all.find(({ id }) => id === exchange.answeredBy);
      const on = answer?.onDay ? ` on ${dayText(answer.onDay)}` : '';
      return (
        <StatusMark kind="success">
          Answered{on}
          {answer && `: ${answer.what}`}
        </StatusMark>
      );
    }
  }
}
