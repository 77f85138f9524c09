/** A question: one answer, several, a gap, or an order. Feedback says why; the source is a press away. */
import type { ItemData, PlayerData, Rich } from '../common/data.ts';
import { filled, isEmpty, plain } from '../common/data.ts';
import type { Answer } from '../common/progress.ts';
import { isRight, mostTries, pointsAt } from '../common/score.ts';
import { append, button, type Child, h, icon } from './dom.ts';
import { inline, rich, type Texts } from './rich.ts';

const gap = /_{3,}/;

export interface QuestionHooks {
  /** After each check. */
  onAnswer(item: ItemData, answer: Answer): void;
  /** Without feedback, as in a test before the unit: told once an answer is chosen. */
  readonly isTest: boolean;
  /** Says a sentence to people who don't see it. */
  say(text: string): void;
}

export interface QuestionView {
  readonly heading: HTMLElement;
  readonly parts: readonly HTMLElement[];
  /** Takes what is chosen as the answer (in a test); false when nothing is chosen. */
  submit(): boolean;
}

interface Picker {
  readonly element: HTMLElement;
  chosen(): number[];
  /** No more changes; marks what was right. */
  close(withKey: boolean): void;
  reset(): void;
}

function stemOf(
  item: ItemData,
  words: PlayerData['words'],
): { children: Child[]; fill(text: string): void } {
  const text = plain(item.stem);
  const match = item.kind === 'cloze' ? gap.exec(text) : null;
  if (match === null) return { children: inline(item.stem), fill: () => undefined };
  const blank = h('span', { class: 'blank' }, h('span', { class: 'hidden' }, words.blank));
  return {
    children: [text.slice(0, match.index), blank, text.slice(match.index + match[0].length)],
    fill: (word) =>
      blank.replaceChildren(word === '' ? h('span', { class: 'hidden' }, words.blank) : word),
  };
}

function choicePicker(
  item: ItemData,
  data: PlayerData,
  number: number,
  onChange: (chosen: readonly number[]) => void,
): Picker {
  const { words } = data;
  const isSeveral = item.options.filter(({ isRight: right }) => right).length > 1;
  const stem = stemOf(item, words);
  const inputs = new Map<number, HTMLInputElement>();
  const labels = new Map<number, HTMLElement>();
  const chosen = (): number[] =>
    [...inputs]
      .filter(([, { checked }]) => checked)
      .map(([option]) => option)
      .sort((a, b) => a - b);
  for (const option of item.shown) {
    const one = item.options[option];
    if (one === undefined) continue;
    const input = h('input', {
      attrs: { type: isSeveral ? 'checkbox' : 'radio', name: `q${number}`, value: String(option) },
    });
    input.addEventListener('change', () => {
      stem.fill(isSeveral ? '' : plain(one.text));
      onChange(chosen());
    });
    inputs.set(option, input);
    labels.set(
      option,
      h(
        'label',
        { class: 'option' },
        input,
        h('span', { class: 'option-text' }, ...inline(one.text)),
      ),
    );
  }
  const hint =
    item.kind === 'cloze' ? words.pickCloze : isSeveral ? words.pickSeveral : words.pickOne;
  const element = h(
    'fieldset',
    {},
    h('legend', { class: 'stem' }, ...stem.children),
    h('p', { class: 'hint' }, hint),
    h('div', { class: 'options' }, ...labels.values()),
  );
  return {
    element,
    chosen,
    close(withKey) {
      const own = chosen();
      for (const [option, input] of inputs) {
        input.disabled = true;
        const right = item.options[option]?.isRight === true;
        const label = labels.get(option);
        if (label === undefined) continue;
        label.querySelector('.tag')?.remove();
        if (withKey && right) {
          label.classList.add('is-right');
          append(label, [h('span', { class: 'tag' }, icon('check'), words.rightAnswer)]);
        } else if (own.includes(option)) {
          label.classList.add('is-wrong');
          append(label, [h('span', { class: 'tag' }, words.yourAnswer)]);
        }
      }
    },
    reset() {
      stem.fill('');
      for (const [option, input] of inputs) {
        input.disabled = false;
        input.checked = false;
        const label = labels.get(option);
        label?.classList.remove('is-right', 'is-wrong');
        label?.querySelector('.tag')?.remove();
      }
    },
  };
}

