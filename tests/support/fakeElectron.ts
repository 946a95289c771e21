import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { vi } from 'vitest';

/** An event a page can be refused by. */
export interface Refusable {
  preventDefault: () => void;
  url?: string;
  isMainFrame?: boolean;
}

type Invoked = Parameters<Electron.IpcMain['handle']>[1];

/** Handlers of one web contents, called as Electron would call them. */
export class FakeIpc extends EventEmitter implements Pick<Electron.IpcMain, 'handle'> {
  readonly handlers = new Map<string, Invoked>();

  handle(channel: string, listener: Invoked): void {
    this.handlers.set(channel, listener);
  }
}

export class FakeContents extends EventEmitter
  implements Pick<Electron.WebContents, 'send' | 'getZoomFactor' | 'getURL' | 'isDestroyed' | 'isCrashed' | 'reload' | 'setWindowOpenHandler'>
{
  readonly ipc = new FakeIpc();
  /** A stand-in for the frame that shows the page; tests make strangers of it. */
  readonly mainFrame = { url: 'app://candour/index.html', parent: null };
  readonly sent: { channel: string; value: unknown }[] = [];
  windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;
  hasCrashed = false;
  send(channel: string, value?: unknown): void {
    this.sent.push({ channel, value });
    this.emit('sent', channel, value);
  }
  getZoomFactor = () => 1.25;
  getURL = () => this.mainFrame.url;
  isDestroyed = () => false;
  isCrashed = () => this.hasCrashed;
  reload = vi.fn<Electron.WebContents['reload']>();
  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.windowOpenHandler = handler;
  }
}

export class FakeWindow extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'loadURL' | 'setContentProtection' | 'destroy' | 'isDestroyed' | 'isMinimized' | 'restore' | 'show' | 'focus'
      | 'maximize' | 'isMaximized' | 'getNormalBounds'
    >
{
  readonly webContents = new FakeContents();
  readonly options: Electron.BrowserWindowConstructorOptions;
  isGone = false;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  loadURL = vi.fn<Electron.BrowserWindow['loadURL']>(async () => undefined);
  setContentProtection = vi.fn<Electron.BrowserWindow['setContentProtection']>();
  destroy = vi.fn<Electron.BrowserWindow['destroy']>(() => {
    this.isGone = true;
    this.emit('closed');
  });
  isDestroyed = () => this.isGone;
  isMinimized = () => true;
  restore = vi.fn<Electron.BrowserWindow['restore']>();
  show = vi.fn<Electron.BrowserWindow['show']>();
  focus = vi.fn<Electron.BrowserWindow['focus']>();
  maximize = vi.fn<Electron.BrowserWindow['maximize']>();
  isMaximized = () => true;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });
}

type RequestListener = NonNullable<Parameters<Electron.WebRequest['onBeforeRequest']>[0]>;

export class FakeSession extends EventEmitter
  implements
    Pick<
      Electron.Session,
      | 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler' | 'setSpellCheckerEnabled' | 'setProxy'
    >
{
  readonly files = new Map<string, Parameters<Electron.Protocol['handle']>[1]>();
  readonly protocol = {
    handle: (scheme, handler) => void this.files.set(scheme, handler),
  } satisfies Pick<Electron.Protocol, 'handle'>;
  beforeRequest: ((details: { url: string }, answer: (response: Electron.CallbackResponse) => void) => void) | undefined;
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.beforeRequest = listener as NonNullable<typeof this.beforeRequest>;
    },
  };
  setPermissionRequestHandler = vi.fn<Electron.Session['setPermissionRequestHandler']>();
  setPermissionCheckHandler = vi.fn<Electron.Session['setPermissionCheckHandler']>();
  setDevicePermissionHandler = vi.fn<Electron.Session['setDevicePermissionHandler']>();
  setDisplayMediaRequestHandler = vi.fn<Electron.Session['setDisplayMediaRequestHandler']>();
  setSpellCheckerEnabled = vi.fn<Electron.Session['setSpellCheckerEnabled']>();
  setProxy = vi.fn<Electron.Session['setProxy']>(async () => undefined);
}

