/**
 * A finished design with every kind of part filled, for tests and for looking at documents.
 * The organisation is invented and marked so (rekaan); its figures come from nowhere but here.
 */
import { collect } from '../../design/collection.ts';
import { encodeId, type PartId, type PartKind } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import {
  newActivity,
  newCause,
  newDesign,
  newIndicator,
  newMeasure,
  newNeed,
  newOutcome,
  newPersona,
  newReflection,
  newSession,
  newStage,
} from '../../design/new-design.ts';
import type { TextSlot } from '../../design/slot.ts';

let count = 0;
/** Ids by counting, so that the sample is the same at every call. */
function id(kind: PartKind): PartId {
  count += 1;
  return encodeId(kind, new Uint8Array([0, 0, 0, 0, 7, count >> 8, count & 255]));
}

const person = (text: string): TextSlot => ({ text, origin: { kind: 'person' }, confirmed: null });
const pattern = (text: string, confirmed = false): TextSlot => ({
  text,
  origin: { kind: 'pattern', id: 'contoh', version: '1' },
  confirmed: confirmed ? { name: 'Ayu (rekaan)', at: '2026-11-02T08:00:00Z' } : null,
});
const model = (text: string): TextSlot => ({
  text,
  origin: { kind: 'model', model: 'contoh-model', promptId: 's3', promptVersion: '1' },
  confirmed: null,
});
const ids = <T>(kind: PartKind, items: readonly T[]) =>
  collect(items.map((item) => [id(kind), item] as const));
const slots = (kind: PartKind, texts: readonly string[]) =>
  ids(
    kind,
    texts.map((text) => ({ text: pattern(text) })),
  );

interface Row {
  title: string;
  mode: 'experience' | 'social' | 'formal';
  abc: Design['journey']['activities']['items'][string]['abc'];
  moment: Design['journey']['activities']['items'][string]['moment'];
  jalur: Design['journey']['activities']['items'][string]['jalur'];
  role: Design['journey']['activities']['items'][string]['supporterRole'];
  week: number;
  sessions: number;
  minutes: number;
  jp: number;
  task: string;
  steps: string;
  proof: [
    Design['journey']['activities']['items'][string]['proofs']['items'][string]['kind'],
    string,
  ];
}

const rows: readonly (readonly Row[])[] = [
  [
    {
      title: 'Menelusuri satu berkas dari loket sampai terbit',
      mode: 'experience',
      abc: 'inquiry',
      moment: 'new',
      jalur: 'workplace-guidance',
      role: 'supervisor',
      week: 1,
      sessions: 3,
      minutes: 30,
      jp: 0,
      task: 'Ikuti satu permohonan KTP-el dari loket sampai terbit, lalu catat di mana berkas menunggu.',
      steps:
        '1. Pilih satu berkas yang masuk pagi ini.\n2. Catat jam tiap perpindahan meja.\n3. Tandai titik tunggu terlama dan **penyebabnya**.\n4. Serahkan catatan kepada koordinator loket.',
      proof: ['log', 'Catatan alur satu berkas dengan jam tiap meja'],
    },
    {
      title: 'Membaca SOP terbaru bersama rekan loket',
      mode: 'social',
      abc: 'discussion',
      moment: 'more',
      jalur: 'learning-community',
      role: 'peer',
      week: 2,
      sessions: 2,
      minutes: 30,
      jp: 1,
      task: '',
      steps:
        'Bahas tiga syarat yang paling sering salah dijelaskan:\n- tunjukkan butir SOP,\n- ceritakan kejadian di loket,\n- sepakati kalimat penjelasannya.',
      proof: ['minutes', 'Notulen berisi tiga kalimat penjelasan yang disepakati'],
    },
    {
      title: 'Modul ringkas syarat layanan kependudukan',
      mode: 'formal',
      abc: 'acquisition',
      moment: 'new',
      jalur: 'e-learning',
      role: 'facilitator',
      week: 2,
      sessions: 3,
      minutes: 25,
      jp: 1.5,
      task: '',
      steps: 'Pelajari modul 25 menit, lalu kerjakan lima soal pada akhir setiap bagian.',
      proof: ['test', 'Nilai soal akhir modul paling rendah 80'],
    },
  ],
  [
    {
      title: 'Simulasi loket dengan pemohon yang berkasnya kurang',
      mode: 'experience',
      abc: 'practice',
      moment: 'apply',
      jalur: 'workplace-guidance',
      role: 'supervisor',
      week: 4,
      sessions: 4,
      minutes: 30,
      jp: 0,
      task: 'Layani pemohon peran dengan berkas kurang, gunakan kartu bantu syarat, dan tutup dengan kepastian waktu.',
      steps:
        '1. Ambil kartu kasus.\n2. Layani selama tujuh menit.\n3. Minta umpan balik dari pengamat.\n4. Ulangi bagian yang belum lancar.',
      proof: ['supervisor-observation', 'Lembar observasi koordinator dengan empat perilaku kunci'],
    },
    {
      title: 'Coaching singkat koordinator kepada petugas',
      mode: 'social',
      abc: 'discussion',
      moment: 'solve',
      jalur: 'coaching',
      role: 'coach',
      week: 6,
      sessions: 2,
      minutes: 45,
      jp: 4,
      task: '',
      steps:
        'Bicarakan satu kejadian sulit minggu ini: apa yang terjadi, apa yang dicoba, apa langkah berikutnya.',
      proof: ['log', 'Catatan coaching dengan satu langkah yang akan dicoba'],
    },
  ],
  [
    {
      title: 'Mengelola papan syarat dan menjaga isinya tetap terbaru',
      mode: 'experience',
      abc: 'production',
      moment: 'change',
      jalur: null,
      role: 'supervisor',
      week: 9,
      sessions: 5,
      minutes: 60,
      jp: 0,
      task: 'Perbarui papan informasi syarat di loket sendiri dan uji kepada sepuluh pemohon.',
      steps:
        'Bandingkan papan dengan SOP terakhir. Tulis ulang syarat dengan kalimat pendek. Tanyakan kepada pemohon apa yang belum jelas.',
      proof: ['work-product', 'Papan syarat baru dan hasil uji kepada sepuluh pemohon'],
    },
    {
      title: 'Berbagi hasil antarkecamatan',
      mode: 'social',
      abc: 'collaboration',
      moment: 'solve',
      jalur: 'learning-community',
      role: 'community',
      week: 12,
      sessions: 1,
      minutes: 60,
      jp: 1,
      task: 'Tunjukkan satu perubahan yang menurunkan waktu tunggu di kecamatan Anda.',
      steps: 'Tiap kecamatan bercerita sepuluh menit, lalu memilih satu cara yang akan ditiru.',
      proof: ['performance-data', 'Data waktu tunggu empat minggu sebelum dan sesudah'],
    },
  ],
];

