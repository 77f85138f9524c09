/**
 * The text of a module as calls may see it: every sentence masked under one map, with a short name that
 * is the same in every call. Sentences that instruct an AI, and invisible ones, are not in it at all.
 */
import { withheldSentences } from '../../../design/flagged.ts';
import {
  createRedactor,
  type RedactionMap,
  type RedactorState,
  restoreOutput,
  suggestNames,
} from '../../../design/privacy/index.ts';
import type { SourceBlock, SourceDocument } from '../../../design/source-document.ts';
import type { MicroInput } from '../types.ts';

export interface ModuleSentence {
  /** `p012.s03`; of a second document `d2.p012.s03`. */
  readonly ref: string;
  /** `<source>.p012.s03` */
  readonly locator: string;
  /** Masked. */
  readonly text: string;
  /** As the module has it; never sent. */
  readonly original: string;
  readonly sourceId: string;
  readonly blockId: string;
  readonly container: string;
  readonly kind: SourceBlock['kind'];
  /** `<source>.<block>` of the heading it stands under; null before the first. */
  readonly headingKey: string | null;
  /** Place among all sentences. */
  readonly order: number;
}

export interface ModuleHeading {
  /** `<source>.<block>` */
  readonly key: string;
  readonly level: number;
  /** Masked. */
  readonly text: string;
  readonly original: string;
}

export interface ModuleText {
  /** Everything that may be cited, in reading order; headings are not among them. */
  readonly sentences: readonly ModuleSentence[];
  readonly byRef: ReadonlyMap<string, ModuleSentence>;
  readonly byLocator: ReadonlyMap<string, ModuleSentence>;
  readonly headings: ReadonlyMap<string, ModuleHeading>;
  /** Masks what goes along: titles, wishes. What looks like a name in them is masked, too. */
  mask(texts: readonly string[]): string[];
  /** Of a model's words: placeholders become what they stand for. */
  restore(text: string): string;
  readonly map: RedactionMap;
  readonly names: readonly string[];
}

const shortestName = 3;

/** Headings that the user left out, with all below them. */
function excludedHeadings(
  sources: readonly SourceDocument[],
  excluded: readonly string[],
): Set<string> {
  const wanted = new Set(excluded);
  const found = new Set<string>();
  for (const { id, blocks } of sources) {
    let level: number | null = null;
    for (const block of blocks) {
      if (block.kind !== 'heading') continue;
      const key = `${id}.${block.id}`;
      if (level !== null && block.level <= level) level = null;
      if (level === null && wanted.has(key)) level = block.level;
      if (level !== null) found.add(key);
    }
  }
  return found;
}

const distinct = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.trim()))].filter((name) => name.length >= shortestName);

export interface MaskNames {
  readonly names: readonly string[];
  readonly notNames: readonly string[];
}

/** A module once it is masked: plain data, so that a worker can do it. */
export interface MaskedModule {
  readonly sentences: readonly ModuleSentence[];
  readonly headings: readonly ModuleHeading[];
  readonly names: readonly string[];
  readonly notNames: readonly string[];
  readonly state: RedactorState;
}

/** Line ends and a sign that is no letter keep the context of one text out of the next. */
const namesIn = (texts: readonly string[], notNames: readonly string[]): string[] => {
  const declined = new Set(notNames.map((name) => name.trim().toLowerCase()));
  return suggestNames(texts.join('\n\n|\n\n')).filter((name) => !declined.has(name.toLowerCase()));
};

/** Pure; about 30 ms for a module of 24 pages, growing with its length: in a worker. */
export function maskModules(
  { series, sources }: MicroInput,
  { names: told, notNames }: MaskNames,
): MaskedModule {
  const redactor = createRedactor();
  const all = sources.flatMap(({ blocks }) =>
    blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
  const names = distinct([...told, ...namesIn(all, notNames)]);
  const masked = redactor.add(all, { names });

  const excluded = excludedHeadings(sources, series.wishes.excluded);
  const sentences: ModuleSentence[] = [];
  const headings: ModuleHeading[] = [];
  let order = 0;
  sources.forEach((source, index) => {
    const prefix = index === 0 ? '' : `d${index + 1}.`;
    const hidden = withheldSentences(source);
    let headingKey: string | null = null;
    for (const block of source.blocks) {
      const isHeading = block.kind === 'heading';
      const texts: string[] = [];
      for (const { id, text } of block.sentences) {
        const locator = `${source.id}.${id}`;
        const visible = masked[order] ?? '';
        order += 1;
        if (hidden.has(id)) continue;
        texts.push(visible);
        const isOut = headingKey !== null && excluded.has(headingKey);
        if (isHeading || isOut || text.trim() === '') continue;
        sentences.push({
          ref: prefix + id,
          locator,
          text: visible,
          original: text,
          sourceId: source.id,
          blockId: block.id,
          container: block.container,
          kind: block.kind,
          headingKey,
          order,
        });
      }
      if (!isHeading) continue;
      headingKey = `${source.id}.${block.id}`;
      headings.push({
        key: headingKey,
        level: block.level,
        text: texts.join(' '),
        original: block.sentences.map(({ text }) => text).join(' '),
      });
    }
  });

  return { sentences, headings, names, notNames, state: redactor.state };
}

/** Takes milliseconds: nothing of the module is masked again. */
export function openModuleText({
  sentences,
  headings,
  names: known,
  notNames,
  state,
}: MaskedModule): ModuleText {
  const redactor = createRedactor(state);
  let names = known;
  return {
    sentences,
    byRef: new Map(sentences.map((one) => [one.ref, one])),
    byLocator: new Map(sentences.map((one) => [one.locator, one])),
    headings: new Map(headings.map((one) => [one.key, one])),
    mask(texts) {
      names = distinct([...names, ...namesIn(texts, notNames)]);
      return redactor.add(texts, { names });
    },
    restore: (text) => restoreOutput(text, redactor.map),
    get map() {
      return redactor.map;
    },
    get names() {
      return names;
    },
  };
}

/** Both at once. */
export const createModuleText = (input: MicroInput, names: MaskNames): ModuleText =>
  openModuleText(maskModules(input, names));
