/**
 * A series as messages that a person copies into a chat, one after the other: opening, content, questions,
 * answers, reviews. Each fits a budget of bytes, because long messages are folded and cost data.
 */
import { strToU8 } from 'fflate';
import { entries, values } from '../../../../design/collection.ts';
import { plannedMinutes } from '../../../../design/micro/minutes.ts';
import type { MicroUnit, Scene, Series } from '../../../../design/model/series.ts';
import { sentencesOf } from '../../../../design/sentences.ts';
import { type Translate, translator } from '../../../../messages/index.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import { cleanText } from '../../../xml-text.ts';
import type { WriteSeries } from '../types.ts';

/** Bytes of one message in UTF-8: shown unfolded on most phones, and small where data is dear. */
export const messageBytes = 900;

export interface ChatMessage {
  /** Days after the unit was begun. */
  readonly day: number;
  readonly unit: number;
  readonly text: string;
}

const bytesOf = (text: string): number => strToU8(text).length;

/** `*` and `_` would become bold and italic. */
const said = (text: string): string =>
  cleanText(plainSlotText(text))
    .replace(/_{2,}/gu, '……')
    .replaceAll('*', '∗')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[ \t]+/gu, ' ')
    .trim();

const bold = (text: string): string => (text === '' ? '' : `*${text}*`);

/** The messages in the order of sending. Each text is at most `budget` bytes. */
export function chatMessages(input: WriteSeries, budget = messageBytes): ChatMessage[] {
  const t = translator(input.language);
  const units = entries(input.series.units)
    .map(([id, unit], index) => ({ id, unit, number: index + 1 }))
    .filter(({ id, unit }) => unit.isWritten && (input.unitId === null || id === input.unitId));
  return units.flatMap(({ unit, number }) => {
    const title = said(unit.title.text);
    const now = [
      ...pack([opening(unit, number, title, t)], budget),
      ...pack(values(unit.scenes).map(sceneLines), budget),
      ...pack([jobAid(unit, t)], budget),
      ...pack(asked(unit, t), budget),
      ...pack([answered(unit, t), closing(unit, t)], budget),
    ].map((text) => ({ day: 0, unit: number, text }));
    return [...now, ...reviews(input.series, unit, number, title, t, budget)];
  });
}

export function whatsapp(input: WriteSeries): Uint8Array {
  const t = translator(input.language);
  const messages = chatMessages(input);
  const title = said(input.series.title.text);
  const head = [
    title === '' ? t('player.title') : title,
    t('seriesExport.chat.intro', { count: messages.length, bytes: messageBytes }),
  ];
  const body = messages.map(({ day, unit, text }, index) =>
    [
      `===== ${t('seriesExport.chat.message', {
        number: index + 1,
        count: messages.length,
        unit,
        when: day === 0 ? t('seriesExport.chat.today') : t('seriesExport.chat.after', { day }),
        bytes: bytesOf(text),
      })} =====`,
      text,
    ].join('\n'),
  );
  return strToU8(`${[head.join('\n'), ...body].join('\n\n')}\n`);
}

function opening(unit: MicroUnit, number: number, title: string, t: Translate): string[] {
  const minutes = plannedMinutes(unit.seconds);
  const [objective] = values(unit.objectives);
  return [
    `${bold(`${number}. ${title}`)} (${t('seriesExport.minutes', { minutes })})`,
    ...(objective === undefined
      ? []
      : [`${bold(t('seriesExport.objective'))}: ${said(objective.behaviour.text)}`]),
    said(unit.situation.text),
  ];
}

function sceneLines(scene: Scene): string[] {
  const lines = values(scene.narration).flatMap(({ text }) => sentencesOf(said(text.text)));
  const rows = (scene.table?.rows ?? []).map((row) =>
    row
      .map((cell, column) => {
        const head = said(scene.table?.heads[column] ?? '');
        const text = said(cell);
        if (text === '') return '';
        return column === 0 ? bold(text) : head === '' ? text : `${head}: ${text}`;
      })
      .filter((part) => part !== '')
      .join('; '),
  );
  return [...lines, ...(scene.table === null ? [] : [bold(said(scene.table.caption)), ...rows])];
}

