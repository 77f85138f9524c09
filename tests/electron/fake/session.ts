/** `session.defaultSession`: who may do what, as the program has set it. */
import { EventEmitter } from 'node:events';
import { needReady, note } from './world.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0];
type BeforeRequest = (
  details: Pick<Electron.OnBeforeRequestListenerDetails, 'url'>,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

/** Electron grants what nobody handles: that is what these start with. */
export const locks: {
  request: RequestHandler;
  check: CheckHandler;
  device: DeviceHandler;
  network: { urls: readonly string[]; listener: BeforeRequest } | null;
  spellChecker: boolean;
} = { request: null, check: null, device: null, network: null, spellChecker: true };

const webRequest = {
  onBeforeRequest(
    filter: Electron.WebRequestFilter | BeforeRequest | null,
    listener?: BeforeRequest | null,
  ): void {
    if (filter === null || typeof filter === 'function' || !listener) {
      throw new Error('the fake knows onBeforeRequest with a filter only');
    }
    locks.network = { urls: filter.urls ?? [], listener };
  },
};

const defaultSession = Object.assign(
  new EventEmitter(),
  {
    setPermissionRequestHandler: (handler) => {
      locks.request = handler;
    },
    setPermissionCheckHandler: (handler) => {
      locks.check = handler;
    },
    setDevicePermissionHandler: (handler) => {
      locks.device = handler;
    },
    setSpellCheckerEnabled: (enable) => {
      locks.spellChecker = enable;
    },
    setSpellCheckerDictionaryDownloadURL: (url) => {
      if (!url.endsWith('/')) throw new Error('the address of dictionaries must end with a slash');
      note('session.setSpellCheckerDictionaryDownloadURL', url);
    },
  } satisfies Pick<
    Electron.Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setSpellCheckerEnabled'
    | 'setSpellCheckerDictionaryDownloadURL'
  >,
  { webRequest },
);

export const session = {
  get defaultSession() {
    needReady('session.defaultSession');
    return defaultSession;
  },
};

/** A Chrome match pattern: scheme, host and path with stars. */
function matches(pattern: string, address: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(address);
}

/** Whether the window could reach an address. */
export function mayReach(address: string): boolean {
  const lock = locks.network;
  if (lock === null || !lock.urls.some((pattern) => matches(pattern, address))) return true;
  let cancelled = false;
  lock.listener({ url: address }, ({ cancel }) => {
    cancelled = cancel === true;
  });
  return !cancelled;
}

/** Whether a download would go on to the dialog that asks where to keep it. */
export function mayDownload(address: string): boolean {
  let prevented = false;
  const event = {
    preventDefault: () => {
      prevented = true;
    },
    defaultPrevented: false,
  } satisfies Pick<Electron.Event, 'preventDefault' | 'defaultPrevented'>;
  const item = { getURL: () => address } satisfies Pick<Electron.DownloadItem, 'getURL'>;
  defaultSession.emit('will-download', event, item);
  return !prevented;
}
