export function hashOf(folder: string, paths: readonly string[], counts?: (path: string) => boolean): string;

export interface SetUpStep {
  readonly stampFile: string;
  readonly hash: string;
  readonly isPresent: () => boolean;
  readonly work: () => Promise<void>;
}
export function doOnce(step: SetUpStep): Promise<boolean>;
