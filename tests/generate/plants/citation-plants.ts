/** Citations of law that nobody gave: R49. All of these instruments are made up or misnumbered on purpose. */
import { slotsOf } from '../../../design/texts.ts';
import { type DesignPlant, insert, nothing } from './plant.ts';

const invented = [
  'Undang-Undang Nomor 99 Tahun 2021',
  'UU No. 77 Tahun 2019',
  'PP 71/2018',
  'Peraturan Pemerintah Nomor 71 Tahun 2018',
  'Perpres No. 88 Tahun 2022',
  'PermenPANRB Nomor 19 Tahun 2017',
  'Permendagri 108/2020',
  'PMK 61/2024',
  'Peraturan Menteri Kesehatan Nomor 4 Tahun 2019',
  'PerLAN 16/2023',
  'Peraturan Lembaga Administrasi Negara Nomor 16 Tahun 2023',
  'Keputusan Kepala LAN Nomor 7/K.1/PDP.07/2022',
  'Perda Kabupaten Muara Biru Nomor 3 Tahun 2016',
  'Peraturan Bupati Nomor 12 Tahun 2020',
  'Surat Edaran Menteri Nomor 9 Tahun 2021',
  'SE 31/2022',
  'Inpres Nomor 2 Tahun 2018',
  'Keppres 12/2011',
  'Law No. 44 of 2012',
  'Government Regulation No. 72 of 2019',
  'Pasal 217',
] as const;

export const citationPlants: readonly DesignPlant[] = [
  {
    rule: 'R49',
    name: 'a citation found nowhere',
    into: (design, random) => {
      const places = slotsOf(design).filter(
        ({ slot: { text } }) => text !== '' && !/UU|Pasal/.test(text),
      );
      const place = random.pick(places);
      const citation = random.pick(invented);
      place.slot.text = random.pick([
        `${place.slot.text} sesuai ${citation}`,
        `${place.slot.text} (${citation})`,
        `${place.slot.text}, ${citation}.`,
      ]);
      return { paths: [place.path] };
    },
  },
  {
    rule: 'R49',
    name: 'a citation of the list, the brief or a source, written otherwise',
    inside: true,
    into: (design, random) => {
      const [given, used] = random.pick([
        ['Undang-Undang Nomor 99 Tahun 2021', 'UU 99/2021'],
        ['PP 71/2018', 'Peraturan Pemerintah No. 71 Tahun 2018'],
        ['PermenPANRB Nomor 19 Tahun 2017', 'Permen PANRB 19/2017'],
        ['Pasal 217 UU 5/2014', 'Undang-Undang Nomor 5 Tahun 2014 Pasal 3'],
        ['Pasal 217', 'Pasal 217'],
      ] as const);
      switch (random.int(0, 2)) {
        case 0:
          design.brief.text += ` Dasar: ${given}.`;
          break;
        case 1:
          insert(random, design.rules.regulations, random.id('regulation'), {
            title: given,
            subject: '',
          });
          break;
        default:
          insert(random, design.citations, random.id('citation'), {
            sourceId: random.id('source'),
            sourceName: 'Lampiran',
            sentences: [`${random.id('source')}.p001.s01`],
            quote: `Berdasarkan ${given}`,
            label: 'quotation',
          });
      }
      random.pick(slotsOf(design).filter(({ slot: { text } }) => text !== '')).slot.text +=
        ` (${used})`;
      return nothing;
    },
  },
  {
    rule: 'R49',
    name: 'numbers that are no citation',
    inside: true,
    into: (design, random) => {
      const place = random.pick(slotsOf(design).filter(({ slot: { text } }) => text !== ''));
      place.slot.text += random.pick([
        ' di loket nomor 5',
        ' pada surat masuk nomor 12',
        ' selama 2023/2024',
        ' sesuai keputusan rapat nomor 3',
        ' 9/13 petugas',
        ' SOP Nomor 5 Tahun 2022',
      ]);
      return nothing;
    },
  },
];