export interface FakeOptions {
  readonly userDataFolder: string;
  /** The project folder in development, the archive in the packaged app. */
  readonly appFolder: string;
  readonly isPackaged: boolean;
  /** Whether another Candour is running already. */
  readonly isSecond: boolean;
  readonly workAreas: Electron.Rectangle[];
  /** What is thrown in place of loading the page. */
  readonly loadProblem: Error | null;
}

/** A stand-in for the whole `electron` module, as far as Candour uses it; each part has the type Electron gives it. */
export function fakeElectron(options: FakeOptions) {
  /** What was done, in order. */
  const log: string[] = [];
  const windows: FakeWindow[] = [];
  const partitions = new Map<string, FakeSession>();
  const defaultSession = new FakeSession();
  const switches = new Map<string, string>();
  let template: Electron.MenuItemConstructorOptions[] = [];

  const appMethods = {
    isPackaged: options.isPackaged,
    requestSingleInstanceLock: () => {
      log.push('lock');
      return !options.isSecond;
    },
    exit: vi.fn<Electron.App['exit']>(() => void app.emit('started')),
    quit: vi.fn<Electron.App['quit']>(),
    enableSandbox: () => void log.push('sandbox'),
    whenReady: async () => void log.push('ready'),
    getPath: (name) => (name === 'userData' ? options.userDataFolder : `${options.userDataFolder}/${name}`),
    setPath: vi.fn<Electron.App['setPath']>(),
    getName: () => 'Candour',
    getAppPath: () => options.appFolder,
    configureHostResolver: vi.fn<Electron.App['configureHostResolver']>(),
  } satisfies Partial<Electron.App>;
  const commandLine = {
    appendSwitch: (name, value = '') => void switches.set(name, value),
    hasSwitch: () => false,
  } satisfies Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch'>;
  const app = Object.assign(new EventEmitter(), appMethods, { commandLine });

  const dialog = {
    showErrorBox: vi.fn<Electron.Dialog['showErrorBox']>(),
    showSaveDialog: vi.fn(async (_window: unknown, _options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue> => ({ canceled: true, filePath: '' })),
    showMessageBox: vi.fn(async (_window: unknown, _options: Electron.MessageBoxOptions): Promise<Electron.MessageBoxReturnValue> => ({ response: 0, checkboxChecked: false })),
  };
  const protocol = {
    registerSchemesAsPrivileged: vi.fn<Electron.Protocol['registerSchemesAsPrivileged']>(() => void log.push('scheme')),
  } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;
  const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false } satisfies Partial<Electron.NativeTheme>;

  const module = {
    app,
    dialog,
    protocol,
    nativeTheme,
    screen: { getAllDisplays: () => options.workAreas.map((workArea) => ({ workArea })) },
    session: {
      defaultSession,
      fromPartition: (name: string) => {
        log.push('session');
        const made = partitions.get(name) ?? new FakeSession();
        partitions.set(name, made);
        return made;
      },
    },
    Menu: {
      buildFromTemplate: (items: Electron.MenuItemConstructorOptions[]) => ({ items, popup: vi.fn() }),
      setApplicationMenu: (menu: { items: Electron.MenuItemConstructorOptions[] }) => {
        template = menu.items;
      },
    },
    BrowserWindow: class extends FakeWindow {
      constructor(windowOptions: Electron.BrowserWindowConstructorOptions) {
        super(windowOptions);
        log.push('window');
        windows.push(this);
        // Electron tells of the contents before anyone can use the window.
        app.emit('web-contents-created', {}, this.webContents);
      }
      override loadURL = vi.fn<Electron.BrowserWindow['loadURL']>(async (address) => {
        log.push(`load ${address}`);
        if (options.loadProblem !== null) throw options.loadProblem;
        this.emit('ready-to-show');
        app.emit('started');
      });
    },
  } satisfies Partial<Record<keyof typeof Electron, unknown>>;

  return { module, app, dialog, protocol, nativeTheme, log, windows, partitions, defaultSession, switches, menu: () => template };
}
