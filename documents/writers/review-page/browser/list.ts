/** The reviewer's own comments: filter, jump, edit, delete. */
import { h } from '../../micro/player/browser/dom.ts';
import { type Comment, isOwn } from '../common/work.ts';
import type { App } from './app.ts';
import type { Blocks, Place } from './blocks.ts';
import { severitySelect, severityWord } from './composer.ts';
import { refill } from './dom.ts';

export interface CommentList {
  readonly element: HTMLElement;
}

export function createList(
  app: App,
  blocks: Blocks,
  actions: { edit: (comment: Comment, place: Place | null) => void; jump: (place: Place) => void },
): CommentList {
  const { say, work } = app;
  const search = h('input', { id: 'search', attrs: { type: 'search', autocomplete: 'off' } });
  const level = severitySelect(app, 'filter', say('all'));
  const shown = h('p', { class: 'soft', attrs: { 'aria-live': 'polite' } });
  const filter = h(
    'div',
    { class: 'filter' },
    h('div', {}, h('label', { attrs: { for: 'search' } }, say('search')), search),
    h('div', {}, h('label', { attrs: { for: 'filter' } }, say('filter')), level),
  );
  const list = h('ol', { class: 'comments' });
  const none = h(
    'div',
    { class: 'none' },
    h('p', {}, say('none')),
    h('p', { class: 'soft' }, say('noneHint')),
  );
  const element = h('div', { class: 'list' }, filter, shown, none, list);

  const remove = (comment: Comment): void => {
    const at = work.comments.indexOf(comment);
    const gone = app.removeComment(comment.key);
    if (gone === null) return;
    app.tell(say('removed'), () => {
      work.comments.splice(at, 0, gone);
      app.changed();
      app.tell(say('restored'));
    });
  };

  const card = (comment: Comment): HTMLLIElement => {
    const place = blocks.placeOf(comment);
    const isWhole = comment.quote === '' && place === null;
    const about = isWhole ? say('wholeDesign') : comment.quote;
    const small = (word: 'edit' | 'remove', act: () => void): HTMLButtonElement =>
      h(
        'button',
        {
          class: 'button small',
          onClick: act,
          attrs: { type: 'button', 'aria-label': `${say(word)}: ${comment.text.slice(0, 60)}` },
        },
        say(word),
      );
    return h(
      'li',
      { class: 'card' },
      place === null || place.chapter === '' ? null : h('p', { class: 'chapter' }, place.chapter),
      place === null
        ? h('p', { class: isWhole ? 'whole' : 'quote' }, about)
        : h(
            'button',
            {
              class: 'quote',
              onClick: () => actions.jump(place),
              attrs: { type: 'button', title: say('jump') },
            },
            about,
          ),
      place === null && !isWhole && (comment.path !== null || comment.partId !== null)
        ? h('p', { class: 'soft' }, say('lost'))
        : null,
      comment.severity === null
        ? null
        : h('p', { class: `severity ${comment.severity}` }, severityWord(app, comment.severity)),
      h('p', { class: 'said' }, comment.text),
      isOwn(comment, work)
        ? null
        : h('p', { class: 'soft' }, say('by', { name: comment.author ?? '' })),
      h(
        'div',
        { class: 'row' },
        isOwn(comment, work) ? small('edit', () => actions.edit(comment, place)) : null,
        small('remove', () => remove(comment)),
      ),
    );
  };

  const render = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const found = work.comments.filter(
      ({ text, quote, severity }) =>
        (level.value === '' || severity === level.value) &&
        (wanted === '' || `${text}\n${quote}`.toLowerCase().includes(wanted)),
    );
    const isFiltered = wanted !== '' || level.value !== '';
    refill(list, ...found.map(card));
    list.hidden = found.length === 0;
    filter.hidden = work.comments.length === 0;
    none.hidden = work.comments.length > 0;
    shown.hidden = work.comments.length === 0 || !isFiltered;
    shown.textContent =
      found.length === 0
        ? say('noMatch')
        : say('shown', { n: found.length, all: work.comments.length });
  };
  search.addEventListener('input', render);
  level.addEventListener('change', render);
  app.onChange(render);
  render();
  return { element };
}
