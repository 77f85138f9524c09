/** Files that are broken, hostile or somebody else's: a code each, never a throw, never a hang. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf, odfOf, paragraph, pdfOf, pptxOf } from '../testing/attack-files.ts';
import { readReviewedDocx } from './read-reviewed.ts';
import { anchored, ins, p, r, returnedDocx } from './testing.ts';

function codeOf(bytes: Uint8Array): string {
  const result = readReviewedDocx(bytes);
  return result.ok ? 'read' : result.error.code;
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const own = p(anchored('problem_impact', r('Ongkos naik.')));

describe('a file that is no reviewed export', () => {
  test.each<[string, string, Uint8Array]>([
    ['nothing', 'not-docx', new Uint8Array()],
    ['text', 'not-docx', strToU8('Rancangan')],
    ['a PDF', 'not-docx', pdfOf([''])],
    ['slides', 'not-docx', pptxOf([''])],
    ['an OpenDocument text', 'not-docx', odfOf('')],
    ['a zip of pictures', 'not-docx', zipSync({ 'a.png': strToU8('x') })],
    ['a Word file of before 2007', 'old-office', strToU8('{\\rtf1 x}')],
    ["another program's Word file", 'not-ours', docxOf(paragraph('Surat'))],
    ['half a zip', 'damaged', docxOf(own).slice(0, 300)],
    [
      'a package without its document',
      'damaged',
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/styles.xml': strToU8('<x/>'),
      }),
    ],
    [
      'a document type with an entity of its own',
      'unsafe',
      docxOf(own, {
        'word/document.xml': strToU8(
          `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${w}><w:body><w:p>&a;</w:p></w:body></w:document>`,
        ),
      }),
    ],
    [
      'elements within elements without end',
      'unsafe',
      docxOf('<w:sdt><w:sdtContent>'.repeat(500) + '</w:sdtContent></w:sdt>'.repeat(500)),
    ],
    ['XML that is not closed', 'damaged', docxOf('<w:p>')],
    [
      'a bomb',
      'bomb',
      docxOf(own, { 'word/comments.xml': new Uint8Array(50 * 1024 * 1024).fill(32) }),
    ],
  ])('%s', (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('that says it unpacks to 500 MB is refused before it is unpacked', () => {
    const bytes = docxOf(own, { 'word/comments.xml': strToU8('<w:comments/>') });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The size of each entry in the list at the end of the file.
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 500 * 1024 * 1024, true);
    expect(['bomb', 'too-large', 'damaged']).toContain(codeOf(bytes));
  });

  test('with macros or links to the outside is read, and neither is looked at', () => {
    const bytes = docxOf(own, {
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Type="x/comments" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="r2" Type="x/footnotes" Target="../../../../etc/passwd"/></Relationships>',
      ),
    });
    expect(codeOf(bytes)).toBe('read');
  });

  test('broken at any place never throws', () => {
    const whole = returnedDocx(own, own.replace('</w:p>', `${ins('Budi', 1, r(' Baru.'))}</w:p>`), {
      'comments.xml': `<w:comments><w:comment w:id="0" w:author="Budi">${p(r('x'))}</w:comment></w:comments>`,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          expect(typeof codeOf(bytes)).toBe('string');
        },
      ),
      { seed: 3, numRuns: 150 },
    );
  });

  test('of odd elements in odd places never throws', () => {
    const piece = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>x</w:t>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:ins w:author="a">',
      '</w:ins>',
      '<w:del>',
      '</w:del>',
      '<w:delText>y</w:delText>',
      '<w:bookmarkStart w:id="1" w:name="problem_impact"/>',
      '<w:bookmarkEnd w:id="1"/>',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:commentRangeStart w:id="0"/>',
      '<w:sdt><w:sdtContent>',
      '</w:sdtContent></w:sdt>',
      '<w:footnoteReference w:id="1"/>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(typeof codeOf(docxOf(pieces.join('')))).toBe('string');
        expect(typeof codeOf(docxOf(balanced(pieces)))).toBe('string');
      }),
      { seed: 5, numRuns: 80 },
    );
  });
});

/** The same pieces with every element closed in turn. */
function balanced(pieces: readonly string[]): string {
  const open: string[] = [];
  let text = '';
  for (const piece of pieces) {
    const ends = [...piece.matchAll(/<\/([\w:]+)>/gu)].map((match) => match[1]);
    if (/^<\//u.test(piece)) {
      if (open.at(-1) !== ends.join()) continue;
      open.pop();
    } else if (!piece.endsWith('/>') && ends.length === 0) {
      open.push(
        [...piece.matchAll(/<([\w:]+)/gu)]
          .map((match) => match[1])
          .reverse()
          .join(),
      );
    }
    text += piece;
  }
  return (
    text +
    open
      .reverse()
      .map((names) =>
        names
          .split(',')
          .map((name) => `</${name}>`)
          .join(''),
      )
      .join('')
  );
}
