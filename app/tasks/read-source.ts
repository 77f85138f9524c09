/** Reading a document to be attached: all that costs time, so that storing it costs little. */
import { passagesOf, regulationsOf } from '../../db/search/passages.ts';
import { type NewSource, packSource, unpackSource } from '../../db/sources.ts';
import type { SourceDocument, SourceImage } from '../../design/source-document.ts';
import { type ReadLimits, readWithImages } from '../../documents/readers/index.ts';
import { supplyText } from '../../documents/readers/supply-text.ts';
import type { TaskHost } from '../workers/tasks.ts';

export interface ReadSourceTask {
  bytes: Uint8Array;
  name: string;
  limits?: Partial<ReadLimits>;
}

/** Errors: ReaderError. */
export async function readSourceTask(
  task: ReadSourceTask,
  { report, signal, program }: TaskHost,
): Promise<NewSource> {
  const { bytes, name, limits } = task;
  const { source, images } = await readWithImages(bytes, {
    name,
    ...(limits === undefined ? {} : { limits }),
    onProgress: (fraction) => report(fraction * 0.9),
    programs: { signal, onProgram: program },
  });
  return readySource(source, images);
}

/** A reading with what storing it takes. */
export function readySource(source: SourceDocument, images: readonly SourceImage[]): NewSource {
  const { blocks, containers, ...head } = source;
  return {
    source: head,
    json: packSource(source),
    containers: containers.length,
    sentences: blocks.reduce((sum, { sentences }) => sum + sentences.length, 0),
    passages: passagesOf(source),
    regulations: regulationsOf(source),
    images,
  };
}

export interface SupplyTextTask {
  packed: Uint8Array;
  container: string;
  text: string;
}

/** A new version of a stored source; its pictures are those of the older one. Errors: ReaderError. */
export function supplyTextTask({ packed, container, text }: SupplyTextTask): NewSource {
  return readySource(supplyText(unpackSource(packed), container, text), []);
}
