import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { asNextAct } from '../../ui/notices.ts';
import type { CallError } from '../callError.ts';
import { refreshCapabilities, whenIdle } from '../cache.ts';
import { useAutosaveDesk } from '../DataProvider.tsx';
import { type Fields, RecordSaver, type SaverPorts } from './recordSaver.ts';
import { reportSaved, reportSaveState } from './saveStatus.ts';

interface AutosaveOptions<Saved, F extends Fields> {
  /** Its capability and its id, `cases:${id}`: names the record for as long as it lives. */
  readonly recordKey: string;
  /** The record as last read. */
  readonly record: Saved;
  /** The fields that can be typed into, as plain data. */
  readonly fields: (record: Saved) => F;
  /** Sends only what changed; answers the record as the core now holds it. The one given when the record was opened is kept. */
  readonly save: (changes: Partial<F>) => Promise<Saved>;
  /** Fields that are sent when they are left, not in a pause while they are typed. Those of the record when it was opened. */
  readonly whenLeft?: readonly (keyof F)[];
}

/** Spread onto a text field: `<TextField label="Reference" {...details.field('reference')} />`. */
export interface FieldBinding<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
}

export interface Autosave<F extends Fields> {
  /** What to show: the saved record with unsaved typing laid over it. */
  readonly draft: F;
  readonly set: <K extends keyof F>(field: K, value: F[K]) => void;
  readonly field: <K extends keyof F>(field: K) => FieldBinding<F[K]>;
  /** Sets a field that is chosen rather than typed (a menu, a checkbox) and saves it at once. */
  readonly choose: <K extends keyof F>(field: K, value: F[K]) => void;
  /** Saves now; resolves when all is saved or the rest has failed. */
  readonly flush: () => Promise<void>;
  readonly hasUnsaved: boolean;
  readonly problem: CallError | null;
}

/**
 * Typing that saves itself: within 800 ms of the last keystroke, and at once when a field is left. Typing that
 * could not be saved stays on screen and is tried again; it also survives the screen it was typed on.
 */
export function useAutosave<Saved, F extends Fields>(options: AutosaveOptions<Saved, F>): Autosave<F> {
  const { recordKey, record, fields } = options;
  const desk = useAutosaveDesk();
  const queryClient = useQueryClient();

  // These stay with the record they were made for: when the screen moves on to another, what is unsaved must not.
  const makePorts = (): SaverPorts<F> => ({
    save: async (changes) => fields(await asNextAct(() => options.save(changes))),
    refresh: async () => {
      await refreshCapabilities(queryClient, [recordKey.slice(0, recordKey.indexOf(':'))]);
      await whenIdle(queryClient);
      // The cache hands what it read to the screen in a timer of its own, queued before this one.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    onState: (state) => reportSaveState(recordKey, state),
    onSaved: () => reportSaved(new Date()),
    ...(options.whenLeft ? { whenLeft: options.whenLeft } : {}),
  });
  const open = () => desk.open(recordKey, () => new RecordSaver(fields(record), makePorts()));
  const [opened, setOpened] = useState(() => ({ recordKey, saver: open() }));
  if (opened.recordKey !== recordKey) setOpened({ recordKey, saver: open() });
  const { saver } = opened;

  const draft = useSyncExternalStore(saver.subscribe, saver.getDraft);
  // Only when this screen's own record has become another: two screens may share a saver, and one of them may hold an
  // older record (a list that stands still while a row is edited); telling it again would go back and forth for ever.
  const saved = JSON.stringify(fields(record));
  useLayoutEffect(() => saver.receive(JSON.parse(saved) as F), [saver, saved]);
  useEffect(() => () => void desk.close(recordKey), [desk, recordKey]);

  return {
    draft,
    set: (field, value) => saver.set(field, value),
    choose: (field, value) => {
      saver.set(field, value);
      void saver.flush();
    },
    field: (field) => ({
      value: draft[field],
      onChange: (value) => saver.set(field, value),
      onFocus: () => saver.focus(field),
      onBlur: () => saver.blur(field),
      error: saver.problemWith(field),
    }),
    flush: () => saver.flush(),
    hasUnsaved: saver.hasUnsaved,
    problem: saver.problem,
  };
}
