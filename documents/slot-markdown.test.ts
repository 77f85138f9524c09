import { describe, expect, test } from 'vitest';
import { bookmarkName } from './bookmark-name.ts';
import { parseSlotText, plainSlotText, shorten } from './slot-markdown.ts';
import { escapeXml } from './xml-text.ts';

describe('slot text', () => {
  test('reads paragraphs, lists with their numbers and depth, bold, links and placeholders', () => {
    const blocks = parseSlotText(
      'Satu **tebal** [A](part:act_aaaaaaaaaa)\nbaris dua\n\n3. tiga\n4. empat\n  - dalam\n⟨perlu diisi: nama⟩',
    );
    expect(blocks.map(({ kind, level, number }) => [kind, level, number])).toEqual([
      ['paragraph', 0, 0],
      ['number', 0, 3],
      ['number', 0, 4],
      ['bullet', 1, 0],
      ['paragraph', 0, 0],
    ]);
    expect(blocks[0]?.inlines).toEqual([
      { text: 'Satu ', bold: false, placeholder: false },
      { text: 'tebal', bold: true, placeholder: false },
      { text: ' ', bold: false, placeholder: false },
      { text: 'A', bold: false, placeholder: false, partId: 'act_aaaaaaaaaa' },
      { text: '\nbaris dua', bold: false, placeholder: false },
    ]);
    expect(blocks[4]?.inlines[0]?.placeholder).toBe(true);
  });

  test('leaves what is no mark as it is', () => {
    expect(plainSlotText('**terbuka dan [x](http://y)')).toBe('**terbuka dan [x](http://y)');
    expect(plainSlotText('-')).toBe('-');
    expect(plainSlotText(' \n\n ')).toBe('');
  });

  test('takes out what XML forbids and nothing else', () => {
    expect(escapeXml('a\u0000b\ud800c😀<&">\r\n')).toBe('abc😀&lt;&amp;&quot;&gt;\n');
  });

  test('shortens at a word', () => {
    expect(shorten('satu dua tiga empat', 12)).toBe('satu dua…');
    expect(shorten('pendek', 12)).toBe('pendek');
    expect([...shorten('😀'.repeat(50), 12)].length).toBeLessThanOrEqual(12);
  });
});

describe('bookmark names', () => {
  test('begin with the innermost part, or the section', () => {
    expect(bookmarkName('/journey/activities/items/act_aaaaaaaaaa/steps')).toBe(
      'act_aaaaaaaaaa_steps',
    );
    expect(
      bookmarkName(
        '/journey/activities/items/act_aaaaaaaaaa/proofs/items/prf_bbbbbbbbbb/description',
      ),
    ).toBe('prf_bbbbbbbbbb_description');
    expect(bookmarkName('/problem/statement')).toBe('problem_statement');
    expect(bookmarkName('/evaluation/returnOnInvestment/isolationNote')).toBe(
      'evaluation_roi_isolationNote',
    );
  });
});
