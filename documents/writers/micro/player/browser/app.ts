/** The frame around every screen, and what all screens share: place, progress, what is said aloud. */
import type { PlayerData } from '../common/data.ts';
import { filled } from '../common/data.ts';
import { dayOf, type Progress, readState, writeState } from '../common/progress.ts';
import { doneCount, seriesScore } from '../common/score.ts';
import type { Store } from '../common/store.ts';
import { append, type Child, h, icon } from './dom.ts';
import { type Texts, texts } from './rich.ts';
import { silence } from './voice.ts';

export interface Screen {
  /** Gets the focus when the screen is new. */
  readonly heading: HTMLElement;
  readonly parts: readonly Child[];
  /** Title of the bar at the top; '' on the first screen, which has no bar. */
  readonly title: string;
  /** Way back from the bar. */
  readonly up: { readonly label: string; readonly go: () => void } | null;
  readonly at: { readonly step: number; readonly of: number } | null;
  readonly back: (() => void) | null;
  /** `isQuiet`: something on the screen is to be done first. */
  readonly next: {
    readonly label: string;
    readonly go: () => void;
    readonly isQuiet?: boolean;
  } | null;
  /** Name of the kind of screen, for its looks. */
  readonly kind: string;
}

export interface App {
  readonly data: PlayerData;
  readonly store: Store;
  readonly texts: Texts;
  readonly today: () => number;
  progress: Progress;
  show(screen: Screen): void;
  say(text: string): void;
  save(): void;
  /** Takes over a state that the window around the page sends. */
  resume(state: string): void;
}

export function createApp(data: PlayerData, store: Store, root: HTMLElement): App {
  const { words } = data;
  const live = h('p', { class: 'hidden', attrs: { 'aria-live': 'polite' } });
  const screen = h('div', { class: 'page' });
  root.replaceChildren(screen, live);
  let isFirst = true;

  const app: App = {
    data,
    store,
    texts: texts(data, ({ id }) => {
      if (data.store === 'message')
        window.parent.postMessage({ type: 'jelajah.player.cite', citationId: id }, '*');
    }),
    today: () => dayOf(Date.now()),
    progress: readState(store.load(), data),
    say(text) {
      live.textContent = text;
    },
    save() {
      const { progress } = app;
      const done = doneCount(progress);
      const isDone = done === data.units.length;
      const score = isDone ? seriesScore(data, progress) : null;
      const unit = progress.unit;
      store.save({
        state: writeState(progress, data),
        location: unit === null ? 'menu' : `${unit + 1}.${(progress.units[unit]?.step ?? 0) + 1}`,
        isDone,
        score,
        isPassed: score === null ? null : score >= data.passMark,
        progress: data.units.length === 0 ? 0 : done / data.units.length,
      });
    },
    resume(state) {
      app.progress = readState(state, data);
    },
    show({ heading, parts, title, up, at, back, next, kind }) {
      silence();
      live.textContent = '';
      document.title = title === '' ? data.title : `${title} - ${data.title}`;
      const bar =
        title === ''
          ? null
          : h(
              'header',
              { class: 'bar' },
              h(
                'div',
                { class: 'bar-row' },
                up !== null &&
                  h(
                    'button',
                    {
                      class: 'up',
                      attrs: { type: 'button', 'aria-label': up.label },
                      onClick: up.go,
                    },
                    icon('back'),
                  ),
                h('p', { class: 'bar-title' }, title),
                at !== null &&
                  h(
                    'p',
                    { class: 'bar-step', attrs: { 'aria-hidden': 'true' } },
                    `${at.step}/${at.of}`,
                  ),
              ),
              at !== null &&
                h('progress', {
                  attrs: {
                    max: String(at.of),
                    value: String(at.step),
                    'aria-label': filled(words.step, { n: at.step, all: at.of }),
                  },
                }),
            );
      const main = h('main', { class: kind });
      append(main, [heading, ...parts]);
      const foot =
        back === null && next === null
          ? null
          : h(
              'footer',
              { class: 'foot' },
              h(
                'div',
                { class: 'foot-row' },
                back !== null &&
                  h(
                    'button',
                    { class: 'button plain', attrs: { type: 'button' }, onClick: back },
                    words.back,
                  ),
                next !== null &&
                  h(
                    'button',
                    {
                      class: `button next ${next.isQuiet === true ? 'soft' : 'main'}`,
                      attrs: { type: 'button' },
                      onClick: next.go,
                    },
                    next.label,
                    icon('next'),
                  ),
              ),
            );
      screen.replaceChildren();
      append(screen, [bar, main, foot]);
      window.scrollTo(0, 0);
      heading.tabIndex = -1;
      // The page itself was announced by its title when it was opened.
      if (!isFirst) heading.focus({ preventScroll: true });
      isFirst = false;
    },
  };
  return app;
}
