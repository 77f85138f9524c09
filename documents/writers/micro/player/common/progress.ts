/**
 * How far a learner is, and the short string in which it is kept. SCORM 1.2 keeps 4,096 characters,
 * so the string never gets longer: what helps least is left out first.
 */
import type { PlayerData } from './data.ts';

/** Characters of `cmi.suspend_data` that every SCORM 1.2 system must keep. */
export const stateLimit = 4096;

export interface Answer {
  /** 0: not answered yet. */
  tries: number;
  /** Half points: 2 at the first try, 1 at the second, else 0. */
  points: number;
  /** Places of the chosen options as they stand in the data; for `order`, all of them in their order. */
  chosen: number[];
}

export interface UnitProgress {
  /** Place of the step to go on with; 0 is the beginning. */
  step: number;
  isDone: boolean;
  /** Half points of the best run; null where they are not known. */
  best: number | null;
  /** Day on which it was done, counted from 2024-01-01; null where it is not known. */
  day: number | null;
  /** Of the run that is under way; one per item. */
  answers: Answer[];
}

export interface Progress {
  /** The unit that is open; null: the menu. */
  unit: number | null;
  units: UnitProgress[];
}

const firstDay = Date.UTC(2024, 0, 1);
export function dayOf(milliseconds: number): number {
  return Math.max(0, Math.floor((milliseconds - firstDay) / 86_400_000));
}

function newAnswer(): Answer {
  return { tries: 0, points: 0, chosen: [] };
}

export function newUnitProgress(items: number): UnitProgress {
  return {
    step: 0,
    isDone: false,
    best: null,
    day: null,
    answers: Array.from({ length: items }, newAnswer),
  };
}

type Shape = Pick<PlayerData, 'units'>;

export function newProgress(data: Shape): Progress {
  return { unit: null, units: data.units.map(({ items }) => newUnitProgress(items.length)) };
}

/** Tells one version of the units from another: a state belongs to the questions it was made with. */
export function printOf(data: Shape): string {
  let hash = 0x811c9dc5;
  for (const unit of data.units) {
    const text = `${unit.id}/${unit.scenes.length}/${unit.items.map(({ id, options }) => `${id}.${options.length}`).join()};`;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  }
  return (hash >>> 0).toString(36);
}

const short = (value: number): string => value.toString(36);

type Detail = 'all' | 'open' | 'days' | 'points' | 'done';
const details: readonly Detail[] = ['all', 'open', 'days', 'points', 'done'];

function answersOf(unit: UnitProgress): string {
  return unit.answers
    .map(({ tries, points, chosen }) =>
      tries === 0 ? '' : `${short(tries)}${points}${chosen.map(short).join('.')}`,
    )
    .join('_');
}

function tokenOf(unit: UnitProgress, detail: Detail, isOpen: boolean): string {
  let token = '';
  if (unit.isDone) {
    token = 'd';
    if (detail !== 'done' && detail !== 'points' && unit.best !== null) token += short(unit.best);
    if ((detail === 'all' || detail === 'open') && unit.day !== null)
      token += `@${short(unit.day)}`;
  }
  if (unit.step > 0 && detail !== 'done') token += `-${short(unit.step)}`;
  const withAnswers = detail === 'all' || (detail === 'open' && isOpen);
  if (withAnswers && unit.answers.some(({ tries }) => tries > 0)) token += `:${answersOf(unit)}`;
  return token;
}

function written(progress: Progress, print: string, detail: Detail): string {
  const tokens = progress.units.map((unit, index) =>
    tokenOf(unit, detail, index === progress.unit),
  );
  return `1~${print}~${progress.unit === null ? '' : short(progress.unit)}~${tokens.join(',').replace(/,+$/, '')}`;
}

/** Units that are done, four to a hexadecimal digit: what is kept of thousands. */
function writtenAsBits(progress: Progress, print: string): string {
  let bits = '';
  for (let at = 0; at < progress.units.length; at += 4) {
    const four = [0, 1, 2, 3].map((bit) =>
      progress.units[at + bit]?.isDone === true ? 1 << bit : 0,
    );
    bits += four.reduce((sum, value) => sum + value, 0).toString(16);
  }
  return `2~${print}~~${bits}`.slice(0, stateLimit);
}

/** At most `stateLimit` characters, letters, digits and `~,.:@_-` only. */
export function writeState(progress: Progress, data: Shape): string {
  const print = printOf(data);
  for (const detail of details) {
    const text = written(progress, print, detail);
    if (text.length <= stateLimit) return text;
  }
  return writtenAsBits(progress, print);
}

function readNumber(text: string, most: number): number | null {
  if (!/^[0-9a-z]{1,6}$/.test(text)) return null;
  const value = Number.parseInt(text, 36);
  return value <= most ? value : null;
}

const token = /^(d([0-9a-z]*)(?:@([0-9a-z]{1,4}))?)?(?:-([0-9a-z]+))?(?::(.*))?$/;

function readAnswers(text: string, into: Answer[], options: readonly number[]): void {
  for (const [index, part] of text.split('_').entries()) {
    const answer = into[index];
    const count = options[index] ?? 0;
    const match = /^([1-9a-z])([012])([0-9a-z.]*)$/.exec(part);
    if (answer === undefined || match === null) continue;
    answer.tries = Number.parseInt(match[1] ?? '1', 36);
    answer.points = Number(match[2]);
    answer.chosen = (match[3] ?? '')
      .split('.')
      .map((one) => readNumber(one, count - 1))
      .filter((one) => one !== null);
  }
}

/** Reads what `writeState` wrote; anything else, and the state of other questions, is a new beginning. */
export function readState(text: string, data: Shape): Progress {
  const progress = newProgress(data);
  const [version, print, unit = '', body = ''] = text.split('~');
  if (print !== printOf(data)) return progress;
  if (version === '2') {
    for (const [index, one] of progress.units.entries()) {
      const digit = Number.parseInt(body[index >> 2] ?? '0', 16);
      one.isDone = ((digit >> (index & 3)) & 1) === 1;
    }
    return progress;
  }
  if (version !== '1') return progress;
  progress.unit = readNumber(unit, data.units.length - 1);
  for (const [index, part] of body.split(',').entries()) {
    const one = progress.units[index];
    const shape = data.units[index];
    const match = token.exec(part);
    if (one === undefined || shape === undefined || match === null) continue;
    one.isDone = match[1] !== undefined;
    one.best = readNumber(match[2] ?? '', shape.items.length * 2);
    one.day = readNumber(match[3] ?? '', 46_655);
    one.step = readNumber(match[4] ?? '', shape.scenes.length + shape.items.length + 2) ?? 0;
    if (match[5] !== undefined)
      readAnswers(
        match[5],
        one.answers,
        shape.items.map(({ options }) => options.length),
      );
  }
  return progress;
}
