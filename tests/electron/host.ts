/**
 * The process in which the program boots: plain Node, `electron` resolved to the fake, and the test
 * at the other end of a channel. Started by driver.ts.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { CoreClient } from '../../contract/index.ts';
import { app, onExit } from './fake/app.ts';
import { nativeTheme, shown } from './fake/electron.ts';
import { answerable } from './fake/event.ts';
import { pageFetch } from './fake/protocol.ts';
import { locks, mayDownload, mayReach } from './fake/session.ts';
import { theWindow } from './fake/window.ts';
import { answers, becomeReady, calls, firstPage, onNote, setUp } from './fake/world.ts';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context);
    return { url: new URL('./fake/electron.ts', import.meta.url).href, shortCircuit: true };
  },
});

const core: CoreClient = createORPCClient(
  new RPCLink({ url: 'app://jelajah/rpc', fetch: (request) => pageFetch(request) }),
);

/** A procedure of the contract by its path; an iterator is read to its end. */
async function call(path: string, input: unknown): Promise<unknown> {
  let target: unknown = core;
  for (const name of path.split('.')) target = Reflect.get(Object(target), name);
  if (typeof target !== 'function') throw new Error(`${path} is not in the contract`);
  const result: unknown = await target(input);
  if (result === null || typeof result !== 'object' || !(Symbol.asyncIterator in result)) {
    return result;
  }
  const events: unknown[] = [];
  for await (const event of result as AsyncIterable<unknown>) events.push(event);
  // Events carry their ids in a proxy, which no channel takes.
  return JSON.parse(JSON.stringify(events));
}

function itemsOf(menu: readonly Electron.MenuItemConstructorOptions[]): Array<{
  label: string;
  role: string | null;
  id: string | null;
  press: () => void;
}> {
  return menu.flatMap((item) => [
    {
      label: item.label ?? '',
      role: item.role ?? null,
      id: item.id ?? null,
      press: () => Reflect.apply(item.click ?? (() => undefined), null, []),
    },
    ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : []),
  ]);
}

const commands = {
  calls: () => calls,
  fetch: async (url: string, method = 'GET') => {
    const response = await pageFetch(new Request(url, { method }));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  },
  call,
  /** Opens a stream that stays open, as every window does. */
  enter: async () => {
    const events = await core.host.presence();
    await events[Symbol.asyncIterator]().next();
  },
  window: () => {
    const { options, visible, focused, minimized, maximized, webContents } = theWindow();
    const { html, exposed, loaded } = webContents;
    return {
      options: JSON.parse(JSON.stringify(options)) as Electron.BrowserWindowConstructorOptions,
      ...{ visible, focused, minimized, maximized, html, exposed, loaded },
    };
  },
  minimize: () => {
    Object.assign(theWindow(), { minimized: true, focused: false });
  },
  /** Whether the page would get there. */
  navigate: (url: string, how: 'link' | 'frame' | 'redirect') => {
    const contents = theWindow().webContents;
    const isMainFrame = how !== 'frame';
    const details = { url, isMainFrame, isSameDocument: false };
    if (how === 'redirect') {
      const { event, isPrevented } = answerable(details);
      contents.emit('will-redirect', event);
      return !isPrevented();
    }
    const any = answerable(
      details satisfies Pick<
        Electron.WebContentsWillFrameNavigateEventParams,
        'url' | 'isMainFrame' | 'isSameDocument'
      >,
    );
    contents.emit('will-frame-navigate', any.event);
    if (any.isPrevented()) return false;
    if (!isMainFrame) return true;
    const main = answerable(details);
    contents.emit('will-navigate', main.event);
    return !main.isPrevented();
  },
  /** `window.open`, or a link with a target. Electron opens what nobody handles. */
  open: (url: string) => {
    const { openHandler } = theWindow().webContents;
    if (openHandler === null) return 'allow';
    return openHandler({
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    }).action;
  },
  attachWebview: () => {
    const { event, isPrevented } = answerable();
    theWindow().webContents.emit('will-attach-webview', event, {}, {});
    return !isPrevented();
  },
  /** Whether a page is given a permission, by asking and by looking. */
  permission: (name: 'media' | 'geolocation' | 'clipboard-read' | 'notifications') => {
    let granted = locks.request === null;
    const contents = theWindow().webContents as unknown as Electron.WebContents;
    locks.request?.(
      contents,
      name,
      (yes) => {
        granted = yes;
      },
      { requestingUrl: 'app://jelajah/', isMainFrame: true },
    );
    const looked =
      locks.check === null ||
      locks.check(contents, name, 'app://jelajah', { isMainFrame: true, requestingUrl: '' });
    return { granted, looked, devices: locks.device === null };
  },
  mayReach,
  mayDownload,
  spellChecker: () => locks.spellChecker,
  theme: () => nativeTheme.themeSource,
  menu: () => itemsOf(shown.menu).map(({ label, role, id }) => ({ label, role, id })),
  press: (id: string) =>
    itemsOf(shown.menu)
      .find((item) => item.id === id)
      ?.press(),
  secondInstance: () => {
    app.emit('second-instance', answerable().event, [], '', null);
  },
  answer: (...buttons: number[]) => {
    answers.push(...buttons);
  },
  holdBack: (holds: boolean) => {
    theWindow().webContents.holdsBack = holds;
  },
  crash: (reason: Electron.RenderProcessGoneDetails['reason']) => {
    const details = { reason, exitCode: 5 } satisfies Electron.RenderProcessGoneDetails;
    theWindow().webContents.emit('render-process-gone', answerable().event, details);
  },
  close: () => theWindow().close(),
  quit: () => app.quit(),
  fault: async () => {
    setImmediate(() => {
      throw new Error('a fault with "rahasia" in it');
    });
  },
};
export type Commands = typeof commands;

function tell(message: object): void {
  process.send?.(message);
}

onNote.tell = () => tell({ noted: true });

onExit.tell = (code) => {
  const ended = { ended: true, calls };
  // The channel must have taken it before the process goes.
  if (process.send === undefined) process.exit(code);
  process.send(ended, () => process.exit(code));
};

process.on('message', (message: { id: number; name: keyof Commands; args: unknown[] }) => {
  const { id, name, args } = message;
  const run = async (): Promise<unknown> => Reflect.apply(commands[name], null, args);
  run()
    .then((value) => tell({ id, value }))
    .catch((error: unknown) => tell({ id, failure: String(error) }));
});
process.on('disconnect', () => process.exit(1));

process.argv.splice(1, Number.POSITIVE_INFINITY, ...setUp.argv);
await import(pathToFileURL(setUp.main).href);
becomeReady();
await firstPage.promise;
tell({ started: true });
