/** Step 6, first half: transfer, agreement, partners, community, assets, technology, checklists. */
import { phrase, tiers } from './phrase.ts';

export const supportPhrases = {
  'transfer.before-supervisor': phrase(
    [
      'Menyepakati satu target {{taskNoun}} dengan setiap peserta dan membebaskan waktunya.',
      'Menjelaskan mengapa {{indicator}} penting bagi unit dan apa yang akan ia perhatikan.',
      'Menetapkan jadwal latihan serta pengganti tugas sebelum minggu pertama.',
    ],
    [
      'Agrees one target in {{taskNoun}} with each person and frees the time.',
      'Explains why the {{indicator}} matters and what will be looked at.',
    ],
  ),
  'transfer.before-participant': phrase(
    [
      'Membawa satu kasus nyata dan menilai kemampuan awalnya sendiri.',
      'Mengumpulkan tiga hasil kerja terakhir dan menandai bagian yang meragukan.',
    ],
    [
      'Brings one real case and judges own ability.',
      'Collects three recent results and marks what is doubtful.',
    ],
  ),
  'transfer.before-organiser': phrase(
    [
      'Menyiapkan bahan luring, lembar amatan, dan nilai awal {{indicator}}.',
      'Memastikan tindakan nonbelajar sudah punya nama dan tanggal.',
      'Mengantar bahan ke {{site}} sebelum kegiatan dimulai dan menguji keterbacaannya pada dua orang.',
    ],
    [
      'Prepares offline material, sheets and the baseline of the {{indicator}}.',
      'Makes sure actions outside learning have a name and date.',
    ],
  ),
  'transfer.during-supervisor': phrase(
    [
      'Mengamati satu kasus per peserta dan memberi umpan balik lima menit.',
      'Bertanya setiap minggu: apa yang dicoba, apa akibatnya, apa berikutnya.',
      'Menghapus satu hambatan kecil yang muncul dari latihan.',
    ],
    [
      'Observes one case per person and gives five minutes of feedback.',
      'Asks weekly: what was tried, what came of it, what next.',
    ],
  ),
  'transfer.during-peer': phrase(
    [
      'Menjadi pasangan latihan: mengamati, bertanya, dan menahan diri untuk tidak mengambil alih.',
      'Saling memeriksa satu hasil kerja sebelum diteruskan.',
    ],
    [
      'Acts as practice partner: observes, asks, does not take over.',
      'Checks one piece of work before it goes on.',
    ],
  ),
  'transfer.during-participant': phrase(
    [
      'Memakai kartu bantu pada kasus nyata dan mencatat satu kejadian setiap minggu.',
      'Mencoba bagian tersulit selagi ada yang mendampingi.',
    ],
    [
      'Uses the job aid on real cases and notes one event a week.',
      'Tries the hardest part while somebody is at hand.',
    ],
  ),
  'transfer.after-supervisor': phrase(
    [
      'Memasukkan {{taskNoun}} ke dialog kinerja dan melihat angkanya tiap bulan.',
      'Mengakui perubahan yang terlihat dan meminta peserta mahir mengajari yang baru.',
    ],
    [
      'Brings {{taskNoun}} into the performance dialogue and looks at figures monthly.',
      'Recognises visible change and asks the able to teach the new.',
    ],
  ),
  'transfer.after-participant': phrase(
    [
      'Menjaga catatan kasus dan mengajari satu rekan.',
      'Meninjau kartu bantu setelah dua bulan dan mengusulkan perbaikannya.',
    ],
    ['Keeps case notes and teaches one colleague.', 'Reviews the job aid after two months.'],
  ),
  'transfer.after-organiser': phrase(
    [
      'Mengukur perilaku kerja 60 hari setelah belajar berakhir dan melaporkannya kepada mentor.',
      'Mengadakan pertemuan tindak lanjut dan memperbarui bahan dari pengalaman lapangan.',
    ],
    [
      'Measures behaviour at work 60 days after learning ends and reports to the mentor.',
      'Holds a follow-up and updates the material.',
    ],
  ),
  'transfer.who-supervisor': phrase(['{{supervisor}}'], ['{{supervisor}}']),
  'transfer.who-participant': phrase(['{{audience}}'], ['{{audience}}']),
  'transfer.who-peer': tiers(
    [['Rekan satu tugas dan {{knownExpert}}'], ['Rekan satu tugas']],
    [['Colleagues and {{knownExpert}}'], ['Colleagues in the same job']],
  ),
  'transfer.who-organiser': phrase(['Learning Officer'], ['Learning officer']),
  'transfer.when-before-supervisor': phrase(
    [
      'Pada percakapan awal, paling lambat seminggu sebelum mulai',
      'Seminggu sebelum kegiatan pertama',
    ],
    ['In a first talk, a week before the start at the latest'],
  ),
  'transfer.when-before-participant': phrase(
    ['Paling lambat sehari sebelum minggu pertama', 'Pada hari-hari terakhir sebelum mulai'],
    ['The day before week one at the latest'],
  ),
  'transfer.when-before-organiser': phrase(
    ['Dua minggu sebelum mulai', 'Selesai sepuluh hari kerja sebelum minggu pertama'],
    ['Two weeks before the start'],
  ),
  'transfer.when-during-supervisor': phrase(
    ['Setiap minggu selama {{weeks}} minggu', 'Tiap minggu, sampai minggu ke-{{weeks}}'],
    ['Every week for {{weeks}} weeks'],
  ),
  'transfer.when-during-participant': phrase(
    ['Pada setiap putaran latihan', 'Segera setelah setiap latihan'],
    ['At each round of practice'],
  ),
  'transfer.when-during-peer': phrase(
    ['Sesuai jadwal kegiatan masing-masing', 'Setiap kali berpasangan'],
    ['By the dates of each activity'],
  ),
  'transfer.when-after-supervisor': phrase(
    ['Mulai minggu ke-{{weekAfter}}, setiap bulan', 'Tiap bulan sejak minggu ke-{{weekAfter}}'],
    ['From week {{weekAfter}}, every month'],
  ),
  'transfer.when-after-participant': phrase(
    ['Selama tiga bulan sesudahnya', 'Sampai tiga bulan setelah kegiatan terakhir'],
    ['For three months afterwards'],
  ),
  'transfer.when-after-organiser': phrase(
    ['60 hari setelah kegiatan terakhir', 'Dua bulan setelah minggu ke-{{weeks}}'],
    ['60 days after the last activity'],
  ),
  'agreement.supervisor': phrase(
    ['⟨perlu diisi: nama dan jabatan atasan langsung⟩'],
    ['⟨to be filled: name and post of the direct superior⟩'],
  ),
  'agreement.participant': phrase(
    ['⟨perlu diisi: nama dan jabatan peserta⟩'],
    ['⟨to be filled: name and post of the participant⟩'],
  ),
  'agreement.place': phrase(
    ['⟨perlu diisi: tempat penandatanganan⟩'],
    ['⟨to be filled: place of signing⟩'],
  ),
  'commitment.supervisor-time': tiers(
    [
      [
        'Menjaga {{knownWindow}} sebagai waktu latihan dan menyediakan pengganti bila tugas mendesak.',
        'Tidak mengisi {{knownWindow}} dengan rapat selama perjalanan berlangsung.',
      ],
      [
        'Melindungi waktu latihan yang disepakati dan menyediakan pengganti bila tugas mendesak.',
        'Menyisihkan waktu latihan dalam jadwal resmi, bukan di luar jam kerja.',
      ],
    ],
    [
      ['Keeps {{knownWindow}} for practice and provides cover when duty calls.'],
      ['Protects the agreed practice time and provides cover when duty calls.'],
    ],
  ),
  'commitment.supervisor-observe': phrase(
    [
      'Mengamati sedikitnya satu kasus {{taskNoun}} per bulan dan membahasnya hari itu juga.',
      'Memberi umpan balik berdasarkan lembar amatan, bukan kesan.',
    ],
    [
      'Observes at least one case of {{taskNoun}} a month and talks about it the same day.',
      'Gives feedback from the sheet, not from impressions.',
    ],
  ),
  'commitment.participant-practise': phrase(
    [
      'Menyelesaikan latihan setiap tahap dan menyerahkan bukti kerjanya.',
      'Menyerahkan bukti kerja dan satu kasus yang dicoba dengan cara baru.',
    ],
    [
      'Completes the practice of each stage and hands in evidence.',
      'Tries the new way on a real case within a week.',
    ],
  ),
  'commitment.participant-report': phrase(
    [
      'Melaporkan hambatan pada minggu yang sama, disertai contoh kasusnya.',
      'Menyampaikan hambatan kepada {{supervisor}} begitu ditemui, bersama usul jalan keluarnya.',
    ],
    [
      'Reports obstacles the same week with a sample case.',
      'Tells the {{supervisor}} of obstacles as they come, with a proposal.',
    ],
  ),
  'commitment.peer': phrase(
    [
      'Menjadi pasangan latihan dan mengingatkan tanpa mempermalukan.',
      'Memberi satu pertanyaan yang menolong pada setiap pertemuan.',
    ],
    [
      'Acts as partner and reminds without shaming.',
      'Offers one helpful question at each meeting.',
    ],
  ),
  'commitment.organiser': phrase(
    [
      'Menyediakan bahan tepat waktu dan menindaklanjuti hambatan yang dilaporkan.',
      'Membuka hasil {{indicator}} kepada semua pihak setiap bulan.',
    ],
    [
      'Provides material on time and follows up reported obstacles.',
      'Shows the {{indicator}} to everyone monthly.',
    ],
  ),
  'commitment.when-supervisor-time': phrase(
    ['Selama {{weeks}} minggu', 'Sejak minggu pertama sampai minggu ke-{{weeks}}'],
    ['For {{weeks}} weeks'],
  ),
  'commitment.when-supervisor-observe': phrase(
    ['Setiap bulan, sampai pengukuran L3', 'Tiap bulan dan pada akhir perjalanan'],
    ['Monthly until the L3 measurement'],
  ),
  'commitment.when-participant-practise': phrase(
    ['Pada akhir setiap tahap', 'Sebelum pindah tahap'],
    ['At the end of each stage'],
  ),
  'commitment.when-participant-report': phrase(
    ['Pada minggu hambatan muncul', 'Begitu hambatan ditemui'],
    ['In the week an obstacle appears'],
  ),
  'commitment.when-peer': phrase(
    ['Sepanjang perjalanan', 'Setiap kali berlatih bersama'],
    ['Throughout'],
  ),
  'commitment.when-organiser': phrase(
    ['Mulai minggu pertama, lalu setiap bulan', 'Setiap bulan sejak mulai'],
    ['From week one, then monthly'],
  ),
  'partner.internal-hr': phrase(
    ['Pengelola pembelajaran dan kepegawaian'],
    ['Learning and personnel unit'],
  ),
  'partner.internal-hr-role': phrase(
    [
      'Mengelola rencana, pencatatan JP, dan evaluasi',
      'Menghubungkan perjalanan ini dengan rencana bangkom tahunan',
    ],
    ['Keeps the plan, JP records and evaluation'],
  ),
  'partner.internal-hr-contribution': phrase(
    [
      'Learning Officer, lembar kerja, dan pencatatan bukti belajar.',
      'Tabel konversi JP, format kesepakatan, serta pendampingan pemandu.',
    ],
    ['Learning officer, worksheets and records of evidence.'],
  ),
  'partner.internal-unit': phrase(['{{unit}}'], ['{{unit}}']),
  'partner.internal-unit-role': phrase(
    [
      'Pemilik masalah dan tempat belajar',
      'Menyediakan kasus nyata dan menjaga kelangsungan {{service}}',
    ],
    ['Owner of the problem and place of learning'],
  ),
  'partner.internal-unit-contribution': phrase(
    [
      'Waktu kerja, data {{indicator}}, dan {{supervisor}} sebagai pendamping.',
      'Akses ke hasil kerja serta izin menguji cara baru.',
    ],
    ['Working time, data on the {{indicator}} and the {{supervisor}} in support.'],
  ),
  'partner.supporter-role': phrase(
    [
      'Rekan belajar dan sumber contoh kasus',
      'Pendamping di lapangan',
      'Penguji bahan sebelum dipakai luas',
    ],
    ['Learning partner and source of cases', 'Support in the field'],
  ),
  'partner.supporter-contribution': phrase(
    [
      'Menunjukkan kasus nyata dan memberi tanggapan atas cara kerja yang baru.',
      'Waktu pendampingan sesuai kesanggupan yang disebut dalam uraian.',
    ],
    ['Shows real cases and comments on the new way.'],
  ),
  'partner.external': phrase(
    ['⟨perlu diisi: mitra luar bila ada, misalnya lembaga pelatihan atau instansi pembanding⟩'],
    ['⟨to be filled: external partner, if any⟩'],
  ),
  'partner.external-role': phrase(
    [
      'Narasumber atau pembanding, bila dibutuhkan pada tahap penerapan',
      'Sumber contoh yang tidak tersedia di dalam instansi',
    ],
    ['Expert or point of comparison, if needed in the stage of application'],
  ),
  'partner.external-contribution': phrase(
    [
      'Ditentukan setelah diagnosis tahap pertama.',
      'Satu kali tinjauan atas bahan dan kriteria penilaian (usulan).',
    ],
    [
      'Settled after the diagnosis in stage one.',
      'One review of material and criteria (proposal).',
    ],
  ),
  'community.purpose': phrase(
    [
      'Tempat {{audience}} membawa kasus sulit pada {{service}} dan pulang dengan satu langkah yang akan dicoba.',
      'Menjaga cara yang sudah disepakati untuk {{taskNoun}} tetap hidup dan terus diperbaiki.',
      'Menghubungkan orang yang mengerjakan {{taskNoun}} di {{site}} berbeda agar tidak belajar dari kesalahan yang sama dua kali.',
    ],
    [
      'A place where {{audience}} bring hard cases from {{service}} and leave with one step to try.',
      'Keeps the agreed way of {{taskNoun}} alive and improving.',
    ],
  ),
  'community.host': phrase(
    [
      '{{supervisor}} pada tiga bulan pertama, sesudah itu bergilir antaranggota',
      '{{peerExpert}}, dengan Learning Officer sebagai pencatat',
      'Anggota secara bergantian; penanggung jawab jadwal {{supervisor}}',
    ],
    [
      'The {{supervisor}} for three months, then by turns',
      '{{peerExpert}}, with the learning officer taking notes',
    ],
  ),
  'community.rhythm': tiers(
    [
      [
        'Sekali sebulan dengan memakai {{knownWindow}}; satu pertemuan membahas satu kasus sampai tuntas (usulan).',
        'Menumpang pada {{knownWindow}}, sebulan sekali, paling banyak dua kasus (usulan).',
      ],
      [
        'Sekali sebulan, 60 menit, dengan paling banyak dua kasus (usulan).',
        'Setiap empat minggu di {{site}} bergilir; catatan satu halaman (usulan).',
      ],
    ],
    [
      ['Uses {{knownWindow}}; two cases at most per meeting.'],
      ['Once a month, 60 minutes, two cases at most (proposal).'],
    ],
  ),
  'agenda.first': phrase(
    [
      'Kasus tersulit bulan ini pada {{taskNoun}}',
      'Apa yang berubah sejak uji coba pertama',
      'Membaca angka {{indicator}} bersama',
    ],
    ['The hardest case of the month in {{taskNoun}}', 'What changed since the first trial'],
  ),
  'agenda.second': phrase(
    [
      'Memperbaiki kartu bantu dari pengalaman nyata',
      'Satu cara yang berhasil di satu {{site}} dan syaratnya',
      'Membahas kasus yang dirujuk dan jawabannya',
    ],
    ['Mending the job aid from experience', 'One thing that worked at one site, and why'],
  ),
  'agenda.third': phrase(
    [
      'Suara {{beneficiary}}: apa yang mereka alami',
      'Hambatan yang belum punya pemilik',
      'Menyiapkan rekan baru',
    ],
    ['The voice of {{beneficiary}}', 'Obstacles without an owner', 'Getting new colleagues ready'],
  ),
  'asset.job-aid': phrase(
    ['Kartu bantu {{taskNoun}}', 'Lembar langkah {{taskNoun}} dengan contoh benar dan salah'],
    ['Job aid for {{taskNoun}}', 'Step sheet for {{taskNoun}} with right and wrong examples'],
  ),
  'asset.cases': phrase(
    ['Himpunan kasus {{service}} beserta putusannya', 'Buku kasus sulit yang sudah dibahas'],
    ['Collection of cases in {{service}} with their answers', 'Book of hard cases discussed'],
  ),
  'asset.standard': phrase(
    ['Standar kerja yang diuji dan catatan perubahannya', 'Lembar amatan dan rubrik penilaian'],
    ['Tested standard and its changes', 'Observation sheet and rubric'],
  ),
  'asset.job-aid-keeper': phrase(['Penyusun bahan belajar'], ['Maker of learning material']),
  'asset.cases-keeper': phrase(['{{supervisor}}'], ['{{supervisor}}']),
  'asset.standard-keeper': phrase(['Pemegang data'], ['Keeper of data']),
  'asset.job-aid-location': phrase(
    [
      'Tertempel di titik kerja; versi induk dipegang penyusunnya',
      'Salinan cetak di setiap {{site}}, versi induk pada pengelola pembelajaran',
    ],
    ['Posted at the point of work; the master with its maker'],
  ),
  'asset.cases-location': phrase(
    [
      'Satu map di tempat kerja dan satu salinan digital; ⟨perlu diisi: lokasi penyimpanan resmi⟩',
      'Map bersama komunitas, disalin sekali sebulan ke ⟨perlu diisi: lokasi penyimpanan resmi⟩',
    ],
    ['One folder at work and one digital copy; ⟨to be filled: official place⟩'],
  ),
  'asset.standard-location': phrase(
    [
      'Bersama prosedur unit, dengan tanggal versi di halaman pertama',
      'Map standar unit; versi lama ditarik pada hari versi baru berlaku',
    ],
    ['With the procedures of the unit, dated on page one'],
  ),
  // Tool, purpose and fallback of one number fit together.
  'tech.tool-low': phrase(
    ['Ponsel dengan berkas yang disimpan luring', 'Pesan singkat atau catatan suara', 'Telepon'],
    ['Phone with files kept offline', 'Text or voice message', 'Telephone'],
  ),
  'tech.tool-online': phrase(
    [
      'Ruang belajar daring instansi',
      'Rapat daring instansi',
      'Aplikasi kerja pada salinan latihan',
    ],
    [
      'The agency’s online learning space',
      'The agency’s online meetings',
      'The work system on a practice copy',
    ],
  ),
  'tech.purpose-low': phrase(
    [
      'Menyampaikan bahan dan menyimpan hasil kerja untuk dibahas bersama.',
      'Mengirim pertanyaan dan jawaban tanpa menunggu pertemuan.',
      'Menghubungkan peserta dengan {{peerExpert}} di antara pertemuan.',
    ],
    [
      'Hands out material and keeps work for joint discussion.',
      'Sends questions and answers between meetings.',
      'Links people with the {{peerExpert}} between meetings.',
    ],
  ),
  'tech.purpose-online': phrase(
    [
      'Menyampaikan bahan dan mengumpulkan bukti kegiatan ini.',
      'Mempertemukan peserta dengan ahli yang jauh.',
      'Memberi tempat berlatih yang aman dari salah.',
    ],
    [
      'Hands out material and collects evidence.',
      'Brings people together with a distant expert.',
      'Gives a safe place for practice.',
    ],
  ),
  'tech.fallback': phrase(
    [
      'Lembar cetak yang dikumpulkan pada pertemuan berikutnya.',
      'Buku catatan di {{site}}, dibaca {{supervisor}} saat berkunjung.',
      'Papan tempel dan percakapan langsung.',
    ],
    [
      'Printed sheets collected at the next meeting.',
      'A notebook at the {{site}}, read by the {{supervisor}} on visits.',
      'A notice board and talk face to face.',
    ],
  ),
  'corpu.structure': phrase(
    [
      'Peran mentor, coach, pelatih pembelajaran, dan atasan dibedakan; nama pengisinya menunggu penetapan.',
      'Pembagian peran tertulis pada proyek dan rencana penerapan; sebagian nama masih kosong.',
    ],
    ['Mentor, coach, learning coach and superior are kept apart; names are still open.'],
  ),
  'corpu.knowledge': phrase(
    [
      '{{assetCount}} aset pengetahuan disebut bersama penyimpannya.',
      'Kartu bantu dan himpunan kasus dihasilkan oleh kegiatan, lalu dipelihara komunitas.',
    ],
    ['{{assetCount}} knowledge assets are named with their keepers.'],
  ),
  'corpu.forum': phrase(
    [
      'Komunitas praktik punya tujuan, tuan rumah, dan agenda awal.',
      'Forum belajar berjalan rutin dan membahas kasus, bukan paparan.',
    ],
    ['The community has purpose, host and first agendas.'],
  ),
  'corpu.system': phrase(
    [
      '{{activityCount}} kegiatan tercatat dengan menit, JP, dan bukti; pencatatan ke sistem instansi perlu disepakati.',
      'JP dihitung dari tabel konversi; penyaluran ke sistem kepegawaian belum dibahas.',
    ],
    [
      '{{activityCount}} activities recorded with minutes, JP and evidence; entry into the agency’s system is to be agreed.',
    ],
  ),
  'corpu.strategy': phrase(
    [
      'Bertolak dari {{indicator}}, dengan sasaran pendek, menengah, dan panjang.',
      'Pembelajaran diikat pada {{indicator}}; kaitannya dengan SKP atasan perlu dilengkapi.',
    ],
    ['Starts from the {{indicator}}, with short, medium and long goals.'],
  ),
  'corpu.technology': tiers(
    [
      [
        'Teknologi dipilih per kegiatan dan selalu ada jalan tanpa jaringan.',
        'Tidak ada kegiatan yang bergantung penuh pada internet.',
      ],
    ],
    [['Technology is chosen per activity and there is always a way without a network.']],
  ),
  'corpu.integration': phrase(
    [
      'Terhubung dengan dialog kinerja lewat kesepakatan atasan; indikator SKP masih perlu diisi.',
      'Hasil belajar dibawa ke penilaian kinerja dan proyek perubahan.',
    ],
    ['Linked to the performance dialogue through the agreement; SKP indicators are still open.'],
  ),
  'ilom.real': phrase(
    [
      'Masalahnya nyata: {{indicator}} {{baseline}}.',
      'Dimulai dari kesenjangan pada {{indicator}} beserta buktinya.',
    ],
    [
      'The problem is real: the {{indicator}} is {{baseline}}.',
      'Begins with the gap in the {{indicator}} and its evidence.',
    ],
  ),
  'ilom.workflow': phrase(
    [
      '{{experienceShare}} persen menit belajar berlangsung di dalam pekerjaan.',
      'Tempat belajarnya meja kerja dan lapangan; {{experienceShare}} persen waktunya berupa pengalaman.',
    ],
    ['{{experienceShare}} per cent of learning minutes lie within work.'],
  ),
  'ilom.collaborative': phrase(
    [
      '{{socialCount}} kegiatan dijalankan bersama rekan, pembimbing, atau komunitas.',
      'Belajar dari orang lain dirancang pada {{socialCount}} kegiatan dan sesi pembelajaran aksi.',
    ],
    ['{{socialCount}} activities are done with peers, mentors or a community.'],
  ),
  'ilom.experiential': phrase(
    [
      'Setiap tahap ditutup refleksi yang berujung tindakan.',
      '{{stageCount}} refleksi mengubah pengalaman menjadi langkah berikutnya.',
    ],
    ['Each stage closes with reflection that ends in action.'],
  ),
  'ilom.impact': phrase(
    [
      'L3 dan L4 memiliki indikator, sumber, dan waktu ukur.',
      'Dampak dibaca pada {{indicator}}, terpisah dari faktor lain.',
    ],
    ['L3 and L4 have indicator, source and date.'],
  ),
} as const;
