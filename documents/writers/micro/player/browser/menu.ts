/** The first screen of a series: its units, how long they take, what is done and what is due again. */
import type { UnitData } from '../common/data.ts';
import { filled } from '../common/data.ts';
import type { UnitProgress } from '../common/progress.ts';
import { doneCount, seriesScore, unitScore } from '../common/score.ts';
import type { App } from './app.ts';
import { button, type Child, h, icon } from './dom.ts';
import { rich } from './rich.ts';

/** Whole minutes, rounded up once, as the window counts them. */
export function minutesText(app: App, seconds: number): string {
  return filled(app.data.words.minutes, { n: Math.max(1, Math.ceil(seconds / 60)) });
}

/** Due when a review day has come since the unit was done. */
function isDue(app: App, own: UnitProgress): boolean {
  const { day } = own;
  if (!own.isDone || day === null) return false;
  return app.data.reviews.some(({ days }) => app.today() === day + days);
}

export function showMenu(app: App, open: (unit: number) => void): void {
  const { data, progress } = app;
  const { words } = data;
  progress.unit = null;
  app.save();
  const done = doneCount(progress);
  const all = data.units.length;
  const going = progress.units.findIndex(({ step, isDone }) => step > 0 && !isDone);
  const first = going >= 0 ? going : progress.units.findIndex(({ isDone }) => !isDone);
  const score = seriesScore(data, progress);

  const row = (unit: UnitData, index: number): HTMLElement => {
    const own = progress.units[index];
    if (own === undefined) return h('li', {});
    const points = own.isDone ? unitScore(own.best, unit.items.length) : null;
    const state = own.isDone ? words.done : own.step > 0 ? words.started : words.notStarted;
    const notes: Child[] = [
      minutesText(app, unit.seconds),
      ' · ',
      own.isDone ? h('strong', {}, state) : state,
      points === null ? null : ` · ${filled(words.scoreIs, { n: points })}`,
    ];
    return h(
      'li',
      {},
      h(
        'button',
        {
          class: `unit ${own.isDone ? 'done' : ''}`,
          attrs: { type: 'button' },
          onClick: () => open(index),
        },
        h(
          'span',
          { class: 'number', attrs: { 'aria-hidden': 'true' } },
          own.isDone ? icon('check') : String(index + 1),
        ),
        h(
          'span',
          { class: 'unit-text' },
          h('span', { class: 'unit-title' }, unit.title),
          h('span', { class: 'unit-notes' }, ...notes),
          isDue(app, own) && h('span', { class: 'due' }, icon('repeat'), words.reviewDue),
        ),
        icon('next'),
      ),
    );
  };

  const seconds = data.units.reduce((sum, unit) => sum + unit.seconds, 0);
  const status =
    done === all
      ? h(
          'section',
          { class: 'banner' },
          h('h2', {}, icon('check'), words.seriesDone),
          h('p', {}, words.seriesDoneText),
          score !== null &&
            h(
              'p',
              { class: 'banner-score' },
              `${words.score}: ${filled(words.outOf, { n: score })}`,
            ),
        )
      : null;
  const resume = data.units[first];
  const isBegun = progress.units.some(({ step, isDone }) => step > 0 || isDone);
  app.show({
    kind: 'menu',
    title: '',
    up: null,
    at: null,
    back: null,
    next: null,
    heading: h('h1', {}, data.title),
    parts: [
      ...rich(data.audience).map((paragraph) => h('div', { class: 'audience' }, paragraph)),
      h(
        'p',
        { class: 'facts' },
        `${filled(words.unitCount, { n: all })} · ${minutesText(app, seconds)}`,
      ),
      !app.store.isConnected &&
        h('p', { class: 'notice', attrs: { role: 'status' } }, words.notRecorded),
      h(
        'div',
        { class: 'series-progress' },
        h('progress', {
          attrs: {
            max: String(all),
            value: String(done),
            'aria-label': filled(words.progressOfSeries, { done, all }),
          },
        }),
        h('p', {}, filled(words.progressOfSeries, { done, all })),
      ),
      status,
      resume !== undefined &&
        h(
          'div',
          { class: 'resume' },
          h(
            'button',
            {
              class: 'button main',
              attrs: { type: 'button' },
              onClick: () => open(first),
            },
            isBegun ? words.resume : words.start,
            isBegun && h('span', { class: 'resume-title' }, resume.title),
          ),
        ),
      h('h2', { class: 'hidden' }, words.units),
      h('ol', { class: 'units' }, ...data.units.map(row)),
      leaveButton(app),
    ],
  });
}

/** In an LMS: writes everything down and says that the window may be closed. */
export function leaveButton(app: App): HTMLElement | null {
  const { words, store } = app.data;
  if (!app.store.isConnected || (store !== 'scorm12' && store !== 'scorm2004')) return null;
  const place = h('div', { class: 'leave' });
  place.append(
    button(words.saveAndExit, 'soft', () => {
      app.save();
      app.store.finish();
      const said = h('p', { class: 'notice' }, words.canClose);
      said.tabIndex = -1;
      document.querySelector('main')?.replaceChildren(said);
      for (const around of document.querySelectorAll('.bar, .foot')) around.remove();
      said.focus();
    }),
  );
  return place;
}
