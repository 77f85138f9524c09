/** `BrowserWindow` and its page. The page is the HTML, the preload and what a test makes it do. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { app, openWindows, windowGone } from './app.ts';
import { answerable } from './event.ts';
import { load, NetError, privilegesOf } from './protocol.ts';
import { mayReach, partitionOf } from './session.ts';
import { firstPage, needReady, note } from './world.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

export class FakeContents
  extends EventEmitter
  implements Pick<Electron.WebContents, 'setWindowOpenHandler' | 'reload' | 'printToPDF'>
{
  openHandler: OpenHandler | null = null;
  /** The page has changes that are not stored yet, and says so when it is to go. */
  holdsBack = false;
  html = '';
  /** What the preload put into the page's world. */
  exposed: Record<string, unknown> = {};
  loaded = 0;
  private readonly preferences: Electron.WebPreferences;

  constructor(preferences: Electron.WebPreferences) {
    super();
    this.preferences = preferences;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  reload(): void {
    note('webContents.reload');
    this.loaded += 1;
  }

  async show(address: string): Promise<void> {
    if (privilegesOf(address).standard !== true) throw new NetError('ERR_FAILED');
    const init = { headers: new Headers({ accept: 'text/html' }) };
    const own = partitionOf(this.preferences.session);
    const response = await load(address, init, undefined, own?.handlers);
    this.html = await response.text();
    this.loaded += 1;
    this.runPreload();
  }

  /** A sandboxed preload has a small `require`, a copy of `process`, and no Node. */
  private runPreload(): void {
    const { preload, additionalArguments = [], sandbox } = this.preferences;
    if (preload === undefined) return;
    if (sandbox !== true) throw new Error('the fake knows sandboxed preloads only');
    const contextBridge = {
      exposeInMainWorld: (key, api) => {
        if (key in this.exposed) throw new Error(`Cannot bind ${key} twice`);
        this.exposed[key] = structuredClone(api);
      },
    } satisfies Pick<Electron.ContextBridge, 'exposeInMainWorld'>;
    const context = createContext({
      require: (name: string) => {
        if (name === 'electron') return { contextBridge };
        throw new Error(`module not found: ${name}`);
      },
      process: { platform: process.platform, argv: ['electron', ...additionalArguments] },
      exports: {},
      module: { exports: {} },
    });
    runInContext(readFileSync(preload, 'utf8'), context, { filename: preload });
  }

  /** Notes what it would print, and whether the page could reach out. */
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const locks = partitionOf(this.preferences.session)?.locks;
    note('webContents.printToPDF', options, this.html, mayReach('https://example.org/', locks));
    return Buffer.from('%PDF-1.4 from a fake');
  }

  /** True when the page may go. */
  mayUnload(): boolean {
    if (!this.holdsBack) return true;
    const { event, isPrevented } = answerable();
    this.emit('will-prevent-unload', event);
    // Turned round: to prevent it is to let the page go.
    return isPrevented();
  }
}

export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'loadURL'
      | 'show'
      | 'focus'
      | 'restore'
      | 'maximize'
      | 'close'
      | 'destroy'
      | 'isDestroyed'
      | 'isMinimized'
      | 'isMaximized'
      | 'getNormalBounds'
    >
{
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents: FakeContents;
  minimized = false;
  maximized = false;
  visible: boolean;
  focused = false;
  private destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    needReady('BrowserWindow');
    note('new BrowserWindow', options);
    this.options = options;
    this.visible = options.show !== false;
    this.webContents = new FakeContents(options.webPreferences ?? {});
    openWindows.add(this);
    app.emit('web-contents-created', answerable().event, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    note('loadURL', url);
    await this.webContents.show(url);
    this.emit('ready-to-show');
    this.webContents.emit('did-finish-load');
    firstPage.resolve();
  }
  show(): void {
    this.visible = true;
  }
  focus(): void {
    this.focused = true;
  }
  restore(): void {
    this.minimized = false;
  }
  maximize(): void {
    this.maximized = true;
  }
  isMinimized = (): boolean => this.minimized;
  isMaximized = (): boolean => this.maximized;
  isDestroyed = (): boolean => this.destroyed;

  getNormalBounds(): Electron.Rectangle {
    const { x = 320, y = 90, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }

  /** First `close`, then the page is asked, as in Electron. */
  close(): void {
    const { event, isPrevented } = answerable();
    this.emit('close', event);
    if (isPrevented() || !this.webContents.mayUnload()) return;
    this.destroy();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    openWindows.delete(this);
    this.emit('closed');
    windowGone();
  }
}

export const theWindow = (): BrowserWindow => {
  const [window] = openWindows;
  if (!(window instanceof BrowserWindow)) throw new Error('no window is open');
  return window;
};
