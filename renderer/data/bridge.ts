import type { Bridge } from '../../shared/contract/bridge.ts';
import { createBrowserBridge, takeToken } from './browserBridge.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly candour?: Bridge;
  }
}

/** The bridge of whichever host this page runs in. */
export function findBridge(): Bridge {
  return (
    window.candour ?? createBrowserBridge(takeToken(window.location, window.history, window.sessionStorage))
  );
}
