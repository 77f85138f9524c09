/** The calls about one unit, and what becomes of their answers. */
import type { Language } from '../../../design/enums.ts';
import type { Series } from '../../../design/model/series.ts';
import { loadPrompt } from '../../../prompts/index.ts';
import type { CitationBook } from './citation-book.ts';
import { modelOrigin } from './kept.ts';
import type { MicroPart } from './material.ts';
import type { ModuleText } from './module-text.ts';
import { type QuestionsCall, questionsCall } from './questions.ts';
import { type ScenesCall, scenesCall } from './scenes.ts';
import type { UnitAsk } from './unit-ask.ts';
import { applyQuestion, applyQuestions, questionRoom } from './unit-questions.ts';
import {
  type ApplyOptions,
  applyScene,
  applyScenes,
  roomOf,
  type UnitWritten,
} from './unit-scenes.ts';

export interface UnitCalls {
  readonly scenes: ScenesCall | null;
  readonly questions: QuestionsCall | null;
}

/** Below this a unit cannot be told. */
const fewestSentences = 2;

export function scenesFor(
  module: ModuleText,
  ask: UnitAsk,
  part: MicroPart | null,
): ScenesCall | null {
  if (part?.itemId != null || ask.sentences.length < fewestSentences) return null;
  const room =
    part?.sceneId == null ? roomOf(ask.series, ask.unit, part !== null) : { room: 1, fewest: 1 };
  return scenesCall(module, ask, room);
}

export function questionsFor(
  module: ModuleText,
  ask: UnitAsk,
  part: MicroPart | null,
): QuestionsCall | null {
  if (part?.sceneId != null || ask.sentences.length === 0) return null;
  const room = part?.itemId == null ? questionRoom(ask.series, ask.unit, part !== null) : 1;
  return room === 0 ? null : questionsCall(module, ask, room);
}

export interface Applying {
  readonly module: ModuleText;
  readonly book: CitationBook;
  readonly model: string;
  readonly part: MicroPart | null;
}

/** One unit with what its calls brought; as it was where they brought nothing. */
export function applyCalls(
  series: Series,
  unitId: string,
  { scenes, questions }: UnitCalls,
  { module, book, model, part }: Applying,
): UnitWritten | null {
  const before = series.units.items[unitId];
  if (before === undefined || series.locks.includes(unitId)) return null;
  const isWished = part !== null;
  const options = (prompt: 'm3' | 'm4', language: Language): ApplyOptions => ({
    module,
    book,
    origin: modelOrigin(model, loadPrompt(prompt, language)),
    isWished,
  });
  const { language } = series;
  let unit = before;
  const written: string[] = [];
  const take = (result: UnitWritten): void => {
    unit = result.unit;
    written.push(...result.written);
  };
  // Questions first: the unit's seconds count them.
  if (questions !== null && questions.questions.length > 0) {
    const own = options('m4', language);
    if (part?.itemId != null && series.locks.includes(part.itemId)) return null;
    take(
      part?.itemId == null
        ? applyQuestions(series, unitId, unit, questions.questions, own)
        : applyQuestion(unitId, unit, part.itemId, questions.questions, own),
    );
  }
  if (scenes !== null && scenes.taken > 0) {
    const own = options('m3', language);
    if (part?.sceneId != null && series.locks.includes(part.sceneId)) return null;
    take(
      part?.sceneId == null
        ? applyScenes(series, unitId, unit, scenes.written(), own)
        : applyScene(unitId, unit, part.sceneId, scenes.written(), own),
    );
  }
  return written.length === 0 ? null : { unit, written };
}
