/**
 * A small series for tests, made from the sample module on staff papers (CC0, its agency is invented):
 * every kind of scene, question and text that the player and the exports know.
 */
import { createHash } from 'node:crypto';
import { type Collection, collect } from '../../../../design/collection.ts';
import { encodeId, type PartId, type PartKind } from '../../../../design/ids.ts';
import type { Citation } from '../../../../design/model/citation.ts';
import type {
  Line,
  MicroUnit,
  RetrievalItem,
  Scene,
  Series,
} from '../../../../design/model/series.ts';
import {
  newItem,
  newMicroUnit,
  newScene,
  newSeries,
  reviewDays,
} from '../../../../design/new-series.ts';
import { emptySlot, type TextSlot } from '../../../../design/slot.ts';
import type { SourceImage } from '../../../../design/source-document.ts';

export function sampleId(kind: PartKind, name: string): PartId {
  return encodeId(kind, createHash('sha256').update(`${kind}/${name}`).digest());
}

export const slot = (text: string): TextSlot => ({ ...emptySlot(), text });

function listOf<T>(kind: PartKind, name: string, items: readonly T[]): Collection<T> {
  return collect(items.map((item, index) => [sampleId(kind, `${name}/${index}`), item] as const));
}

const sourceId = sampleId('source', 'modul');
const sourceName = 'Menyusun Telaahan Staf Berbasis Data';

const quotes = {
  definition: [
    'p005.s11',
    'Telaahan staf, dengan demikian, adalah naskah dari bawahan kepada atasan yang menguraikan satu persoalan secara ringkas, menimbang pilihan dengan bukti, dan menyarankan jalan keluar.',
  ],
  three: [
    'p005.s13',
    'Naskah yang menelaah tiga persoalan sekaligus memaksa pimpinan mengambil tiga keputusan dengan perhatian yang terbagi.',
  ],
  answered: [
    'p005.s15',
    'Jika jawabannya sudah tersedia dalam peraturan atau prosedur baku, cukup kirim nota dinas yang menunjuk ketentuannya.',
  ],
  table: [
    'p005.s22',
    'Perbedaannya tidak terletak pada ketebalan, melainkan pada pertanyaan yang dijawab dan pembaca yang dituju.',
  ],
  options: [
    'p007.s07',
    'Bandingkan sekurang-kurangnya tiga pilihan, termasuk tidak berbuat apa-apa (do nothing), dengan kriteria yang sama.',
  ],
  pages: ['p007.s09', 'Dua halaman, dimulai dari saran.'],
  elements: [
    'p008.s03',
    'Pernyataan masalah yang dapat ditelaah memuat lima unsur: objek, ukuran, keadaan sekarang, keadaan yang seharusnya, dan periode.',
  ],
} as const;
type Quote = keyof typeof quotes;
const cite = (name: Quote): PartId[] => [sampleId('citation', name)];
const quote = (name: Quote): string => quotes[name][1];

const line = (text: string, from?: Quote): Line => ({
  text: slot(text),
  citationIds: from === undefined ? [] : cite(from),
});

interface Asked {
  kind?: RetrievalItem['kind'];
  stem: string;
  /** Text, whether it is right, why. */
  options: ReadonlyArray<readonly [string, boolean, string]>;
  explanation?: string;
  from?: Quote;
}

function item(
  name: string,
  { kind = 'choice', stem, options, explanation = '', from }: Asked,
): RetrievalItem {
  return {
    ...newItem(),
    kind,
    stem: slot(stem),
    options: listOf(
      'option',
      name,
      options.map(([text, correct, feedback]) => ({
        text: slot(text),
        correct,
        feedback: slot(feedback),
      })),
    ),
    explanation: slot(explanation),
    citationIds: from === undefined ? [] : cite(from),
  };
}

function unit(
  name: string,
  parts: Partial<MicroUnit>,
  scenes: readonly Scene[],
  items: readonly RetrievalItem[],
): MicroUnit {
  return {
    ...newMicroUnit(),
    isWritten: true,
    ...parts,
    scenes: listOf('scene', name, scenes),
    items: listOf('retrievalItem', name, items),
  };
}

const objective = (behaviour: string, condition: string, criterion: string) =>
  listOf('outcome', behaviour, [
    { behaviour: slot(behaviour), condition: slot(condition), criterion: slot(criterion) },
  ]);

