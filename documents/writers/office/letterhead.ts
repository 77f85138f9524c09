/** *Kop*: the agency's logo, name and unit at the head of a document. */
import type { Design } from '../../../design/model/design.ts';
import { type Cell, paragraph, run, table } from '../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../ooxml/page.ts';
import { pictureRun } from '../../ooxml/picture.ts';
import { ink } from '../../pictures/palette.ts';
import { plainSlotText, shorten } from '../../slot-markdown.ts';
import type { Kit } from './kit.ts';
import type { SettledOptions } from './options.ts';

/** Twips. */
const longestLogo = { width: 2000, height: 850 };

/** Name of the logo's file in the package, or null without a logo; the running heads show it too. */
export function logoFile({ agency }: SettledOptions): string | null {
  return agency?.logo === undefined ? null : `logo.${agency.logo.type}`;
}

/** The logo as a run of at most `width` x `height` twips; '' without one. */
export function logoRun(
  kit: Kit,
  options: SettledOptions,
  place: { id: number; width: number; height: number },
): { run: string; width: number } {
  const logo = options.agency?.logo;
  const file = logoFile(options);
  if (logo === undefined || file === null) return { run: '', width: 0 };
  if (!kit.media.some(({ name }) => name === file))
    kit.media.push({ name: file, bytes: logo.bytes });
  const ratio = logo.height / logo.width;
  const width = Math.round(Math.min(place.width, place.height / ratio));
  return {
    width,
    run: pictureRun({
      id: place.id,
      name: 'logo',
      raster: file,
      description: kit.t('documents.cover.logo', { agency: options.agency?.name ?? '' }),
      width,
      ratio,
    }),
  };
}

/**
 * " (rekaan)" for an agency that the brief marks as invented while the design names it bare; ''
 * otherwise. What was made up says so on every document.
 */
export function inventedMark({ agency, brief }: Design): string {
  const name = agency.text.trim();
  if (name === '') return '';
  const after = brief.text.split(name).at(1);
  const mark = after === undefined ? null : /^\s?\((?:rekaan|fictional|fiktif)\)/iu.exec(after);
  return mark === null ? '' : ` ${mark[0].trim()}`;
}

/** The agency's own profile first; the design's agency where it says something else. Nothing when neither is known. */
export function addLetterhead(kit: Kit, options: SettledOptions): void {
  const { design } = kit;
  const { agency } = options;
  const look = { bold: true, size: 24, colour: ink.accent } as const;
  const line = { style: 'TableText', before: 0, after: 0 } as const;
  const own = kit.inline(design.agency, look);
  const profile = agency?.name ?? '';
  const names =
    (profile !== '' && profile.trim() !== design.agency.text.trim()
      ? kit.text(profile, line, look)
      : '') +
    (own === '' ? '' : paragraph(own + run(inventedMark(design), look), line)) +
    kit.text(agency?.unit ?? '', line, { colour: ink.muted, size: 20 });
  const logo = logoRun(kit, options, { id: 9000, ...longestLogo });
  if (names === '' && logo.run === '') return;
  const width = textWidthOf(kit.page());
  const text: Cell = { content: names, align: 'center' };
  const left = logo.width + 340;
  kit.add(
    logo.run === ''
      ? table({ widths: [width], lines: 'none', rows: [[text]] })
      : table({
          widths: splitWidth(width, [left, width - left]),
          lines: 'none',
          rows: [[{ content: paragraph(logo.run, line), align: 'center' }, text]],
        }),
    paragraph('', { style: 'Gap' }),
  );
}

/** The agency's name in a running head; what marks it as invented is not cut off. */
export function shortAgency(name: string, longest: number): string {
  const mark = /\s*\((?:rekaan|fictional|fiktif)\)$/iu.exec(name)?.[0] ?? '';
  return `${shorten(name.slice(0, name.length - mark.length), longest - mark.length)}${mark}`;
}

/** Logo and name for the head of each page but the first, at most `longest` characters. */
export function runningAgency(
  kit: Kit,
  options: SettledOptions,
  place: { id: number; longest: number },
): string {
  const name =
    options.agency?.name || plainSlotText(kit.design.agency.text) + inventedMark(kit.design);
  const logo = logoRun(kit, options, { id: place.id, width: 700, height: 300 }).run;
  return logo + run(logo === '' ? '' : '  ') + run(shortAgency(name, place.longest));
}