function jobAid(unit: MicroUnit, t: Translate): string[] {
  const lines = values(unit.jobAid).map(({ text }, index) => `${index + 1}. ${said(text.text)}`);
  return lines.length === 0 ? [] : [bold(t('enums.microFormat.job-aid')), ...lines];
}

const letter = (index: number): string => String.fromCharCode(65 + (index % 26));

function asked(unit: MicroUnit, t: Translate): string[][] {
  return values(unit.items).map((item, index) => [
    `${bold(t('seriesExport.chat.question', { number: index + 1 }))} ${said(item.stem.text)}`,
    // In their right order they would give the answer away.
    ...shown(item.kind === 'order' ? [...values(item.options)].reverse() : values(item.options)),
  ]);
}

function shown(options: ReadonlyArray<{ text: { text: string } }>): string[] {
  return options.map(({ text }, index) => `${letter(index)}. ${said(text.text)}`);
}

function answered(unit: MicroUnit, t: Translate): string[] {
  const items = values(unit.items);
  if (items.length === 0) return [];
  return [
    bold(t('seriesExport.chat.answers')),
    ...items.flatMap((item, index) => {
      const options = values(item.options);
      const right = options
        .map((option, at) => ({ option, at: item.kind === 'order' ? options.length - 1 - at : at }))
        .filter(({ option }) => option.correct)
        .map(({ at }) => letter(at))
        .join(item.kind === 'order' ? ' → ' : ', ');
      return [`${index + 1}. ${right}. ${said(item.explanation.text)}`.trim()];
    }),
  ];
}

function closing(unit: MicroUnit, t: Translate): string[] {
  const action = said(unit.workplaceAction.text);
  return action === '' ? [] : [`${bold(t('fields.microUnit.workplaceAction'))}: ${action}`];
}

function reviews(
  series: Series,
  unit: MicroUnit,
  number: number,
  title: string,
  t: Translate,
  budget: number,
): ChatMessage[] {
  const items = values(unit.items);
  return values(series.reviews)
    .sort((a, b) => a.daysAfter - b.daysAfter)
    .flatMap((review, index) => {
      // Each review asks another question first, so that the series comes round to all of them.
      const item = items.length === 0 ? undefined : items[index % items.length];
      const lines = [
        bold(t('seriesExport.chat.review', { title })),
        said(review.prompt.text),
        ...(item === undefined ? [] : [said(item.stem.text)]),
      ];
      return pack([lines], budget).map((text) => ({ day: review.daysAfter, unit: number, text }));
    });
}

/**
 * Blocks of lines into as few texts as the budget allows. A block stays together where it can: the options of
 * a question are not parted from it. What is too long for one message is cut at lines, then at blanks.
 */
function pack(blocks: ReadonlyArray<readonly string[]>, budget: number): string[] {
  const texts: string[] = [];
  let open = '';
  const add = (piece: string, between: string): void => {
    const joined = open === '' ? piece : `${open}${between}${piece}`;
    if (bytesOf(joined) <= budget) open = joined;
    else {
      texts.push(open);
      open = piece;
    }
  };
  for (const block of blocks) {
    const lines = block.flatMap((one) => cut(one, budget));
    const whole = lines.join('\n');
    if (whole === '') continue;
    if (bytesOf(whole) <= budget) add(whole, '\n\n');
    else for (const line of lines) add(line, '\n');
  }
  return open === '' ? texts : [...texts, open];
}

function cut(line: string, budget: number): string[] {
  const text = line.trim();
  if (text === '') return [];
  if (bytesOf(text) <= budget) return [text];
  const pieces: string[] = [];
  let open = '';
  for (const word of text.split(' ').flatMap((one) => hardCut(one, budget))) {
    const joined = open === '' ? word : `${open} ${word}`;
    if (bytesOf(joined) <= budget) open = joined;
    else {
      pieces.push(open);
      open = word;
    }
  }
  return [...pieces, open];
}

/** One word longer than a message: cut between characters. */
function hardCut(word: string, budget: number): string[] {
  if (bytesOf(word) <= budget) return [word];
  const pieces: string[] = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (bytesOf(last + character) > budget) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
