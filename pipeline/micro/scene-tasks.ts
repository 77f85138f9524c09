/**
 * What a scene asks the learner to do, from what it tells: to act on a condition, to tell two terms apart, to
 * say a figure or a reason from memory. What the scene says nothing for is asked in words of the rules' own.
 */
import type { Language } from '../../design/enums.ts';
import { figuresIn } from './items/from-numbers.ts';
import { isClaim } from './items/from-statements.ts';
import type { ScenePlan } from './scene-shape.ts';
import { bare, definitionIn, isQuestion, leansOnFormer } from './sentence-kinds.ts';
import { causesIn, rulesIn } from './statement-shapes.ts';
import { type SceneTask, type TaskPhrases, taskPhrasesOf } from './task-phrases.ts';
import { countWords, lowerFirst, upperFirst } from './words.ts';

/** Kind of task with its words: a kind is used once in a unit, as long as others fit. */
type Offer = readonly [kind: string, task: SceneTask];

function fromContent({ kind, lines, phrases: shown }: ScenePlan, phrases: TaskPhrases): Offer[] {
  const offers: Offer[] = [];
  const texts = lines.map(({ text }) => bare(text));
  for (const { condition, action } of rulesIn(lines))
    offers.push(['rule', phrases.rule(condition, lowerFirst(action))]);
  const defined = texts.flatMap((text) => definitionIn(text) ?? []);
  const [one, other] = defined;
  if (one !== undefined && other !== undefined)
    offers.push(['apart', phrases.apart(lowerFirst(one.term), lowerFirst(other.term))]);
  const question = texts.find(
    (text) =>
      isQuestion(text) && countWords(text) <= 18 && !leansOnFormer(text) && !/["“”]/u.test(text),
  );
  if (question !== undefined && kind === 'idea')
    offers.push(['question', phrases.question(question)]);
  for (const { claim, reason } of causesIn(lines))
    offers.push(['reason', phrases.reason(lowerFirst(claim), reason.replace(/, bukan .*$/u, ''))]);
  if (one !== undefined && other === undefined && kind !== 'closing')
    offers.push(['meaning', phrases.meaning(lowerFirst(one.term), lowerFirst(one.meaning))]);
  const figures = lines
    .filter(({ text }) => isClaim(text) && countWords(text) <= 18)
    .flatMap(figuresIn);
  const [figure] = figures;
  if (figure !== undefined) {
    const length = figure.amount.length + figure.unit.length + 1;
    const { text } = figure.sentence;
    const gapped = `${text.slice(0, figure.at)}____${text.slice(figure.at + length)}`;
    offers.push(['figure', phrases.figure(gapped, `${figure.amount} ${figure.unit}`)]);
  }
  if (
    kind === 'idea' &&
    shown.length >= 2 &&
    lines.length >= 3 &&
    lines.every(({ blockId }, at) => at === 0 || blockId !== lines[at - 1]?.blockId)
  )
    offers.push(['points', phrases.points(lines.length)]);
  const duty = lines.find(
    ({ text }) =>
      isClaim(text) &&
      countWords(text) <= 14 &&
      /(?<!\b(?:yang|who|that) )\b(?:harus|wajib|tidak boleh|dilarang|must|may not)\b/iu.test(text),
  );
  if (duty !== undefined) offers.push(['true-here', phrases.trueHere(bare(duty.text))]);
  return offers;
}

/** `used` holds the kinds of task that the unit has had, and grows. */
export function taskFor(
  plan: ScenePlan,
  language: Language,
  used: Set<string>,
  turn: number,
): SceneTask {
  const phrases = taskPhrasesOf(language);
  const offers: Offer[] = [];
  const { kind, grid, rows, range } = plan;
  if (kind === 'idea' || kind === 'checks') offers.push(...fromContent(plan, phrases));
  if (kind === 'steps' && plan.phrases.length >= 2) {
    const [step = '', next = ''] = plan.phrases;
    offers.push(['why-first', phrases.whyFirst(lowerFirst(step), lowerFirst(next))]);
  }
  if (kind === 'table' && grid !== undefined) {
    const head = grid.heads[grid.keyColumn + 1] ?? '';
    const key = grid.rows[(rows?.[0] ?? 0) + (turn % 2)]?.cells[grid.keyColumn] ?? '';
    const cells = grid.rows.flatMap(({ cells: own }) => own.filter((cell) => cell !== ''));
    if (cells.filter((cell) => /^[\d\s.,%+−–-]+$/u.test(cell)).length * 2 > cells.length)
      offers.push(['data', phrases.data]);
    else if (head !== '' && key.length > 3 && countWords(key) <= 8)
      offers.push([
        'column',
        phrases.column(head.replace(/[?]$/u, ''), key.replace(/[.“”]/gu, '')),
      ]);
  }
  const own = phrases.plain[kind === 'ask' ? 'case' : kind];
  // Steps: acted out first, said from memory in the end.
  const isLast = kind === 'steps' && range !== undefined && range[1] === range[2] && range[0] > 1;
  const plain = own.map(([task, feedback], at): Offer => [`${kind} ${at}`, { task, feedback }]);
  const rotated = isLast
    ? [...plain.slice(-1), ...plain.slice(0, -1)]
    : kind === 'steps'
      ? plain.slice(0, -1)
      : [...plain.slice(turn % own.length), ...plain.slice(0, turn % own.length)];
  const list = isLast
    ? rotated
    : kind === 'steps' && range?.[0] === 1
      ? [...rotated, ...offers]
      : kind === 'table' && turn % 3 === 1 && offers[0]?.[0] !== 'data'
        ? [...rotated.slice(0, 1), ...offers, ...rotated.slice(1)]
        : [...offers, ...rotated];
  const found = list.find(([name]) => !used.has(name)) ?? list[turn % Math.max(1, list.length)];
  if (found === undefined) return { task: '', feedback: '' };
  used.add(found[0]);
  return { task: upperFirst(found[1].task), feedback: found[1].feedback };
}
