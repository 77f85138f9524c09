/** Signature blocks: place, date, role, room for a wet or electronic signature, name, NIP. */
import type { SignerRole } from '../../../design/signing.ts';
import { paragraph, run, table } from '../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../ooxml/page.ts';
import { ink } from '../../pictures/palette.ts';
import type { Kit } from './kit.ts';
import type { SettledOptions } from './options.ts';

const blank = '…………………………';
const centred = { style: 'TableText', align: 'center' } as const;

export interface SignatureRow {
  role: SignerRole;
  /** Printed over the signature, e.g. "Mengesahkan,"; the role's own name unless told. */
  title?: string;
}

/** Boxes side by side, at most three in a row; a role that nobody is named for has empty lines. */
export function signatureBlock(
  kit: Kit,
  { signing }: SettledOptions,
  rows: readonly SignatureRow[],
): string {
  const { t, formats } = kit;
  const place = signing.place === '' ? blank : signing.place;
  const date = signing.date === null ? blank : formats.date(signing.date);
  // Place and date stand over the last signature of the first row.
  const dated = rows.slice(0, 3).at(-1);
  const box = (row: SignatureRow, hasHead: boolean) => {
    const { role, title } = row;
    const signer = signing.signers[role];
    const line = (text: string | undefined): string =>
      text === undefined || text === '' ? blank : text;
    return {
      // Roles begin on one height and names stand on another, however many lines a title takes.
      head: {
        content:
          (hasHead
            ? paragraph(run(row === dated ? `${place}, ${date}` : ''), {
                ...centred,
                keepNext: true,
              })
            : '') +
          kit.text(title ?? t(`enums.signerRole.${role}`), { ...centred, keepNext: true }) +
          paragraph(run(signer?.position ?? '', { colour: ink.muted }), {
            ...centred,
            keepNext: true,
          }),
      },
      foot: {
        align: 'bottom' as const,
        content:
          paragraph('', { ...centred, before: 700, keepNext: true }) +
          paragraph(run(line(signer?.name), { bold: true }), { ...centred, keepNext: true }) +
          kit.text(`NIP ${line(signer?.nip)}`, centred, { colour: ink.muted }),
      },
    };
  };
  const blocks: string[] = [paragraph('', { style: 'Gap', before: 160, keepNext: true })];
  for (let start = 0; start < rows.length; start += 3) {
    const boxes = rows.slice(start, start + 3).map((row) => box(row, start === 0));
    // One who signs alone signs at the right.
    const empty = boxes.length === 1 ? [{ content: '' }] : [];
    const heads = [...empty, ...boxes.map(({ head }) => head)];
    const feet = [...empty, ...boxes.map(({ foot }) => foot)];
    const widths = splitWidth(
      textWidthOf(kit.page()),
      heads.map(() => 1),
    );
    if (start > 0) blocks.push(paragraph('', { style: 'Gap', before: 240, keepNext: true }));
    blocks.push(
      table({ widths, lines: 'none', rows: [heads, feet] }),
      paragraph('', { style: 'Gap' }),
    );
  }
  return blocks.join('');
}
