export { CitePicker } from './citations/CitePicker.tsx';
export { RichTextEditor, type RichTextEditorProps } from './RichTextEditor.tsx';
export { writingKeys } from './writingKeys.ts';
