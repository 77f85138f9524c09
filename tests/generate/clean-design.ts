/**
 * Clean designs: complete and right by construction, of many shapes. The generator knows the forms and
 * the reference, not the checks: it never calls or imports them.
 */
import { collect } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { newDesign } from '../../design/new-design.ts';
import { fillJourney } from './journey-part.ts';
import { fillProblemSteps } from './problem-part.ts';
import { randomOf, slot } from './random.ts';
import { fillCourseUnits, fillEvaluation, fillProject, fillSupport } from './rest-part.ts';
import type { Shape } from './shapes.ts';
import { wordsOf } from './words.ts';

export { type Shape, shapes } from './shapes.ts';

/** A clean design of a shape; the same seed and shape give the same design. */
export function cleanDesign(seed: number, shape: Shape): Design {
  const random = randomOf(seed);
  const language = shape === 'english' || random.chance(0.1) ? 'en' : 'id';
  const words = wordsOf(language);
  const design = newDesign(random.id('design'), language);
  design.title = slot(random.pick(words.services));
  design.agency = slot(random.pick(words.units));
  design.year = 2026;
  if (shape === 'own-rules') {
    design.rules.minutesPerJp = 60;
    design.rules.targetMix = { experience: 0.5, social: 0.3, formal: 0.2 };
    design.rules.thresholds = { 'R34.days': 45, 'R17.proofs': 1 };
  }
  // An agency that works on one cause at a time says so in its settings.
  if (shape === 'single-cause') design.rules.thresholds = { 'R03.categories': 1 };
  if (random.chance(0.5)) {
    design.rules.regulations = collect([
      [
        random.id('regulation'),
        { title: 'Undang-Undang Nomor 20 Tahun 2023', subject: 'Aparatur Sipil Negara' },
      ],
      [random.id('regulation'), { title: 'PermenPANRB 14/2017', subject: 'SKM' }],
    ]);
    if (random.chance(0.5)) design.journey.delivery.programme = slot('Sesuai UU 20/2023 Pasal 49');
  }
  fillProblemSteps(design, shape, words, random);
  if (shape === 'memo') {
    design.result = 'memo';
    return design;
  }
  fillJourney(design, shape, words, random);
  if (shape !== 'no-project') fillProject(design, shape, words, random);
  fillSupport(design, words, random);
  fillEvaluation(design, shape, words, random);
  if (shape === 'course-units' || shape === 'everything' || random.chance(0.15))
    fillCourseUnits(design, words, random);
  return design;
}
