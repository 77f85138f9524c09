/** What the reviewer says of the whole, and who says it. */
import { h } from '../../micro/player/browser/dom.ts';
import { limits } from '../common/work.ts';
import { type App, newKey } from './app.ts';

export interface DecisionForm {
  readonly element: HTMLElement;
  /** The field that must be filled in before anything is saved, marked; null when all is well. */
  trouble: () => HTMLElement | null;
  /** Shows the work as it is now, after a file was read. */
  refresh: () => void;
}

export function createDecision(app: App): DecisionForm {
  const { say, work } = app;
  const choices = ['undecided', 'approve', 'return'] as const;
  const radios = choices.map((choice) =>
    h('input', {
      id: `verdict-${choice}`,
      attrs: { type: 'radio', name: 'verdict', value: choice },
    }),
  );
  const field = (
    id: string,
    word: 'name' | 'position',
    most: number,
    more: Readonly<Record<string, string>> = {},
  ): HTMLInputElement =>
    h('input', {
      id,
      attrs: { type: 'text', maxlength: String(most), 'aria-label': say(word), ...more },
    });
  const name = field('reviewer-name', 'name', limits.name, {
    autocomplete: 'name',
    required: '',
    'aria-describedby': 'name-trouble',
    ...(app.data.reviewers.length > 0 ? { list: 'asked' } : {}),
  });
  const position = field('reviewer-position', 'position', limits.position, {
    autocomplete: 'organization-title',
  });
  for (const one of [name, position]) one.removeAttribute('aria-label');
  const nameTrouble = h('p', { class: 'trouble', id: 'name-trouble', attrs: { role: 'alert' } });
  const reason = h('textarea', {
    id: 'reason',
    attrs: { rows: '5', maxlength: String(limits.text), 'aria-describedby': 'reason-trouble' },
  });
  const reasonLabel = h('label', { attrs: { for: 'reason' } });
  const reasonTrouble = h('p', {
    class: 'trouble',
    id: 'reason-trouble',
    attrs: { role: 'alert' },
  });
  const reasonBox = h('div', { class: 'field' }, reasonLabel, reason, reasonTrouble);
  const asked = h('datalist', { id: 'asked' });
  for (const one of app.data.reviewers) asked.append(h('option', { attrs: { value: one } }));

  const element = h(
    'div',
    { class: 'decision' },
    h(
      'fieldset',
      {},
      h('legend', {}, say('decision')),
      ...choices.map((choice, index) =>
        h(
          'label',
          { class: `choice ${choice}`, attrs: { for: `verdict-${choice}` } },
          radios[index] ?? null,
          h('span', {}, say(choice)),
        ),
      ),
    ),
    reasonBox,
    h('h3', {}, say('reviewer')),
    h(
      'div',
      { class: 'field' },
      h('label', { attrs: { for: name.id } }, say('name')),
      name,
      nameTrouble,
    ),
    h(
      'div',
      { class: 'field' },
      h('label', { attrs: { for: position.id } }, say('position')),
      position,
    ),
    asked,
  );

  const complain = (input: HTMLElement, into: HTMLElement, words: string): void => {
    into.textContent = words;
    if (words === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  const show = (): void => {
    const verdict = work.decision?.verdict ?? null;
    reasonBox.hidden = verdict === null;
    reasonLabel.textContent = say(verdict === 'return' ? 'reason' : 'reasonOptional');
    reason.required = verdict === 'return';
  };
  const decide = (): void => {
    const chosen = radios.find(({ checked }) => checked)?.value;
    const key = work.decision?.key ?? newKey();
    work.decision =
      chosen === 'approve' || chosen === 'return'
        ? { key, verdict: chosen, reason: reason.value.trim(), at: new Date().toISOString() }
        : null;
    complain(reason, reasonTrouble, '');
    show();
    app.changed();
  };
  for (const radio of radios) radio.addEventListener('change', decide);
  reason.addEventListener('input', decide);
  const introduce = (): void => {
    work.reviewer = { name: name.value.trim(), position: position.value.trim() };
    complain(name, nameTrouble, '');
    app.changed();
  };
  name.addEventListener('input', introduce);
  name.addEventListener('change', () => {
    const by = work.decision?.by;
    if (by === undefined || by === work.reviewer.name) return;
    work.decision = null;
    refresh();
    app.changed();
    app.tell(say('otherDecision', { name: by }));
  });
  position.addEventListener('input', introduce);

  const refresh = (): void => {
    const verdict = work.decision?.verdict ?? 'undecided';
    for (const radio of radios) radio.checked = radio.value === verdict;
    reason.value = work.decision?.reason ?? '';
    name.value = work.reviewer.name;
    position.value = work.reviewer.position;
    show();
  };
  refresh();
  return {
    element,
    refresh,
    trouble: () => {
      const isReasonMissing =
        work.decision?.verdict === 'return' && work.decision.reason.trim() === '';
      const isNameMissing = work.reviewer.name.trim() === '';
      complain(reason, reasonTrouble, isReasonMissing ? say('reasonNeeded') : '');
      complain(name, nameTrouble, isNameMissing ? say('nameNeeded') : '');
      return isReasonMissing ? reason : isNameMissing ? name : null;
    },
  };
}
