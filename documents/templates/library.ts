/** docxtemplater, asked for its errors instead of printing them. */
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { defaultLimits } from '../readers/limits.ts';
import { unpack } from '../readers/package-parts.ts';
import { ReaderError } from '../readers/reader-error.ts';

/** Bytes of a template. */
const largest = 20 * 1024 * 1024;

/** One thing that the library finds wrong with a template. */
export interface LibraryError {
  id: string;
  /** The placeholder, or what of it is known. */
  tag: string;
}

export interface OpenedTemplate {
  /** What stands between each pair of braces, in order: `judul`, `#tahap`, `/tahap`. */
  tags: string[];
  errors: LibraryError[];
  /** Null where there are errors. */
  fill: ((data: object) => Uint8Array) | null;
}

function errorsOf(error: unknown): LibraryError[] | null {
  if (!(error instanceof Error) || !('properties' in error)) return null;
  const { properties } = error;
  if (typeof properties !== 'object' || properties === null) return null;
  const inner =
    'errors' in properties && Array.isArray(properties.errors) ? properties.errors : null;
  if (inner !== null) return inner.flatMap((one) => errorsOf(one) ?? []);
  const text = (key: string): string => {
    const value: unknown = Object.getOwnPropertyDescriptor(properties, key)?.value;
    return typeof value === 'string' ? value : '';
  };
  const id = text('id');
  return id === '' ? null : [{ id, tag: text('xtag') || text('openingtag') || text('closingtag') }];
}

/** Errors: ReaderError for what is no Word file that may be opened. */
export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  if (bytes.length > largest) throw new ReaderError('too-large', `${bytes.length} bytes`);
  const { names, parts } = unpack(bytes, defaultLimits, () => true);
  if (!names.includes('word/document.xml'))
    throw new ReaderError('unknown-type', 'no word/document.xml');
  for (const [name, part] of parts) {
    if (/\.(xml|rels)$/.test(name) && Buffer.from(part).includes('<!DOCTYPE'))
      throw new ReaderError('unsafe', name);
  }
  if (names.some((name) => /vbaProject\.bin$/i.test(name)))
    throw new ReaderError('unsafe', 'macros');
  const tags: string[] = [];
  // A matcher that looks at every placeholder and claims none; the declarations know matchers by
  // their first letters only.
  const look = (content: string): null => {
    tags.push(content.trim());
    return null;
  };
  const collect = {
    name: 'collect',
    matchers: () => [[look, 'collect']],
  } as unknown as DXT.Module;
  try {
    const template = new Docxtemplater(new PizZip(bytes), {
      modules: [collect],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
    });
    return {
      tags,
      errors: [],
      fill: (data) => {
        const written = template.render(data).getZip().generate({
          type: 'uint8array',
          compression: 'DEFLATE',
        });
        return new Uint8Array(written);
      },
    };
  } catch (error) {
    const errors = errorsOf(error);
    if (errors === null) throw new ReaderError('damaged', 'not a Word file that opens');
    return { tags, errors, fill: null };
  }
}