/** Builds the sample anew; every call gives an equal design. */
export function sampleDesign(): Design {
  count = 0;
  const design = newDesign(id('design'), 'id');
  design.rulesVersion = 'contoh-1';
  design.title = person('Melayani sekali datang: perjalanan belajar petugas loket kependudukan');
  design.agency = person('Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tirta Wening (rekaan)');
  design.year = 2026;
  design.rules.regulations = ids('regulation', [
    { title: 'Peraturan contoh (rekaan)', subject: 'Standar pelayanan' },
  ]);

  const sentence = id('sentence');
  design.brief = {
    text: 'Loket melayani sekitar 310 pemohon per hari. IKM semester lalu 74,20.\n\nKepala bidang meminta pelatihan pelayanan prima dua hari untuk semua.',
    sentences: collect([[sentence, { text: 'Loket melayani sekitar 310 pemohon per hari.' }]]),
    unused: ids('unusedFact', [
      {
        sentenceId: sentence,
        text: '310 pemohon per hari',
        reason: 'Tidak ada isian untuk volume layanan.',
      },
    ]),
  };

  const [ikm, days] = [id('indicator'), id('indicator')];
  const [complaint, sop] = [id('evidence'), id('evidence')];
  design.problem = {
    statement: person(
      'Pemohon harus datang lebih dari sekali karena penjelasan syarat berbeda antarpetugas, sehingga penerbitan KTP-el rata-rata 9 hari.',
    ),
    unit: person('Bidang Pelayanan Pendaftaran Penduduk'),
    impact: person(
      'Pemohon kehilangan waktu dan ongkos; aduan naik; petugas bekerja dua kali untuk berkas yang sama.',
    ),
    importance: person('Target IKM tahun ini menjadi indikator kinerja kepala dinas.'),
    audience: person('Petugas loket dan koordinator di loket induk dan enam kecamatan'),
    beneficiaries: person('Warga yang mengurus dokumen kependudukan'),
    headcount: 25,
    indicators: collect([
      [
        ikm,
        {
          ...newIndicator(),
          name: person('Indeks Kepuasan Masyarakat'),
          kind: 'satisfaction',
          baseline: { value: 74.2, unit: 'poin', asWritten: '74,20' },
          baselinePeriod: 'semester lalu',
          target: { value: 82, unit: 'poin', asWritten: '82' },
          targetDate: '2027-05-31',
          targetPeriod: { value: 6, unit: 'month', asWritten: 'enam bulan' },
          source: person('Survei Kepuasan Masyarakat'),
          skp: person('IKM layanan kependudukan pada SKP kepala dinas'),
        },
      ],
      [
        days,
        {
          ...newIndicator(),
          name: person('Waktu penerbitan KTP-el'),
          kind: 'process',
          direction: 'decrease',
          baseline: { value: 9, unit: 'hari', asWritten: '9 hari' },
          baselineDate: '2026-09-30',
          target: { value: 4, unit: 'hari', asWritten: '4 hari' },
          targetDate: '2027-05-31',
          source: person('Register penerbitan'),
          skp: pattern('⟨perlu diisi: indikator SKP atasan untuk waktu penerbitan⟩'),
        },
      ],
    ]),
    evidence: collect([
      [
        complaint,
        {
          statement: person('Dari 128 aduan triwulan ini, 51 menyebut petugas saling melempar.'),
          source: person('Rekap aduan triwulan III'),
          sentenceId: sentence,
        },
      ],
      [
        sop,
        {
          statement: person('SOP direvisi dua tahun lalu dan belum pernah disimulasikan.'),
          source: person('Wawancara koordinator'),
          sentenceId: null,
        },
      ],
    ]),
    constraints: ids('constraint', [
      {
        kind: 'service-continuity',
        statement: person('Loket tidak boleh tutup pada jam layanan.'),
      },
      {
        kind: 'connectivity',
        statement: person('Jaringan kecamatan putus dua sampai tiga kali seminggu.'),
      },
    ]),
    timeWindows: ids('timeWindow', [
      { statement: person('30 menit setelah layanan selesai'), minutesPerDay: 30, occasions: 60 },
    ]),
    budget: {
      status: 'amount',
      amount: 45_000_000,
      note: person('Sisa anggaran pengembangan kompetensi tahun ini'),
    },
    connectivity: 'low',
    resources: person('Tiga koordinator berpengalaman; satu ruang rapat kecil di loket induk.'),
    requestedSolution: person('Pelatihan pelayanan prima dua hari untuk semua petugas.'),
    answerToRequest: pattern(
      'Pelatihan dua hari tidak menyentuh tiga dari lima penyebab. Yang perlu dipelajari hanyalah cara menjelaskan syarat dan menangani berkas kurang; keduanya lebih baik dilatih di loket selama dua belas minggu, disertai perbaikan papan informasi dan jaringan.',
      true,
    ),
  };

  const causes = [id('cause'), id('cause'), id('cause'), id('cause'), id('cause')] as const;
  const cause = (patch: Partial<ReturnType<typeof newCause>>) => ({ ...newCause(), ...patch });
  design.analysis = {
    frame: '6m',
    gap: person('IKM 74,20 dari target 82, dan penerbitan KTP-el 9 hari dari target 4 hari.'),
    causes: collect([
      [
        causes[0],
        cause({
          statement: person(
            'Petugas baru belum dapat menjelaskan syarat terbaru dengan kalimat yang sama',
          ),
          category: 'people',
          cell: 'knowledge',
          level: 'job',
          verdict: 'learning',
          remedy: 'training',
          whys: slots('why', [
            'Karena mereka belajar dari petugas lama dengan cara berbeda-beda.',
            'Karena tidak ada contoh kalimat penjelasan yang disepakati.',
            'Karena revisi SOP dibagikan sebagai surat, tanpa latihan.',
          ]),
          verdictReason: pattern(
            'Delapan petugas baru belum pernah berlatih; petugas lama pun memberi penjelasan berbeda.',
          ),
          evidenceIds: [complaint],
          walk: {
            ...newCause().walk,
            important: 'yes',
            obstacle: 'no',
            couldIfLifeDepended: 'no',
            usedToDo: 'no',
            simplerWay: 'yes',
            hasPotential: 'yes',
          },
        }),
      ],
      [
        causes[1],
        cause({
          statement: person('SOP hasil revisi belum pernah disimulasikan'),
          category: 'method',
          cell: 'knowledge',
          level: 'process',
          verdict: 'mixed',
          remedy: 'practice',
          whys: slots('why', ['Karena simulasi dianggap mengganggu jam layanan.']),
          verdictReason: pattern('Perlu latihan, tetapi juga penetapan SOP mana yang berlaku.'),
          evidenceIds: [sop],
          walk: { ...newCause().walk, important: 'yes', couldIfLifeDepended: 'yes' },
        }),
      ],
      [
        causes[2],
        cause({
          statement: person('Papan informasi masih memuat persyaratan lama'),
          category: 'material',
          cell: 'information',
          level: 'process',
          verdict: 'non-learning',
          remedy: 'none',
          verdictReason: pattern('Pemohon mendapat informasi salah sebelum bertemu petugas.'),
        }),
      ],
      [
        causes[3],
        cause({
          statement: person('Jaringan kecamatan sering putus'),
          category: 'machine',
          cell: 'resources',
          level: 'organisation',
          verdict: 'non-learning',
          remedy: 'none',
          verdictReason: pattern('Hambatan sarana; pelatihan tidak mengubahnya.'),
        }),
      ],
      [
        causes[4],
        cause({
          statement: person('Ada permintaan uang di luar tarif'),
          category: 'environment',
          cell: 'incentives',
          level: 'organisation',
          verdict: 'non-learning',
          remedy: 'none',
          verdictReason: pattern('Soal integritas dan pengawasan, bukan kemampuan.'),
        }),
      ],
    ]),
    actions: ids('action', [
      {
        description: pattern('Ganti papan syarat di tujuh loket sesuai SOP terakhir.'),
        owner: person('Kepala Seksi Identitas Penduduk'),
        deadline: '2026-12-18',
        causeIds: [causes[2]],
      },
      {
        description: pattern('Sediakan jalur cadangan dan prosedur layanan saat jaringan putus.'),
        owner: pattern('⟨perlu diisi: penanggung jawab jaringan⟩'),
        deadline: '2027-01-29',
        causeIds: [causes[3]],
      },
      {
        description: pattern('Buka saluran aduan tarif dan periksa 14 aduan yang ada.'),
        owner: person('Inspektorat Kabupaten (rekaan)'),
        deadline: '2026-12-31',
        causeIds: [causes[4]],
      },
    ]),
    recommendation: pattern(
      'Dua penyebab dapat dijawab dengan belajar; tiga lainnya perlu tindakan manajemen yang berjalan bersamaan.',
    ),
  };

  const outcomes = [id('outcome'), id('outcome')] as const;
  const needs = [id('need'), id('need')] as const;
  design.learners = {
    personas: ids('persona', [
      {
        ...newPersona(),
        name: person('Rina, petugas baru'),
        role: person('Petugas loket kecamatan, enam bulan bekerja'),
        headcount: 8,
        connectivity: 'low' as const,
        access: pattern('Ponsel pribadi; jaringan kantor tidak selalu ada.'),
        barriers: pattern('Lelah setelah layanan, segan bertanya kepada senior.'),
        experience: pattern('Pernah melayani pelanggan di sektor swasta.'),
        relevance: model(
          '"Saya ingin menjawab pemohon dengan yakin, tanpa harus bertanya ke meja lain."',
        ),
        accessibility: pattern('Teks besar dan takarir pada video.'),
        priorLearning: ids('priorLearning', [
          {
            what: pattern('Etika pelayanan dasar'),
            evidence: pattern('Sertifikat orientasi'),
            decision: 'shorten' as const,
            outcomeIds: [outcomes[0]],
          },
        ]),
      },
      {
        ...newPersona(),
        name: person('Pak Joko, koordinator'),
        role: person('Koordinator loket induk'),
        level: 'advanced' as const,
        headcount: 3,
        connectivity: 'online' as const,
        access: pattern('Komputer kantor.'),
        barriers: pattern('Waktunya habis untuk menangani aduan.'),
        experience: pattern('Sepuluh tahun di loket.'),
        relevance: pattern(
          '"Kalau petugas menjelaskan dengan sama, aduan ke meja saya berkurang."',
        ),
        accessibility: person(''),
        priorLearning: { order: [], items: {} },
      },
    ]),
    needs: collect([
      [
        needs[0],
        {
          ...newNeed(),
          competency: person('Menjelaskan syarat layanan'),
          standardLevel: 3,
          actualLevel: 2,
          source: person('Observasi koordinator'),
          priority: 'high' as const,
          rationale: pattern('Paling sering muncul dalam aduan.'),
          causeIds: [causes[0]],
        },
      ],
      [
        needs[1],
        {
          ...newNeed(),
          kind: 'managerial' as const,
          competency: person('Pelayanan publik'),
          standardLevel: 3,
          actualLevel: 3,
          source: pattern('⟨perlu diisi: sumber penilaian⟩'),
          rationale: pattern('Menopang penerapan SOP.'),
          causeIds: [causes[1]],
        },
      ],
    ]),
    gapRows: ids('gapRow', [
      {
        person: 'Pegawai-01',
        position: person('Petugas loket'),
        unit: person('Kecamatan Hulu (rekaan)'),
        kind: 'technical' as const,
        competency: person('Verifikasi berkas'),
        standardLevel: 3,
        actualLevel: 2,
        gap: -1,
        source: person('Uji kompetensi 2025'),
        performanceTarget: person('20 berkas per hari'),
        performanceActual: person('14 berkas per hari'),
        rootCause: person('Belum hafal syarat'),
        priority: 'high' as const,
        form: person('Nonklasikal, bimbingan di tempat kerja'),
        jp: 6,
        year: 2026,
        note: person('Didahulukan'),
      },
    ]),
    outcomes: collect([
      [
        outcomes[0],
        {
          ...newOutcome(),
          behaviour: pattern('menjelaskan syarat layanan dengan kalimat yang disepakati'),
          condition: pattern('di loket, dengan kartu bantu, saat pemohon menunggu'),
          criterion: pattern('tanpa kesalahan pada sepuluh pemohon berturut-turut'),
          domain: 'psychomotor' as const,
          causeIds: [causes[0]],
          needIds: [needs[0]],
        },
      ],
      [
        outcomes[1],
        {
          ...newOutcome(),
          behaviour: pattern('menyelesaikan berkas kurang menurut SOP hasil revisi'),
          condition: pattern('dengan SOP di meja dan jaringan yang mungkin putus'),
          criterion: pattern('paling lama satu kunjungan ulang per pemohon'),
          band: 'analyse' as const,
          causeIds: [causes[1]],
          needIds: [needs[1]],
        },
      ],
    ]),
  };

  const stages = [id('stage'), id('stage'), id('stage')] as const;
  const stageTexts = [
    [
      'Memahami alur dan syarat',
      'Melihat layanan dari sisi pemohon dan menyamakan penjelasan.',
      1,
      3,
    ],
    ['Berlatih di loket', 'Mencoba, diamati, dan mengulang sampai lancar.', 4, 4],
    ['Mengubah kebiasaan', 'Menjaga papan syarat, berbagi, dan mengukur hasil.', 8, 5],
  ] as const;
  const activities: Array<[PartId, ReturnType<typeof newActivity>]> = rows.flatMap((list, index) =>
    list.map((row): [PartId, ReturnType<typeof newActivity>] => [
      id('activity'),
      {
        ...newActivity(stages[index] ?? stages[0]),
        title: pattern(row.title),
        mode: row.mode,
        abc: row.abc,
        moment: row.moment,
        jalur: row.jalur,
        jp: row.jp,
        patternId: 'contoh',
        occurrences: ids('occurrence', [
          {
            week: row.week,
            day: index === 0 ? 2 : null,
            sessions: row.sessions,
            minutes: row.minutes,
          },
        ]),
        steps: pattern(row.steps),
        workTask: row.task === '' ? pattern('') : pattern(row.task, true),
        noWorkTaskReason:
          row.task === ''
            ? pattern(
                `Kegiatan ini menyiapkan tugas kerja pada aktivitas lain di tahap ini (${row.title.toLowerCase()}).`,
              )
            : pattern(''),
        relevance: model(`Anda akan langsung memakainya: ${row.title.toLowerCase()}.`),
        supporterRole: row.role,
        supporter: person(
          `Pendamping untuk ${row.title.toLowerCase()}: koordinator loket setempat`,
        ),
        supervisorGuide: pattern(
          `Sediakan waktu 15 menit, amati tanpa menyela, lalu sampaikan satu hal baik dan satu hal untuk dicoba (${row.title.toLowerCase()}).`,
        ),
        peerGuide: pattern(
          `Dengarkan dahulu, tanyakan satu hal, baru beri saran (${row.title.toLowerCase()}).`,
        ),
        proofs: ids('proof', [{ kind: row.proof[0], description: pattern(row.proof[1]) }]),
        connectivity: 'offline' as const,
        lowBandwidth: pattern(
          `Gunakan lembar cetak A5; kirim foto hasil saat sinyal ada (${row.title.toLowerCase()}).`,
        ),
        accessible: pattern(
          `Bacakan langkahnya dan beri waktu tambahan bila perlu (${row.title.toLowerCase()}).`,
        ),
        cost: row.mode === 'formal' ? 1_500_000 : 0,
        outcomeIds: [outcomes[index === 1 ? 1 : 0]],
        causeIds: [causes[index === 1 ? 1 : 0]],
      },
    ]),
  );
  const firstActivity = activities[0]?.[0] ?? id('activity');
  design.journey = {
    goal: pattern(
      'Dalam dua belas minggu, setiap pemohon mendapat penjelasan yang sama dan pulang dengan kepastian waktu.',
    ),
    startDate: '2026-12-07',
    weeks: 12,
    mixReason: pattern(
      'Porsi pengalaman kerja sedikit di atas sasaran karena loket tidak boleh tutup untuk pelatihan kelas.',
    ),
    delivery: {
      code: 'KAP-01 (contoh)',
      programme: person('Peningkatan kualitas layanan kependudukan'),
      impactIndicator: pattern('IKM naik dari 74,20 menjadi 82 pada survei berikutnya'),
      relatedAssignment: pattern('Penugasan tim perbaikan layanan loket'),
      skillGroupOwner: person('Bidang Pelayanan Pendaftaran Penduduk, rumpun layanan'),
      location: person('Loket induk dan enam kecamatan'),
      className: person('Satu kelas, 25 orang'),
      model: 'integrated',
      method: 'blended',
      criteria: pattern('Petugas loket aktif dan koordinatornya'),
      preLearning: pattern('Membaca SOP terakhir dan mencatat tiga pertanyaan'),
      organiser: person('Subbagian Kepegawaian'),
      facilitators: person('Tiga koordinator dan satu widyaiswara'),
      certificate: pattern('Surat keterangan setelah semua bukti belajar lengkap'),
    },
    stages: collect(
      stages.map((stage, index) => {
        const [name, focus, startWeek, weeks] = stageTexts[index] ?? stageTexts[0];
        return [
          stage,
          { ...newStage(startWeek), name: pattern(name), focus: pattern(focus), weeks },
        ] as const;
      }),
    ),
    activities: collect(activities),
    reflections: ids(
      'reflection',
      stages.map((stage, index) => ({
        ...newReflection(stage),
        model: (['kolb', 'gibbs', 'orid'] as const)[index] ?? 'kolb',
        mode: (['journal', 'group', 'self-evaluation'] as const)[index] ?? 'journal',
        minutes: 30,
        questions: slots('question', [
          `Apa yang paling mengejutkan Anda pada tahap ${index + 1}?`,
          `Bagian mana yang masih Anda hindari pada tahap ${index + 1}?`,
        ]),
        withWhom: pattern(`Koordinator loket, pada akhir tahap ${index + 1}`),
        action: pattern(`Tulis satu kebiasaan yang Anda ubah mulai besok (tahap ${index + 1}).`),
      })),
    ),
  };

  const scale = (power: number, interest: number) => ({ power, interest });
  design.project = {
    title: pattern('Satu penjelasan, satu kunjungan'),
    indicatorId: days,
    startDate: '2026-12-07',
    currentState: person('Penerbitan KTP-el rata-rata 9 hari.'),
    expectedState: person('Penerbitan paling lama 4 hari di semua loket.'),
    breakthrough: pattern(
      'Kartu bantu syarat yang dijaga petugas sendiri dan diuji kepada pemohon setiap bulan.',
    ),
    goals: ids('goal', [
      {
        horizon: 'short' as const,
        statement: pattern('Kartu bantu dipakai di loket induk'),
        output: pattern('Kartu bantu versi 1'),
        dueDays: 60,
      },
      {
        horizon: 'medium' as const,
        statement: pattern('Dipakai di enam kecamatan'),
        output: pattern('Tujuh loket dengan papan baru'),
        dueDays: 180,
      },
      {
        horizon: 'long' as const,
        statement: pattern('Menjadi bagian SOP'),
        output: pattern('SOP hasil revisi ditetapkan'),
        dueDays: 540,
      },
    ]),
    benefits: {
      self: pattern('Percaya diri menjawab pemohon'),
      organisation: pattern('Berkas kembali berkurang'),
      stakeholders: pattern('Warga cukup datang sekali'),
    },
    processBefore: {
      input: person('Berkas tanpa pemeriksaan awal'),
      process: person('Penjelasan berbeda tiap petugas'),
      output: person('Pemohon kembali berkali-kali'),
    },
    processAfter: {
      input: pattern('Berkas diperiksa dengan kartu bantu'),
      process: pattern('Penjelasan baku di loket pertama'),
      output: pattern('Selesai dalam satu kunjungan'),
    },
    mentor: person('Kepala bidang'),
    coach: person('Widyaiswara pendamping'),
    learningCoach: pattern('⟨perlu diisi: nama pelatih pembelajaran aksi⟩'),
    team: ids('teamMember', [
      {
        role: person('Ketua tim'),
        name: person('Koordinator loket induk'),
        duty: pattern('Memimpin uji coba kartu bantu'),
        skill: 'high' as const,
        will: 'high' as const,
        strategy: pattern('Delegasikan dan pantau mingguan'),
      },
    ]),
    milestones: ids(
      'milestone',
      (['preparation', 'design', 'consultation', 'implementation', 'monitoring'] as const).map(
        (phase, index) => ({
          phase,
          description: pattern(
            [
              'Bentuk tim dan sepakati indikator',
              'Susun kartu bantu versi pertama',
              'Konsultasi dengan kepala bidang',
              'Pakai di loket induk lalu kecamatan',
              'Ukur waktu tunggu dan perbaiki',
            ][index] ?? '',
          ),
          days: [7, 14, 5, 30, 14][index] ?? 7,
          output: pattern(
            [
              'Surat tugas tim',
              'Draf kartu bantu',
              'Catatan persetujuan',
              'Kartu bantu terpasang',
              'Laporan waktu tunggu',
            ][index] ?? '',
          ),
          budget: index === 3 ? 4_000_000 : 0,
        }),
      ),
    ),
    stakeholders: ids('stakeholder', [
      {
        name: person('Kepala dinas'),
        stake: pattern('Target IKM'),
        ...scale(5, 5),
        strategy: pattern('Laporkan angka setiap dua minggu'),
      },
      {
        name: person('Kepala seksi teknologi'),
        stake: pattern('Jaringan'),
        ...scale(4, 2),
        strategy: pattern('Tunjukkan aduan yang timbul karena jaringan'),
      },
      {
        name: person('Warga pemohon'),
        stake: pattern('Waktu penerbitan'),
        ...scale(2, 5),
        strategy: pattern('Umumkan kepastian waktu di papan'),
      },
      {
        name: person('Petugas arsip'),
        stake: pattern('Alur berkas'),
        ...scale(1, 2),
        strategy: pattern('Beri kabar bila alur berubah'),
      },
    ]),
    risks: ids('risk', [
      {
        description: pattern('Kartu bantu tidak diperbarui saat aturan berubah'),
        likelihood: 3,
        impact: 4,
        mitigation: pattern('Tunjuk penjaga kartu di tiap loket'),
        owner: person('Koordinator loket induk'),
      },
    ]),
    measures: ids('projectMeasure', [
      {
        kind: 'outcome' as const,
        statement: pattern('Waktu penerbitan KTP-el'),
        indicatorId: days,
        baseline: { value: 9, unit: 'hari', asWritten: '9 hari' },
        baselineNote: person(''),
        target: { value: 4, unit: 'hari', asWritten: '4 hari' },
        targetNote: pattern('diukur tiap bulan'),
      },
      {
        kind: 'output' as const,
        statement: pattern('Loket dengan papan syarat terbaru'),
        indicatorId: null,
        baseline: null,
        baselineNote: pattern('belum ada'),
        target: { value: 7, unit: 'loket', asWritten: '7 loket' },
        targetNote: person(''),
      },
    ]),
    sessions: ids('session', [
      {
        ...newSession(3),
        title: pattern('Mengapa pemohon kembali?'),
        problem: pattern('Empat dari sepuluh pemohon datang lagi.'),
        groupSize: 6,
        members: person('Dua petugas baru, dua petugas lama, satu koordinator, satu warga'),
        questions: slots('question', [
          'Apa yang sebenarnya diminta pemohon?',
          'Kapan penjelasan kita membuat mereka bingung?',
          'Apa yang sudah pernah dicoba?',
        ]),
        statements: slots('statement', ['Data kunjungan ulang ada di register.']),
        action: pattern('Catat alasan kunjungan ulang selama satu minggu'),
        due: pattern('Sebelum sesi berikutnya'),
        learning: pattern('Pertanyaan lebih banyak membuka sebab daripada nasihat'),
        learningCoach: person('Widyaiswara yang menjaga proses'),
      },
    ]),
  };

  design.transfer = {
    steps: ids('transferStep', [
      {
        phase: 'before' as const,
        who: person('Kepala seksi'),
        what: pattern('Menjelaskan target kepada petugas'),
        when: pattern('Seminggu sebelum mulai'),
      },
      {
        phase: 'during' as const,
        who: person('Koordinator'),
        what: pattern('Mengamati satu layanan tiap minggu'),
        when: pattern('Minggu 4 sampai 8'),
      },
      {
        phase: 'after' as const,
        who: person('Petugas loket'),
        what: pattern('Melaporkan waktu tunggu'),
        when: pattern('Bulan ke-3 dan ke-6'),
      },
    ]),
    agreement: {
      supervisor: person('Kepala Seksi Identitas Penduduk, atasan langsung'),
      participant: person('Wakil peserta petugas loket'),
      place: person('Tirta Wening'),
      date: '2026-12-01',
      signed: { supervisor: true, participant: false },
      commitments: ids('commitment', [
        {
          party: 'supervisor' as const,
          what: pattern('Memberi waktu 30 menit setelah layanan'),
          when: pattern('Selasa dan Kamis'),
        },
        {
          party: 'participant' as const,
          what: pattern('Mencoba satu langkah baru setiap minggu'),
          when: pattern('Selama dua belas minggu'),
        },
      ]),
    },
  };
  const checklist = (answer: 'yes' | 'partly' | 'no', note: string) => ({
    answer,
    note: pattern(note),
  });
  design.ecosystem = {
    partners: ids('partner', [
      {
        kind: 'internal' as const,
        name: person('Seksi teknologi informasi'),
        role: pattern('Menjaga jaringan dan cadangannya'),
        contribution: pattern('Jadwal pemeliharaan dan nomor darurat'),
      },
      {
        kind: 'external' as const,
        name: person('Balai pelatihan provinsi (rekaan)'),
        role: pattern('Menyediakan pelatih pembelajaran aksi'),
        contribution: pattern('Dua sesi pendampingan'),
      },
    ]),
    community: {
      purpose: pattern('Menjaga penjelasan tetap sama di tujuh loket'),
      host: person('Koordinator loket induk, bergiliran'),
      rhythm: pattern('Sebulan sekali, 45 menit'),
      agendas: ids('agenda', [
        { topic: pattern('Tiga aduan terbanyak bulan ini') },
        { topic: pattern('Perubahan syarat dan cara menjelaskannya') },
      ]),
    },
    assets: ids('asset', [
      {
        name: pattern('Kartu bantu syarat layanan'),
        keeper: person('Penjaga kartu tiap loket'),
        location: person('Map bersama dan cetakan di loket'),
      },
    ]),
    technology: ids('technology', [
      {
        activityId: firstActivity,
        tool: person('Lembar catatan alur'),
        purpose: pattern('Mencatat waktu tiap meja'),
        fallback: pattern('Kertas dan jam dinding'),
      },
    ]),
    corpu: {
      structure: checklist('yes', 'Tim lintas loket dibentuk'),
      knowledgeManagement: checklist('partly', 'Kartu bantu baru disimpan di satu tempat'),
      learningForum: checklist('yes', 'Pertemuan bulanan antarkecamatan'),
      learningSystem: checklist('partly', 'Belum terhubung dengan data kepegawaian'),
      learningStrategy: checklist('yes', 'Mengacu pada target IKM'),
      learningTechnology: checklist('partly', 'Berjalan tanpa jaringan'),
      systemIntegration: checklist('no', 'Menunggu kebijakan daerah'),
    },
    ilom: {
      realProblem: checklist('yes', 'Berawal dari angka aduan'),
      inWorkflow: checklist('yes', 'Dilakukan di loket'),
      collaborative: checklist('yes', 'Antarpetugas dan antarkecamatan'),
      experiential: checklist('yes', 'Ada refleksi di setiap tahap'),
      measurableImpact: checklist('partly', 'Menunggu survei berikutnya'),
    },
  };
  const measures = [id('measure'), id('measure'), id('measure'), id('measure')] as const;
  const measure = (
    level: number,
    change: string,
    indicator: string,
    rest: Partial<ReturnType<typeof newMeasure>>,
  ) => ({
    ...newMeasure(level),
    change: pattern(change),
    indicator: pattern(indicator),
    instrument: pattern(`Instrumen untuk ${indicator.toLowerCase()}`),
    respondent: person(`Responden level ${level}`),
    source: person(`Sumber data level ${level}`),
    owner: person(`Penanggung jawab level ${level}`),
    ...rest,
  });
  design.evaluation = {
    measures: collect([
      [
        measures[0],
        measure(1, 'Petugas menilai kegiatan berguna', 'Rata-rata penilaian kegunaan', {
          daysAfterEnd: 0,
          target: { value: 4, unit: 'dari 5', asWritten: '4 dari 5' },
          targetNote: pattern('pada akhir tiap tahap'),
        }),
      ],
      [
        measures[1],
        measure(2, 'Petugas mampu menjelaskan syarat', 'Skor observasi simulasi', {
          outcomeIds: [outcomes[0]],
          daysAfterEnd: 0,
          baselineNote: pattern('belum diukur'),
          target: { value: 80, unit: '%', asWritten: '80%' },
        }),
      ],
      [
        measures[2],
        measure(3, 'Penjelasan baku dipakai di loket', 'Persen layanan sesuai penjelasan baku', {
          outcomeIds: [outcomes[0], outcomes[1]],
          baselineNote: pattern('⟨perlu diisi: hasil observasi awal⟩'),
          target: { value: 90, unit: '%', asWritten: '90%' },
          daysAfterEnd: 75,
          secondRespondent: person('Koordinator loket lain'),
          otherFactors: pattern('Rotasi petugas antarkecamatan'),
        }),
      ],
      [
        measures[3],
        measure(4, 'Kepuasan masyarakat naik', 'Indeks Kepuasan Masyarakat semester depan', {
          indicatorId: ikm,
          baseline: { value: 74.2, unit: 'poin', asWritten: '74,20' },
          target: { value: 82, unit: 'poin', asWritten: '82' },
          daysAfterEnd: 120,
          otherFactors: pattern('Perbaikan jaringan berjalan bersamaan'),
        }),
      ],
    ]),
    levelReasons: { l1: person(''), l2: person(''), l3: person(''), l4: person('') },
    learningEnd: null,
    returnOnInvestment: {
      claimed: true,
      isolation: 'trend-line',
      isolationNote: pattern('Dibandingkan dengan kecenderungan empat semester.'),
      fullCost: true,
      costs: ids('cost', [
        { item: person('Waktu kerja petugas dan koordinator'), amount: 18_000_000 },
      ]),
      benefits: ids('benefit', [
        { item: person('Kunjungan ulang yang dihindari'), amount: 41_000_000 },
      ]),
      intangible: pattern('Kepercayaan warga'),
    },
    skmResults: ids('skm', [
      {
        period: 'Semester I 2026',
        respondents: 312,
        elements: [3, 2.9, 2.72, 3.1, 3, 3.05, 2.82, 3, 3.1],
        value: 74.2,
        grade: 'C' as const,
      },
    ]),
  };
  const unitIndicator = id('unitIndicator');
  design.courseUnits = ids('courseUnit', [
    {
      code: 'MP-1',
      name: pattern('Syarat layanan kependudukan'),
      description: pattern('Mata pelatihan ringkas yang menopang latihan di loket.'),
      jp: 3,
      theoryJp: 1,
      assignmentJp: 2,
      fieldJp: 0,
      theoryMinutes: 45,
      assignmentMinutes: 90,
      fieldMinutes: 0,
      learningResult: pattern('Peserta menerapkan syarat layanan terbaru'),
      coveredIndicatorIds: [unitIndicator],
      indicators: collect([
        [unitIndicator, { text: pattern('menyebutkan syarat tiap layanan dari kartu bantu') }],
      ]),
      planRows: ids('planRow', [
        {
          indicatorId: unitIndicator,
          topic: pattern('Syarat KTP-el'),
          subtopic: pattern('Perekaman dan penggantian'),
          method: pattern('Studi kasus'),
          media: pattern('Kartu bantu cetak'),
          minutes: 135,
          references: person('SOP layanan (rekaan)'),
        },
      ]),
      lessonSteps: ids(
        'lessonStep',
        (['opening', 'core', 'closing'] as const).map((phase, index) => ({
          phase,
          facilitator: pattern(
            [
              'Menyapa dan menanyakan kejadian minggu ini',
              'Membagi kartu kasus dan mengamati',
              'Merangkum dan memberi tugas loket',
            ][index] ?? '',
          ),
          participant: pattern(
            ['Menceritakan satu kejadian', 'Menjawab kasus berpasangan', 'Menulis satu langkah'][
              index
            ] ?? '',
          ),
          method: pattern(['Curah pendapat', 'Latihan kasus', 'Refleksi singkat'][index] ?? ''),
          media: pattern(['Papan tulis', 'Kartu kasus', 'Buku catatan'][index] ?? ''),
          minutes: [15, 100, 20][index] ?? 0,
        })),
      ),
      assessment: pattern('Lima soal kasus pada akhir modul'),
      references: person('Daftar SOP Dinas (rekaan)'),
    },
  ]);
  const source = id('source');
  design.citations = ids('citation', [
    {
      sourceId: source,
      sourceName: 'SOP layanan (rekaan)',
      sentences: [`${source}.p003.s01`],
      quote: 'Petugas menyampaikan syarat secara lengkap pada kunjungan pertama.',
      label: 'quotation' as const,
    },
  ]);
  design.reviewItems = ids('reviewItem', [
    {
      partId: causes[1],
      note: 'Mohon tegaskan SOP mana yang berlaku.',
      severity: 'warning' as const,
      status: 'open' as const,
      reviewer: 'Kepala bidang (rekaan)',
      date: '2026-11-10',
    },
  ]);
  return design;
}

/** A problem that nothing in it can be learnt away: the design is a memo. */
export function sampleMemo(): Design {
  const design = sampleDesign();
  const empty = newDesign(design.id, 'id');
  for (const cause of Object.values(design.analysis.causes.items)) {
    cause.verdict = 'non-learning';
    cause.remedy = 'none';
  }
  return {
    ...empty,
    result: 'memo',
    title: person('Pelatihan bukan jawaban atas antrean loket kependudukan'),
    agency: design.agency,
    year: design.year,
    brief: design.brief,
    problem: design.problem,
    analysis: {
      ...design.analysis,
      recommendation: pattern(
        'Tunda pelatihan. Selesaikan papan informasi, jaringan, dan pengawasan tarif lebih dahulu; ukur kembali setelah tiga bulan.',
      ),
    },
  };
}
