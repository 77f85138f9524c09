/** A critical reader's suggestions, and questions about a design. */
import type { CoachAnswer, Suggestion } from '../../contract/coach.ts';
import type { StoredAnswer } from '../../db/answers.ts';
import type { StoredSuggestion } from '../../db/suggestions.ts';
import { lockedPart, toJson } from '../../design/edit.ts';
import { newId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { Operation } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { slotSchema, type TextSlot } from '../../design/slot.ts';
import { maySend } from '../ai/rules.ts';
import { previewCoach } from '../coach/preview.ts';
import { asDesign } from '../designs.ts';
import { proposeTexts } from '../drafting/model-proposals.ts';
import { invalid, notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

function slotAt(design: Design, path: string): TextSlot | null {
  const parsed = slotSchema.safeParse(valueAt(design, path));
  return parsed.success ? parsed.data : null;
}

function isLocked(design: Design, path: string): boolean {
  return lockedPart(design, [{ op: 'replace', path, value: null }]) !== null;
}

export function coachRoutes(os: Implementer, services: Services) {
  const { store, jobs } = services;
  const designOf = (designId: string): Design => asDesign(store.designs.get(designId).document);

  const isOutdated = (design: Design, { path, before }: StoredSuggestion): boolean =>
    slotAt(design, path)?.text !== before;

  const shown = (suggestion: StoredSuggestion, design: Design): Suggestion => {
    const { id, designId, at, path, partId, quote, comment, rewrite, by, state } = suggestion;
    return {
      id,
      designId,
      at,
      path,
      partId,
      quote,
      comment,
      rewrite,
      by,
      state,
      isOutdated: isOutdated(design, suggestion),
      isLocked: isLocked(design, path),
    };
  };
  const toAnswer = ({ references, ...answer }: StoredAnswer): CoachAnswer => ({
    ...answer,
    references: references.map(({ path, partId }) => ({ path, partId })),
  });
  const mustBeFree = (designId: string, kind: 'critique' | 'question'): void => {
    const open = jobs.list({ open: true, designId });
    if (open.some((job) => job.kind === kind)) throw notNow('already-asked');
  };

  return os.coach.router({
    preview: os.coach.preview.handler(({ input }) =>
      previewCoach(services, input.designId, input.ask),
    ),
    review: os.coach.review.handler(({ input: { designId, step } }) => {
      const connectionId = maySend(services, designId, 'review').id;
      mustBeFree(designId, 'critique');
      return { jobId: jobs.start('critique', { designId, connectionId, step: step ?? null }).id };
    }),
    suggestions: os.coach.suggestions.handler(({ input }) => {
      const design = designOf(input.designId);
      return store.suggestions.list(input.designId).map((one) => shown(one, design));
    }),
    propose: os.coach.propose.handler(({ input }) => {
      const suggestion = store.suggestions.get(input.suggestionId);
      const { designId, path, rewrite, prompt, by, jobId } = suggestion;
      if (rewrite === null) throw invalid('no-rewrite');
      if (suggestion.state !== 'open') throw notNow('decided');
      const design = designOf(designId);
      if (isOutdated(design, suggestion)) throw notNow('outdated');
      const value = toJson({
        text: rewrite,
        origin: { kind: 'model', model: by, promptId: prompt.id, promptVersion: prompt.version },
        confirmed: null,
      } satisfies TextSlot);
      const operation: Operation = { op: 'replace', path, value };
      if (isLocked(design, path)) throw notNow('locked');
      // Also over a confirmed text: a person has asked for this very rewrite, and decides on it once more.
      const [proposed] = proposeTexts(design, [operation], { overConfirmed: true });
      if (proposed === undefined) throw notNow('outdated');
      const proposalId = `prp_${newId('design').slice(4)}`;
      store.transaction(() => {
        // Each rewrite is a proposal of its own, also where one reading made several.
        store.proposals.add(designId, `${jobId}.${suggestion.id}`, [
          { id: proposalId, by, ...proposed, path },
        ]);
        store.suggestions.decide(suggestion.id, 'proposed');
      });
      return { proposalId };
    }),
    dismiss: os.coach.dismiss.handler(({ input }) => {
      const { designId } = store.suggestions.get(input.suggestionId);
      return shown(store.suggestions.decide(input.suggestionId, 'dismissed'), designOf(designId));
    }),
    ask: os.coach.ask.handler(({ input: { designId, question } }) => {
      const connection = maySend(services, designId, 'question');
      mustBeFree(designId, 'question');
      const questionId = `qst_${newId('design').slice(4)}`;
      // The question stands in a table of its own: it may name people.
      store.answers.ask({ id: questionId, designId, question, by: connection.model });
      const input = { designId, connectionId: connection.id, questionId };
      return { jobId: jobs.start('question', input).id };
    }),
    answers: os.coach.answers.handler(({ input }) =>
      store.answers.list(input.designId).map(toAnswer),
    ),
  });
}
