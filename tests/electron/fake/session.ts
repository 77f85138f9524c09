/** `session`: who may do what, as the program has set it; sessions in memory beside the default one. */
import { EventEmitter } from 'node:events';
import type { Handlers } from './protocol.ts';
import { needReady, note } from './world.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0];
type BeforeRequest = (
  details: Pick<Electron.OnBeforeRequestListenerDetails, 'url'>,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

interface Locks {
  request: RequestHandler;
  check: CheckHandler;
  device: DeviceHandler;
  network: { urls: readonly string[]; listener: BeforeRequest } | null;
  spellChecker: boolean;
}

/** Electron grants what nobody handles: that is what every session starts with. */
const open = (): Locks => ({
  request: null,
  check: null,
  device: null,
  network: null,
  spellChecker: true,
});

export const locks: Locks = open();

const webRequestOf = (locks: Locks) => ({
  onBeforeRequest(
    filter: Electron.WebRequestFilter | BeforeRequest | null,
    listener?: BeforeRequest | null,
  ): void {
    if (filter === null || typeof filter === 'function' || !listener) {
      throw new Error('the fake knows onBeforeRequest with a filter only');
    }
    locks.network = { urls: filter.urls ?? [], listener };
  },
});

const sessionOf = (locks: Locks) =>
  Object.assign(
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
        if (!url.endsWith('/'))
          throw new Error('the address of dictionaries must end with a slash');
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
    { webRequest: webRequestOf(locks) },
  );

const defaultSession = sessionOf(locks);

/** A session in memory: its locks, and what answers its pages. */
interface Partition {
  locks: Locks;
  handlers: Handlers;
}
const partitions = new WeakMap<object, Partition>();
export const partitionOf = (session: object | undefined): Partition | undefined =>
  session === undefined ? undefined : partitions.get(session);

export const session = {
  get defaultSession() {
    needReady('session.defaultSession');
    return defaultSession;
  },
  fromPartition(name: string, options: Electron.FromPartitionOptions) {
    needReady('session.fromPartition');
    note('session.fromPartition', name, options);
    const own: Partition = { locks: open(), handlers: new Map() };
    const protocol = {
      handle: (scheme, handler) => {
        own.handlers.set(scheme, handler);
      },
    } satisfies Pick<Electron.Protocol, 'handle'>;
    const made = Object.assign(sessionOf(own.locks), { protocol });
    partitions.set(made, own);
    return made;
  },
};

/** A Chrome match pattern: scheme, host and path with stars. */
function matches(pattern: string, address: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(address);
}

/** Whether a window could reach an address. */
export function mayReach(address: string, { network: lock }: Locks = locks): boolean {
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
