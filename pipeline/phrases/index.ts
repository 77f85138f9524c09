/** The phrase library: every text of a design outside its activities, by id. */
import { analysisPhrases } from './analysis.ts';
import { evaluationPhrases } from './evaluation.ts';
import { journeyPhrases } from './journey.ts';
import { learnerPhrases } from './learners.ts';
import type { Phrase } from './phrase.ts';
import { problemPhrases } from './problem.ts';
import { projectPhrases } from './project.ts';
import { supportPhrases } from './support.ts';
import { whyPhrases } from './whys.ts';

export type { Phrase } from './phrase.ts';

/** Version of the wording, shown in the origin of each text. */
export const phraseLibraryVersion = '1.0.0';

const library = {
  ...problemPhrases,
  ...analysisPhrases,
  ...whyPhrases,
  ...learnerPhrases,
  ...journeyPhrases,
  ...projectPhrases,
  ...evaluationPhrases,
  ...supportPhrases,
} as const;

export type PhraseId = keyof typeof library;

export const phrases: Readonly<Record<PhraseId, Phrase>> = library;
