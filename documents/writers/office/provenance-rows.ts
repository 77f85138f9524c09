/** Where the texts of each part come from and who stands behind them, as rows of a table. */
import { kindOf, partIdSchema } from '../../../design/ids.ts';
import { parsePointer } from '../../../design/pointer.ts';
import { dayOf } from '../../../design/review-state.ts';
import type { Origin, TextSlot } from '../../../design/slot.ts';
import { slotsOf } from '../../../design/texts.ts';
import { shorten } from '../../slot-markdown.ts';
import { labelOf } from './field-label.ts';
import type { Kit } from './kit.ts';

export interface ProvenanceRow {
  /** Field of the design that holds the part, e.g. `problem`. */
  section: string;
  kind: string;
  /** Codes of the parts, e.g. "A3"; none where the part has no code. */
  parts: string[];
  origin: string;
  status: string;
  fields: string[];
  /** Ids of library phrases, quotations with their place: what proves the origin. */
  proofs: string[];
}

/** A phrase of the library has an id per sentence; a pattern is a whole activity. */
const isPhrase = (id: string): boolean => /^(?:phrase|bank)\b/u.test(id);

/** "hlm. 3", "slide 7", "bag. 2" of a sentence `src_x.p003.s01`. */
export function placeOf(kit: Kit, locator: string): string {
  const match = /\.(p|sl|h)(\d+)\.s\d+$/u.exec(locator);
  const number = Number(match?.[2] ?? 0);
  if (match === null) return '';
  if (match[1] === 'p') return kit.t('sheets.place.page', { number });
  return kit.t(match[1] === 'sl' ? 'sheets.place.slide' : 'sheets.place.section', { number });
}

const longestQuote = 160;

function proofsOf(kit: Kit, origin: Origin): string[] {
  const { design, t } = kit;
  switch (origin.kind) {
    case 'pattern':
      return isPhrase(origin.id) ? [origin.id.replace(/^(?:phrase|bank):/u, '')] : [];
    case 'source': {
      const citation = design.citations.items[origin.citationId];
      if (citation === undefined) return [];
      const places = [...new Set(citation.sentences.map((one) => placeOf(kit, one)))].join(', ');
      return [`${citation.sourceName}, ${places}: “${shorten(citation.quote, longestQuote)}”`];
    }
    case 'brief': {
      const sentence = design.brief.sentences.items[origin.sentenceId];
      if (sentence === undefined) return [];
      const number = design.brief.sentences.order.indexOf(origin.sentenceId) + 1;
      return [t('sheets.place.sentence', { number, quote: shorten(sentence.text, longestQuote) })];
    }
    case 'person':
      return origin.basedOn === undefined ? [] : proofsOf(kit, origin.basedOn);
    default:
      return [];
  }
}

function originWords(kit: Kit, origin: Origin, isDetailed: boolean): string {
  const { t } = kit;
  switch (origin.kind) {
    case 'pattern':
      return isPhrase(origin.id)
        ? t('documents.origin.phrase', { version: origin.version })
        : t('documents.origin.pattern', { id: origin.id, version: origin.version });
    case 'model':
      return isDetailed
        ? t('sheets.modelPrompt', {
            model: origin.model,
            prompt: origin.promptId,
            version: origin.promptVersion,
          })
        : t('documents.origin.model', { model: origin.model });
    case 'person': {
      const { basedOn } = origin;
      if (basedOn === undefined) return t('enums.origin.person');
      const from = isDetailed ? originWords(kit, basedOn, true) : t(`enums.origin.${basedOn.kind}`);
      return t('documents.origin.edited', { from });
    }
    default:
      return t(`enums.origin.${origin.kind}`);
  }
}

function statusWords(kit: Kit, { confirmed, origin }: TextSlot): string {
  const { t, formats } = kit;
  if (confirmed !== null)
    return t('documents.origin.confirmed', {
      name: confirmed.name,
      date: formats.date(dayOf(confirmed.at)),
    });
  return origin.kind === 'person' || origin.kind === 'brief' || origin.kind === 'source'
    ? '–'
    : t('documents.origin.unconfirmed');
}

/**
 * One row per part, origin and status. In short form, parts of a kind that say the same share a row;
 * `isDetailed` keeps every part apart and adds prompts, ids of phrases and quotations.
 */
export function provenanceRows(kit: Kit, isDetailed = false): ProvenanceRow[] {
  const { design, t } = kit;
  const perPart = new Map<string, ProvenanceRow>();
  // Parts without a code of their own are told apart by their number among their kind.
  const numbers = new Map<string, string[]>();
  const numberOf = (kind: string, id: string): string => {
    const known = numbers.get(kind) ?? [];
    if (!known.includes(id)) known.push(id);
    numbers.set(kind, known);
    return String(known.indexOf(id) + 1);
  };
  for (const { path, slot } of slotsOf(design)) {
    if (slot.text.trim() === '') continue;
    const tokens = parsePointer(path) ?? [];
    const id = tokens.find((token) => partIdSchema.safeParse(token).success) ?? '';
    const partKind = id === '' ? null : kindOf(id);
    const section = tokens[0] ?? '';
    const kind = t.dynamic(
      partKind === null ? `fields.design.${section}` : `fields.part.${partKind}`,
    );
    const origin = originWords(kit, slot.origin, isDetailed);
    const status = statusWords(kit, slot);
    const key = [id === '' ? section : id, origin, status].join('|');
    const code =
      kit.code(id) || (isDetailed && partKind !== null && id !== '' ? numberOf(kind, id) : '');
    const row = perPart.get(key) ?? {
      section,
      kind,
      parts: code === '' ? [] : [code],
      origin,
      status,
      fields: [],
      proofs: [],
    };
    const label = labelOf(t, path);
    if (!row.fields.includes(label)) row.fields.push(label);
    if (isDetailed)
      for (const proof of proofsOf(kit, slot.origin))
        if (!row.proofs.includes(proof)) row.proofs.push(proof);
    perPart.set(key, row);
  }
  if (isDetailed) return [...perPart.values()];
  const merged = new Map<string, ProvenanceRow>();
  for (const row of perPart.values()) {
    const key = [row.kind, row.origin, row.status, ...row.fields].join('|');
    const known = merged.get(key);
    if (known === undefined) merged.set(key, row);
    else known.parts.push(...row.parts);
  }
  return [...merged.values()];
}
