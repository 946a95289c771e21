import { Note } from '../../ui/index.ts';

/** Beside a draft that was made while some of what was typed could not be saved. */
export function NotAllSaved() {
  return (
    <Note kind="warning">
      Some of what was typed could not be saved and is not in this file. The reason is at the foot of the
      window.
    </Note>
  );
}
