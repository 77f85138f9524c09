/** The panel beside the design: comments, decision, file. On a phone it lies over the design. */
import { h } from '../../micro/player/browser/dom.ts';
import type { App } from './app.ts';
import { icon, isNarrow } from './dom.ts';

export type TabName = 'comments' | 'decision';

export interface Panel {
  readonly element: HTMLElement;
  show: (tab: TabName) => void;
  /** On a phone: goes back to the design. */
  leave: () => void;
}

export function createPanel(
  app: App,
  parts: {
    main: HTMLElement;
    comments: readonly HTMLElement[];
    decision: HTMLElement;
    foot: HTMLElement;
  },
): Panel {
  const { say, work } = app;
  const count = h('span', { class: 'count' });
  const names = ['comments', 'decision'] as const;
  const tabs = names.map((name) =>
    h(
      'button',
      {
        id: `tab-${name}`,
        attrs: { type: 'button', role: 'tab', 'aria-controls': `pane-${name}` },
        onClick: () => select(name),
      },
      say(name === 'comments' ? 'tabComments' : 'tabDecision'),
      name === 'comments' ? count : null,
    ),
  );
  const pane = (name: TabName, ...children: readonly HTMLElement[]): HTMLElement =>
    h(
      'div',
      {
        class: 'pane',
        id: `pane-${name}`,
        attrs: { role: 'tabpanel', 'aria-labelledby': `tab-${name}` },
      },
      ...children,
    );
  const panes = [pane('comments', ...parts.comments), pane('decision', parts.decision)];
  const back = h(
    'button',
    { class: 'button plain back', onClick: () => leave(), attrs: { type: 'button' } },
    icon('close'),
    say('backToDesign'),
  );
  const element = h(
    'aside',
    { class: 'panel', id: 'panel', attrs: { 'aria-label': say('panel'), tabindex: '-1' } },
    back,
    h('div', { class: 'tabs', attrs: { role: 'tablist', 'aria-label': say('panel') } }, ...tabs),
    h('div', { class: 'panes' }, ...panes),
    parts.foot,
  );

  const select = (chosen: TabName): void => {
    names.forEach((name, index) => {
      const isChosen = name === chosen;
      tabs[index]?.setAttribute('aria-selected', String(isChosen));
      tabs[index]?.setAttribute('tabindex', isChosen ? '0' : '-1');
      const one = panes[index];
      if (one !== undefined) one.hidden = !isChosen;
    });
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const other = 1 - index;
      select(names[other] ?? 'comments');
      tabs[other]?.focus();
    });
  });
  select('comments');

  const commentsButton = h(
    'button',
    { class: 'bar-button', onClick: () => show('comments'), attrs: { type: 'button' } },
    icon('list'),
  );
  const commentsWord = h('span');
  commentsButton.append(commentsWord);
  const mode = h(
    'button',
    { class: 'bar-button mode', attrs: { type: 'button', 'aria-pressed': 'false' } },
    icon('comment'),
  );
  const modeWord = h('span', {}, say('commentMode'));
  mode.append(modeWord);
  mode.addEventListener('click', () => {
    const isOn = document.body.classList.toggle('commenting');
    mode.setAttribute('aria-pressed', String(isOn));
    modeWord.textContent = say(isOn ? 'commentModeOn' : 'commentMode');
  });
  const bar = h(
    'div',
    { class: 'bar' },
    mode,
    commentsButton,
    h(
      'button',
      { class: 'bar-button', onClick: () => show('decision'), attrs: { type: 'button' } },
      icon('decide'),
      h('span', {}, say('tabDecision')),
    ),
  );
  document.body.append(bar);

  let opener: HTMLElement | null = null;
  const show = (tab: TabName): void => {
    select(tab);
    if (!isNarrow() || document.body.classList.contains('panel-open')) return;
    opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    document.body.classList.add('panel-open');
    for (const one of [parts.main, bar]) one.inert = true;
    back.focus();
  };
  const leave = (): void => {
    if (!document.body.classList.contains('panel-open')) return;
    document.body.classList.remove('panel-open');
    for (const one of [parts.main, bar]) one.inert = false;
    opener?.focus({ preventScroll: true });
  };
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
  // A phone that is turned, a window that is widened: nothing stays locked.
  window.addEventListener('resize', () => {
    if (!isNarrow()) leave();
  });

  const render = (): void => {
    const n = work.comments.length;
    count.textContent = n === 0 ? '' : ` ${n}`;
    commentsWord.textContent = n === 0 ? say('tabComments') : `${say('tabComments')} (${n})`;
  };
  app.onChange(render);
  render();
  return { element, show, leave };
}
