/** The built-in drafter of micro series: a module becomes units by rules alone. Pure and repeatable. */
export { outlineSeries } from './outline.ts';
export { redoPart } from './redo.ts';
export { type IndexedSentence, MicroError, type MicroInput, type Turn } from './types.ts';
export { writeUnits } from './write.ts';
