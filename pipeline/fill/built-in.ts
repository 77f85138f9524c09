/** The filler that is always there: phrases and patterns, no network, no chance. */
import { type Pattern, patternById } from '../../patterns/index.ts';
import { type PhraseId, phraseLibraryVersion, phrases } from '../phrases/index.ts';
import type { Seed } from '../seed.ts';
import { isFillable, polish, render } from './render.ts';
import type { FilledSlot, SlotFiller, SlotRequest, Variables } from './slot-filler.ts';

/** Id of a phrase as an origin shows it. */
export function phraseOriginId(id: PhraseId): string {
  return `phrase:${id}`;
}

function templateOf(pattern: Pattern, request: SlotRequest): string {
  const { source, language } = request;
  if (source.kind !== 'pattern') return '';
  const template = pattern.templates[language];
  if (typeof source.field === 'object') return template.reflection[source.field.reflection] ?? '';
  return template[source.field];
}

/**
 * Chooses among the variants of a phrase that have all their words: from the one the brief's hash
 * points at, onwards, while a text is already used elsewhere in the same design.
 */
function choose(
  variants: readonly string[],
  variables: Variables,
  start: number,
  used: ReadonlySet<string>,
): string | null {
  const fillable = variants.filter((variant) => isFillable(variant, variables));
  let first: string | null = null;
  for (let step = 0; step < fillable.length; step += 1) {
    const text = render(fillable[(start + step) % fillable.length] ?? '', variables);
    first ??= text;
    if (!used.has(text)) return text;
  }
  return first;
}

/** The first tier that has a text to give. */
function chooseTier(
  tiers: readonly (readonly string[])[],
  variables: Variables,
  start: number,
  used: ReadonlySet<string>,
): string | null {
  for (const tier of tiers) {
    const text = choose(tier, variables, start, used);
    if (text !== null) return text;
  }
  return null;
}

/** A filler for one draft: it remembers its texts, so that variants are not repeated. */
export function builtInFiller(seed: Seed): SlotFiller {
  const used = new Set<string>();
  const turns = new Map<PhraseId, number>();
  const none: ReadonlySet<string> = new Set();
  const answer = (text: string, origin: FilledSlot['origin']): FilledSlot => {
    used.add(text);
    return { text, origin };
  };
  return {
    name: 'builtin',
    fill(request) {
      const { source, language } = request;
      switch (source.kind) {
        case 'brief':
          return answer(polish(source.text), { kind: 'brief', sentenceId: source.sentenceId });
        case 'pattern': {
          const pattern = patternById(source.patternId);
          if (pattern === undefined) return null;
          const text = render(templateOf(pattern, request), source.variables);
          return answer(text, { kind: 'pattern', id: pattern.id, version: pattern.version });
        }
        case 'bank':
          return answer(render(source.text[language], source.variables), {
            kind: 'pattern',
            id: `bank:${source.id}`,
            version: phraseLibraryVersion,
          });
        case 'phrase': {
          const turn = turns.get(source.id) ?? 0;
          turns.set(source.id, turn + 1);
          const { group } = source;
          const start =
            group === null
              ? seed.pick(`phrase:${source.id}`, 5040) + turn
              : seed.pick(`group:${group.name}`, 5040) + group.turn;
          const tiers = phrases[source.id][language];
          const text = chooseTier(tiers, source.variables, start, group === null ? used : none);
          if (text === null) return null;
          return answer(text, {
            kind: 'pattern',
            id: phraseOriginId(source.id),
            version: phraseLibraryVersion,
          });
        }
      }
    },
  };
}
