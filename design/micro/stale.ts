/** A module was replaced by a newer file: citations move to the same sentences, and what changed is named. */
import type { Json } from '../canonical.ts';
import { entries } from '../collection.ts';
import { toJson } from '../edit.ts';
import type { Series } from '../model/series.ts';
import type { Patch } from '../patch.ts';
import type { SourceBlock, SourceDocument } from '../source-document.ts';
import { citedSentences } from './cited.ts';
import { locatorOf } from './sentence-index.ts';

/**
 * The patch that puts `after` in the place of `before`. Sentences are found again by the hash of their
 * normalised text; of equal ones the n-th stays the n-th. A sentence that is gone or says something else
 * stays named as it was, and each unit that rests on it lists it in `staleSentences`. Empty when both are the
 * same source.
 */
export function staleAfter(series: Series, before: SourceDocument, after: SourceDocument): Patch {
  if (before.id === after.id) return [];
  const moved = movesOf(before, after);
  const isOld = (locator: string): boolean => locator.startsWith(`${before.id}.`);
  const move = (locator: string): string => moved.get(locator) ?? locator;
  const patch: Patch = [
    replace(
      '/sources',
      series.sources.map((one) =>
        one.sourceId === before.id ? { sourceId: after.id, name: after.name } : one,
      ),
    ),
  ];
  for (const [id, citation] of entries(series.citations)) {
    if (!citation.sentences.some(isOld)) continue;
    const found = citation.sentences.filter((locator) => !isOld(locator) || moved.has(locator));
    // Nothing found again: the quotation stays with the place it had.
    if (found.length === 0) continue;
    const path = `/citations/items/${id}`;
    patch.push(
      replace(`${path}/sentences`, found.map(move)),
      replace(`${path}/sourceId`, after.id),
      replace(`${path}/sourceName`, after.name),
    );
  }
  const blocks = blockMoves(before, after);
  for (const [id, unit] of entries(series.units)) {
    const path = `/units/items/${id}`;
    const rests = [...new Set([...unit.material, ...citedSentences(series, unit)])];
    const lost = rests.filter((locator) => isOld(locator) && !moved.has(locator));
    const stale = [...new Set([...unit.staleSentences, ...lost])];
    if (unit.material.some(isOld)) patch.push(replace(`${path}/material`, unit.material.map(move)));
    if (lost.length > 0) patch.push(replace(`${path}/staleSentences`, stale));
    for (const [sceneId, { figure }] of entries(unit.scenes)) {
      const block = figure?.sourceId === before.id ? blocks.get(figure.blockId) : undefined;
      if (block === undefined) continue;
      const place = `${path}/scenes/items/${sceneId}/figure`;
      patch.push(replace(`${place}/sourceId`, after.id), replace(`${place}/blockId`, block.id));
      if (block.kind === 'figure')
        patch.push(replace(`${place}/imageHash`, block.image?.hash ?? null));
    }
  }
  const excluded = series.wishes.excluded.flatMap((one) => {
    if (!isOld(one)) return [one];
    const block = blocks.get(one.slice(before.id.length + 1));
    return block === undefined ? [] : [`${after.id}.${block.id}`];
  });
  if (series.wishes.excluded.some(isOld)) patch.push(replace('/wishes/excluded', excluded));
  return patch;
}

function replace(path: string, value: unknown): Patch[number] {
  const json: Json = toJson(value);
  return { op: 'replace', path, value: json };
}

/** Old locators with new ones. */
function movesOf(before: SourceDocument, after: SourceDocument): Map<string, string> {
  const places = (source: SourceDocument): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const { sentences } of source.blocks) {
      for (const { id, hash } of sentences) {
        found.set(hash, [...(found.get(hash) ?? []), locatorOf(source, id)]);
      }
    }
    return found;
  };
  const now = places(after);
  const moves = new Map<string, string>();
  for (const [hash, old] of places(before)) {
    const there = now.get(hash) ?? [];
    old.forEach((locator, index) => {
      const to = there[index] ?? there.at(-1);
      if (to !== undefined) moves.set(locator, to);
    });
  }
  return moves;
}

/** Old block ids of headings and figures with the blocks that are the same: by picture, else by words. */
function blockMoves(before: SourceDocument, after: SourceDocument): Map<string, SourceBlock> {
  const nameOf = (block: SourceBlock): string | null => {
    if (block.kind === 'figure')
      return block.image === null ? `figure ${block.caption}` : `image ${block.image.hash}`;
    if (block.kind !== 'heading') return null;
    return `heading ${block.sentences.map(({ hash }) => hash).join(' ')}`;
  };
  const captionOf = (block: SourceBlock): string | null =>
    block.kind === 'figure' && block.caption !== '' ? `caption ${block.caption}` : null;
  const now = new Map<string, SourceBlock>();
  for (const block of after.blocks) {
    for (const name of [nameOf(block), captionOf(block)]) {
      if (name !== null && !now.has(name)) now.set(name, block);
    }
  }
  const moves = new Map<string, SourceBlock>();
  for (const block of before.blocks) {
    for (const name of [nameOf(block), captionOf(block)]) {
      const to = name === null ? undefined : now.get(name);
      if (to !== undefined && !moves.has(block.id)) moves.set(block.id, to);
    }
  }
  return moves;
}
