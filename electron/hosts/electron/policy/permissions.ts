import type { Session } from 'electron';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
export type Permission = Parameters<RequestHandler>[1] | Parameters<CheckHandler>[1];

interface Decision {
  readonly isAllowed: boolean;
  readonly reason: string;
}

const yes = (reason: string): Decision => ({ isAllowed: true, reason });
const no = (reason: string): Decision => ({ isAllowed: false, reason });

const device = no('Candour uses no devices.');
const sight = no('Candour does not look, listen or record.');
const place = no('Where the reviewer sits is nobody’s business.');
const network = no('Candour is offline.');
const background = no('Nothing runs when the window is closed.');
const storage = no('The page keeps nothing; the workspace does.');
const screen = no('The window stays an ordinary window, under the user’s control.');

/** Every permission Electron knows. One it learns later does not compile until somebody decides here. */
export const permissions = {
  'clipboard-sanitized-write': yes('A Copy button puts plain text on the clipboard.'),
  'clipboard-read': no('Pasting by the user needs no permission; reading unasked would.'),
  'deprecated-sync-clipboard-read': no('Pasting by the user needs no permission; reading unasked would.'),
  ar: device,
  'automatic-fullscreen': screen,
  'background-fetch': background,
  'background-sync': background,
  'captured-surface-control': sight,
  'display-capture': sight,
  fileSystem: no('Files come in by a file field and go out by the save dialog.'),
  fullscreen: no('Full screen is in the View menu.'),
  geolocation: place,
  'geolocation-approximate': place,
  'hand-tracking': device,
  hid: device,
  'idle-detection': no('Nobody watches the reviewer.'),
  keyboardLock: screen,
  'local-fonts': no('The fonts come with Candour; a list of fonts identifies a machine.'),
  'local-network': network,
  'local-network-access': network,
  'loopback-network': network,
  media: sight,
  mediaKeySystem: sight,
  midi: device,
  midiSysex: device,
  nfc: device,
  notifications: no('A notification would show case text outside the window.'),
  openExternal: no('Candour opens no other program.'),
  'payment-handler': network,
  'periodic-background-sync': background,
  'persistent-storage': storage,
  pointerLock: screen,
  'screen-wake-lock': screen,
  sensors: device,
  serial: device,
  'smart-card': device,
  'speaker-selection': device,
  'storage-access': storage,
  'system-wake-lock': screen,
  'top-level-storage-access': storage,
  usb: device,
  vr: device,
  'web-app-installation': screen,
  'web-printing': device,
  'window-management': screen,
  unknown: no('What has no name gets no leave.'),
} as const satisfies Record<Permission, Decision>;

/** Refuses what is not in the table, too: Electron may be newer than its types. */
export function isPermitted(permission: string): boolean {
  return Object.entries(permissions).some(([name, decision]) => name === permission && decision.isAllowed);
}