const onePixel = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
  0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78,
  0x9c, 0x63, 0xf8, 0x0f, 0, 1, 1, 1, 0, 0x1b, 0xb6, 0xee, 0x56, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44,
  0xae, 0x42, 0x60, 0x82,
]);
const imageHash = createHash('sha256').update(onePixel).digest('hex');

/** The picture of the series: one white point. */
export const sampleImages: ReadonlyMap<string, SourceImage> = new Map([
  [imageHash, { hash: imageHash, mediaType: 'image/png', bytes: onePixel }],
]);

function firstUnit(): MicroUnit {
  const name = 'telaahan';
  return unit(
    name,
    {
      title: slot('Membedakan telaahan staf dari naskah lain'),
      objectives: objective(
        'Menentukan kapan telaahan staf diperlukan dan kapan cukup nota dinas.',
        'Diberi satu lembar disposisi.',
        'Jenis naskah tepat dan alasannya disebut.',
      ),
      situation: slot(
        'Lembar disposisi di meja Anda berbunyi “Tolong dikaji”. Tenggatnya lusa, dan Anda belum tahu keputusan apa yang akan diambil.',
      ),
      format: 'scenario',
      moment: 'new',
      seconds: 300,
      workplaceAction: slot(
        'Ambil satu disposisi yang sedang Anda kerjakan. Tulis keputusan apa yang akan diambil, oleh siapa, dan kapan.',
      ),
    },
    [
      {
        ...newScene(),
        visual: slot('Lembar disposisi di atas meja.'),
        screenText: slot('Satu persoalan, satu keputusan'),
        narration: listOf('line', `${name}/1`, [
          line(quote('definition'), 'definition'),
          line(quote('three'), 'three'),
        ]),
        interaction: slot('Apa akibatnya jika satu naskah memuat tiga persoalan?'),
        feedback: slot('Pimpinan harus mengambil tiga keputusan sekaligus.'),
      },
      {
        ...newScene(),
        screenText: slot('Telaahan staf di antara naskah lain'),
        narration: listOf('line', `${name}/2`, [line(quote('table'), 'table')]),
        citationIds: cite('table'),
        table: {
          caption: 'Tabel 1. Telaahan staf dan naskah lain',
          heads: ['Naskah', 'Pertanyaan yang dijawab', 'Pembaca utama', 'Panjang lazim'],
          rows: [
            ['Telaahan staf', 'Apa yang sebaiknya diputuskan?', 'Atasan langsung', '2 halaman'],
            [
              'Nota dinas',
              'Apa yang perlu diketahui atau diminta?',
              'Pejabat dalam satu instansi',
              '1 halaman',
            ],
            ['Laporan', 'Apa yang sudah terjadi?', 'Pemberi tugas', 'Beragam'],
          ],
        },
      },
      {
        ...newScene(),
        screenText: slot('Jawabannya sudah ada di prosedur baku'),
        narration: listOf('line', `${name}/3`, [line('Pimpinan menunggu jawaban Anda sore ini.')]),
        choices: listOf('choice', name, [
          {
            text: slot('Kirim nota dinas yang menunjuk ketentuannya.'),
            feedback: slot('Tepat: jawabannya sudah tersedia, telaahan tidak menambah apa pun.'),
            isBest: true,
            nextSceneId: null,
          },
          {
            text: slot('Susun telaahan lengkap agar aman.'),
            feedback: slot('Pimpinan menunggu dua hari untuk jawaban yang sudah tertulis.'),
            isBest: false,
            nextSceneId: sampleId('scene', `${name}/0`),
          },
        ]),
      },
    ],
    [
      item(`${name}/a`, {
        stem: 'Disposisi berbunyi “Tolong dikaji”. Apa yang Anda pastikan lebih dahulu?',
        options: [
          [
            'Keputusan apa yang akan diambil, oleh siapa, dan kapan',
            true,
            'Tanpa itu naskah lengkap tetapi meleset.',
          ],
          [
            'Format naskah yang disukai pimpinan',
            false,
            'Format menyusul; keputusan yang menentukan isi.',
          ],
          ['Jumlah halaman yang diharapkan', false, 'Panjang naskah mengikuti pertanyaannya.'],
        ],
        explanation: quote('definition'),
        from: 'definition',
      }),
      item(`${name}/b`, {
        kind: 'cloze',
        stem: 'Jika jawabannya sudah tersedia dalam peraturan, cukup kirim ____ yang menunjuk ketentuannya.',
        options: [
          ['nota dinas', true, ''],
          ['laporan', false, 'Laporan menjawab apa yang sudah terjadi.'],
          ['KAK', false, 'KAK menjawab bagaimana kegiatan dijalankan.'],
        ],
        from: 'answered',
      }),
    ],
  );
}

