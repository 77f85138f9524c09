/** Step 1 and the cover: title, importance, what the brief leaves open, the answer to the request. */
import { missing, phrase, tiers } from './phrase.ts';

export const problemPhrases = {
  'design.title-journey': tiers(
    [
      [
        'Perjalanan belajar {{audience}}: {{raise}} {{indicatorShort}} dari {{baselineShort}} menjadi {{targetShort}}',
        '{{audience}} belajar di tempat kerja untuk {{raise}} {{indicatorShort}} menjadi {{targetShort}}',
      ],
      ['Perjalanan belajar {{audience}}: {{titleLower}}'],
      ['Perjalanan belajar {{audience}} pada {{service}}'],
    ],
    [
      [
        'Learning journey of {{audience}}: to {{raise}} {{indicatorShort}} from {{baselineShort}} to {{targetShort}}',
        '{{audience}} learn at work to {{raise}} {{indicatorShort}} to {{targetShort}}',
      ],
      ['Learning journey of {{audience}}: {{titleLower}}'],
      ['Learning journey of {{audience}} in {{service}}'],
    ],
  ),
  'design.title-memo': tiers(
    [['Memo rekomendasi: {{titleLower}}'], ['Memo rekomendasi atas {{indicator}}']],
    [['Recommendation memo: {{titleLower}}'], ['Recommendation memo on the {{indicator}}']],
  ),
  'design.agency': tiers(
    [['{{organisation}}'], ['⟨perlu diisi: nama instansi⟩']],
    [['{{organisation}}'], ['⟨to be filled: name of the agency⟩']],
  ),
  'missing.unit': missing('unit kerja pemilik masalah', 'work unit that owns the problem'),
  'missing.audience': missing(
    'siapa yang bekerja pada layanan ini dan berapa orang',
    'who does this work, and how many',
  ),
  'missing.beneficiaries': missing('siapa yang menerima layanan', 'who is served'),
  'missing.impact': phrase(
    ['⟨perlu diisi: akibat bagi {{beneficiary}} bila keadaan ini berlanjut⟩'],
    ['⟨to be filled: what {{beneficiary}} suffer if this goes on⟩'],
  ),
  'missing.indicator': missing(
    'indikator kinerja yang hendak diubah',
    'performance indicator to change',
  ),
  'missing.source': phrase(
    ['⟨perlu diisi: sumber data {{name}}⟩'],
    ['⟨to be filled: data source of {{name}}⟩'],
  ),
  'missing.skp': phrase(
    ['⟨perlu diisi: indikator SKP atasan yang terkait {{name}}⟩'],
    ['⟨to be filled: superior’s SKP indicator linked to {{name}}⟩'],
  ),
  'missing.budget': missing('anggaran yang tersedia', 'available budget'),
  'problem.statement': tiers(
    [
      ['{{indicator}} {{baseline}}, padahal diharapkan {{knownTarget}}.'],
      ['Ada kesenjangan kinerja pada {{service}} yang belum terukur.'],
    ],
    [
      ['The {{indicator}} is {{baseline}}, while {{knownTarget}} is expected.'],
      ['There is a performance gap in {{service}} that has not been measured.'],
    ],
  ),
  'problem.importance': tiers(
    [
      [
        'Bila {{deadline}} keadaan tetap {{baseline}}, {{knownBeneficiary}} terus menanggung akibatnya dan sasaran {{target}} lewat begitu saja.',
        '{{knownBeneficiary}} merasakan langsung selisih antara {{baseline}} dan {{target}}, dan selisih itu harus tertutup {{deadline}}.',
        'Selisih {{gap}} pada {{indicator}} bukan sekadar angka di laporan; di baliknya ada {{knownBeneficiary}} yang menunggu perubahan.',
      ],
      [
        'Selisih antara {{baseline}} dan {{knownTarget}} cukup besar untuk ditangani sekarang, bukan pada tahun anggaran berikutnya.',
        'Tanpa tindakan, {{indicator}} tetap {{baseline}} dan sasaran {{knownTarget}} tidak tercapai.',
      ],
      ['⟨perlu diisi: mengapa masalah ini penting ditangani sekarang⟩'],
    ],
    [
      [
        'If things stay at {{baseline}} {{deadline}}, {{knownBeneficiary}} keep bearing the cost and the target of {{target}} passes by.',
        '{{knownBeneficiary}} feel the distance between {{baseline}} and {{target}}, and it has to close {{deadline}}.',
      ],
      ['The distance between {{baseline}} and {{knownTarget}} is large enough to act now.'],
      ['⟨to be filled: why this problem matters now⟩'],
    ],
  ),
  'evidence.source': phrase(
    ['Uraian masalah, kalimat ke-{{number}}'],
    ['Problem description, sentence {{number}}'],
  ),
  'budget.note-none': phrase(
    [
      'Rancangan disusun tanpa biaya: kegiatan memakai waktu kerja, tempat, dan orang yang sudah ada.',
      'Tidak ada kegiatan yang memerlukan belanja baru; yang dikeluarkan hanyalah waktu kerja.',
    ],
    [
      'The design costs nothing new: it uses working time, places and people that are there already.',
    ],
  ),
  'request.answer-mixed': phrase(
    [
      'Yang tepat dari permintaan ini: memang ada kemampuan yang perlu dibangun ({{learnList}}). Yang belum terjawab olehnya: {{nonList}}. Karena itu kelas diganti latihan pendek di tempat kerja selama {{weeks}} minggu, dan sebab di luar belajar diberi tindakan tersendiri.',
      'Permintaan itu menjawab sebagian: {{learnList}}. Sebagian lain ({{nonList}}) tidak berubah oleh kelas sepanjang apa pun. Rancangan ini memindahkan belajarnya ke pekerjaan sehari-hari dan memisahkan tindakan yang harus diambil pimpinan.',
      'Sebagian permintaan dipenuhi dengan bentuk lain. {{learnListCap}} dilatih bertahap selama {{weeks}} minggu di tengah pekerjaan; adapun {{nonList}} memerlukan keputusan, bukan materi.',
    ],
    [
      'What is right about the request: some ability does need building ({{learnList}}). What it leaves unanswered: {{nonList}}. The class is therefore replaced by short practice at work over {{weeks}} weeks, and causes outside learning get actions of their own.',
      'The request answers a part: {{learnList}}. Another part ({{nonList}}) will not change through any class. This design moves learning into daily work and sets apart what management must do.',
    ],
  ),
  'request.answer-learning': phrase(
    [
      'Permintaan ini mengenai sasaran karena {{learnList}} memang soal kemampuan. Bentuknya yang diubah: latihan disebar selama {{weeks}} minggu di tempat kerja supaya kebiasaan sempat terbentuk.',
      'Kebutuhannya benar, takarannya yang disesuaikan. {{learnListCap}} tidak selesai dalam satu kali pertemuan, jadi belajarnya dibagi selama {{weeks}} minggu.',
    ],
    [
      'The request hits the mark, as {{learnList}} is a matter of ability. Its form changes: practice is spread over {{weeks}} weeks at work so that habits can form.',
    ],
  ),
  'request.answer-memo': phrase(
    [
      'Permintaan tidak disarankan untuk dilaksanakan. Niatnya dapat dimengerti, tetapi sebabnya ({{nonList}}) berada di luar kemampuan {{audience}}; sesudah pelatihan mereka akan kembali ke keadaan yang sama. Dananya lebih berguna bagi tindakan nonbelajar.',
    ],
    [
      'The request is not advised. Its intent is understandable, but the causes ({{nonList}}) lie outside what {{audience}} can do; after training they would return to the same conditions. The money serves better in the actions listed.',
    ],
  ),
  'request.answer-undecided': phrase(
    [
      'Permintaan ini belum dapat diiyakan atau ditolak: penyebabnya belum terbukti. Tahap pertama mencari buktinya, lalu bentuk belajarnya diputuskan.',
    ],
    [
      'The request can be neither granted nor declined yet, as no cause is proven. Stage one looks for evidence; the form of learning is decided then.',
    ],
  ),
  'request.answer-wishes': tiers(
    [
      [
        'Bentuk yang diminta dipakai sebagai sarana, bukan sebagai tujuan. Yang menentukan tetap latihan pada kasus nyata selama {{weeks}} minggu dan penanganan {{nonList}} oleh pemiliknya.',
        'Semua bentuk yang diminta sejalan dengan penyebabnya dan karena itu dipakai. Rancangan menambahkan dua hal: bukti kerja pada setiap kegiatan, dan tindakan tersendiri untuk {{nonList}}.',
      ],
      [
        'Bentuk yang diminta dipakai sebagai sarana. Setiap bentuk dikaitkan dengan satu tujuan dan satu bukti kerja.',
      ],
    ],
    [
      [
        'The forms asked for serve as means, not as ends. What decides is practice on real cases over {{weeks}} weeks, and that owners deal with {{nonList}}.',
      ],
      ['The forms asked for are used. Each is tied to one outcome and one piece of evidence.'],
    ],
  ),
  'request.none': phrase(
    [
      'Tidak ada bentuk kegiatan yang diminta dalam uraian; bentuk di bawah ini usulan dari analisis penyebab.',
    ],
    [
      'The account asks for no particular activity; the form below is proposed from the analysis of causes.',
    ],
  ),
} as const;
