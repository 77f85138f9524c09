/** The cards of one unit in the order in which they are read; questions and their key on different cards. */
import { entries, values } from '../../../../design/collection.ts';
import type { PartId } from '../../../../design/ids.ts';
import { plannedMinutes } from '../../../../design/micro/minutes.ts';
import type { MicroUnit, RetrievalItem, Scene } from '../../../../design/model/series.ts';
import type { TextSlot } from '../../../../design/slot.ts';
import type { Translate } from '../../../../messages/index.ts';
import { parseSlotText, plainSlotText } from '../../../slot-markdown.ts';
import { capital, groundedText } from '../grounded.ts';
import { seededOrder } from '../player/seeded-order.ts';
import type { WriteSeries } from '../types.ts';
import {
  type Block,
  box,
  card,
  colour,
  label,
  picture,
  rule,
  tableBlocks,
  ticked,
  told,
} from './blocks.ts';

const plain = (slot: TextSlot | undefined): string => plainSlotText(slot?.text ?? '').trim();
const letter = (index: number): string => String.fromCharCode(65 + (index % 26));

interface Deck {
  readonly input: WriteSeries;
  readonly t: Translate;
  /** False where the writer of PDF refused a picture: then each is told in words. */
  readonly withPictures: boolean;
}

export interface UnitPlace {
  readonly unit: MicroUnit;
  readonly number: number;
  readonly count: number;
  readonly isFirst: boolean;
}

export function unitCards(deck: Deck, place: UnitPlace): Block[] {
  const { t } = deck;
  const { unit, number, count, isFirst } = place;
  const left = t('seriesExport.cards.unitOf', { number, count });
  const cards: Block[] = [
    card(
      {
        left,
        right: [
          t(`enums.microFormat.${unit.format}`),
          t('seriesExport.minutes', { minutes: plannedMinutes(unit.seconds) }),
        ].join(' | '),
      },
      front(deck, unit, number),
      !isFirst,
    ),
  ];
  const add = (right: string, blocks: readonly Block[]): void => {
    if (blocks.length > 0)
      cards.push(card({ left: `${left}: ${plain(unit.title)}`, right }, blocks, true));
  };
  add(
    t('seriesExport.cards.content'),
    values(unit.scenes).flatMap((scene, index) => sceneBlocks(deck, scene, index > 0)),
  );
  add(
    t('fields.microUnit.jobAid'),
    values(unit.jobAid).flatMap((line) =>
      ticked(plain(line.text), placesOfText(deck, line.text.text, line.citationIds)),
    ),
  );
  add(t('seriesExport.cards.question'), questions(deck, unit));
  add(t('seriesExport.cards.key'), keys(deck, unit));
  add(t('seriesExport.cards.action'), closing(deck, unit));
  return cards;
}

function placesOfText({ input, t }: Deck, text: string, ids: readonly PartId[]): readonly string[] {
  return groundedText(input.series, text, ids, t).places;
}

function front({ t }: Deck, unit: MicroUnit, number: number): Block[] {
  const [objective] = values(unit.objectives);
  const situation = plain(unit.situation);
  const details = [objective?.condition, objective?.criterion]
    .map(plain)
    .filter((text) => text !== '');
  return [
    ...told(plain(unit.title), [], {
      fontSize: 21,
      bold: true,
      color: colour.accent,
      lineHeight: 1.1,
      margin: [0, 26, 0, 16],
      outline: true,
      outlineText: `${number}. ${plain(unit.title)}`,
    }),
    ...(objective === undefined
      ? []
      : [
          label(t('seriesExport.objective')),
          ...told(capital(plain(objective.behaviour)), [], { fontSize: 12, margin: [0, 0, 0, 4] }),
          ...details.flatMap((text) =>
            told(capital(text), [], { fontSize: 9, color: colour.muted, margin: [0, 0, 0, 2] }),
          ),
        ]),
    ...(situation === ''
      ? []
      : [
          { text: '', margin: [0, 6, 0, 0] },
          label(t('seriesExport.cards.hook')),
          ...told(situation, [], { margin: [0, 0, 0, 2] }).map((block) => box([block])),
        ]),
  ];
}

/** Headline and key words of the screen, then what is told. */
function sceneBlocks(deck: Deck, scene: Scene, hasLine: boolean): Block[] {
  const screen = parseSlotText(scene.screenText.text).map(({ kind, inlines }) => ({
    kind,
    text: inlines
      .map(({ text }) => text)
      .join('')
      .trim(),
  }));
  const shown = plain(scene.screenText);
  const lines = values(scene.narration).filter(({ text }) => plain(text) !== shown);
  const isOnlySaid = lines.length < scene.narration.order.length;
  const heads = screen.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const words = screen.filter(({ kind }) => kind !== 'paragraph').map(({ text }) => text);
  const blocks: Block[] = [
    ...(hasLine
      ? [
          {
            canvas: [rule(0.5, colour.line)],
            margin: [0, 4, 0, 6],
          },
        ]
      : []),
    ...heads.flatMap((head) =>
      told(head, isOnlySaid ? placesOfText(deck, shown, scene.citationIds) : [], {
        bold: true,
        fontSize: isOnlySaid ? 10.5 : 12,
        margin: [0, 0, 0, 3],
      }),
    ),
    ...(words.length === 0
      ? []
      : told(words.join(' · '), [], {
          fontSize: 9,
          bold: true,
          color: colour.accent,
          margin: [0, 0, 0, 4],
        })),
  ];
  const leading = blocks.length;
  blocks.push(
    ...lines.flatMap(({ text, citationIds }) =>
      told(plain(text), placesOfText(deck, text.text, citationIds)),
    ),
  );
  if (scene.table !== null) {
    if (scene.table.caption !== shown)
      blocks.push(...told(scene.table.caption, [], { bold: true, fontSize: 9 }));
    blocks.push(...tableBlocks(scene.table.heads, scene.table.rows));
  }
  if (scene.figure !== null) blocks.push(...figure(deck, scene.figure, shown));
  for (const [index, choice] of values(scene.choices).entries())
    blocks.push(...ticked(`${letter(index)}. ${plain(choice.text)}`));
  return glued(blocks, leading);
}

