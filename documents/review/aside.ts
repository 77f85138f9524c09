/** Reviewers' words beside the body: notes they added, and tracked changes in running heads and feet. */
import type { ReviewedOutside } from '../../design/review/reviewed-docx.ts';
import type { ReadLimits } from '../readers/limits.ts';
import type { Relations } from '../readers/relations.ts';
import { children, treeOf } from '../readers/xml-tree.ts';
import { partOf } from './outside.ts';
import { inCurrent } from './slot-stream.ts';
import { type Paragraph, type Revision, type Walked, walker } from './walk.ts';

const longest = 4000;

const currentText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ pieces }) =>
      pieces
        .filter(({ revisions }) => inCurrent(revisions))
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
    .trim()
    .slice(0, longest);

export function asideOf(
  parts: ReadonlyMap<string, Uint8Array>,
  relations: Relations,
  limits: ReadLimits,
  walked: Walked,
): ReviewedOutside[] {
  const found: ReviewedOutside[] = [];
  const notes = new Map<string, { text: string; by: Revision | undefined }>();
  for (const { type, target } of relations.values()) {
    const bytes = target === null ? undefined : parts.get(target);
    if (bytes === undefined) continue;
    if (type === 'footnotes' || type === 'endnotes') {
      const name = type === 'footnotes' ? 'footnote' : 'endnote';
      for (const note of children(treeOf(bytes, limits), name)) {
        const walk = walker();
        for (const node of note.children) walk.add(node);
        const { paragraphs } = walk.done();
        const by = paragraphs
          .flatMap(({ pieces }) => pieces)
          .find(({ revisions }) => revisions.length > 0)?.revisions[0];
        notes.set(`${name.slice(0, 4)}:${note.attributes.id ?? ''}`, {
          text: currentText(paragraphs),
          by,
        });
      }
    }
    if (type === 'header' || type === 'footer') {
      const walk = walker();
      for (const node of treeOf(bytes, limits)?.children ?? []) walk.add(node);
      for (const { pieces } of walk.done().paragraphs) {
        for (const { text, revisions } of pieces) {
          const revision = revisions.at(-1);
          if (revision === undefined || text.trim() === '') continue;
          const { author, at } = revision;
          found.push({ kind: 'header', author, at, text, name: null, partId: null });
        }
      }
    }
  }
  for (const paragraph of walked.paragraphs) {
    for (const { id, owner } of paragraph.notes) {
      const note = notes.get(id);
      if (note === undefined || note.text === '') continue;
      notes.delete(id);
      found.push({
        kind: 'footnote',
        author: note.by?.author ?? null,
        at: note.by?.at ?? null,
        text: note.text,
        name: owner,
        partId: partOf(paragraph),
      });
    }
  }
  return found;
}
