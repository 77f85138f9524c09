/**
 * A long invented module as a PDF, for measuring: no two pages alike, with chapters, lists, tables that go
 * over pages, numbers and running heads. `npx node tests/tools/make-large-module.ts 300 out.pdf [seed]`.
 * Files are made when they are needed and not kept in the repository.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface PdfMake {
  setFonts(fonts: unknown): void;
  setUrlAccessPolicy(allow: () => boolean): void;
  setLocalAccessPolicy(allow: () => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Buffer> };
}

const load = createRequire(import.meta.url);
/** Points on a page of the made layout hold about this many paragraphs of text. */
const paragraphsOnPage = 5.1;

const nouns =
  'berkas permohonan petugas warga loket antrean kepala kantor laporan data survei pelatihan peserta kegiatan anggaran indikator tenggat keluhan jawaban daftar catatan rapat arsip surat keputusan usulan pilihan bukti hasil kunjungan layanan standar prosedur formulir izin desa kecamatan puskesmas jembatan sawah nelayan koperasi posyandu sekolah pasar'.split(
    ' ',
  );
const verbs =
  'memeriksa mencatat menyusun menimbang menjawab mengumpulkan membandingkan menandai menutup membuka meneruskan mengukur menilai menghitung menyampaikan menyimpan menyerahkan memperbaiki mengawasi mencocokkan'.split(
    ' ',
  );
const qualities =
  'lengkap singkat tepat terbuka tertulis harian mingguan bulanan terukur setara mudah jelas tertib cermat berkala terbaru terpadu awal'.split(
    ' ',
  );
const tails =
  'sebelum pukul 14.00|pada hari yang sama|sesuai Ps. 5 ayat (2)|menurut daftar No. 7|bersama penyelia, staf, dsb.|s.d. akhir triwulan|tanpa menunggu perintah|di ruang yang tersedia|setelah rapat mingguan|dengan cara yang sama di semua loket'.split(
    '|',
  );

/** mulberry32: the same seed gives the same module. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The bytes of a PDF of about so many pages; the exact number follows from the text. */
export async function makeLargeModule(pages: number, seed = 7): Promise<Uint8Array> {
  const next = random(seed);
  const one = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new Error('An empty list');
    return item;
  };
  const number = (most: number): number => 1 + Math.floor(next() * most);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const phrase = (): string => `${one(nouns)} ${one(qualities)}`;
  const sentence = (): string => {
    const kind = number(4);
    if (kind === 1)
      return `${capital(phrase())} ${one(verbs)} ${number(900)} ${one(nouns)} ${one(tails)}.`;
    if (kind === 2)
      return `Dari ${number(9000).toLocaleString('id-ID')} ${one(nouns)}, sebanyak ${number(99)},${number(9)} persen ${one(verbs)} ${phrase()}.`;
    if (kind === 3)
      return `Bila ${phrase()} tidak ${one(qualities)}, ${one(nouns)} ${one(verbs)} ${phrase()} ${one(tails)}.`;
    return `${capital(one(nouns))} ${one(verbs)} ${phrase()} dan ${one(verbs)} ${phrase()}, lalu ${one(nouns)} ${one(verbs)} Rp${number(900)}.000 ${one(tails)}.`;
  };
  const paragraph = (): string => Array.from({ length: 4 + number(4) }, sentence).join(' ');

  const content: unknown[] = [
    {
      text: 'Modul Besar untuk Pengukuran (rekaan)',
      fontSize: 24,
      bold: true,
      margin: [0, 200, 0, 20],
    },
    { text: `Benih ${seed}`, pageBreak: 'after' },
  ];
  const amount = Math.round(pages * paragraphsOnPage);
  let chapter = 0;
  let section = 0;
  let table = 0;
  for (let index = 0; index < amount; index += 1) {
    if (index % 80 === 0) {
      chapter += 1;
      section = 0;
      content.push({
        text: `BAB ${chapter}. ${phrase().toUpperCase()}`,
        fontSize: 18,
        bold: true,
        margin: [0, 18, 0, 10],
      });
    }
    if (index % 7 === 0) {
      section += 1;
      content.push({
        text: `${chapter}.${section} ${capital(one(verbs))} ${capital(phrase())}`,
        fontSize: 13,
        bold: true,
        margin: [0, 12, 0, 6],
      });
    }
    content.push({ text: paragraph(), margin: [0, 0, 0, 7], alignment: 'justify' });
    if (index % 9 === 4) {
      content.push({ ol: Array.from({ length: 3 + number(4) }, sentence), margin: [0, 0, 0, 7] });
    }
    if (index % 13 === 6) {
      table += 1;
      content.push({
        text: `Tabel ${table}. ${capital(phrase())} per ${one(nouns)}`,
        bold: true,
        fontSize: 10,
        margin: [0, 4, 0, 4],
      });
      const heads = ['No.', capital(one(nouns)), 'Jumlah', 'Persen', capital(one(qualities))];
      content.push({
        table: {
          headerRows: 1,
          widths: [28, '*', 60, 50, '*'],
          body: [
            heads.map((text) => ({ text, bold: true })),
            ...Array.from({ length: 4 + number(14) }, (_, row) => [
              `${row + 1}`,
              phrase(),
              number(90_000).toLocaleString('id-ID'),
              `${number(99)},${number(9)}`,
              `${one(verbs)} ${one(nouns)}`,
            ]),
          ],
        },
        fontSize: 9,
        margin: [0, 0, 0, 10],
      });
    }
  }
  const pdfmake: PdfMake = load('pdfmake');
  const inter = fileURLToPath(
    new URL('../../node_modules/@expo-google-fonts/inter', import.meta.url),
  );
  pdfmake.setFonts({
    Inter: {
      normal: `${inter}/400Regular/Inter_400Regular.ttf`,
      bold: `${inter}/700Bold/Inter_700Bold.ttf`,
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const made = pdfmake.createPdf({
    content,
    defaultStyle: { font: 'Inter', fontSize: 10.5, lineHeight: 1.15 },
    pageMargins: [64, 70, 64, 64],
    header: { text: 'Modul Besar untuk Pengukuran', fontSize: 8, margin: [64, 30, 64, 0] },
    footer: (page: number) => ({ text: `${page}`, fontSize: 8, alignment: 'center' }),
  });
  return new Uint8Array(await made.getBuffer());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [pages = '300', target = 'modul-besar.pdf', seed = '7'] = process.argv.slice(2);
  writeFileSync(target, await makeLargeModule(Number(pages), Number(seed)));
}