/** The line between scenes and the headline stay with the block that follows them. */
function glued(blocks: readonly Block[], leading: number): Block[] {
  // A screen with very many words is no headline: glued together it might not fit a card.
  const together = leading > 4 ? 1 : leading + 1;
  return [{ stack: blocks.slice(0, together) }, ...blocks.slice(together)];
}

function figure(
  { input, withPictures, t }: Deck,
  { imageHash, alt, caption }: NonNullable<Scene['figure']>,
  shown: string,
): Block[] {
  const words = plain(alt) || caption;
  const image = imageHash === null || !withPictures ? undefined : input.images.get(imageHash);
  const drawn = picture(image, words);
  const below = caption === shown ? [] : told(caption, [], { fontSize: 8.5, color: colour.muted });
  if (drawn === null)
    return [
      box(told(t('seriesExport.storyboard.pictureMissing', { text: words }), [], { fontSize: 9 })),
      ...below,
    ];
  return [{ stack: [drawn, ...below] }];
}

/** Places of the options as the question shows them, as in the player. */
function shownOrder(id: PartId, item: RetrievalItem): number[] {
  const count = item.options.order.length;
  return item.isFromModule && item.kind !== 'order'
    ? Array.from({ length: count }, (_, at) => at)
    : seededOrder(count, id, item.kind === 'order');
}

function questions({ t }: Deck, unit: MicroUnit): Block[] {
  const asked = entries(unit.items).flatMap(([id, item], index) => {
    const options = values(item.options);
    const right = options.filter(({ correct }) => correct).length;
    const hint =
      item.kind === 'order'
        ? t('seriesExport.cards.orderHint')
        : item.kind === 'cloze'
          ? t('seriesExport.cards.fillIn')
          : right > 1
            ? t('seriesExport.cards.chooseMany')
            : t('seriesExport.cards.chooseOne');
    const stem = plain(item.stem).replace(/_{2,}/gu, '__________');
    return [
      {
        stack: [
          ...told(`${index + 1}. ${stem}`, [], {
            bold: true,
            margin: [0, index === 0 ? 2 : 10, 0, 2],
          }),
          { text: hint, fontSize: 8.5, color: colour.muted, margin: [0, 0, 0, 4] },
        ],
      },
      ...shownOrder(id, item).flatMap((at, place) =>
        ticked(`${item.kind === 'order' ? '' : `${letter(place)}. `}${plain(options[at]?.text)}`),
      ),
    ];
  });
  return asked.length === 0
    ? []
    : [
        ...asked,
        {
          text: t('seriesExport.cards.answerBehind'),
          fontSize: 8.5,
          color: colour.muted,
          margin: [0, 8, 0, 0],
        },
      ];
}

function keys(deck: Deck, unit: MicroUnit): Block[] {
  const { t } = deck;
  const branches = values(unit.scenes).flatMap((scene) =>
    values(scene.choices).length === 0
      ? []
      : [
          ...told(plain(scene.screenText), [], { bold: true, margin: [0, 6, 0, 3] }),
          ...values(scene.choices).flatMap((choice, index) =>
            told(
              `${letter(index)}. ${choice.isBest ? `✓ ${t('seriesExport.storyboard.best')}. ` : ''}${plain(choice.feedback)}`,
            ),
          ),
        ],
  );
  const answered = entries(unit.items).flatMap(([id, item], index) => {
    const options = values(item.options);
    const order = shownOrder(id, item);
    const right =
      item.kind === 'order'
        ? options.map(({ text }, at) => `${at + 1}. ${plain(text)}`)
        : order.flatMap((at, place) => {
            const option = options[at];
            return option?.correct ? [`${letter(place)}. ${plain(option.text)}`] : [];
          });
    const reason = plain(item.explanation);
    return [
      label(t('seriesExport.cards.keyOf', { number: index + 1 })),
      ...right.flatMap((text) => told(text, [], { bold: true, margin: [0, 0, 0, 2] })),
      // The reason of an order often is the order again.
      ...(item.kind === 'order' && options.every(({ text }) => reason.includes(plain(text)))
        ? []
        : told(reason, placesOfText(deck, item.explanation.text, item.citationIds), {
            fontSize: 9.5,
          })),
    ];
  });
  return [...answered, ...branches];
}

function closing({ input, t }: Deck, unit: MicroUnit): Block[] {
  const action = plain(unit.workplaceAction);
  const reviews = values(input.series.reviews).toSorted((a, b) => a.daysAfter - b.daysAfter);
  return [
    ...told(action, [], { fontSize: 12 }).map((block) => box([block])),
    ...(reviews.length === 0 ? [] : [label(t('seriesExport.cards.reviews'))]),
    ...reviews.flatMap(({ daysAfter, prompt }) =>
      ticked(
        [t('seriesExport.storyboard.reviewOn', { day: daysAfter }), plain(prompt)]
          .filter((part) => part !== '')
          .join(': '),
      ),
    ),
  ];
}
