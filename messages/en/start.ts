/** English texts: start. */
import type { start as source } from '../id/start.ts';
import type { Translated } from '../shape.ts';

export const start = {
  desktop: {
    cancel: 'Cancel',
    quit: 'Close Jelajah',
    alreadyOpen: {
      message: 'Jelajah is already open',
      detail:
        'The data folder {{folder}} is in use by another Jelajah, perhaps in a browser. Go on in that window, or close it and open Jelajah again.',
    },
    cannotStart: 'Jelajah cannot be opened',
    unforeseen: 'Something unforeseen went wrong. Reference: {{reference}}.',
    stopped: {
      message: 'Jelajah must close',
      detail:
        'Something unforeseen went wrong. Every change marked as saved is on this computer. Reference: {{reference}}.',
    },
    pageFailed: {
      message: 'The page of Jelajah has stopped',
      detail: 'Every change marked as saved is on this computer.',
      reload: 'Reload',
    },
    pageBusy: {
      message: 'The page of Jelajah does not respond',
      detail: 'You can wait, or reload the page.',
      wait: 'Wait',
      reload: 'Reload',
    },
    unsaved: {
      message: 'The last changes are not saved yet',
      detail: 'If you close Jelajah now, they are lost.',
      stay: 'Back to Jelajah',
      leave: 'Close without saving',
    },
    openLink: {
      message: 'Open the link to {{host}} in the browser?',
      open: 'Open',
    },
    menu: {
      about: 'About Jelajah',
      quit: 'Quit',
      file: 'File',
      dataFolder: 'Open the data folder',
      close: 'Close window',
      edit: 'Edit',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
      view: 'View',
      resetZoom: 'Actual size',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fullScreen: 'Full screen',
      reload: 'Reload',
      devTools: 'Developer tools',
      help: 'Help',
      hide: 'Hide Jelajah',
      hideOthers: 'Hide others',
      showAll: 'Show all',
    },
  },
} as const satisfies Translated<typeof source>;
