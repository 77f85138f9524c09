/** English texts: project. */
import type { project as source } from '../id/project.ts';
import type { Translated } from '../shape.ts';

export const project = {} as const satisfies Translated<typeof source>;