function secondUnit(): MicroUnit {
  const name = 'langkah';
  return unit(
    name,
    {
      title: slot('Enam langkah menyusun telaahan'),
      objectives: objective(
        'Mengurutkan enam langkah kerja telaahan staf.',
        '',
        'Urutan tepat tanpa bantuan.',
      ),
      situation: slot('Data sudah terkumpul, tetapi naskah belum bergerak dari latar belakang.'),
      format: 'job-aid',
      moment: 'apply',
      seconds: 240,
      jobAid: listOf('line', name, [
        line('**Pastikan pertanyaan**: keputusan apa, oleh siapa, kapan.'),
        line(quote('options'), 'options'),
        line(quote('pages'), 'pages'),
      ]),
      workplaceAction: slot('Tempel kartu ini di dekat meja dan pakai pada telaahan berikutnya.'),
    },
    [
      {
        ...newScene(),
        screenText: slot('Mulai dari keputusan, bukan dari format'),
        narration: listOf('line', `${name}/1`, [
          line(quote('options'), 'options'),
          line(quote('pages'), 'pages'),
        ]),
        figure: {
          sourceId,
          blockId: 'b0042',
          imageHash,
          caption: 'Gambar 1. Alur kerja telaahan staf',
          alt: slot(
            'Bagan enam kotak berurutan, dari memastikan pertanyaan sampai menguji dan menyajikan.',
          ),
        },
      },
    ],
    [
      item(`${name}/a`, {
        kind: 'order',
        stem: 'Urutkan langkah menyusun telaahan.',
        options: [
          ['Pastikan pertanyaan', true, ''],
          ['Rumuskan masalah', true, ''],
          ['Kumpulkan data', true, ''],
          ['Timbang pilihan', true, ''],
        ],
        explanation: quote('options'),
        from: 'options',
      }),
      item(`${name}/b`, {
        stem: 'Mana yang termasuk unsur pernyataan masalah?',
        options: [
          ['Objek', true, ''],
          ['Ukuran', true, ''],
          ['Penyebab', false, 'Penyebab diturunkan setelah masalahnya mantap.'],
          ['Periode', true, ''],
        ],
        explanation: quote('elements'),
        from: 'elements',
      }),
    ],
  );
}

/** Two units with two questions each. `language` only sets how the page speaks. */
export function sampleSeries(): Series {
  return {
    ...newSeries(sampleId('series', 'sampel'), 'id'),
    title: slot('Menyusun Telaahan Staf'),
    audience: slot('Analis kebijakan dan pelaksana'),
    sources: [{ sourceId, name: sourceName }],
    outlineApproved: { name: 'Penyusun', at: '2026-01-05T02:00:00Z' },
    units: collect([
      [sampleId('microUnit', 'telaahan'), firstUnit()],
      [sampleId('microUnit', 'langkah'), secondUnit()],
    ]),
    reviews: listOf(
      'review',
      'ulang',
      reviewDays.map((daysAfter) => ({ daysAfter, prompt: emptySlot() })),
    ),
    citations: collect(
      Object.entries(quotes).map(([name, [sentence, text]]): [PartId, Citation] => [
        sampleId('citation', name),
        {
          sourceId,
          sourceName,
          sentences: [`${sourceId}.${sentence}`],
          quote: text,
          label: 'quotation',
        },
      ]),
    ),
  };
}

/** A series of that many units with two questions of two options each. */
export function largeSeries(units: number): Series {
  const series = sampleSeries();
  return {
    ...series,
    units: collect(
      Array.from({ length: units }, (_, index) => {
        const name = `besar/${index}`;
        const asked = [0, 1].map((at) =>
          item(`${name}/${at}`, {
            stem: `Pertanyaan ${at + 1} unit ${index + 1}`,
            options: [
              ['Benar', true, ''],
              ['Salah', false, 'Bukan ini.'],
            ],
          }),
        );
        return [
          sampleId('microUnit', name),
          unit(
            name,
            { title: slot(`Unit ${index + 1}`), objectives: objective(name, '', '') },
            [newScene()],
            asked,
          ),
        ] as const;
      }),
    ),
  };
}