function orderPicker(
  item: ItemData,
  data: PlayerData,
  before: readonly number[],
  say: (text: string) => void,
  onChange: () => void,
): Picker {
  const { words } = data;
  let order = before.length === item.options.length ? [...before] : [...item.shown];
  let isClosed = false;
  const list = h('ol', { class: 'order' });
  const name = (option: number): string => plain(item.options[option]?.text ?? '');
  const move = (from: number, to: number): void => {
    const option = order[from];
    if (option === undefined) return;
    order.splice(from, 1);
    order.splice(to, 0, option);
    draw();
    const row = list.children[to];
    const wanted = row?.querySelectorAll('button')[to > from ? 1 : 0];
    // At either end the pressed button is gone from use; its neighbour takes the focus.
    const other = row?.querySelectorAll('button')[to > from ? 0 : 1];
    (wanted?.disabled === false ? wanted : other)?.focus();
    say(filled(words.movedTo, { text: name(option), n: to + 1, all: order.length }));
    onChange();
  };
  const draw = (): void => {
    list.replaceChildren(
      ...order.map((option, place) => {
        const control = (kind: 'up' | 'down', to: number): HTMLElement => {
          const label = kind === 'up' ? words.moveUp : words.moveDown;
          const isOff = isClosed || to < 0 || to >= order.length;
          return h(
            'button',
            {
              class: 'move',
              attrs: {
                type: 'button',
                disabled: isOff,
                'aria-label': filled(label, { text: name(option) }),
              },
              onClick: () => move(place, to),
            },
            icon(kind),
          );
        };
        return h(
          'li',
          {},
          h('span', { class: 'place', attrs: { 'aria-hidden': 'true' } }, String(place + 1)),
          h('span', { class: 'option-text' }, ...inline(item.options[option]?.text ?? '')),
          h('span', { class: 'moves' }, control('up', place - 1), control('down', place + 1)),
        );
      }),
    );
  };
  draw();
  return {
    element: h(
      'fieldset',
      {},
      h('legend', { class: 'stem' }, ...inline(item.stem)),
      h('p', { class: 'hint' }, words.putInOrder),
      list,
    ),
    chosen: () => order,
    close(withKey) {
      isClosed = true;
      const own = [...order];
      if (withKey) order = item.options.map((_, place) => place);
      draw();
      list.classList.add('closed');
      if (!withKey) return;
      for (const [place, row] of [...list.children].entries()) {
        if (own[place] !== place) continue;
        row.classList.add('is-right');
        append(row, [h('span', { class: 'tag' }, icon('check'), words.right)]);
      }
    },
    reset() {
      isClosed = false;
      list.classList.remove('closed');
      order = [...item.shown];
      draw();
    },
  };
}

/** A reason without the verdict that already stands above it. */
function withoutVerdict(text: Rich, words: PlayerData['words']): Rich {
  if (typeof text !== 'string') return text;
  for (const verdict of [words.right, words.wrong]) {
    if (text.startsWith(`${verdict}. `)) return text.slice(verdict.length + 2);
  }
  return text;
}

/** Why the chosen answers are right or wrong, once each. */
function reasons(
  item: ItemData,
  chosen: readonly number[],
  words: PlayerData['words'],
): HTMLElement[] {
  if (item.kind === 'order') return [];
  const wrong = chosen.filter((option) => item.options[option]?.isRight === false);
  const about = wrong.length > 0 ? wrong : chosen;
  const seen = new Set<string>();
  return about.flatMap((option) => {
    const text = withoutVerdict(item.options[option]?.feedback ?? '', words);
    if (isEmpty(text) || seen.has(plain(text))) return [];
    seen.add(plain(text));
    return rich(text);
  });
}

