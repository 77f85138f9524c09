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
  const box = ({ role, title }: SignatureRow) => {
    const signer = signing.signers[role];
    const line = (text: string | undefined): string =>
      text === undefined || text === '' ? blank : text;
    return {
      content:
        kit.text(title ?? t(`enums.signerRole.${role}`), { ...centred, keepNext: true }) +
        kit.text(signer?.position ?? '', { ...centred, keepNext: true }, { colour: ink.muted }) +
        paragraph('', { ...centred, before: 900, keepNext: true }) +
        paragraph(run(line(signer?.name), { bold: true }), { ...centred, keepNext: true }) +
        kit.text(`NIP ${line(signer?.nip)}`, centred, { colour: ink.muted }),
    };
  };
  const blocks: string[] = [
    kit.text(`${place}, ${date}`, { align: 'right', before: 240, keepNext: true }),
  ];
  for (let start = 0; start < rows.length; start += 3) {
    const boxes = rows.slice(start, start + 3).map(box);
    const widths = splitWidth(
      textWidthOf(kit.page()),
      boxes.map(() => 1),
    );
    blocks.push(
      table({ widths, lines: 'none', rows: [boxes] }),
      paragraph('', { style: 'Gap', keepNext: true }),
    );
  }
  return blocks.join('');
}
