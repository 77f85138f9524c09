/** Random edits with tracking in an exported file come back exactly, each as its reviewer's proposal. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { editDesign } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { refitPatch, reviewOf } from '../../design/review/docx-proposals.ts';
import { plainOf } from '../../design/review/plain.ts';
import { slotsOf } from '../../design/texts.ts';
import { bookmarkName } from '../bookmark-name.ts';
import { escapeXml } from '../xml-text.ts';
import { readReviewedDocx } from './index.ts';

const folder = new URL('../../tests/fixtures/review/', import.meta.url);
const parsed = parseDesign(JSON.parse(readFileSync(new URL('base.json', folder), 'utf8')));
if (!parsed.ok) throw new Error('base.json is no design');
const design: Design = parsed.value;
const parts = unzipSync(readFileSync(new URL('export.docx', folder)));
const exported = new TextDecoder().decode(parts['word/document.xml']);
const authors = ['Budi', 'Sari', 'Ayu'];

/** Texts with words enough for three people to work in. */
const slots = slotsOf(design).filter(({ path, slot }) => {
  const isThere = exported.includes(`w:name="${bookmarkName(path)}"`);
  return isThere && plainOf(slot.text).lines.some(({ words }) => words.split(' ').length >= 9);
});

interface Edit {
  author: string;
  /** Letters `from` to `to` of the text's run give way to `text`. */
  from: number;
  to: number;
  text: string;
}

interface Place {
  name: string;
  /** Letters of the run that is edited, as they stand in the XML. */
  run: string;
  rPr: string;
  start: number;
  end: number;
}

/** The longest run of an anchor. */
function placeOf(name: string): Place {
  const from = exported.indexOf(`w:name="${name}"/>`);
  const id = /w:id="(\d+)" w:name="[^"]*"\/>$/u.exec(
    exported.slice(0, from + `w:name="${name}"/>`.length),
  )?.[1];
  const to = exported.indexOf(`<w:bookmarkEnd w:id="${id}"/>`);
  const inner = exported.slice(from, to);
  const runs = [
    ...inner.matchAll(
      /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gu,
    ),
  ];
  const longest = runs.sort((a, b) => (b[2]?.length ?? 0) - (a[2]?.length ?? 0))[0];
  if (longest === undefined) throw new Error(`no run in ${name}`);
  const start = from + longest.index;
  return {
    name,
    run: longest[2] ?? '',
    rPr: longest[1] ?? '',
    start,
    end: start + longest[0].length,
  };
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The run with tracked changes in it, in the order of the text. */
function tracked({ run, rPr }: Place, edits: readonly Edit[]): string {
  const letters = unescaped(run);
  const runOf = (text: string, tag: string): string =>
    text === ''
      ? ''
      : `<w:r>${rPr}<w:${tag} xml:space="preserve">${escapeXml(text)}</w:${tag}></w:r>`;
  let result = '';
  let at = 0;
  for (const [index, { author, from, to, text }] of edits.entries()) {
    const stamp = `w:id="${9000 + index}" w:author="${author}" w:date="2026-11-23T0${index}:00:00Z"`;
    result += runOf(letters.slice(at, from), 't');
    if (to > from) result += `<w:del ${stamp}>${runOf(letters.slice(from, to), 'delText')}</w:del>`;
    if (text !== '') result += `<w:ins ${stamp}>${runOf(text, 't')}</w:ins>`;
    at = to;
  }
  return result + runOf(letters.slice(at), 't');
}

/** The slot's Markdown with the same edits, at the letters that the run shows. */
function edited(slot: string, run: string, edits: readonly Edit[]): string {
  const { plain, at } = plainOf(slot);
  const first = plain.indexOf(unescaped(run).trim());
  const offset = first - (unescaped(run).length - unescaped(run).trimStart().length);
  let text = slot;
  for (const { from, to, text: words } of [...edits].reverse()) {
    const start = at[offset + from] ?? 0;
    const end = to > from ? (at[offset + to - 1] ?? 0) + 1 : start;
    text = text.slice(0, start) + words + text.slice(end);
  }
  return text;
}

/** Up to three edits, in words that lie apart, each by another person. */
function editsIn(run: string, picks: ReadonlyArray<readonly [number, string, boolean]>): Edit[] {
  const words = [...unescaped(run).matchAll(/[\p{L}\p{N}]+/gu)].slice(1, -1);
  const share = Math.floor(words.length / 3);
  return picks.flatMap(([pick, text, isReplaced], index): Edit[] => {
    const author = authors[index];
    // The first of each third stays, so that no two edits touch.
    const word = words[index * share + 1 + (pick % Math.max(1, share - 1))];
    if (author === undefined || word === undefined || share < 2) return [];
    const end = word.index + word[0].length;
    const from = isReplaced ? word.index : end;
    return [{ author, from, to: end, text: isReplaced ? text : ` ${text}` }];
  });
}

describe('random edits with tracking', () => {
  test('come back exactly, and accepting all of them gives exactly the edited text', () => {
    const words = fc.constantFrom('zzz', 'yy yy', 'A&B', '<x>', '"kutip"', 'é–è', '3,5 %');
    const pick = fc.tuple(fc.nat(50), words, fc.boolean());
    const change = fc.tuple(
      fc.nat(slots.length - 1),
      fc.array(pick, { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const wanted = new Map<string, { before: string; place: Place; edits: Edit[] }>();
        for (const [index, picks] of changes) {
          const one = slots[index];
          if (one === undefined || wanted.has(one.path)) continue;
          const place = placeOf(bookmarkName(one.path));
          const edits = editsIn(place.run, picks);
          if (edits.length > 0) wanted.set(one.path, { before: one.slot.text, place, edits });
        }
        let xml = exported;
        for (const { place, edits } of [...wanted.values()].sort(
          (a, b) => b.place.start - a.place.start,
        ))
          xml = xml.slice(0, place.start) + tracked(place, edits) + xml.slice(place.end);
        const file = zipSync({ ...parts, 'word/document.xml': strToU8(xml) }, { level: 1 });
        const read = readReviewedDocx(file);
        if (!read.ok) throw new Error(read.error.code);
        const { proposals, unplaced, counts } = reviewOf(design, design, read.value, 'x.docx');
        expect(unplaced).toEqual([]);
        expect(counts.untracked).toBe(0);
        expect(proposals.length).toBe([...wanted.values()].flatMap(({ edits }) => edits).length);
        let current = design;
        for (const { path, madeBy, changes: texts, patch } of proposals) {
          const one = wanted.get(path);
          const own = one?.edits.filter(({ author }) => author === madeBy) ?? [];
          expect(texts[0]?.after).toBe(edited(one?.before ?? '', one?.place.run ?? '', own));
          const accepted = editDesign(current, refitPatch(current, patch) ?? []);
          if (!accepted.ok) throw new Error(accepted.error.kind);
          current = accepted.value.design;
        }
        const texts = new Map(slotsOf(current).map(({ path, slot }) => [path, slot.text]));
        for (const { path, slot } of slotsOf(design)) {
          const one = wanted.get(path);
          const whole =
            one === undefined ? slot.text : edited(one.before, one.place.run, one.edits);
          expect(texts.get(path)).toBe(whole);
        }
        // The same file again, on what was accepted: nothing is left to propose.
        const again = reviewOf(design, current, read.value, 'x.docx');
        expect(again.proposals).toEqual([]);
      }),
      { seed: 7, numRuns: process.env.JELAJAH_PROOF === 'full' ? 300 : 12 },
    );
  });
});
