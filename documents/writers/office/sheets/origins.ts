/** What the two documents about origins share: shares as tiles, and how they were counted. */
import { type AuthorKind, type Authorship, authorKinds } from '../../../../design/authorship.ts';
import { paragraph, run, table } from '../../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';
import { cell, small } from './head.ts';

/** Colours of origins: people in the accent, what nobody wrote by hand in its hairline's colour. */
const colours: Readonly<Record<AuthorKind, { strong: string; soft: string }>> = {
  written: { strong: ink.accent, soft: ink.accentSoft },
  edited: { strong: '2B7A3F', soft: 'E3F4E6' },
  brief: { strong: '5C6670', soft: ink.soft },
  source: { strong: '5C6670', soft: ink.soft },
  pattern: { strong: '475569', soft: 'EEF1F5' },
  model: { strong: '6D3FD1', soft: 'F1ECFD' },
};

/** One tile per origin that occurs: its share of all words, and how many texts that is. */
export function addShares(kit: Kit, authorship: Authorship): void {
  const { t, formats } = kit;
  const shown = authorKinds.filter((kind) => authorship.by[kind].texts > 0);
  if (shown.length === 0) {
    kit.add(kit.text(t('sheets.origins.none'), { style: 'Note' }));
    return;
  }
  const { total } = authorship;
  kit.captioned(
    t('sheets.origins.table'),
    table({
      widths: splitWidth(
        textWidthOf(kit.page()),
        shown.map(() => 1),
      ),
      lines: 'none',
      rows: [
        shown.map((kind) => {
          const { words, texts } = authorship.by[kind];
          const { strong, soft } = colours[kind];
          const share = total.words === 0 ? 0 : words / total.words;
          return {
            fill: soft,
            content:
              kit.text(
                formats.percent(share),
                { ...cell, after: 0 },
                {
                  bold: true,
                  size: 32,
                  colour: strong,
                },
              ) +
              kit.text(
                t(`sheets.origins.kind.${kind}`),
                { ...cell, after: 0 },
                {
                  bold: true,
                  colour: strong,
                },
              ) +
              kit.text(
                t('sheets.origins.amount', {
                  words: formats.number(words),
                  texts: formats.number(texts),
                }),
                small,
              ),
          };
        }),
      ],
      description: t('sheets.origins.table'),
    }),
  );
  kit.add(
    paragraph(
      run(t('sheets.origins.byPeople', { share: formats.percent(authorship.shareByPeople) }), {
        bold: true,
      }),
      { after: 40 },
    ),
    kit.text(t('sheets.origins.method', { words: formats.number(total.words) }), { style: 'Note' }),
    kit.text(
      t('sheets.origins.confirmed', {
        confirmed: formats.number(total.confirmed),
        texts: formats.number(total.texts),
      }),
      { style: 'Note' },
    ),
  );
}
