/** Web pages: their content as blocks. Scripts are not run, pictures not fetched, menus passed over. */
import { withTableCaptions } from '../captions.ts';
import { headingsOf } from '../handmade.ts';
import type { ReadWatch } from '../limits.ts';
import type { RawBlock, RawDocument } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';
import { readContent } from './blocks.ts';
import { decodeHtml } from './charset.ts';
import { looksOf } from './looks.ts';
import { mainContent } from './main-content.ts';
import { notesOf } from './notes.ts';
import { parseHtml } from './parse.ts';

/** A page beyond this is no document; pictures inside it count. */
const mostBytes = 64 * 1024 * 1024;

/** Errors: ReaderError. */
export function readHtml(bytes: Uint8Array, watch: ReadWatch): RawDocument {
  if (bytes.length > mostBytes) throw new ReaderError('too-large', `${bytes.length} bytes`);
  const { root: document, isPartial } = parseHtml(decodeHtml(bytes), watch);
  const main = mainContent(document);
  if (main === null) throw new ReaderError('no-text', 'no body');
  watch.onProgress(0.6);
  const { blocks, losses } = readContent(main.root, {
    ...notesOf(document),
    passed: main.passed,
    lookOf: looksOf(document),
  });
  watch.onProgress(0.8);
  const all = [...main.losses, ...losses];
  const headings = headingsOf(blocks, all);
  const title: RawBlock[] =
    main.title.trim() === '' ? [] : [{ kind: 'heading', level: 1, text: main.title, page: null }];
  return {
    blocks: withTableCaptions([...title, ...headings]),
    pages: [],
    losses: all,
    images: 0,
    isPartial,
  };
}
