import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { type Mock, vi } from 'vitest';

type Invoked = Parameters<Electron.IpcMain['handle']>[1];

/** Handlers of one web contents, called as Electron would call them. */
export class FakeIpc extends EventEmitter implements Pick<Electron.IpcMain, 'handle'> {
  readonly handlers = new Map<string, Invoked>();

  handle(channel: string, listener: Invoked): void {
    this.handlers.set(channel, listener);
  }
}

export class FakeContents
  extends EventEmitter
  implements
    Pick<
      Electron.WebContents,
      'send' | 'getZoomFactor' | 'getURL' | 'isDestroyed' | 'isCrashed' | 'reload' | 'setWindowOpenHandler'
    >
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
  readonly reload: Mock<Electron.WebContents['reload']> = vi.fn();
  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.windowOpenHandler = handler;
  }
}

export class FakeWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'loadURL'
      | 'setContentProtection'
      | 'destroy'
      | 'isDestroyed'
      | 'isMinimized'
      | 'restore'
      | 'show'
      | 'focus'
      | 'maximize'
      | 'isMaximized'
      | 'getNormalBounds'
    >
{
  readonly webContents = new FakeContents();
  readonly options: Electron.BrowserWindowConstructorOptions;
  isGone = false;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  readonly loadURL: Mock<Electron.BrowserWindow['loadURL']> = vi.fn(async () => undefined);
  readonly setContentProtection: Mock<Electron.BrowserWindow['setContentProtection']> = vi.fn();
  readonly destroy: Mock<Electron.BrowserWindow['destroy']> = vi.fn(() => {
    this.isGone = true;
    this.emit('closed');
  });
  isDestroyed = () => this.isGone;
  isMinimized = () => true;
  readonly restore: Mock<Electron.BrowserWindow['restore']> = vi.fn();
  readonly show: Mock<Electron.BrowserWindow['show']> = vi.fn();
  readonly focus: Mock<Electron.BrowserWindow['focus']> = vi.fn();
  readonly maximize: Mock<Electron.BrowserWindow['maximize']> = vi.fn();
  isMaximized = () => true;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });
}

type RequestListener = NonNullable<Parameters<Electron.WebRequest['onBeforeRequest']>[0]>;

export class FakeSession
  extends EventEmitter
  implements
    Pick<
      Electron.Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'setSpellCheckerEnabled'
      | 'setProxy'
      | 'clearStorageData'
    >
{
  readonly options: Electron.FromPartitionOptions;
  constructor(options: Electron.FromPartitionOptions) {
    super();
    this.options = options;
  }
  readonly files = new Map<string, Parameters<Electron.Protocol['handle']>[1]>();
  readonly protocol = {
    handle: (scheme, handler) => void this.files.set(scheme, handler),
  } satisfies Pick<Electron.Protocol, 'handle'>;
  beforeRequest:
    | ((details: { url: string }, answer: (response: Electron.CallbackResponse) => void) => void)
    | undefined;
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.beforeRequest = listener as NonNullable<typeof this.beforeRequest>;
    },
  };
  readonly setPermissionRequestHandler: Mock<Electron.Session['setPermissionRequestHandler']> = vi.fn();
  readonly setPermissionCheckHandler: Mock<Electron.Session['setPermissionCheckHandler']> = vi.fn();
  readonly setDevicePermissionHandler: Mock<Electron.Session['setDevicePermissionHandler']> = vi.fn();
  readonly setDisplayMediaRequestHandler: Mock<Electron.Session['setDisplayMediaRequestHandler']> = vi.fn();
  readonly setSpellCheckerEnabled: Mock<Electron.Session['setSpellCheckerEnabled']> = vi.fn();
  readonly clearStorageData: Mock<Electron.Session['clearStorageData']> = vi.fn(async () => undefined);
  readonly setProxy: Mock<Electron.Session['setProxy']> = vi.fn(async () => undefined);
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

class FakeCommandLine implements Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch'> {
  readonly switches = new Map<string, string>();
  appendSwitch(name: string, value = ''): void {
    this.switches.set(name, value);
  }
  hasSwitch(): boolean {
    return false;
  }
}