export function questionView(
  item: ItemData,
  number: number,
  count: number,
  answer: Answer,
  data: PlayerData,
  texts: Texts,
  hooks: QuestionHooks,
): QuestionView {
  const { words } = data;
  const feedback = h('div', { class: 'feedback', attrs: { role: 'status' } });
  const controls = h('div', { class: 'controls' });
  const clear = (): void => {
    feedback.className = 'feedback';
    feedback.replaceChildren();
  };
  const picker =
    item.kind === 'order'
      ? orderPicker(item, data, answer.chosen, hooks.say, clear)
      : choicePicker(item, data, number, clear);

  const explain = (): void => {
    const said = texts.said(item.explanation);
    if (said === null) return;
    // What is explained with its source need not stand there twice.
    for (const reason of feedback.querySelectorAll(':scope > p'))
      if (reason.textContent === plain(item.explanation.text)) reason.remove();
    feedback.append(h('div', { class: 'explanation' }, h('h2', {}, words.explanation), said));
  };

  const reveal = (): void => {
    picker.close(true);
    controls.replaceChildren();
    // Now the way on is what is left to do.
    document.querySelector('.foot .next')?.classList.replace('soft', 'main');
  };

  const judge = (chosen: readonly number[], isNew: boolean): void => {
    const right = isRight(item, chosen);
    const isLast = right || answer.tries >= mostTries;
    feedback.className = `feedback shown ${right ? 'right' : 'wrong'}`;
    feedback.replaceChildren();
    append(feedback, [
      h(
        'p',
        { class: 'verdict' },
        icon(right ? 'check' : 'think'),
        right ? words.right : words.wrong,
      ),
      ...reasons(item, chosen, words),
    ]);
    if (isLast) explain();
    if (isLast) {
      reveal();
    } else {
      picker.close(false);
      const again = button(words.tryAgain, 'main', () => {
        picker.reset();
        clear();
        controls.replaceChildren(check);
        picker.element.querySelector<HTMLElement>('input, button:not(:disabled)')?.focus();
      });
      const show = button(words.showAnswer, 'plain', () => {
        answer.tries = mostTries;
        reveal();
        explain();
        hooks.onAnswer(item, answer);
        feedback.tabIndex = -1;
        feedback.focus();
      });
      controls.replaceChildren(again, show);
      if (isNew) again.focus();
    }
    if (isNew) feedback.scrollIntoView({ block: 'nearest' });
  };

  const submit = (): boolean => {
    const chosen = picker.chosen();
    if (chosen.length === 0) {
      feedback.className = 'feedback shown';
      feedback.replaceChildren(h('p', {}, words.answerFirst));
      feedback.scrollIntoView({ block: 'nearest' });
      return false;
    }
    answer.tries += 1;
    answer.chosen = [...chosen];
    answer.points = pointsAt(answer.tries, isRight(item, chosen));
    return true;
  };

  const check = button(words.check, 'main', () => {
    if (!submit()) return;
    judge(answer.chosen, true);
    hooks.onAnswer(item, answer);
  });

  if (!hooks.isTest) {
    controls.append(check);
    // Answered before the page was left: shown as it was.
    if (answer.tries > 0) {
      for (const input of picker.element.querySelectorAll('input'))
        input.checked = answer.chosen.includes(Number(input.value));
      judge(answer.chosen, false);
    }
  }
  return {
    heading: h('h1', { class: 'kicker' }, filled(words.question, { n: number, all: count })),
    parts: [picker.element, feedback, controls],
    submit: () => {
      if (!submit()) return false;
      hooks.onAnswer(item, answer);
      return true;
    },
  };
}
