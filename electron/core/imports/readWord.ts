import type { ReturnReading } from '../../../shared/contract/returnReading.ts';
import type { SourceFile } from './sourceTable.ts';
import { damaged } from './zipGuard.ts';

export function readWord(_parts: ReadonlyMap<string, Buffer>, _choices: Pick<ReturnReading, 'wordChanges' | 'hiddenText'>): SourceFile {
  throw damaged();
}
