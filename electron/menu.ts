/** The menu, in the language of the app. Undo and redo of designs are the page's own; these are texts'. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../messages/index.ts';

export interface MenuOptions {
  t: Translate;
  /** The page's tools for developers, where the program runs from its clone. */
  withDevTools: boolean;
  isMac: boolean;
  revealData: () => void;
}

export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { t, isMac } = options;
  const item = (
    role: NonNullable<MenuItemConstructorOptions['role']>,
    label: string,
  ): MenuItemConstructorOptions => ({ role, label });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const about = item('about', t('start.desktop.menu.about'));
  const quit = item('quit', t('start.desktop.menu.quit'));

  const file: MenuItemConstructorOptions = {
    label: t('start.desktop.menu.file'),
    submenu: [
      {
        id: 'data-folder',
        label: t('start.desktop.menu.dataFolder'),
        click: options.revealData,
      },
      line,
      isMac ? item('close', t('start.desktop.menu.close')) : quit,
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: t('start.desktop.menu.edit'),
    submenu: [
      item('undo', t('start.desktop.menu.undo')),
      item('redo', t('start.desktop.menu.redo')),
      line,
      item('cut', t('start.desktop.menu.cut')),
      item('copy', t('start.desktop.menu.copy')),
      item('paste', t('start.desktop.menu.paste')),
      item('selectAll', t('start.desktop.menu.selectAll')),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: t('start.desktop.menu.view'),
    submenu: [
      item('resetZoom', t('start.desktop.menu.resetZoom')),
      item('zoomIn', t('start.desktop.menu.zoomIn')),
      item('zoomOut', t('start.desktop.menu.zoomOut')),
      line,
      item('togglefullscreen', t('start.desktop.menu.fullScreen')),
      line,
      item('reload', t('start.desktop.menu.reload')),
      ...(options.withDevTools ? [item('toggleDevTools', t('start.desktop.menu.devTools'))] : []),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: t('start.desktop.menu.help'),
    submenu: [about],
  };
  const mac: MenuItemConstructorOptions = {
    label: 'Jelajah',
    submenu: [
      about,
      line,
      item('hide', t('start.desktop.menu.hide')),
      item('hideOthers', t('start.desktop.menu.hideOthers')),
      item('unhide', t('start.desktop.menu.showAll')),
      line,
      quit,
    ],
  };
  // On macOS the program has a menu of its own, which holds "about" and "quit".
  return isMac ? [mac, file, edit, view] : [file, edit, view, help];
}

export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}
