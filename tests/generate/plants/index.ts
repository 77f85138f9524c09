/** All plants, and how to put one into a document. */
import { journeyPlants } from './journey-plants.ts';
import { jpPlants } from './jp-plants.ts';
import type { DesignPlant } from './plant.ts';
import { problemStepPlants } from './problem-plants.ts';
import { restPlants } from './rest-plants.ts';

export { payloadPlants } from './payload-plants.ts';
export type { DesignPlant, PayloadPlant, Plant, Planted, SeriesPlant } from './plant.ts';
export { seriesPlants } from './series-plants.ts';

export const designPlants: readonly DesignPlant[] = [
  ...problemStepPlants,
  ...journeyPlants,
  ...jpPlants,
  ...restPlants,
];
