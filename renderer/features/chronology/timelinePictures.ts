import type { InputOf } from '../../../shared/contract/contract.ts';

export type TimelinePicture = NonNullable<InputOf<'chronology.export'>['pictures']>[number];
