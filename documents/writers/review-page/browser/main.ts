/** Starts the page: reads what it carries and puts the tools of review beside the design. */
import { h } from '../../micro/player/browser/dom.ts';
import type { PageData } from '../common/data.ts';
import type { Comment } from '../common/work.ts';
import { createApp } from './app.ts';
import { createBlocks, type Place } from './blocks.ts';
import { createComposer, type Subject, severityWord } from './composer.ts';
import { enliven, tendTables } from './contents.ts';
import { createDecision } from './decision.ts';
import { icon, refill } from './dom.ts';
import { createFoot } from './files.ts';
import { createList } from './list.ts';
import { createPanel } from './panel.ts';

function start(): void {
  const carrier = document.getElementById('review-data');
  const main = document.getElementById('isi');
  const article = document.getElementById('design');
  const nav = document.getElementById('contents');
  const menu = document.getElementById('menu');
  if (carrier === null || main === null || article === null || nav === null || menu === null)
    return;
  // Written into this very page by the program that made it.
  const data = JSON.parse(carrier.textContent ?? 'null') as PageData;
  const app = createApp(data);
  const { say, work } = app;
  document.body.classList.add('live');

  const composer = createComposer(app);
  const write = (subject: Subject, place: Place | null, before: Comment | null): void => {
    const from = document.activeElement;
    panel.show('comments');
    const isOpen = composer.open(subject, before, () => {
      blocks.choose(null);
      panel.leave();
      if (place !== null) place.button.focus({ preventScroll: true });
      else if (from instanceof HTMLElement && from.isConnected) from.focus();
    });
    if (isOpen) blocks.choose(place);
  };
  const blocks = createBlocks(app, article, (place, quote) =>
    write({ path: place.path, partId: place.partId, quote }, place, null),
  );
  const general = h(
    'button',
    {
      class: 'button soft wide',
      attrs: { type: 'button' },
      onClick: () => write({ path: null, partId: null, quote: '' }, null, null),
    },
    icon('comment'),
    say('general'),
  );
  const list = createList(app, blocks, {
    edit: (comment, place) => write(comment, place, comment),
    jump: (place) => {
      panel.leave();
      blocks.show(place);
    },
  });
  const decision = createDecision(app);
  const foot = createFoot(app, {
    findTrouble: () => {
      if (composer.hasText()) {
        panel.show('comments');
        app.tell(say('finishFirst'));
        return composer.form.querySelector('textarea');
      }
      const trouble = decision.trouble();
      if (trouble !== null) panel.show('decision');
      return trouble;
    },
    loaded: decision.refresh,
  });
  const panel = createPanel(app, {
    main,
    comments: [composer.form, general, list.element],
    decision: decision.element,
    foot: foot.element,
  });
  main.after(panel.element);
  enliven(nav, menu, main);
  tendTables(article);

  // A phone shows the foot only with the panel; what is told there is told over the design as well.
  const toast = h('p', { class: 'toast', attrs: { 'aria-hidden': 'true' } });
  document.body.append(toast);
  let clock = 0;
  app.onTell((text) => {
    toast.textContent = text;
    toast.classList.toggle('up', text !== '');
    window.clearTimeout(clock);
    clock = window.setTimeout(() => toast.classList.remove('up'), 5000);
  });
  if (app.isContinued) app.tell(say('continued'));
  else if (!app.isKept) app.tell(say('notRemembered'));

  window.addEventListener('beforeunload', (event) => {
    const isUnsaved = (work.comments.length > 0 || work.decision !== null) && app.isDirty;
    if (!isUnsaved && !composer.hasText()) return;
    event.preventDefault();
    // What older browsers look at.
    event.returnValue = '';
  });

  // On paper the comments follow the design.
  const printed = h('section', { class: 'printed' });
  main.append(printed);
  window.addEventListener('beforeprint', () => {
    const { decision: decided, reviewer } = work;
    refill(
      printed,
      h('h2', {}, say('printedComments')),
      h('p', {}, [reviewer.name, reviewer.position].filter((one) => one !== '').join(', ')),
      ...(decided === null ? [] : [h('p', {}, `${say(decided.verdict)}. ${decided.reason}`)]),
      h(
        'ol',
        {},
        ...work.comments.map(({ quote, text, severity }) =>
          h(
            'li',
            {},
            h('blockquote', {}, quote === '' ? say('wholeDesign') : quote),
            severity === null ? null : h('p', {}, severityWord(app, severity)),
            h('p', { class: 'said' }, text),
          ),
        ),
      ),
    );
  });
}

start();
