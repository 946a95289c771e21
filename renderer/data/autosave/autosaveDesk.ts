import type { Fields, RecordSaver } from './recordSaver.ts';
import { hasUnsaved } from './saveStatus.ts';

interface AnySaver {
  readonly hasUnsaved: boolean;
  readonly isWatched: boolean;
  flush(): Promise<void>;
  discard(): void;
}

/**
 * Every record being typed into, by its key (`case:…`, `entry:…`). A saver stays here after its screen has gone
 * until all it holds is saved, and is found again, typing and all, when the screen comes back.
 */
export class AutosaveDesk {
  private savers = new Map<string, AnySaver>();

  open<F extends Fields>(recordKey: string, create: () => RecordSaver<F>): RecordSaver<F> {
    const found = this.savers.get(recordKey);
    // The key names the record and its kind, so a saver found under it holds these fields.
    if (found) return found as RecordSaver<F>;
    const made = create();
    this.savers.set(recordKey, made);
    return made;
  }

  /** The screen has gone: what is unsaved is saved at once, and the saver kept until it is. */
  async close(recordKey: string): Promise<void> {
    const saver = this.savers.get(recordKey);
    if (!saver) return;
    await saver.flush();
    if (!saver.isWatched && !saver.hasUnsaved) this.savers.delete(recordKey);
  }

  /** Saves everything now. Answers whether nothing is left unsaved. */
  async flushAll(): Promise<boolean> {
    await Promise.all([...this.savers.values()].map((saver) => saver.flush()));
    return !hasUnsaved();
  }

  /** Gives up what could not be saved. Only where the user has said so. */
  discardAll(): void {
    for (const saver of this.savers.values()) saver.discard();
    this.savers.clear();
    for (const forget of forgetters) forget();
  }
}

const forgetters = new Set<() => void>();

/** For what a screen remembers beside the savers: forgotten together with them when the workspace is locked. */
export function whenDiscarded(forget: () => void): void {
  forgetters.add(forget);
}

/** Saves when the page is hidden or closed, and asks before closing only while something is unsaved. */
export function guardPage(desk: AutosaveDesk, page: Window): () => void {
  const flush = (): void => void desk.flushAll();
  const flushWhenHidden = (): void => {
    if (page.document.visibilityState === 'hidden') flush();
  };
  const warn = (event: BeforeUnloadEvent): void => {
    if (!hasUnsaved()) return;
    flush();
    event.preventDefault();
  };
  page.addEventListener('pagehide', flush);
  page.document.addEventListener('visibilitychange', flushWhenHidden);
  page.addEventListener('beforeunload', warn);
  return () => {
    page.removeEventListener('pagehide', flush);
    page.document.removeEventListener('visibilitychange', flushWhenHidden);
    page.removeEventListener('beforeunload', warn);
  };
}
