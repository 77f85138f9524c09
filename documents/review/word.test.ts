/** OOXML by hand, as Word writes it when reviewers work in a file. */
import { describe, expect, test } from 'vitest';
import type { ReviewedDocx, ReviewedText } from '../../design/review/reviewed-docx.ts';
import { anchored, del, goneEnd, ins, newEnd, p, r, returned } from './testing.ts';

const label = p(r('Pernyataan masalah'));
const statement = p(anchored('problem_statement', r('Pemohon datang dua kali.')));
const impact = p(anchored('problem_impact', r('Ongkos naik.')));
const exported = `${label}${statement}${p(r('Dampak'))}${impact}`;

function textOf(docx: ReviewedDocx, name: string): ReviewedText {
  const found = docx.texts.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** The body with one anchored text replaced by other runs. */
const withRuns = (runs: string): string => exported.replace(statement, () => p(runs));
const open = '<w:bookmarkStart w:id="70" w:name="problem_statement"/>';
const close = '<w:bookmarkEnd w:id="70"/>';

describe('what Word does to a file by itself', () => {
  test('is no change: runs in pieces, spelling marks, tags, controls, saved positions', () => {
    const noise = withRuns(
      `<w:bookmarkStart w:id="71" w:name="_GoBack"/>${open}<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:t>Pemo</w:t></w:r><w:r w:rsidRPr="00B2"><w:rPr><w:lang w:val="id-ID"/></w:rPr><w:softHyphen/><w:t xml:space="preserve">hon </w:t></w:r><w:proofErr w:type="spellEnd"/><w:smartTag w:element="x"><w:r><w:t>datang</w:t></w:r></w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> dua kali.</w:t></w:r></w:sdtContent></w:sdt>${close}<w:bookmarkEnd w:id="71"/>`,
    );
    const docx = returned(exported, noise);
    expect(docx.texts.map(({ isUntracked }) => isUntracked)).toEqual([false, false]);
    expect(docx.outside).toEqual([]);
    expect([docx.gone, docx.moved, docx.reviewers]).toEqual([[], [], []]);
  });

  test('format alone is no change', () => {
    const bold = withRuns(
      `${open}<w:r><w:rPr><w:b/><w:rPrChange w:id="5" w:author="Budi" w:date="2026-11-23T08:00:00Z"><w:rPr/></w:rPrChange></w:rPr><w:t>Pemohon datang dua kali.</w:t></w:r>${close}`,
    );
    const docx = returned(exported, bold);
    expect(textOf(docx, 'problem_statement')).toMatchObject({ steps: [], isUntracked: false });
    expect(docx.reviewers).toEqual([]);
  });

  test('signs, tabs, breaks and hyphens come as letters', () => {
    const docx = returned(
      exported,
      withRuns(
        `${open}${r('A')}<w:r><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${close}`,
      ),
    );
    expect(textOf(docx, 'problem_statement').current).toBe('A\tB\nC-D✓');
  });
});

describe('tracked changes', () => {
  test('of several people, one within what another put in', () => {
    const docx = returned(
      exported,
      withRuns(
        `${open}${r('Pemohon datang ')}${del('Budi', 1, 'dua')}${ins('Budi', 1, `${r('tiga atau ')}${del('Sari', 5, 'lebih ')}`)}${r(' kali.')}${ins('Sari', 6, r(' Benar.'))}${close}`,
      ),
    );
    const { original, current, steps, changes } = textOf(docx, 'problem_statement');
    expect(original).toBe('Pemohon datang dua kali.');
    expect(current).toBe('Pemohon datang tiga atau  kali. Benar.');
    expect(steps.map(({ author, alone, together }) => [author, alone, together])).toEqual([
      ['Budi', 'Pemohon datang tiga atau lebih  kali.', 'Pemohon datang tiga atau lebih  kali.'],
      ['Sari', null, 'Pemohon datang tiga atau  kali. Benar.'],
    ]);
    expect(changes.map(({ author, kind, text }) => [author, kind, text])).toEqual([
      ['Budi', 'deleted', 'dua'],
      ['Budi', 'inserted', 'tiga atau '],
      ['Sari', 'deleted', 'lebih '],
      ['Sari', 'inserted', ' Benar.'],
    ]);
  });

  test('behind the end of a bookmark, and in paragraphs after it, belong to its text', () => {
    const body = exported.replace(
      statement,
      () =>
        p(
          `${open}${r('Pemohon datang dua kali.')}${close}${ins('Budi', 1, r(' Sering.'))}`,
          newEnd('Budi', 1),
        ) + p(ins('Budi', 2, r('Baris baru.'))),
    );
    const docx = returned(exported, body);
    expect(textOf(docx, 'problem_statement').current).toBe(
      'Pemohon datang dua kali. Sering.\n\nBaris baru.',
    );
    expect(textOf(docx, 'problem_statement').isUntracked).toBe(false);
    expect(docx.outside).toEqual([]);
  });

  test('of paragraph ends join and part paragraphs; list items keep their marks', () => {
    const list = (level: number, numId: number, more = ''): string =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>${more}`;
    const before = `${p(`${open}${r('Pilih:')}`)}${p(r('satu'), list(0, 3))}${p(r('sub'), list(1, 2))}${p(`${r('dua')}${close}`, list(0, 3))}`;
    const after = `${p(`${open}${r('Pilih:')}`)}${p(r('satu'), list(0, 3))}${p(ins('Budi', 1, r('tengah')), list(0, 3, newEnd('Budi', 1)))}${p(r('sub '), list(1, 2, goneEnd('Budi', 2)))}${p(`${r('dua')}${close}`, list(0, 3))}`;
    const docx = returned(before, after);
    expect(textOf(docx, 'problem_statement')).toMatchObject({
      original: 'Pilih:\n1. satu\n  - sub \n2. dua'.replace('sub \n', 'sub\n'),
      current: 'Pilih:\n1. satu\n2. tengah\n3. sub dua',
      isUntracked: false,
    });
  });

  test('moved text leaves one place and comes to another', () => {
    const move = (name: string, text: string): string =>
      `<w:${name} w:id="3" w:author="Budi" w:date="2026-11-23T08:00:00Z">${r(text)}</w:${name}>`;
    const docx = returned(
      exported,
      withRuns(`${open}${r('Pemohon')}${move('moveFrom', ' datang dua kali.')}${close}`).replace(
        'Ongkos naik.</w:t></w:r>',
        `Ongkos naik.</w:t></w:r><w:moveToRangeStart w:id="4" w:name="move1"/>${move('moveTo', ' datang dua kali.')}<w:moveToRangeEnd w:id="4"/>`,
      ),
    );
    expect(textOf(docx, 'problem_statement').current).toBe('Pemohon');
    expect(textOf(docx, 'problem_impact').current).toBe('Ongkos naik. datang dua kali.');
    expect(docx.texts.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      'moved-away',
      'moved-here',
    ]);
  });

  test('outside all texts are told with their words', () => {
    const changed = exported.replace(
      label,
      p(`${r('Pernyataan ')}${del('Budi', 1, 'masalah')}${ins('Budi', 1, r('persoalan'))}`),
    );
    const docx = returned(exported, changed);
    expect(docx.outside.map(({ kind, text, author }) => [kind, text, author])).toEqual([
      ['deleted', 'masalah', 'Budi'],
      ['inserted', 'persoalan', 'Budi'],
    ]);
  });

  test('new rows, text boxes, notes and repeated texts lose no word', () => {
    const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
    const table = (rows: string): string => `<w:tbl><w:tblPr/>${rows}</w:tbl>`;
    const row = `<w:tr>${cell(p(anchored('evd_aaaaaaaaaa_statement', r('Bukti.'))))}${cell(p(r('–')))}</w:tr>`;
    const again = (result: string): string =>
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF problem_impact \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      );
    const before = `${exported}${table(row)}${again(r('Ongkos naik.'))}`;
    const stamp = 'w:id="8" w:author="Sari" w:date="2026-11-23T09:00:00Z"';
    const newRow = `<w:tr><w:trPr><w:ins ${stamp}/></w:trPr>${cell(p(ins('Sari', 1, r('Bukti baru'))))}${cell(p(ins('Sari', 1, r('Laporan'))))}</w:tr>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p(r('Catatan dalam kotak'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r('Catatan dalam kotak'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const after = before
      .replace(row, () => row + newRow)
      .replace(
        'Ongkos naik.</w:t></w:r>',
        () => `Ongkos naik.</w:t></w:r>${box}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      )
      .replace(again(r('Ongkos naik.')), () =>
        again(`${r('Ongkos ')}${del('Sari', 2, 'naik.')}${ins('Sari', 2, r('turun.'))}`),
      );
    const docx = returned(before, after, {
      'footnotes.xml': `<w:footnotes><w:footnote w:id="2">${p(r('Lihat laporan.'))}</w:footnote></w:footnotes>`,
    });
    expect(docx.outside.map(({ kind, text, name }) => [kind, text, name])).toEqual([
      ['changed', 'Catatan dalam kotak', 'problem_impact'],
      ['row-inserted', 'Bukti baru | Laporan', 'evd_aaaaaaaaaa_statement'],
      ['repeat', 'naik.', 'problem_impact'],
      ['repeat', 'turun.', 'problem_impact'],
      ['footnote', 'Lihat laporan.', 'problem_impact'],
    ]);
    expect(docx.texts.every(({ isUntracked, steps }) => !isUntracked && steps.length === 0)).toBe(
      true,
    );
  });
});

describe('changes without tracking', () => {
  test('within, behind and below a text are its own', () => {
    const within = returned(exported, exported.replace('dua kali', 'tiga kali'));
    expect(textOf(within, 'problem_statement')).toMatchObject({
      original: 'Pemohon datang tiga kali.',
      isUntracked: true,
    });
    const behind = returned(
      exported,
      exported.replace(statement, () =>
        statement.replace('</w:p>', `${r(' Sering.')}</w:p>${p(r('Baris baru.'))}`),
      ),
    );
    expect(textOf(behind, 'problem_statement').original).toBe(
      'Pemohon datang dua kali. Sering.\n\nBaris baru.',
    );
    expect(behind.outside).toEqual([]);
  });

  test('beside fixed words of a line are told from these', () => {
    const line = p(`${r('1. ')}${anchored('problem_unit', r('Bidang'))}${r(' (unit)')}`);
    const docx = returned(line, line.replace(`${r(' (unit)')}`, r(' Pelayanan (unit)')));
    expect(textOf(docx, 'problem_unit').original).toBe('Bidang Pelayanan');
    expect(docx.outside).toEqual([]);
  });

  test('to a label are told with their words', () => {
    const docx = returned(exported, exported.replace('Pernyataan masalah', 'Rumusan masalah'));
    expect(docx.outside).toMatchObject([{ kind: 'changed', text: 'Rumusan masalah' }]);
    expect(docx.texts.every(({ isUntracked }) => isUntracked === false)).toBe(true);
  });

  test('that took an anchor away are found where only one text is missing', () => {
    const docx = returned(
      exported,
      exported.replace(statement, () => p(r('Semua ditulis ulang.'))),
    );
    expect(textOf(docx, 'problem_statement')).toMatchObject({
      original: 'Semua ditulis ulang.',
      isUntracked: true,
    });
    expect(docx.gone).toEqual([]);
  });

  test('anchors that are gone or moved are named; one that is there twice counts once', () => {
    const gone = returned(exported, exported.replace(statement, ''));
    expect(gone.gone).toEqual(['problem_statement']);
    const three = exported + p(anchored('problem_unit', r('Bidang')));
    const moved = returned(three, impact + three.replace(impact, ''));
    expect(moved.moved).toEqual(['problem_impact']);
    expect(moved.texts.every(({ isUntracked }) => isUntracked === false)).toBe(true);
    const twice = returned(exported, exported + impact.replace('Ongkos naik.', 'Salinan lain.'));
    expect(textOf(twice, 'problem_impact').current).toContain('Ongkos naik.');
    expect(JSON.stringify(twice)).toContain('Salinan lain.');
  });
});

describe('comments as Word keeps them', () => {
  const at = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, author: string, para: string, text: string): string =>
    `<w:comment w:id="${id}" w:author="${author}" w:initials="${author[0]}" w:date="2026-11-23T15:0${id}:00Z"><w:p w14:paraId="${para}"><w:r><w:annotationRef/></w:r>${r(text)}</w:p></w:comment>`;
  const body = withRuns(
    `${open}${r('Pemohon ')}<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${r('datang dua')}<w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/>${at(0)}${at(1)}${r(' kali.')}${close}${at(2)}`,
  );
  const more = {
    'comments.xml': `<w:comments>${comment(0, 'Budi', '0A', 'Berapa persen?')}${comment(1, 'Ayu', '0B', 'Sedang dihitung.')}${comment(2, 'Sari', '0C', 'Baik.')}</w:comments>`,
    'commentsExtended.xml':
      '<w15:commentsEx><w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/><w15:commentEx w15:paraId="0C" w15:done="1"/></w15:commentsEx>',
    'commentsIds.xml':
      '<w16cid:commentsIds><w16cid:commentId w16cid:paraId="0A" w16cid:durableId="77"/></w16cid:commentsIds>',
    'commentsExtensible.xml':
      '<w16cex:commentsExtensible><w16cex:commentExtensible w16cex:durableId="77" w16cex:dateUtc="2026-11-23T08:00:00Z"/></w16cex:commentsExtensible>',
  };

  test('have their place, their words, answers, state and true instant', () => {
    const docx = returned(exported, body, more);
    expect(docx.comments).toEqual([
      {
        id: '0',
        author: 'Budi',
        initials: 'B',
        at: '2026-11-23T08:00:00Z',
        text: 'Berapa persen?',
        replies: [{ author: 'Ayu', at: '2026-11-23T15:01:00Z', text: 'Sedang dihitung.' }],
        done: false,
        bookmark: 'problem_statement',
        bookmarks: ['problem_statement'],
        partId: null,
        quote: 'datang dua',
      },
      expect.objectContaining({
        text: 'Baik.',
        done: true,
        bookmark: 'problem_statement',
        quote: '',
      }),
    ]);
    expect(docx.reviewers).toEqual(['Budi', 'Ayu', 'Sari']);
  });
});
