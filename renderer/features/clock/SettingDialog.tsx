import { useState } from 'react';
import type { Clock, MovedDue } from '../../../shared/contract/clock.ts';
import {
  clockAnchors,
  clockRules,
  type ClockSetting,
  clockUnitNames,
  clockUnits,
  countingStartNames,
  countingStarts,
} from '../../../shared/domain/clockRules.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, RadioGroup, Select, TextArea, TextField } from '../../ui/index.ts';
import styles from './Clock.module.css';
import { movedInWords } from './movedInWords.ts';

interface SettingDialogProps {
  readonly clock: Clock;
  readonly partnership: string;
  readonly onClose: () => void;
}

/** How a clock is counted, for this partnership or for all that have no setting of their own. */
export function SettingDialog({ clock, partnership, onClose }: SettingDialogProps) {
  const write = useWrite('clock.updateSetting');
  const say = useUndoNotice(null);
  const { rule, settingOf } = clock;
  const [setting, setSetting] = useState<ClockSetting>(clock.setting);
  const [length, setLength] = useState(String(clock.setting.length));
  const [whose, setWhose] = useState<'partnership' | 'workspace'>(
    partnership === '' || settingOf === 'workspace' ? 'workspace' : 'partnership',
  );
  const [hasTried, setHasTried] = useState(false);
  const { title, anchors, direction } = clockRules[rule];
  const isLength = /^\d{1,3}$/.test(length.trim()) && Number(length) >= 1 && Number(length) <= 400;
  const finish = async (answer: { moved: MovedDue[] } | undefined, words: string) => {
    if (!answer) return;
    onClose();
    await say(`${words}. ${movedInWords(answer.moved)}`);
  };
  const save = async (wanted: ClockSetting | null) => {
    const name = whose === 'partnership' ? partnership : '';
    const answer = await write.run({ partnership: name, rule, setting: wanted });
    await finish(answer, wanted ? 'How it is counted is changed' : 'Counted as before');
  };
  const submit = () => {
    setHasTried(true);
    if (isLength) void save({ ...setting, length: Number(length) });
  };
  const canGoBack = settingOf === whose;
  return (
    <Dialog
      title={`${title}: how it is counted`}
      isOpen
      onOpenChange={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={write.isRunning}>
            Count it so
          </Button>
          {canGoBack && (
            <Button isDisabled={write.isRunning} onPress={() => void save(null)}>
              {whose === 'partnership' ? 'Take this partnership’s setting off' : 'As it came with Candour'}
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {write.error && (
        <Note kind="danger" role="alert">
          {write.error.message}
        </Note>
      )}
      {partnership !== '' && (
        <RadioGroup
          label="Holds for"
          options={[
            { value: 'partnership', label: partnership },
            { value: 'workspace', label: 'Every partnership without a setting of its own' },
          ]}
          value={whose}
          onChange={setWhose}
        />
      )}
      <Select
        label="Counted from"
        options={anchors.map((value) => ({ value, label: clockAnchors[value] }))}
        value={setting.anchor}
        onChange={(anchor) => setSetting({ ...setting, anchor })}
      />
      <div className={styles.length}>
        <TextField
          label="Length"
          value={length}
          onChange={setLength}
          error={hasTried && !isLength ? 'Enter a whole number from 1 to 400' : undefined}
          inputMode="numeric"
          maxLength={3}
        />
        <Select
          label="Unit"
          options={clockUnitNames.map((value) => ({ value, label: clockUnits[value] }))}
          value={setting.unit}
          onChange={(unit) => setSetting({ ...setting, unit })}
        />
      </div>
      {setting.unit === 'working-days' && direction === 'after' && (
        <RadioGroup
          label="Counting starts"
          options={countingStartNames.map((value) => ({ value, label: countingStarts[value] }))}
          value={setting.starts}
          onChange={(starts) => setSetting({ ...setting, starts })}
        />
      )}
      <TextArea
        label="Source"
        value={setting.source}
        onChange={(source) => setSetting({ ...setting, source })}
        hint="Where the rule is said, so that anyone can look it up."
        rows={2}
      />
      <p>Running clocks are counted anew. What was judged when something was done stays as it was.</p>
    </Dialog>
  );
}
