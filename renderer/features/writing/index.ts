export { CitePicker } from './citations/CitePicker.tsx';
export { RichTextEditor } from './RichTextEditor.tsx';
export { writingKeys } from './writingKeys.ts';
export type { WritingHandle } from './writingHandle.ts';
