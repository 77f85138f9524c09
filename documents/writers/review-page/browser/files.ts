/** The file that goes back to the author, and the one to go on from. */
import { h } from '../../micro/player/browser/dom.ts';
import { fileName, fileText, limits, mergeWork, readWork } from '../common/work.ts';
import type { App } from './app.ts';
import { icon } from './dom.ts';

export interface Foot {
  readonly element: HTMLElement;
}

/** Hands a text to the browser's downloads. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = h('a', { attrs: { href: address, download: name } });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after this turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function createFoot(
  app: App,
  actions: { findTrouble: () => HTMLElement | null; loaded: () => void },
): Foot {
  const { say, work, data } = app;
  const told = h('p', { class: 'told', attrs: { role: 'status', tabindex: '-1' } });
  const state = h('p', { class: 'soft' });
  const save = h(
    'button',
    { class: 'button main wide', attrs: { type: 'button' } },
    icon('save'),
    say('save'),
  );
  const picker = h('input', {
    attrs: {
      type: 'file',
      accept: '.json,application/json',
      hidden: true,
      'aria-label': say('load'),
    },
  });
  const load = h('button', { class: 'button plain', attrs: { type: 'button' } }, say('load'));
  const copyText = h('textarea', {
    attrs: { readonly: true, rows: '4', 'aria-label': say('fileText'), spellcheck: 'false' },
  });
  const copyHint = h('p', { class: 'soft' });
  const copy = h('button', { class: 'button soft', attrs: { type: 'button' } }, say('copy'));
  const otherWay = h('details', {}, h('summary', {}, say('noDownload')), copyHint, copyText, copy);
  otherWay.hidden = true;
  const element = h(
    'div',
    { class: 'foot' },
    told,
    save,
    h('div', { class: 'row between' }, state, load),
    picker,
    otherWay,
  );

  const render = (): void => {
    const hasWork = work.comments.length > 0 || work.decision !== null;
    state.textContent = !hasWork
      ? say('nothingYet')
      : app.isDirty
        ? say(app.isKept ? 'unsaved' : 'notRemembered')
        : say('savedAt', { time: app.savedAt });
    state.classList.toggle('warn', hasWork && app.isDirty);
  };
  app.onChange(render);
  render();
  app.onTell((text, undo) => {
    told.textContent = text;
    if (undo === undefined) return;
    const back = h('button', { class: 'button small', attrs: { type: 'button' } }, say('undo'));
    back.addEventListener('click', () => {
      undo();
      told.focus();
    });
    told.append(' ', back);
    // What was pressed is gone with its card; the keyboard goes on here.
    back.focus({ preventScroll: true });
  });

  save.addEventListener('click', () => {
    if (work.comments.length === 0 && work.decision === null) {
      app.tell(say('nothingToSave'));
      return;
    }
    const trouble = actions.findTrouble();
    if (trouble !== null) {
      trouble.focus();
      return;
    }
    const name = fileName(data, work);
    const text = fileText(data, work);
    download(name, text);
    app.isDirty = false;
    app.savedAt = new Date().toLocaleTimeString(data.language === 'id' ? 'id-ID' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    });
    copyText.value = text;
    copyHint.textContent = say('noDownloadHint', { name });
    otherWay.hidden = false;
    render();
    app.tell(say('saved', { name }));
  });

  copy.addEventListener('click', () => {
    copyText.select();
    // The newer way of copying is closed to files on a disk.
    if (document.execCommand('copy')) app.tell(say('copied'));
  });

  const read = (text: string): void => {
    const found = readWork(text, data.designId);
    if ('trouble' in found) {
      const words = {
        'not-review': 'loadNotReview',
        'other-design': 'loadOtherDesign',
        newer: 'loadNewer',
      } as const;
      app.tell(say(words[found.trouble]));
      return;
    }
    const { name } = found.work.reviewer;
    const isOther = work.reviewer.name !== '' && work.reviewer.name !== name;
    const n = mergeWork(work, found.work);
    app.changed();
    actions.loaded();
    const told = isOther ? say('loadedOther', { name, n }) : say('loaded', { n });
    const aside =
      found.revision === data.revision ? '' : ` ${say('loadedRevision', { n: found.revision })}`;
    app.tell(told + aside);
  };
  load.addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file === undefined) return;
    if (file.size > limits.file) {
      app.tell(say('loadNotReview'));
      return;
    }
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') read(reader.result);
    });
    reader.addEventListener('error', () => app.tell(say('loadNotReview')));
    reader.readAsText(file);
  });
  return { element };
}
