/** A micro series and its parts as they begin: valid and empty. */
import { emptyCollection } from './collection.ts';
import type { Language } from './enums.ts';
import type { PartId } from './ids.ts';
import type { Line, MicroUnit, RetrievalItem, Scene, Series } from './model/series.ts';
import { emptySlot } from './slot.ts';

/** Reviews after a day, a week and a month: the usual steps of spaced practice. */
export const reviewDays: readonly number[] = [1, 7, 30];

export function newSeries(id: PartId, language: Language): Series {
  return {
    format: 'jelajah.series',
    version: 1,
    id,
    language,
    title: emptySlot(),
    audience: emptySlot(),
    sources: [],
    wishes: { minutesPerUnit: 5, formats: [], excluded: [] },
    outcomes: emptyCollection(),
    outlineApproved: null,
    units: emptyCollection(),
    reviews: emptyCollection(),
    citations: emptyCollection(),
    locks: [],
  };
}

export function newMicroUnit(): MicroUnit {
  return {
    title: emptySlot(),
    objectives: emptyCollection(),
    outcomeIds: [],
    audience: emptySlot(),
    situation: emptySlot(),
    moment: 'new',
    format: 'quiz',
    seconds: 300,
    prerequisites: emptySlot(),
    material: [],
    isWritten: false,
    scenes: emptyCollection(),
    items: emptyCollection(),
    workplaceAction: emptySlot(),
    jobAid: emptyCollection(),
    citationIds: [],
    staleSentences: [],
  };
}

export function newScene(): Scene {
  return {
    visual: emptySlot(),
    screenText: emptySlot(),
    narration: emptyCollection(),
    captions: false,
    interaction: emptySlot(),
    feedback: emptySlot(),
    audio: emptySlot(),
    seconds: 40,
    assets: emptySlot(),
    accessibility: emptySlot(),
    citationIds: [],
    table: null,
    figure: null,
    choices: emptyCollection(),
  };
}

export function newLine(): Line {
  return { text: emptySlot(), citationIds: [] };
}

export function newItem(): RetrievalItem {
  return {
    kind: 'choice',
    stem: emptySlot(),
    options: emptyCollection(),
    explanation: emptySlot(),
    isFromModule: false,
    citationIds: [],
  };
}
