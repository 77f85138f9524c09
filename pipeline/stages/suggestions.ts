/**
 * What an answer suggests besides its texts, as new parts for a person to take or leave: causes without a
 * verdict, personas without numbers, risks without scores. Each text passes the output gate; the id comes
 * from the words, so that a run that is taken up again suggests the same part.
 */
import { createHash } from 'node:crypto';
import { type Collection, values } from '../../design/collection.ts';
import { toJson } from '../../design/edit.ts';
import { fishboneCategories } from '../../design/enums.ts';
import { encodeId, type PartKind } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { Risk } from '../../design/model/project.ts';
import { newCause, newPersona } from '../../design/new-design.ts';
import { emptySlot, type Origin, type TextSlot } from '../../design/slot.ts';
import type { Gate } from '../model/gate.ts';
import type { StageId, SuggestedPart } from '../run/types.ts';
import type { Extras } from './answer-schema.ts';

export interface SuggestionOptions {
  /** The user's design, unmasked: what is there already is not suggested. */
  readonly design: Design;
  /** Over the masked data that was sent. */
  readonly gate: Gate;
  /** Puts masked people back in. */
  readonly restore: (text: string) => string;
  readonly originOf: (stage: StageId) => Origin;
}

const mostParts = 3;
const most = {
  cause: 160,
  reason: 420,
  name: 60,
  role: 100,
  barriers: 280,
  relevance: 220,
  risk: 180,
  mitigation: 200,
} as const;

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const sameText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function suggestionsOf(extras: Extras, options: SuggestionOptions): SuggestedPart[] {
  const { design, gate, restore, originOf } = options;

  const accepted = (written: string | null, mostChars: number): string | null => {
    const text = tidy(written);
    return gate.check(text, { mostChars }) === null ? restore(text) : null;
  };
  const slot = (text: string | null, stage: StageId): TextSlot =>
    text === null ? emptySlot() : { text, origin: originOf(stage), confirmed: null };

  /** At most three of a kind, none that is there already. */
  const parts = <T>(
    kind: PartKind,
    path: string,
    collection: Collection<T>,
    textOf: (item: T) => string,
    suggested: readonly (T | null)[],
  ): SuggestedPart[] => {
    const there = new Set(values(collection).map((item) => sameText(textOf(item))));
    const found: SuggestedPart[] = [];
    for (const item of suggested) {
      if (item === null || found.length >= mostParts) continue;
      const words = sameText(textOf(item));
      if (words === '' || there.has(words)) continue;
      there.add(words);
      const digest = createHash('sha256')
        .update(`${design.id}\u0000${kind}\u0000${words}`)
        .digest();
      const partId = encodeId(kind, digest);
      if (collection.items[partId] !== undefined) continue;
      const place = `${path}/items/${partId}`;
      found.push({
        partId,
        path: place,
        title: { key: `fields.part.${kind}`, params: {} },
        patch: [{ op: 'add', path: place, value: toJson(item) }],
      });
    }
    return found;
  };

  const frame = fishboneCategories[design.analysis.frame];
  const causes = extras.newCauses.map((extra) => {
    const category = frame.find((one) => one === extra.category);
    const statement = accepted(extra.statement, most.cause);
    if (category === undefined || statement === null) return null;
    return {
      ...newCause(),
      category,
      cell: extra.cell,
      statement: slot(statement, 's1'),
      verdictReason: slot(accepted(extra.reason, most.reason), 's1'),
    };
  });
  const personas = extras.newPersonas.map((extra) => {
    const name = accepted(extra.name, most.name);
    if (name === null) return null;
    return {
      ...newPersona(),
      level: extra.level ?? ('beginner' as const),
      name: slot(name, 's2b'),
      role: slot(accepted(extra.role, most.role), 's2b'),
      barriers: slot(accepted(extra.barriers, most.barriers), 's2b'),
      relevance: slot(accepted(extra.relevance, most.relevance), 's2b'),
    };
  });
  const risks = extras.newRisks.map((extra): Risk | null => {
    const description = accepted(extra.description, most.risk);
    const mitigation = accepted(extra.mitigation, most.mitigation);
    if (description === null || mitigation === null) return null;
    // The middle of the scale: a person weighs it.
    return {
      description: slot(description, 's4'),
      likelihood: 3,
      impact: 3,
      mitigation: slot(mitigation, 's4'),
      owner: emptySlot(),
    };
  });
  return [
    ...parts(
      'cause',
      '/analysis/causes',
      design.analysis.causes,
      (one) => one.statement.text,
      causes,
    ),
    ...parts(
      'persona',
      '/learners/personas',
      design.learners.personas,
      (one) => one.name.text,
      personas,
    ),
    ...parts('risk', '/project/risks', design.project.risks, (one) => one.description.text, risks),
  ];
}
