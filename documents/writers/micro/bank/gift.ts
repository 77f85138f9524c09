/**
 * A question bank as GIFT, for people to read and for Moodle to take in. Moodle fails in silence over
 * what is not escaped, so everything that means something is: `~ = # { } :` and the backslash itself.
 */
import { strToU8 } from 'fflate';
import { translator } from '../../../../messages/index.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import { cleanText } from '../../../xml-text.ts';
import type { WriteSeries } from '../types.ts';
import { fraction } from './moodle-xml.ts';
import { type BankQuestion, bankOf } from './questions.ts';

export function gift(input: WriteSeries): Uint8Array {
  const title = plainSlotText(input.series.title.text).replace(/\s+/gu, ' ').trim();
  const name = title === '' ? translator(input.language)('player.title') : title;
  const parts = bankOf(input).flatMap((unit, index) => [
    `$CATEGORY: $course$/top/${[name, `${index + 1}. ${unit.title}`].map((one) => one.replaceAll('/', '//')).join('/')}`,
    ...unit.questions.map(questionText),
  ]);
  return strToU8(`${parts.join('\n\n')}\n`);
}

/** No blank line may stand in a question: it would end there. */
export function escapeGift(text: string): string {
  return cleanText(text)
    .trim()
    .replaceAll('\\', '\\\\')
    .replace(/[~=#{}:]/g, '\\$&')
    .replaceAll('->', '→')
    .replace(/\s*\n\s*/g, '\\n');
}

/** A leading percent sign would be read as a weight. */
function answerText(text: string): string {
  const escaped = escapeGift(text);
  return escaped.startsWith('%') ? `\u200b${escaped}` : escaped;
}

function questionText({ name, kind, stem, answers, feedback }: BankQuestion): string {
  const lines = kind === 'order' ? pairs(answers) : choices(answers);
  return [
    `::${escapeGift(name)}::[plain]${escapeGift(stem)}{`,
    ...lines,
    ...(feedback === '' ? [] : [`\t####${escapeGift(feedback)}`]),
    '}',
  ].join('\n');
}

function pairs(answers: BankQuestion['answers']): string[] {
  const lines = answers.map(({ text }, index) => `\t=${answerText(text)} -> ${index + 1}`);
  // Moodle wants three answers to choose from.
  return lines.length === 2 ? [...lines, '\t= -> 3'] : lines;
}

function choices(answers: BankQuestion['answers']): string[] {
  const right = answers.filter(({ isCorrect }) => isCorrect).length;
  const wrong = answers.length - right;
  return answers.map(({ text, isCorrect, feedback }) => {
    const reason = feedback === '' ? '' : ` #${escapeGift(feedback)}`;
    const mark =
      right === 1
        ? isCorrect
          ? '='
          : '~'
        : `~%${isCorrect ? fraction(right) : `-${fraction(wrong)}`}%`;
    return `\t${mark}${answerText(text)}${reason}`;
  });
}
