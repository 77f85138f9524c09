/** A unit: opening, scenes, questions, what to do at work, end. */
import type { Said, UnitData } from '../common/data.ts';
import { filled, isEmpty, plain } from '../common/data.ts';
import { newUnitProgress, type UnitProgress } from '../common/progress.ts';
import { isRight, mostTries, runPoints, unitScore } from '../common/score.ts';
import type { App } from './app.ts';
import { button, type Child, h, icon } from './dom.ts';
import { leaveButton, minutesText } from './menu.ts';
import { questionView } from './question.ts';
import { inline, rich } from './rich.ts';
import { sceneView, withSharedChips } from './scene.ts';
import { voiceButton } from './voice.ts';

type Step =
  | { readonly kind: 'opening' }
  | { readonly kind: 'scene' | 'item'; readonly index: number }
  | { readonly kind: 'work' }
  | { readonly kind: 'end' };

export function stepsOf(unit: UnitData): Step[] {
  const hasWork = !isEmpty(unit.action) || unit.jobAid.length > 0;
  return [
    { kind: 'opening' },
    ...unit.scenes.map((_, index) => ({ kind: 'scene' as const, index })),
    ...unit.items.map((_, index) => ({ kind: 'item' as const, index })),
    ...(hasWork ? [{ kind: 'work' as const }] : []),
    { kind: 'end' },
  ];
}

function labelled(label: string, children: readonly Child[], className = ''): HTMLElement | null {
  const real = children.filter((child) => child !== null && child !== false);
  if (real.length === 0) return null;
  return h('section', { class: `labelled ${className}` }, h('h2', {}, label), ...real);
}

/**
 * Plays a unit from where it was left. `leave` goes to the menu, null where there is none. A unit that
 * is done begins anew, unless the page itself was only closed and opened again (`isReturn`).
 */
export function playUnit(
  app: App,
  at: number,
  hooks: { readonly leave: (() => void) | null; readonly openUnit: (unit: number) => void },
  isReturn = false,
): void {
  const { data, texts } = app;
  const { words } = data;
  const unit = data.units[at];
  const own = app.progress.units[at];
  if (unit === undefined || own === undefined) return;
  const steps = stepsOf(unit);
  const visited: number[] = [];
  app.progress.unit = at;
  let hasMoved = false;

  const frame = (
    step: number,
  ): Pick<Parameters<App['show']>[0], 'title' | 'up' | 'at' | 'back'> => ({
    title: unit.title,
    up: hooks.leave === null ? null : { label: words.units, go: hooks.leave },
    at: { step: step + 1, of: steps.length },
    back:
      step === 0
        ? null
        : () => {
            go(visited.pop() ?? step - 1, false);
          },
  });
  const go = (step: number, remember = true): void => {
    if (remember && own.step !== step) visited.push(own.step);
    hasMoved = true;
    own.step = step;
    app.save();
    show(step);
  };
  const on = (step: number): { label: string; go: () => void } => ({
    label: steps[step + 1]?.kind === 'end' ? words.finishUnit : words.next,
    go: () => go(step + 1),
  });

  const showOpening = (step: number): void => {
    app.show({
      ...frame(step),
      kind: 'opening',
      heading: h('h1', {}, unit.title),
      parts: [
        h('p', { class: 'facts' }, `${minutesText(app, unit.seconds)} · ${unit.format}`),
        !app.store.isConnected &&
          hooks.leave === null &&
          h('p', { class: 'notice', attrs: { role: 'status' } }, words.notRecorded),
        isEmpty(unit.situation.text)
          ? null
          : h('section', { class: 'hook' }, h('h2', {}, words.hook), texts.said(unit.situation)),
        labelled(words.objective, rich(unit.behaviour), 'objective'),
        labelled(words.condition, rich(unit.condition), 'small'),
        labelled(words.criterion, rich(unit.criterion), 'small'),
        labelled(words.prerequisites, rich(unit.prerequisites), 'small'),
        unit.scenes.length + unit.items.length === 0 && h('p', { class: 'notice' }, words.empty),
      ],
      next: { label: words.startUnit, go: () => go(step + 1) },
    });
  };

  const showScene = (step: number, index: number): void => {
    const scene = unit.scenes[index];
    if (scene === undefined) return;
    let target = step + 1;
    const view = sceneView(scene, index + 1, data, texts, (choice) => {
      target = choice.next === null ? step + 1 : choice.next + 1;
    });
    app.show({
      ...frame(step),
      kind: 'scene',
      heading: view.heading,
      parts: [...view.parts, voiceButton(data, () => view.spoken)],
      next: { label: on(step).label, go: () => go(target) },
    });
  };

  const showItem = (step: number, index: number): void => {
    const item = unit.items[index];
    const answer = own.answers[index];
    if (item === undefined || answer === undefined) return;
    const view = questionView(item, index + 1, unit.items.length, answer, data, texts, {
      isTest: false,
      say: app.say,
      onAnswer(asked, given) {
        if (given.chosen.length > 0)
          app.store.record({
            id: asked.id,
            kind: asked.kind,
            chosen: given.chosen,
            right:
              asked.kind === 'order'
                ? asked.options.map((_, place) => place)
                : asked.options.flatMap(({ isRight: right }, place) => (right ? [place] : [])),
            isRight: isRight(asked, given.chosen),
            stem: plain(asked.stem),
          });
        app.save();
      },
    });
    app.show({
      ...frame(step),
      kind: 'question',
      heading: view.heading,
      parts: view.parts,
      next: { ...on(step), isQuiet: answer.points === 0 && answer.tries < mostTries },
    });
  };

  const aidLine = (line: Said): HTMLElement =>
    h('li', {}, ...inline(line.text), ...texts.chips(line).flatMap((chip) => [' ', chip]));

  const showWork = (step: number): void => {
    const canPrint = data.store !== 'message';
    const hasAction = !isEmpty(unit.action);
    app.show({
      ...frame(step),
      kind: 'work',
      heading: h('h1', { class: 'kicker' }, hasAction ? words.action : words.jobAid),
      parts: [
        hasAction && h('div', { class: 'screen action' }, ...rich(unit.action)),
        unit.jobAid.length > 0 &&
          h(
            'section',
            { class: 'job-aid', attrs: { 'aria-label': words.jobAid } },
            h('h2', {}, words.jobAid),
            h('p', { class: 'job-aid-title' }, unit.title),
            h('ol', {}, ...withSharedChips(unit.jobAid, data).map(aidLine)),
            canPrint && button(words.print, 'soft', () => window.print()),
          ),
      ],
      next: on(step),
    });
  };

  const showEnd = (step: number): void => {
    // Looking at it again finishes nothing.
    if (hasMoved || !own.isDone) {
      own.best = unit.items.length === 0 ? null : Math.max(runPoints(own), own.best ?? 0);
      own.isDone = true;
      own.day = app.today();
      app.save();
    }
    app.show(
      endScreen(app, unit, own, frame(step), hooks, at, () => {
        // A new run: answers anew, what was reached stays.
        own.answers = newUnitProgress(unit.items.length).answers;
        visited.length = 0;
        go(0, false);
      }),
    );
  };

  const show = (step: number): void => {
    const wanted = steps[step] ?? { kind: 'opening' as const };
    switch (wanted.kind) {
      case 'opening':
        showOpening(step);
        break;
      case 'scene':
        showScene(step, wanted.index);
        break;
      case 'item':
        showItem(step, wanted.index);
        break;
      case 'work':
        showWork(step);
        break;
      case 'end':
        showEnd(step);
        break;
    }
  };

  // A finished run begins anew; one under way goes on where it was.
  if (!isReturn && own.isDone && own.step >= steps.length - 1) {
    own.step = 0;
    own.answers = newUnitProgress(unit.items.length).answers;
  }
  app.save();
  show(own.step);
}

