/** Text that a person typed for a page that is only a picture: a new version of the source. */
import { createHash } from 'node:crypto';
import { type FlagCode, flagCodes } from '../../design/flagged.ts';
import { encodeId } from '../../design/ids.ts';
import type { SourceBlock, SourceDocument } from '../../design/source-document.ts';
import { buildSource } from './build-source.ts';
import { defaultLimits } from './limits.ts';
import { readPlainText } from './plain-text.ts';

/**
 * The source with `text` in `container` (a page or slide), read as plain text. Its id says what was typed:
 * the same text into the same source gives the same id. Errors: ReaderError `no-text`.
 */
export function supplyText(
  source: SourceDocument,
  container: string,
  text: string,
): SourceDocument {
  const isSlide = container.startsWith('sl');
  const page = Number(container.replace(/^\D+/, ''));
  const raw = readPlainText(new TextEncoder().encode(text));
  const { source: typed } = buildSource(
    {
      ...raw,
      areSlides: isSlide,
      pages: [{ number: page, label: '', hasText: true }],
      blocks: raw.blocks.map((block) => ({ ...block, page })),
    },
    source,
    defaultLimits,
  );
  const [before, after] = [-1, 1].map((side) =>
    source.blocks.filter((block) => side * order(block.container, container, source) > 0),
  );
  const own = source.blocks.filter((block) => block.container === container);
  const used = own.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const names = new Map<string, string>();
  const renamed = typed.blocks.map(
    (block, at): SourceBlock => ({
      ...block,
      // Other blocks keep their names: units rest on them.
      id: `b${String(source.blocks.length + at + 1).padStart(4, '0')}`,
      container,
      sentences: block.sentences.map((sentence) => {
        const id = `${container}.s${String(used + names.size + 1).padStart(2, '0')}`;
        names.set(sentence.id, id);
        return { ...sentence, id };
      }),
    }),
  );
  const renamedId = (id: string): string => names.get(id) ?? '';
  // What was typed or pasted is no more to be trusted than what was read.
  const flagsOf = (code: FlagCode): string[] => [
    ...(source.flags?.[code] ?? []),
    ...(typed.flags?.[code] ?? []).map(renamedId),
  ];
  const digest = createHash('sha256').update(`${source.id}:${container}:${text}`).digest();
  return {
    ...source,
    id: encodeId('source', digest),
    language: source.blocks.length === 0 ? typed.language : source.language,
    containers: source.containers.map((one) =>
      one.id === container ? { ...one, hasText: true } : one,
    ),
    blocks: [...(before ?? []), ...own, ...renamed, ...(after ?? [])],
    warnings: [
      ...source.warnings.filter(
        (one) => one.container !== container || one.code !== 'no-text-layer',
      ),
      ...typed.warnings
        .filter(({ code }) => flagCodes.some((one) => one === code))
        .map((one) => ({ ...one, container, sentenceId: renamedId(one.sentenceId) })),
    ],
    flags: {
      'instructs-ai': flagsOf('instructs-ai'),
      'invisible-text': flagsOf('invisible-text'),
    },
    losses: source.losses.filter(
      (one) => one.container !== container || one.reason !== 'no-text-layer',
    ),
  };
}

function order(one: string, other: string, { containers }: SourceDocument): number {
  const place = (id: string): number => containers.findIndex((container) => container.id === id);
  return place(one) - place(other);
}
