/**
 * A question bank as Moodle XML. Putting in order becomes matching with places: the type "ordering" is
 * missing in older Moodles. Fractions are of Moodle's fixed list, with five decimals and a point.
 */
import { strToU8 } from 'fflate';
import { translator } from '../../../../messages/index.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import { escapeXml } from '../../../xml-text.ts';
import type { WriteSeries } from '../types.ts';
import { type BankAnswer, type BankQuestion, bankOf } from './questions.ts';

export function moodleXml(input: WriteSeries): Uint8Array {
  const title = plainSlotText(input.series.title.text);
  const t = translator(input.language);
  const body = bankOf(input).flatMap((unit, index) => [
    category([title === '' ? t('player.title') : title, `${index + 1}. ${unit.title}`]),
    ...unit.questions.map((question) => questionXml(question)),
  ]);
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${body.join('\n')}\n</quiz>\n`);
}

/** A slash in a name is doubled; one alone parts the levels. */
function category(names: readonly string[]): string {
  const path = [
    '$course$',
    'top',
    ...names.map((name) => name.replace(/\s+/gu, ' ').replaceAll('/', '//')),
  ];
  return `<question type="category"><category><text>${escapeXml(path.join('/'))}</text></category></question>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as HTML as XML: escaped twice. */
function html(tag: string, text: string): string {
  const lines = escapeHtml(text.trim()).split(/\n+/u).join('<br>');
  return `<${tag} format="html"><text>${escapeXml(lines)}</text></${tag}>`;
}

function head({ id, name, stem, feedback }: BankQuestion): string {
  return [
    `<name><text>${escapeXml(name)}</text></name>`,
    html('questiontext', stem),
    html('generalfeedback', feedback),
    '<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>',
    `<idnumber>${id}</idnumber>`,
  ].join('');
}

function questionXml(question: BankQuestion): string {
  return question.kind === 'order' ? matching(question) : choice(question);
}

/** Share of one among so many, in percent, as Moodle lists it. */
export function fraction(count: number): string {
  return String(Number((100 / count).toFixed(5)));
}

function choice(question: BankQuestion): string {
  const right = question.answers.filter(({ isCorrect }) => isCorrect).length;
  const wrong = question.answers.length - right;
  const worth = ({ isCorrect }: BankAnswer): string => {
    if (isCorrect) return fraction(right);
    // Ticking everything must not score.
    return right > 1 ? `-${fraction(wrong)}` : '0';
  };
  const answers = question.answers.map(
    (answer) =>
      `<answer fraction="${worth(answer)}" format="html"><text>${escapeXml(escapeHtml(answer.text))}</text>${html('feedback', answer.feedback)}</answer>`,
  );
  return `<question type="multichoice">${head(question)}<single>${right === 1}</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>${answers.join('')}</question>`;
}

function matching(question: BankQuestion): string {
  const pairs = question.answers.map(
    ({ text }, index) =>
      `<subquestion format="html"><text>${escapeXml(escapeHtml(text))}</text><answer><text>${index + 1}</text></answer></subquestion>`,
  );
  // Moodle wants three answers to choose from.
  if (pairs.length === 2) {
    pairs.push(
      '<subquestion format="html"><text></text><answer><text>3</text></answer></subquestion>',
    );
  }
  return `<question type="matching">${head(question)}<shuffleanswers>true</shuffleanswers>${pairs.join('')}</question>`;
}