function reviewWhen(app: App, days: number): string {
  const { words } = app.data;
  if (days === 1) return words.reviewTomorrow;
  if (days === 7) return words.reviewWeek;
  if (days === 30) return words.reviewMonth;
  return filled(words.reviewDays, { n: days });
}

function endScreen(
  app: App,
  unit: UnitData,
  own: UnitProgress,
  frame: Pick<Parameters<App['show']>[0], 'title' | 'up' | 'at' | 'back'>,
  hooks: { readonly leave: (() => void) | null; readonly openUnit: (unit: number) => void },
  at: number,
  again: () => void,
): Parameters<App['show']>[0] {
  const { data } = app;
  const { words } = data;
  const score = unitScore(runPoints(own), unit.items.length);
  const best = unitScore(own.best, unit.items.length);
  const isPassed = best !== null && best >= data.passMark;
  const list = unit.items.map((item, index) => {
    const points = own.answers[index]?.points ?? 0;
    const verdict = points === 2 ? words.firstTry : points === 1 ? words.secondTry : words.notYet;
    return h(
      'li',
      { class: points > 0 ? 'right' : 'wrong' },
      icon(points > 0 ? 'check' : 'repeat'),
      h(
        'span',
        {},
        h('span', { class: 'asked' }, plain(item.stem).replace(/_{3,}/, '…')),
        h('span', { class: 'verdict' }, verdict),
      ),
    );
  });
  const following = data.units[at + 1];
  return {
    ...frame,
    kind: 'end',
    heading: h('h1', {}, words.end),
    parts: [
      score !== null &&
        h(
          'section',
          { class: `score ${isPassed ? 'passed' : ''}`, attrs: { 'aria-label': words.score } },
          h(
            'p',
            { class: 'score-number' },
            h('span', { class: 'hidden' }, `${words.score}: `),
            String(score),
            h('span', { class: 'score-of' }, filled(words.outOf, { n: '' })),
          ),
          h(
            'p',
            { class: 'score-note' },
            h('strong', {}, isPassed ? words.passed : words.failed),
            `. ${filled(words.passMark, { n: data.passMark })}. `,
            isPassed ? null : words.retryHelps,
          ),
        ),
      list.length > 0 && h('ul', { class: 'results' }, ...list),
      data.reviews.length > 0 &&
        h(
          'section',
          { class: 'reviews' },
          h('h2', {}, words.reviewTitle),
          h(
            'ol',
            {},
            ...data.reviews.map(({ days, prompt }) =>
              h(
                'li',
                {},
                h('span', { class: 'when' }, reviewWhen(app, days)),
                h(
                  'span',
                  { class: 'what' },
                  ...(isEmpty(prompt)
                    ? [filled(words.reviewItems, { n: unit.items.length })]
                    : inline(prompt)),
                ),
              ),
            ),
          ),
        ),
      h(
        'div',
        { class: 'after' },
        button(words.again, 'soft', again),
        hooks.leave === null ? leaveButton(app) : null,
      ),
    ],
    next:
      following === undefined
        ? hooks.leave === null
          ? null
          : { label: words.units, go: hooks.leave }
        : { label: words.nextUnit, go: () => hooks.openUnit(at + 1) },
  };
}
