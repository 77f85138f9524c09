/**
 * Who wrote a printed file and with what. Chromium takes a page's title along, not its author, and
 * calls itself by all its names; a last section at the file's end says it better (PDF 32000-1, 7.5.6
 * "Incremental Updates"). A file whose end is not as Chromium writes it stays as it is.
 */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The author that a page of ours names, or ''. */
function authorOf(html: string): string {
  const head = html.slice(0, 20_000);
  const written = /<meta name="author" content="([^"]*)">/.exec(head)?.[1] ?? '';
  return written.replace(/&(?:amp|lt|gt|quot);/g, (one) => entities[one] ?? one);
}

/** A text string of PDF: UTF-16 with its mark, in hexadecimal digits. */
function pdfText(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

export function withInfo(pdf: Uint8Array, html: string): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const end = file.subarray(-1024).toString('latin1');
  const trailer =
    /trailer\s*<<\s*\/Size (\d+)\s*\/Root (\d+ \d+ R)\s*\/Info (\d+) 0 R\s*(?:\/ID \[[^\]]*\]\s*)?>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(
      end,
    );
  if (trailer === null) return pdf;
  const [, size, root, info, previous] = trailer;
  const start = file.indexOf(`\n${info} 0 obj`, 0, 'latin1');
  const dictionary = /^\n\d+ 0 obj\s*<<(.*?)>>\s*endobj/s.exec(
    file.subarray(start, start + 8192).toString('latin1'),
  )?.[1];
  if (start === -1 || dictionary === undefined) return pdf;
  // Parentheses inside a string are escaped by whoever writes it.
  const kept = dictionary.replace(/\/(?:Creator|Author)\s*\((?:\\.|[^\\)])*\)/gs, '').trim();
  const author = authorOf(html);
  const object = [
    '',
    `${info} 0 obj`,
    `<<${kept}`,
    ...(author === '' ? [] : [`/Author ${pdfText(author)}`]),
    '/Creator (Jelajah)>>',
    'endobj',
    '',
  ].join('\n');
  const at = file.length + 1;
  const section = [
    'xref',
    `${info} 1`,
    `${String(at).padStart(10, '0')} 00000 n `,
    'trailer',
    `<</Size ${size}`,
    `/Root ${root}`,
    `/Info ${info} 0 R`,
    `/Prev ${previous}>>`,
    'startxref',
    String(file.length + object.length),
    '%%EOF',
    '',
  ].join('\n');
  return new Uint8Array(Buffer.concat([file, Buffer.from(object + section, 'latin1')]));
}