class FakeApp
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | 'isPackaged'
      | 'requestSingleInstanceLock'
      | 'exit'
      | 'quit'
      | 'enableSandbox'
      | 'whenReady'
      | 'getPath'
      | 'setPath'
      | 'getName'
      | 'getAppPath'
      | 'configureHostResolver'
    >
{
  readonly commandLine = new FakeCommandLine();
  readonly isPackaged: boolean;
  readonly #options: FakeOptions;
  readonly #log: string[];
  constructor(options: FakeOptions, log: string[]) {
    super();
    this.isPackaged = options.isPackaged;
    this.#options = options;
    this.#log = log;
  }
  requestSingleInstanceLock(): boolean {
    this.#log.push('lock');
    return !this.#options.isSecond;
  }
  enableSandbox(): void {
    this.#log.push('sandbox');
  }
  async whenReady(): Promise<void> {
    this.#log.push('ready');
  }
  getPath(name: string): string {
    return name === 'userData' ? this.#options.userDataFolder : `${this.#options.userDataFolder}/${name}`;
  }
  getName(): string {
    return 'Candour';
  }
  getAppPath(): string {
    return this.#options.appFolder;
  }
  readonly exit: Mock<Electron.App['exit']> = vi.fn(() => void this.emit('started'));
  readonly quit: Mock<Electron.App['quit']> = vi.fn();
  readonly setPath: Mock<Electron.App['setPath']> = vi.fn();
  readonly configureHostResolver: Mock<Electron.App['configureHostResolver']> = vi.fn();
}

/** Dialogs as Candour calls them, always over its window. */
class FakeDialog {
  readonly showErrorBox: Mock<Electron.Dialog['showErrorBox']> = vi.fn();
  readonly showSaveDialog: Mock<
    (window: unknown, options: Electron.SaveDialogOptions) => Promise<Electron.SaveDialogReturnValue>
  > = vi.fn(async () => ({ canceled: true, filePath: '' }));
  readonly showMessageBox: Mock<
    (window: unknown, options: Electron.MessageBoxOptions) => Promise<Electron.MessageBoxReturnValue>
  > = vi.fn(async () => ({ response: 0, checkboxChecked: false }));
}

/** A stand-in for the whole `electron` module, as far as Candour uses it; each part has the type Electron gives it. */
export class FakeElectron {
  /** What was done, in order. */
  readonly log: string[] = [];
  readonly windows: FakeWindow[] = [];
  readonly partitions = new Map<string, FakeSession>();
  readonly defaultSession = new FakeSession({ cache: true });
  readonly dialog = new FakeDialog();
  readonly nativeTheme = { shouldUseDarkColors: false };
  readonly registeredSchemes: Electron.CustomScheme[] = [];
  readonly app: FakeApp;
  readonly options: FakeOptions;
  menu: Electron.MenuItemConstructorOptions[] = [];
  readonly popups: Electron.MenuItemConstructorOptions[][] = [];

  constructor(options: FakeOptions) {
    this.options = options;
    this.app = new FakeApp(options, this.log);
  }

  module(): Partial<Record<keyof typeof Electron, unknown>> {
    const openWindow = (options: Electron.BrowserWindowConstructorOptions) => this.#openWindow(options);
    return {
      app: this.app,
      dialog: this.dialog,
      nativeTheme: this.nativeTheme,
      protocol: {
        registerSchemesAsPrivileged: (schemes) => {
          this.log.push('scheme');
          this.registeredSchemes.push(...schemes);
        },
      } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>,
      screen: { getAllDisplays: () => this.options.workAreas.map((workArea) => ({ workArea })) },
      session: {
        defaultSession: this.defaultSession,
        fromPartition: (name: string, options: Electron.FromPartitionOptions) => {
          this.log.push('session');
          const made = this.partitions.get(name) ?? new FakeSession(options);
          this.partitions.set(name, made);
          return made;
        },
      },
      Menu: {
        buildFromTemplate: (items: Electron.MenuItemConstructorOptions[]) => ({
          items,
          popup: () => void this.popups.push(items),
        }),
        setApplicationMenu: (menu: { items: Electron.MenuItemConstructorOptions[] }) => {
          this.menu = menu.items;
        },
      },
      // Called with `new`, so it cannot be an arrow.
      BrowserWindow: function BrowserWindow(options: Electron.BrowserWindowConstructorOptions) {
        return openWindow(options);
      },
    };
  }

  #openWindow(options: Electron.BrowserWindowConstructorOptions): FakeWindow {
    this.log.push('window');
    const window = new FakeWindow(options);
    this.windows.push(window);
    window.loadURL.mockImplementation(async (address) => {
      this.log.push(`load ${address}`);
      if (this.options.loadProblem !== null) throw this.options.loadProblem;
      window.emit('ready-to-show');
      this.app.emit('started');
    });
    // Electron tells of the contents before anyone can use the window.
    this.app.emit('web-contents-created', {}, window.webContents);
    return window;
  }
}
