/** The test before the series: no feedback on the way, at the end what may be skipped. */
import { filled } from '../common/data.ts';
import type { Answer } from '../common/progress.ts';
import { isRight } from '../common/score.ts';
import type { App } from './app.ts';
import { button, h, icon } from './dom.ts';
import { questionView } from './question.ts';

export function playPretest(app: App): void {
  const { data, texts } = app;
  const { words } = data;
  const asked = data.units.flatMap((unit, index) =>
    unit.items.map((item) => ({ unit, index, item })),
  );
  const right = new Map<string, boolean>();

  const intro = (): void => {
    right.clear();
    app.show({
      kind: 'opening',
      title: '',
      up: null,
      at: null,
      back: null,
      heading: h('h1', {}, words.pretest),
      parts: [
        h('p', { class: 'facts' }, data.title),
        h('p', {}, asked.length === 0 ? words.pretestEmpty : words.pretestIntro),
      ],
      next: asked.length === 0 ? null : { label: words.pretestStart, go: () => ask(0) },
    });
  };

  const ask = (number: number): void => {
    const one = asked[number];
    if (one === undefined) {
      result();
      return;
    }
    const answer: Answer = { tries: 0, points: 0, chosen: [] };
    const view = questionView(one.item, number + 1, asked.length, answer, data, texts, {
      isTest: true,
      say: app.say,
      onAnswer: (item, { chosen }) => right.set(item.id, isRight(item, chosen)),
    });
    app.show({
      kind: 'question',
      title: words.pretest,
      up: null,
      at: { step: number + 1, of: asked.length },
      back: number === 0 ? null : () => ask(number - 1),
      heading: view.heading,
      parts: [
        h('p', { class: 'facts' }, filled(words.forUnit, { title: one.unit.title })),
        ...view.parts,
      ],
      next: {
        label: number + 1 === asked.length ? words.finish : words.next,
        go: () => {
          if (view.submit()) ask(number + 1);
        },
      },
    });
  };

  const result = (): void => {
    // Mastered: every question that stands for the unit is right. Units without a question are studied.
    const mastered = data.units.map(
      ({ items }) => items.length > 0 && items.every(({ id }) => right.get(id) === true),
    );
    const count = mastered.filter((one) => one).length;
    if (data.store === 'message')
      window.parent.postMessage(
        {
          type: 'jelajah.player.pretest',
          outcome: data.units.map(({ id }, index) => ({
            unitId: id,
            isMastered: mastered[index] === true,
          })),
        },
        '*',
      );
    app.show({
      kind: 'pretest-result',
      title: words.pretest,
      up: null,
      at: null,
      back: null,
      next: null,
      heading: h('h1', {}, words.pretestResult),
      parts: [
        h('p', {}, filled(words.skipCount, { n: count, all: data.units.length })),
        h(
          'ul',
          { class: 'results' },
          ...data.units.map(({ title }, index) => {
            const may = mastered[index] === true;
            return h(
              'li',
              { class: may ? 'right' : 'study' },
              icon(may ? 'check' : 'next'),
              h(
                'span',
                {},
                h('span', { class: 'asked' }, title),
                h('span', { class: 'verdict' }, may ? words.maySkip : words.mustStudy),
              ),
            );
          }),
        ),
        h(
          'div',
          { class: 'after' },
          // A frame of the window may not print.
          data.store !== 'message' && button(words.print, 'soft', () => window.print()),
          button(words.tryAgain, 'plain', intro),
        ),
      ],
    });
  };
  intro();
}
