/** All plants. */
import { activityPlants } from './activity-plants.ts';
import { analysisPlants } from './analysis-plants.ts';
import { citationPlants } from './citation-plants.ts';
import { evaluationPlants } from './evaluation-plants.ts';
import { jpPlants } from './jp-plants.ts';
import { mixPlants } from './mix-plants.ts';
import { outcomePlants } from './outcome-plants.ts';
import type { DesignPlant } from './plant.ts';
import { problemPlants } from './problem-plants.ts';
import { projectPlants } from './project-plants.ts';

export { payloadPlants } from './payload-plants.ts';
export type { DesignPlant, PayloadPlant, Plant, Planted, SeriesPlant } from './plant.ts';
export { seriesPlants } from './series-plants.ts';

export const designPlants: readonly DesignPlant[] = [
  ...problemPlants,
  ...analysisPlants,
  ...outcomePlants,
  ...mixPlants,
  ...activityPlants,
  ...jpPlants,
  ...evaluationPlants,
  ...projectPlants,
  ...citationPlants,
];
