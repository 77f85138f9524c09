/** The pieces of each anchor, paragraph by paragraph. */
import { type SlotStream, streamOf } from './slot-stream.ts';
import type { Paragraph, Piece, Walked } from './walk.ts';

export function gather({ paragraphs, anchors }: Walked): Map<string, SlotStream> {
  const places = new Map<string, Array<{ paragraph: Paragraph; pieces: Piece[] }>>(
    anchors.map((name) => [name, []]),
  );
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.pieces) {
      const own = piece.owner === null ? undefined : places.get(piece.owner);
      const last = own?.at(-1);
      if (last?.paragraph === paragraph) last.pieces.push(piece);
      else own?.push({ paragraph, pieces: [piece] });
    }
  }
  return new Map([...places].map(([name, own]) => [name, streamOf(own)]));
}
