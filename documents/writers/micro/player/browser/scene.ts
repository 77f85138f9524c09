/** One scene: what is on the screen, what is told, tables as cards, pictures, decisions. */
import type {
  ChoiceData,
  FigureData,
  PlayerData,
  Said,
  SceneData,
  TableData,
} from '../common/data.ts';
import { filled, isEmpty, plain } from '../common/data.ts';
import { append, button, h, icon } from './dom.ts';
import { inline, rich, type Texts } from './rich.ts';

/** Rows shown before one asks for all. */
const firstRows = 8;

function cards(table: TableData, data: PlayerData): HTMLElement {
  const { words } = data;
  const card = (row: readonly string[], index: number): HTMLElement => {
    const title = row[0] ?? '';
    const list = h('dl', {});
    for (const [column, cell] of row.entries()) {
      if ((column === 0 && title !== '') || cell === '') continue;
      const head = table.heads[column] ?? '';
      list.append(h('div', {}, head === '' ? null : h('dt', {}, head), h('dd', {}, cell)));
    }
    return h(
      'li',
      { class: 'row-card' },
      h(
        'p',
        { class: 'row-title' },
        (table.heads[0] ?? '') === '' || title === ''
          ? null
          : h('span', { class: 'row-head' }, `${table.heads[0]} `),
        title === '' ? filled(words.row, { n: index + 1 }) : title,
      ),
      list.childElementCount > 0 && list,
    );
  };
  const list = h('ul', { class: 'rows' }, ...table.rows.slice(0, firstRows).map(card));
  const box = h(
    'section',
    { class: 'table', attrs: { 'aria-label': table.caption === '' ? words.table : table.caption } },
    table.caption !== '' && h('h2', {}, table.caption),
    list,
  );
  if (table.rows.length > firstRows) {
    const label = filled(words.showAllRows, { n: table.rows.length });
    const more = button(label, 'soft', () => {
      const rest = table.rows.slice(firstRows).map((row, index) => card(row, index + firstRows));
      append(list, rest);
      more.remove();
      const first = rest[0];
      if (first !== undefined) {
        first.tabIndex = -1;
        first.focus();
      }
    });
    box.append(more);
  }
  return box;
}

function picture(figure: FigureData, data: PlayerData): HTMLElement {
  const { words, pictures } = data;
  const address = figure.picture === null ? undefined : pictures[figure.picture];
  const isSaid = address === undefined && figure.caption === figure.alt;
  const caption = figure.caption === '' || isSaid ? null : h('figcaption', {}, figure.caption);
  if (address === undefined)
    return h(
      'figure',
      { class: 'missing' },
      h('p', {}, figure.alt === '' ? words.noPicture : figure.alt),
      caption,
    );
  const image = (): HTMLElement => h('img', { attrs: { src: address, alt: figure.alt } });
  const enlarge = button(words.enlarge, 'plain', () => {
    const dialog = h('dialog', {
      class: 'large',
      attrs: { 'aria-label': figure.caption === '' ? words.enlarge : figure.caption },
    });
    const scroller = h('div', { class: 'scroller', attrs: { tabindex: '0' } }, image());
    append(dialog, [scroller, button(words.close, 'soft', () => dialog.close())]);
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  });
  return h('figure', {}, image(), caption, enlarge);
}

function decision(
  choices: readonly ChoiceData[],
  data: PlayerData,
  onChoice: (choice: ChoiceData) => void,
): HTMLElement {
  const { words } = data;
  const answer = h('div', { class: 'feedback', attrs: { role: 'status' } });
  const buttons = choices.map((choice) => {
    const control = h(
      'button',
      { class: 'option', attrs: { type: 'button', 'aria-pressed': 'false' } },
      h('span', { class: 'option-text' }, ...inline(choice.text)),
    );
    control.addEventListener('click', () => {
      for (const one of buttons) one.setAttribute('aria-pressed', String(one === control));
      answer.className = `feedback shown ${choice.isBest ? 'right' : 'wrong'}`;
      answer.replaceChildren(
        h(
          'p',
          { class: 'verdict' },
          icon(choice.isBest ? 'check' : 'think'),
          choice.isBest ? words.bestChoice : words.otherChoice,
        ),
        ...rich(choice.feedback),
      );
      onChoice(choice);
    });
    return control;
  });
  return h(
    'section',
    { class: 'decision', attrs: { 'aria-label': words.decide } },
    h('h2', {}, words.decide),
    h('div', { class: 'options' }, ...buttons),
    answer,
  );
}

function prompt(scene: SceneData, data: PlayerData): HTMLElement | null {
  if (isEmpty(scene.interaction)) return null;
  const { words } = data;
  const box = h(
    'section',
    { class: 'prompt' },
    h('h2', {}, icon('think'), words.tryIt),
    ...rich(scene.interaction),
  );
  if (!isEmpty(scene.feedback)) {
    const answer = h('div', { class: 'answer', attrs: { role: 'status' } });
    const show = button(words.showFeedback, 'soft', () => {
      answer.replaceChildren(h('h2', {}, words.feedback), ...rich(scene.feedback));
      show.remove();
    });
    append(box, [show, answer]);
  }
  return box;
}

/**
 * Sentences that follow each other on one page share its chip, which stands at the last of them and
 * opens them all. The author's preview keeps a chip at each.
 */
export function withSharedChips(lines: readonly Said[], data: PlayerData): Said[] {
  if (data.isPreview) return [...lines];
  const placeOf = ({ cites = [] }: Said): string =>
    [...new Set(cites.map((at) => `${data.cites[at]?.place}/${data.cites[at]?.source}`))].join();
  let open: Said | null = null;
  return lines.map((line, index) => {
    const place = placeOf(line);
    const following = lines[index + 1];
    const before: Said | null = open;
    const all: Said =
      before === null || place === ''
        ? line
        : {
            ...line,
            label:
              before.label === line.label ? (line.label ?? 'quotation') : 'matching-paraphrase',
            cites: [...(before.cites ?? []), ...(line.cites ?? [])],
          };
    const goesOn = place !== '' && following !== undefined && placeOf(following) === place;
    open = goesOn ? all : null;
    return goesOn ? { text: line.text } : all;
  });
}

export interface SceneView {
  readonly heading: HTMLElement;
  readonly parts: ReadonlyArray<HTMLElement | null>;
  /** What is read aloud. */
  readonly spoken: string;
}

/** `onChoice` is told of each decision; the way on follows the last one. */
export function sceneView(
  scene: SceneData,
  number: number,
  data: PlayerData,
  texts: Texts,
  onChoice: (choice: ChoiceData) => void,
): SceneView {
  const { words } = data;
  const told = withSharedChips(scene.lines, data).map((line) => texts.said(line, 'line'));
  return {
    heading: h('h1', { class: 'kicker' }, filled(words.scene, { n: number })),
    parts: [
      texts.said(scene.screen, 'screen'),
      data.isPreview && !isEmpty(scene.visual)
        ? h(
            'div',
            { class: 'visual' },
            h('span', { class: 'mark made' }, words.visual),
            ...rich(scene.visual),
          )
        : null,
      scene.figure === null ? null : picture(scene.figure, data),
      told.some((line) => line !== null) ? h('div', { class: 'told' }, ...told) : null,
      scene.table === null ? null : cards(scene.table, data),
      prompt(scene, data),
      scene.choices.length === 0 ? null : decision(scene.choices, data, onChoice),
    ],
    spoken: [scene.screen, ...scene.lines].map(({ text }) => plain(text)).join(' '),
  };
}
