/** What `import ... from 'electron'` gives in the boot tests. */
import { answers, needReady, note, readyNow, setUp } from './world.ts';

export { app } from './app.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { BrowserWindow } from './window.ts';

const optionsOf = (
  first: Electron.BaseWindow | Electron.MessageBoxOptions,
  second?: Electron.MessageBoxOptions,
): Electron.MessageBoxOptions => {
  const options = second ?? first;
  if (!('message' in options)) throw new Error('a dialog without options');
  return options;
};

const answerTo = (api: string, options: Electron.MessageBoxOptions): number => {
  needReady(api);
  note(api, options);
  return answers.shift() ?? options.cancelId ?? 0;
};

export const dialog = {
  // The one dialog that works before Electron is ready.
  showErrorBox: (title, content) => note('dialog.showErrorBox', title, content),
  showMessageBox: async (
    first: Electron.BaseWindow | Electron.MessageBoxOptions,
    second?: Electron.MessageBoxOptions,
  ) => ({
    response: answerTo('dialog.showMessageBox', optionsOf(first, second)),
    checkboxChecked: false,
  }),
  showMessageBoxSync: (
    first: Electron.BaseWindow | Electron.MessageBoxOptions,
    second?: Electron.MessageBoxOptions,
  ) => answerTo('dialog.showMessageBoxSync', optionsOf(first, second)),
} satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox' | 'showMessageBoxSync'>;

export const shell = {
  openExternal: async (url) => note('shell.openExternal', url),
  openPath: async (path) => {
    note('shell.openPath', path);
    return '';
  },
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath'>;

export const screen = {
  getAllDisplays() {
    needReady('screen.getAllDisplays');
    return setUp.screens.map((workArea) => ({ workArea }));
  },
} satisfies { getAllDisplays(): Pick<Electron.Display, 'workArea'>[] };

export const nativeTheme: Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'> = {
  themeSource: 'system',
  shouldUseDarkColors: false,
};

/** Turns bytes round instead of encrypting: enough to see that nothing lies there as it was. */
const turned = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xa5));

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => readyNow() && setUp.keychain !== 'unknown',
  getSelectedStorageBackend: () => (readyNow() ? setUp.keychain : 'unknown'),
  encryptStringAsync: async (text) => {
    needReady('safeStorage.encryptStringAsync');
    return turned(Buffer.from(`v1:${text}`));
  },
  decryptStringAsync: async (encrypted) => {
    const text = turned(encrypted).toString();
    if (!text.startsWith('v1:')) throw new Error('Error while decrypting the ciphertext');
    return { result: text.slice(3), shouldReEncrypt: false };
  },
} satisfies Pick<
  Electron.SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'getSelectedStorageBackend'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
>;

/** The menu that is set; items as they were given. */
export const shown: { menu: readonly Electron.MenuItemConstructorOptions[] } = { menu: [] };

export class Menu {
  readonly template: readonly Electron.MenuItemConstructorOptions[];
  constructor(template: readonly Electron.MenuItemConstructorOptions[]) {
    this.template = template;
  }
  static buildFromTemplate(template: Electron.MenuItemConstructorOptions[]): Menu {
    for (const item of template) {
      if (item.label === undefined && item.role === undefined && item.type !== 'separator') {
        throw new TypeError('Invalid template for MenuItem: must have label or role');
      }
      if (Array.isArray(item.submenu)) Menu.buildFromTemplate(item.submenu);
    }
    return new Menu(template);
  }
  static setApplicationMenu(menu: Menu | null): void {
    needReady('Menu.setApplicationMenu');
    shown.menu = menu?.template ?? [];
  }
}
