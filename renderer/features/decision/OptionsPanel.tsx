import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Decision, OptionConsidered } from '../../../shared/contract/decision.ts';
import type { OptionId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import {
  Button,
  Checkbox,
  count,
  IconButton,
  Panel,
  SavedTextArea,
  SavedTextField,
  StatusMark,
} from '../../ui/index.ts';
import styles from './Decision.module.css';
import { goToPlace, Reachable } from './Reachable.tsx';
import type { DecisionActs } from './useDecisionActs.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The options that were weighed, with what spoke for and against each. */
export function OptionsPanel({ decision, acts }: { decision: Decision; acts: DecisionActs }) {
  const { options } = decision;
  const list = useRef<HTMLOListElement>(null);
  const [newId, setNewId] = useState<OptionId | undefined>();
  // Writing begins with the name of the one just added, as soon as it is on screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is what brings it there
  useEffect(() => {
    const name = newId && list.current?.querySelector<HTMLInputElement>(`[data-option="${newId}"] input`);
    if (!name) return;
    setNewId(undefined);
    name.focus();
    name.select();
  }, [newId, options]);
  const add = async () => setNewId(await acts.addOption(decision.id));
  useCommands([
    {
      id: 'decision.createOption',
      title: 'Add an option considered',
      section: 'Decision',
      run: () => void add(),
    },
  ]);
  return (
    <Reachable place="options">
      <Panel
        title="Options considered"
        aside={options.length > 0 && <span className={styles.aside}>{count(options.length, 'option')}</span>}
      >
        {options.length === 0 && <StatusMark kind="neutral">No option written down yet</StatusMark>}
        <ol ref={list} className={styles.rows}>
          {options.map((option, place) => (
            <OptionRow
              key={option.id}
              option={option}
              place={place + 1}
              onRemove={() => {
                goToPlace('options');
                void acts.removeOption(option);
              }}
            />
          ))}
        </ol>
        <div className={styles.foot}>
          <Button size="small" icon={<Plus {...icon} />} onPress={() => void add()}>
            Add an option
          </Button>
        </div>
      </Panel>
    </Reachable>
  );
}

interface OptionRowProps {
  option: OptionConsidered;
  place: number;
  onRemove: () => void;
}

function OptionRow({ option, place, onRemove }: OptionRowProps) {
  const client = useClient();
  const { draft, field, choose } = useAutosave({
    recordKey: `decision:option/${option.id}`,
    record: option,
    fields: ({ title, for: speaksFor, against, isChosen }: OptionConsidered) => ({
      title,
      for: speaksFor,
      against,
      isChosen,
    }),
    save: (changes) => client.call('decision.updateOption', { optionId: option.id, changes }),
  });
  return (
    <li className={styles.option} data-option={option.id}>
      <SavedTextField label={`Option ${place}`} field={field('title')} maxLength={300} />
      <div className={styles.optionActs}>
        <Checkbox
          isSelected={draft.isChosen}
          onChange={(isChosen) => choose('isChosen', isChosen)}
          aria-label={`Option ${place} was chosen`}
        >
          Chosen
        </Checkbox>
        <IconButton
          label={`Remove option ${place}`}
          size="small"
          icon={<Trash2 {...icon} />}
          onPress={onRemove}
        />
      </div>
      <SavedTextArea label="What speaks for it" field={field('for')} rows={2} isSerif />
      <SavedTextArea label="What speaks against it" field={field('against')} rows={2} isSerif />
    </li>
  );
}
