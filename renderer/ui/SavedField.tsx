import type { KeyboardEvent } from 'react';
import type { FieldBinding } from '../data/autosave/useAutosave.ts';
import { Select, type SelectProps } from './Select.tsx';
import { TextArea, type TextAreaProps, TextField, type TextFieldProps } from './TextField.tsx';

type Bound = 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'error';

/** A text field that saves itself: `<SavedTextField label="Reference" field={details.field('reference')} />`. */
export function SavedTextField({
  field,
  ...props
}: Omit<TextFieldProps, Bound> & { field: FieldBinding<string> }) {
  return <TextField {...props} {...field} />;
}

export function SavedTextArea({
  field,
  ...props
}: Omit<TextAreaProps, Bound> & { field: FieldBinding<string> }) {
  return <TextArea {...props} {...field} />;
}

/**
 * One day, written as one likes; read when it is left or Enter is pressed, for a field that `useAutosave` sends only
 * then (`whenLeft`). What cannot be read stays as it was typed, and counts as unsaved.
 */
export function SavedDayField({
  field,
  ...props
}: Omit<TextFieldProps, Bound> & { field: FieldBinding<string> }) {
  // Not the field's own handler: that one would keep Escape from closing the dialog around it.
  const readOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    field.onBlur();
    field.onFocus();
  };
  return (
    <div role="presentation" onKeyDownCapture={readOnEnter}>
      <TextField {...props} {...field} maxLength={60} />
    </div>
  );
}

interface SavedSelectProps<Value extends string>
  extends Omit<SelectProps<Value>, 'value' | 'onChange' | 'error'> {
  field: FieldBinding<Value>;
}

/** A choice that is saved when it is made. */
export function SavedSelect<Value extends string>({ field, ...props }: SavedSelectProps<Value>) {
  const choose = (value: Value) => {
    field.onChange(value);
    field.onBlur();
  };
  return <Select {...props} value={field.value} onChange={choose} error={field.error} />;
}
