/** The form that a comment is written in. */
import { h } from '../../micro/player/browser/dom.ts';
import { type Comment, limits, type Severity } from '../common/work.ts';
import { type App, newKey } from './app.ts';

/** What a comment is about. */
export interface Subject {
  readonly path: string | null;
  readonly partId: string | null;
  readonly quote: string;
}

export interface Composer {
  readonly form: HTMLFormElement;
  /** False when another comment is still being written. */
  open: (subject: Subject, before: Comment | null, onClose: () => void) => boolean;
  /** Something is written that is not kept yet. */
  isOpen: () => boolean;
  hasText: () => boolean;
}

const severities: readonly (readonly [
  Severity | '',
  'noSeverity' | 'severityError' | 'severityWarning' | 'severityInfo',
])[] = [
  ['', 'noSeverity'],
  ['error', 'severityError'],
  ['warning', 'severityWarning'],
  ['info', 'severityInfo'],
];

export const severityWord = (app: App, severity: Severity | null): string =>
  app.say(severities.find(([value]) => value === (severity ?? ''))?.[1] ?? 'noSeverity');

export function severitySelect(app: App, id: string, first: string): HTMLSelectElement {
  const select = h('select', { id });
  for (const [value, word] of severities)
    select.append(h('option', { attrs: { value } }, value === '' ? first : app.say(word)));
  return select;
}

export function createComposer(app: App): Composer {
  const { say } = app;
  const title = h('h3', { id: 'composer-title' });
  const quote = h('blockquote', { class: 'quote' });
  const text = h('textarea', {
    id: 'comment-text',
    attrs: {
      rows: '5',
      maxlength: String(limits.text),
      'aria-describedby': 'comment-trouble',
      required: true,
    },
  });
  const trouble = h('p', { class: 'trouble', id: 'comment-trouble', attrs: { role: 'alert' } });
  const severity = severitySelect(app, 'comment-severity', say('noSeverity'));
  const keep = h('button', { class: 'button main', attrs: { type: 'submit' } }, say('keep'));
  const cancel = h('button', { class: 'button plain', attrs: { type: 'button' } }, say('cancel'));
  const form = h(
    'form',
    {
      class: 'composer',
      attrs: { hidden: true, novalidate: true, 'aria-labelledby': 'composer-title' },
    },
    title,
    quote,
    h('label', { attrs: { for: 'comment-text' } }, say('yourComment')),
    text,
    trouble,
    h('label', { attrs: { for: 'comment-severity' } }, say('severity')),
    severity,
    h('div', { class: 'row' }, keep, cancel),
  );

  let subject: Subject = { path: null, partId: null, quote: '' };
  let before: Comment | null = null;
  let onClose = (): void => {};
  const complain = (words: string): void => {
    trouble.textContent = words;
    if (words === '') text.removeAttribute('aria-invalid');
    else text.setAttribute('aria-invalid', 'true');
  };
  const close = (): void => {
    form.hidden = true;
    text.value = '';
    complain('');
    onClose();
  };
  const hasText = (): boolean => !form.hidden && text.value.trim() !== (before?.text ?? '');

  cancel.addEventListener('click', close);
  text.addEventListener('input', () => complain(''));
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      // What is written is not thrown away by a stray key.
      if (!hasText()) close();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep.click();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = text.value.trim();
    if (written === '') {
      complain(say('emptyComment'));
      text.focus();
      return;
    }
    const level = severity.value;
    const isNew = before === null;
    const isStored = app.setComment({
      key: before?.key ?? newKey(),
      path: subject.path,
      partId: subject.partId,
      quote: subject.quote,
      text: written,
      severity: level === 'error' || level === 'warning' || level === 'info' ? level : null,
      at: new Date().toISOString(),
    });
    if (!isStored) {
      complain(say('tooMany', { n: limits.comments }));
      return;
    }
    close();
    app.tell(say(isNew ? 'added' : 'changed'));
  });

  return {
    form,
    isOpen: () => !form.hidden,
    hasText,
    open: (given, comment, closed) => {
      if (hasText()) {
        app.tell(say('finishFirst'));
        text.focus();
        return false;
      }
      if (!form.hidden) onClose();
      subject = given;
      before = comment;
      onClose = closed;
      title.textContent = say(comment === null ? 'newComment' : 'editComment');
      quote.textContent = given.quote === '' ? say('wholeDesign') : given.quote;
      text.value = comment?.text ?? '';
      severity.value = comment?.severity ?? '';
      complain('');
      app.tell('');
      form.hidden = false;
      text.focus();
      return true;
    },
  };
}
