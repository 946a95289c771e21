import {
  app,
  BrowserWindow,
  nativeTheme,
  screen,
  type BrowserWindowConstructorOptions,
  type Session,
} from 'electron';
import { appPage } from './policy/addresses.ts';
import { fitToScreens, smallestWindow, type WindowState } from './windowState.ts';

/** `--canvas` of the two themes, so that nothing flashes before the first paint. */
const canvas = { light: '#F2F2EF', dark: '#15191C' } as const;
const title = 'Candour';

interface WindowParts {
  readonly state: WindowState;
  readonly session: Session;
  readonly preload: string;
}

/** Makes the window, hidden until it has something to show. `loadApp` fills it, once everything that guards it is in place. */
export function makeWindow(parts: WindowParts): BrowserWindow {
  const window = new BrowserWindow(windowOptions(parts));
  // A shared screen or a recall tool must not pick up case text unasked. The View menu lifts it for a meeting, until the next start.
  window.setContentProtection(true);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (parts.state.isMaximized) window.maximize();
    window.show();
  });
  return window;
}

export async function loadApp(window: BrowserWindow): Promise<void> {
  await window.loadURL(appPage);
}

export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export function currentState(window: BrowserWindow): WindowState {
  return {
    bounds: window.getNormalBounds(),
    isMaximized: window.isMaximized(),
    zoomFactor: window.webContents.getZoomFactor(),
  };
}

function windowOptions({ state, session, preload }: WindowParts): BrowserWindowConstructorOptions {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const bounds = state.bounds && fitToScreens(state.bounds, workAreas);
  return {
    title,
    show: false,
    ...(bounds ?? { width: 1440, height: 900 }),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    backgroundColor: canvas[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    // Alt and F10 bring the menu; the design gives its rows to the work.
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      zoomFactor: state.zoomFactor,
    },
  };
}
