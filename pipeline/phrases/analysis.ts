/** Step 2: the gap, verdicts with the walk they follow, actions outside learning, the conclusion. */
import { missing, phrase, tiers } from './phrase.ts';

export const analysisPhrases = {
  'analysis.gap': tiers(
    [
      [
        '{{indicator}} kini {{baseline}}, sedangkan sasarannya {{target}} {{deadline}}; selisih {{gap}} inilah yang hendak ditutup.',
        'Yang ada: {{indicator}} {{baseline}}. Yang seharusnya: {{target}} {{deadline}}. Jaraknya {{gap}}.',
        '{{indicator}} perlu {{rise}} {{gap}}, dari {{baseline}} sekarang menjadi {{target}} {{deadline}}.',
        'Jarak yang harus ditempuh {{gap}}: {{indicator}} {{rise}} dari {{baseline}} menjadi {{target}} {{deadline}}.',
      ],
      [
        '{{indicator}} berada pada {{baseline}}, sedangkan yang diharapkan {{knownTarget}}.',
        'Yang ada: {{indicator}} {{baseline}}; yang seharusnya: {{knownTarget}}.',
      ],
      [
        'Sasaran {{knownTarget}} pada {{indicator}} sudah disebut, tetapi nilai awalnya belum: ⟨perlu diisi: nilai awal⟩.',
      ],
      [
        'Keadaan sekarang pada {{indicator}} tercatat {{baseline}}; sasarannya belum disebut: ⟨perlu diisi: target⟩.',
      ],
      [
        'Selisih kinerja belum dapat dihitung: ⟨perlu diisi: indikator dengan nilai awal dan target⟩.',
      ],
    ],
    [
      [
        'The {{indicator}} stands at {{baseline}} and should be {{target}} {{deadline}}; this gap of {{gap}} is what has to close.',
        'What is: {{indicator}} at {{baseline}}. What should be: {{target}} {{deadline}}. The distance is {{gap}}.',
        'To reach {{target}} {{deadline}}, the {{indicator}} must move {{gap}} from {{baseline}}.',
      ],
      [
        'The {{indicator}} stands at {{baseline}}, while {{knownTarget}} is expected.',
        'What is: {{indicator}} at {{baseline}}; what should be: {{knownTarget}}.',
      ],
      [
        'A target of {{knownTarget}} is named for the {{indicator}}, its baseline is not: ⟨to be filled: baseline⟩.',
      ],
      ['The {{indicator}} is now {{baseline}}; no target is named: ⟨to be filled: target⟩.'],
      ['The gap cannot be computed yet: ⟨to be filled: indicator with baseline and target⟩.'],
    ],
  ),

  // Reasons of verdicts: each cites the step of the walk that decided.
  'verdict.obstacle': phrase(
    [
      'Pertanyaan "adakah penghalang di lingkungan kerja?" terjawab ya: {{cause}}. Selama penghalang itu ada, orang yang paling terampil pun tertahan, sehingga yang diperbaiki adalah keadaannya.',
      'Lingkungan diperiksa lebih dahulu dan di sinilah sebabnya: {{cause}}. Kelas tidak menghilangkan hal itu; tindakan dari pemilik proses yang dapat.',
      'Penghalangnya nyata ({{cause}}) dan berada di luar diri pegawai. Putusan: bukan urusan belajar sampai penghalang ini diangkat.',
      'Langkah penghalang pada penelusuran berhenti di sini: {{cause}}. Menambah pengetahuan tidak mengubah akibatnya.',
      'Karena {{cause}}, hasil kerja akan tetap sama sekalipun semua orang lulus pelatihan. Yang dibutuhkan keputusan dan sumber daya.',
    ],
    [
      'The question "is something in the workplace in the way?" is answered yes: {{cause}}. While that stands, even the most skilled are held up, so conditions must change.',
      'The environment was examined first and the reason lies there: {{cause}}. A classroom does not remove it; the process owner can.',
      'The obstacle is real ({{cause}}) and lies outside the people. Verdict: no learning matter until it is lifted.',
      'The walk stops at the obstacle step: {{cause}}. More knowledge would not change the effect.',
    ],
  ),
  'verdict.punished': phrase(
    [
      'Pada langkah akibat, penelusuran menemukan bahwa bekerja benar justru merugikan pelakunya: {{cause}}. Ubah akibatnya; kemampuan bukan masalahnya.',
      'Yang dihargai berlawanan dengan yang diminta ({{cause}}). Orang mengikuti akibat, bukan imbauan, sehingga putusannya nonbelajar.',
      'Pertanyaan "apakah kinerja yang baik dihukum atau yang lain lebih dihargai?" terjawab ya: {{cause}}.',
    ],
    [
      'At the step on consequences the walk found that doing it right costs people something: {{cause}}. Change the consequence; ability is not the matter.',
      'What is rewarded runs against what is asked ({{cause}}). People follow consequences, not appeals, so the verdict is non-learning.',
      'The question "is good performance punished, or something else rewarded?" is answered yes: {{cause}}.',
    ],
  ),
  'verdict.integrity': phrase(
    [
      'Orang tahu hal ini dilarang, jadi "bisa bila harus" terjawab ya: {{cause}}. Yang bekerja di sini pengawasan dan akibat, bukan materi pelatihan.',
      'Perkara integritas ({{cause}}) tidak lahir dari ketidaktahuan. Jawabannya pengendalian, saluran aduan, dan penindakan.',
    ],
    [
      'People know this is forbidden, so "could they if they had to" is answered yes: {{cause}}. Supervision and consequences work here, not course content.',
      'A matter of integrity ({{cause}}) is not born of ignorance. Control, a complaints channel and sanctions answer it.',
    ],
  ),
  'verdict.can-do': phrase(
    [
      'Mereka mampu ketika diuji, sehingga "bisa bila harus" terjawab ya: {{cause}}. Yang kurang adalah kesempatan dan umpan balik, bukan keterampilan.',
      'Hasil uji menunjukkan kemampuannya ada; {{cause}}. Beban dan ruang geraknya yang perlu diatur, bukan kelasnya ditambah.',
    ],
    [
      'They can do it when tested, so "could they if they had to" is answered yes: {{cause}}. Opportunity and feedback are short, not skill.',
      'Tests show that the ability is there; {{cause}}. Load and room to act need arranging, not another class.',
    ],
  ),
  'verdict.capacity': phrase(
    [
      'Tuntutan tugas tidak cocok dengan orang yang memegangnya ({{cause}}). Penempatan atau pembagian ulang tugas mendahului pelatihan.',
    ],
    [
      'The demands do not fit those who hold the task ({{cause}}). Placement or a new division of work comes before training.',
    ],
  ),
  'verdict.no-feedback': phrase(
    [
      'Pelaku tidak pernah tahu hasil kerjanya: {{cause}}. Penelusuran berhenti pada sel informasi; yang dipasang adalah umpan balik rutin, bukan pelatihan.',
      'Tanpa kabar tentang hasil, kesalahan yang sama berulang ({{cause}}). Perbaikannya aliran informasi dari atasan atau penerima hasil.',
    ],
    [
      'People never learn how their work turned out: {{cause}}. The walk stops at the information cell; regular feedback is installed, not training.',
      'Without news of results the same errors return ({{cause}}). The remedy is a flow of information from supervisors or receivers.',
    ],
  ),
  'verdict.cell-environment': phrase(
    [
      'Sebab ini terletak pada sel lingkungan ({{cellName}}): {{cause}}. Tidak ada tanda bahwa orang belum mampu, jadi penanganannya di luar pembelajaran.',
      'Penelusuran menempatkan "{{cause}}" pada {{cellName}}, wilayah pimpinan dan pemilik proses. Pembelajaran tidak menggantikan keputusan itu.',
      'Yang terbaca dari uraian hanyalah keadaan kerja ({{cellName}}), bukan kekurangan kemampuan: {{cause}}.',
    ],
    [
      'This cause lies in a cell of the environment ({{cellName}}): {{cause}}. Nothing says that people lack the ability, so it is dealt with outside learning.',
      'The walk puts "{{cause}}" under {{cellName}}, which belongs to management and the process owner. Learning does not replace that decision.',
      'The account tells of working conditions only ({{cellName}}), not of missing ability: {{cause}}.',
    ],
  ),
  'verdict.rarely-used': phrase(
    [
      'Pernah bisa, tetapi jarang dipakai: {{cause}}. Yang tepat latihan pendek berulang dan kartu bantu, bukan pelatihan penuh.',
      'Kemampuannya pernah dibentuk lalu memudar ({{cause}}). Penelusuran mengarah ke latihan ulang di tempat kerja.',
    ],
    [
      'Once able, seldom used: {{cause}}. Short repeated practice and a job aid fit, not full training.',
      'The ability was formed once and faded ({{cause}}). The walk leads to renewed practice at work.',
    ],
  ),
  'verdict.never-learned': phrase(
    [
      'Tidak ada penghalang yang disebut untuk hal ini dan kemampuannya memang belum terbentuk: {{cause}}. Pertanyaan "pernahkah mereka melakukannya?" terjawab belum.',
      'Setelah lingkungan diperiksa, yang tersisa adalah kemampuan: {{cause}}. Latihan dengan kasus nyata menjawabnya.',
      'Sekalipun didesak, mereka belum akan bisa, sebab {{cause}}. Inilah bagian yang memang urusan belajar.',
      'Penelusuran sampai pada langkah "perlu belajar": {{cause}}. Syaratnya, tindakan atas lingkungan berjalan bersamaan.',
    ],
    [
      'No obstacle is named for this and the ability was never formed: {{cause}}. "Did they ever do it?" is answered not yet.',
      'With the environment examined, ability is what remains: {{cause}}. Practice on real cases answers it.',
      'Even when pressed they could not yet do it, as {{cause}}. This part truly is a learning matter.',
      'The walk arrives at "needs learning": {{cause}}. Actions on the environment have to run alongside.',
    ],
  ),
  'verdict.newcomer': phrase(
    [
      'Orang baru belum sempat mengalaminya: {{cause}}. Penelusuran menjawab "belum pernah melakukan", maka pembelajaran terbimbing di tempat kerja yang dipilih.',
      'Masa kerja yang pendek ({{cause}}) berarti kemampuan itu belum dibangun, bukan hilang. Pendampingan dan latihan bertahap tepat di sini.',
    ],
    [
      'Newcomers have not met it yet: {{cause}}. The walk answers "never did it", so guided learning at work is chosen.',
      'A short time in the job ({{cause}}) means the ability was not built yet, rather than lost. Mentoring and graded practice fit here.',
    ],
  ),
  'verdict.quality': phrase(
    [
      'Hasil kerja sendiri yang berbicara: {{cause}}. Tidak ada penghalang yang disebut, sehingga mutu pengerjaannya yang dilatih.',
      'Pemeriksaan atas hasil kerja menunjukkan polanya: {{cause}}. Kesalahan yang berulang seperti ini dapat dilatih dengan contoh dan umpan balik.',
      'Buktinya ada pada produk kerja ({{cause}}). Penelusuran tidak menemukan alat, waktu, atau aturan yang menghalangi, jadi ini urusan belajar.',
      'Apa yang diperiksa di lapangan menunjuk pada cara mengerjakan: {{cause}}. Latihan terarah dengan standar yang kelihatan adalah jawabannya.',
    ],
    [
      'The work itself speaks: {{cause}}. No obstacle is named, so the quality of doing is what gets trained.',
      'Checking the work shows the pattern: {{cause}}. Recurring errors like this can be trained with examples and feedback.',
      'The evidence lies in the product ({{cause}}). The walk found no tool, time or rule in the way, so this is a learning matter.',
    ],
  ),
  'verdict.attitude': phrase(
    [
      'Sebagian soal kebiasaan, sebagian soal keadaan: {{cause}}. Percakapan dan latihan menjawab yang pertama; penataan alur dan teladan atasan menjawab yang kedua.',
      'Putusannya campuran. {{causeSentence}} Dorongan kerja tidak diajarkan lewat ceramah, tetapi cara bertindaknya dapat dilatih dan diberi umpan balik.',
      'Motif dan kebiasaan bertemu di sini ({{cause}}). Latihan perilaku baru hanya bertahan bila atasan mengubah apa yang ia perhatikan.',
    ],
    [
      'Partly habit, partly conditions: {{cause}}. Conversation and practice answer the first; a better flow and the example of supervisors the second.',
      'The verdict is mixed. {{causeSentence}} Drive is not taught in a lecture, yet ways of acting can be practised and given feedback.',
      'Motive and habit meet here ({{cause}}). New behaviour lasts only if supervisors change what they look at.',
    ],
  ),
  'verdict.others': phrase(
    [
      'Sikap pihak lain tidak dapat dilatih, tetapi cara menggalang mereka dapat: {{cause}}. Karena itu putusannya campuran: percakapan dan bukti dilatih, kesepakatan antarpimpinan diurus terpisah.',
      'Penelusuran menemukan motif yang berada di luar unit ({{cause}}). Yang dipelajari adalah cara meyakinkan; yang mengikat adalah keputusan pimpinan kedua pihak.',
    ],
    [
      'The attitude of others cannot be trained, the way to win them can: {{cause}}. Hence mixed: conversation and evidence are practised, agreement between leaders is dealt with apart.',
    ],
  ),
  'verdict.obstacle-and-skill': phrase(
    [
      'Dua hal terjalin: {{cause}}. Penghalangnya diangkat oleh pemilik proses, kemampuannya dibangun lewat latihan, dan keduanya harus mulai pada bulan yang sama.',
      'Penelusuran menjawab ya pada penghalang dan belum pada kemampuan ({{cause}}), sehingga putusannya campuran.',
      'Campuran: sebagian dari {{quotedCause}} selesai dengan menata keadaan, sebagian lagi baru selesai setelah orang berlatih.',
    ],
    [
      'Two things are entwined: {{cause}}. The process owner lifts the obstacle, practice builds the ability, and both have to begin in the same month.',
      'The walk answers yes to an obstacle and not yet to ability ({{cause}}), hence mixed.',
    ],
  ),
  'verdict.cell-knowledge': phrase(
    [
      'Uraian tidak menyebut hambatan alat, aturan, atau imbalan untuk hal ini; yang kurang pengetahuan dan keterampilannya: {{cause}}.',
      'Lingkungan diperiksa dan tidak menjelaskan {{quotedCause}}. Yang tersisa pengetahuan dan keterampilan, maka putusannya belajar.',
      'Sel pengetahuan yang paling menjelaskan: {{cause}}. Ujilah putusan ini dengan bertanya kepada tiga pelaku sebelum tahap pertama.',
    ],
    [
      'The account names no tool, rule or reward in the way; knowledge and skill are short: {{cause}}.',
      'The environment was examined and does not explain {{quotedCause}}. Knowledge and skill remain, so the verdict is learning.',
      'The knowledge cell explains it best: {{cause}}. Test this verdict by asking three people who do the work before stage one.',
    ],
  ),
  'verdict.used-to-do': phrase(
    [
      'Pernah dilakukan dengan baik lalu ditinggalkan ({{cause}}). Cari apa yang berubah, beri umpan balik, dan latih ulang seperlunya.',
    ],
    [
      'Once done well, then dropped ({{cause}}). Find what changed, give feedback and practise again as needed.',
    ],
  ),
  'verdict.undecided': phrase(
    [
      'Uraian tidak memuat penyebab yang terbukti, sehingga putusan ditahan sampai diagnosis pada tahap pertama selesai. ⟨perlu diisi: bukti penyebab⟩',
      'Belum diputuskan: dugaan ini perlu diuji di lapangan lebih dahulu. ⟨perlu diisi: bukti penyebab⟩',
    ],
    [
      'The account proves no cause, so the verdict waits for the diagnosis in stage one. ⟨to be filled: evidence of the cause⟩',
      'Undecided: this guess has to be tested on site first. ⟨to be filled: evidence of the cause⟩',
    ],
  ),

  // Guesses to be tested where the brief names no cause at all.
  'cause.guess-knowledge': phrase(
    ['Dugaan: pelaksana belum menguasai cara kerja yang diminta pada {{service}}'],
    ['Guess: people have not mastered the way of working that {{service}} requires'],
  ),
  'cause.guess-environment': phrase(
    ['Dugaan: alat, waktu, aturan, atau informasi kerja pada {{service}} belum mendukung'],
    ['Guess: tools, time, rules or information do not yet support {{service}}'],
  ),
  'cause.guess-incentive': phrase(
    ['Dugaan: umpan balik dan akibat kerja belum mendorong hasil yang diharapkan'],
    ['Guess: feedback and consequences do not yet favour the expected result'],
  ),

  // Actions outside learning.
  'action.tool': phrase(
    [
      'Mendata, memperbaiki, atau mengganti alat yang bermasalah ({{cause}}), lalu menetapkan jadwal pemeriksaan dan tanda laik pakai.',
      'Memulihkan sarana kerja: {{cause}}. Sertakan cara meminjam pengganti selama perbaikan berlangsung.',
      'Menuntaskan urusan sarana ({{cause}}) melalui daftar prioritas perbaikan dan batas waktu per lokasi.',
    ],
    [
      'List, repair or replace the faulty equipment ({{cause}}), then fix dates for inspection and a sign of fitness.',
      'Restore the means of work: {{cause}}. Include how to borrow a substitute during repair.',
    ],
  ),
  'action.supply': phrase(
    [
      'Menjamin ketersediaan bahan kerja: {{cause}}. Tetapkan batas stok terendah, jalur pinjam antarunit, dan jadwal pengadaan.',
      'Menyusun rencana pemenuhan bahan beserta pilihan daruratnya, sebab {{cause}}.',
    ],
    [
      'Secure supplies: {{cause}}. Set a lowest stock, a way to borrow between units and dates for purchase.',
      'Plan supplies and an emergency option, because {{cause}}.',
    ],
  ),
  'action.network': phrase(
    [
      'Menetapkan tata cara kerja saat jaringan terputus dan menyiapkan jalur cadangan di lokasi terdampak, sebab {{cause}}.',
      'Mencatat lama gangguan per lokasi, mengajukan perbaikan kepada penyedia, dan menyediakan formulir luring karena {{cause}}.',
      'Membuat titik unggah bersama dan jadwal kirim bagi lokasi tanpa sinyal ({{cause}}).',
    ],
    [
      'Set a way of working for when the network is down and prepare a fallback at the sites concerned, as {{cause}}.',
      'Log outages per site, claim repair from the provider, and supply offline forms because {{cause}}.',
    ],
  ),
  'action.outdated': phrase(
    [
      'Menarik informasi yang tidak berlaku ({{cause}}), memasang versi terbaru di semua titik layanan, dan menunjuk satu pemilik pembaruan.',
      'Memutakhirkan bahan rujukan: {{cause}}. Cantumkan tanggal berlaku pada setiap salinan.',
    ],
    [
      'Withdraw information that no longer holds ({{cause}}), post the current version at every point of service and name one owner of updates.',
      'Bring reference material up to date: {{cause}}. Put a date of validity on each copy.',
    ],
  ),
  'action.material': phrase(
    [
      'Memecah bahan yang ada menjadi potongan pendek yang dapat dibawa bekerja, sebab {{cause}}; isi yang tidak dipakai di lapangan dilepas.',
      'Menyusun ulang bahan belajar dari kebutuhan kerja, bukan dari urutan bab: {{cause}}.',
    ],
    [
      'Break the existing material into short pieces that go along to work, as {{cause}}; drop what is not used.',
      'Rebuild the material from needs at work, not from the order of chapters: {{cause}}.',
    ],
  ),
  'action.staffing': phrase(
    [
      'Mengajukan pengisian atau perbantuan tenaga dan menata ulang pembagian beban, karena {{cause}}.',
      'Menyusun peta beban kerja per orang lalu mengusulkan penambahan atau redistribusi: {{cause}}.',
    ],
    [
      'Request posts or seconded staff and redistribute the load, because {{cause}}.',
      'Map the load per person, then propose more staff or a new division: {{cause}}.',
    ],
  ),
  'action.time': phrase(
    [
      'Mengurangi atau memindahkan beban yang menyita waktu ({{cause}}), lalu melindungi jam khusus di jadwal kerja.',
      'Menyederhanakan laporan dan tugas administrasi supaya waktu kembali tersedia: {{cause}}.',
    ],
    [
      'Reduce or move the load that eats the time ({{cause}}), then protect fixed hours in the roster.',
      'Simplify reports and paperwork so that time returns: {{cause}}.',
    ],
  ),
  'action.money': phrase(
    [
      'Mengusulkan pembiayaan pada perubahan anggaran atau mencari cara tanpa biaya, sebab {{cause}}.',
      'Memutuskan mana yang dibiayai lebih dahulu dan mana yang ditunda: {{cause}}.',
    ],
    [
      'Apply for funds at the budget revision or find a way without cost, as {{cause}}.',
      'Decide what is funded first and what waits: {{cause}}.',
    ],
  ),
  'action.rule': phrase(
    [
      'Menetapkan aturan tertulis yang menjawab siapa memutuskan, urutannya, dan batas waktunya ({{cause}}).',
      'Merumuskan standar yang belum ada: {{cause}}. Uji dahulu pada dua lokasi sebelum diberlakukan.',
    ],
    [
      'Set a written rule that says who decides, in what order and by when ({{cause}}).',
      'Write the standard that is missing: {{cause}}. Try it at two sites before it takes effect.',
    ],
  ),
  'action.feedback': phrase(
    [
      'Memasang umpan balik rutin: siapa memberi, kapan, dan dari data apa ({{cause}}).',
      'Mengalirkan kabar hasil kerja kembali kepada pelakunya setiap minggu, karena {{cause}}.',
    ],
    [
      'Install regular feedback: who gives it, when, and from which data ({{cause}}).',
      'Send news of results back to those who did the work every week, because {{cause}}.',
    ],
  ),
  'action.punished': phrase(
    [
      'Menghapus akibat yang merugikan orang yang bekerja benar dan menyatakannya secara tertulis ({{cause}}).',
      'Meninjau akibat dan penghargaan yang berlaku: {{cause}}. Pimpinan memberi jaminan kepada yang melapor jujur.',
      'Menyelaraskan penghargaan dengan hasil yang diminta, sebab {{cause}}.',
    ],
    [
      'Remove whatever harms those who do it right, and say so in writing ({{cause}}).',
      'Review the consequences and rewards in force: {{cause}}. Management protects those who report honestly.',
      'Align rewards with the result that is asked for, as {{cause}}.',
    ],
  ),
  'action.integrity': phrase(
    [
      'Menindaklanjuti laporan ({{cause}}) melalui pengawasan internal, melindungi pelapor, dan memperketat pengendalian pada titik temu petugas dengan {{beneficiary}}.',
    ],
    [
      'Follow up the reports ({{cause}}) through internal control, protect those who reported, and tighten control where staff meet {{beneficiary}}.',
    ],
  ),
  'action.policy': phrase(
    [
      'Mengusulkan perubahan kewenangan atau ketentuan yang menahan pekerjaan: {{cause}}.',
      'Membawa hambatan ketentuan ({{cause}}) kepada pejabat yang berwenang, lengkap dengan pilihan pelimpahan sementara.',
    ],
    [
      'Propose a change of authority or rule where it holds work up: {{cause}}.',
      'Bring the obstacle ({{cause}}) to the official in charge, with an option for temporary delegation.',
    ],
  ),
  'action.capacity': phrase(
    ['Meninjau penempatan dan pembagian tugas agar sesuai dengan kemampuan yang ada ({{cause}}).'],
    ['Review placement and division of work so that they fit the people there are ({{cause}}).'],
  ),
  'action.attitude': phrase(
    [
      'Mengubah apa yang diperhatikan atasan: contoh perilaku dibahas pada apel mingguan dan keluhan ditelusuri pada alurnya, bukan hanya orangnya ({{cause}}).',
      'Menata alur dan pembagian tanggung jawab yang membuat kebiasaan ini bertahan: {{cause}}.',
      'Menyepakati satu penanggung jawab bagi setiap perkara sampai selesai, sebab {{cause}}.',
    ],
    [
      'Change what supervisors look at: examples are discussed weekly and complaints traced to the flow, not only to the person ({{cause}}).',
      'Rearrange the flow and the duties that keep this habit alive: {{cause}}.',
    ],
  ),
  'action.others': phrase(
    [
      'Menyepakati dengan pimpinan {{beneficiary}} arti, tenggat, dan akibat dari hal ini ({{cause}}), lalu menuangkannya dalam kesepakatan tertulis.',
      'Membawa perkara ini ke pertemuan pimpinan dengan {{beneficiary}}: {{cause}}. Hasilnya satu jalur komunikasi dan satu penghubung di setiap pihak.',
    ],
    [
      'Agree with the leaders of {{beneficiary}} what this means, by when and with what consequence ({{cause}}), in writing.',
      'Take it to a meeting of leaders with {{beneficiary}}: {{cause}}. The result is one channel and one contact on each side.',
    ],
  ),
  'action.general': phrase(
    [
      'Menangani {{cellName}} sebagai sebab di luar belajar: {{cause}}. Tetapkan ukuran selesai sebelum tahap pertama.',
      'Membawa perkara ini ke pemilik proses untuk diputuskan: {{cause}}.',
      'Menyusun rencana perbaikan singkat atas {{quotedCause}} dan melaporkan kemajuannya setiap bulan.',
      'Menugaskan penelusuran dan perbaikan atas keadaan ini: {{cause}}.',
    ],
    [
      'Treat {{cellName}} as a cause outside learning: {{cause}}. Fix the measure of done before stage one.',
      'Take this matter to the process owner for a decision: {{cause}}.',
      'Draw up a short plan to remedy {{quotedCause}} and report progress every month.',
    ],
  ),
  'owner.tool': missing(
    'penanggung jawab sarana dan pemeliharaan alat',
    'owner of equipment and maintenance',
  ),
  'owner.supply': missing(
    'penanggung jawab pengadaan dan persediaan',
    'owner of purchasing and stock',
  ),
  'owner.network': missing(
    'penanggung jawab jaringan atau infrastruktur',
    'owner of network or infrastructure',
  ),
  'owner.outdated': missing(
    'penanggung jawab pemutakhiran informasi',
    'owner of information updates',
  ),
  'owner.material': missing('penanggung jawab bahan belajar', 'owner of learning material'),
  'owner.staffing': missing(
    'penanggung jawab formasi dan kepegawaian',
    'owner of posts and staffing',
  ),
  'owner.time': missing('penanggung jawab pembagian beban kerja', 'owner of the division of work'),
  'owner.money': missing('penanggung jawab perencanaan anggaran', 'owner of budget planning'),
  'owner.rule': missing('penanggung jawab penyusunan standar kerja', 'owner of working standards'),
  'owner.feedback': missing(
    'penanggung jawab umpan balik hasil kerja',
    'owner of feedback on results',
  ),
  'owner.punished': missing(
    'penanggung jawab penghargaan dan penilaian kinerja',
    'owner of rewards and appraisal',
  ),
  'owner.integrity': missing('penanggung jawab pengawasan internal', 'owner of internal control'),
  'owner.policy': missing(
    'penanggung jawab pelimpahan kewenangan',
    'owner of delegation of authority',
  ),
  'owner.capacity': missing('penanggung jawab penempatan pegawai', 'owner of staff placement'),
  'owner.attitude': missing('penanggung jawab penataan alur kerja', 'owner of the work flow'),
  'owner.others': missing(
    'pimpinan yang mewakili unit dalam kesepakatan ini',
    'leader who represents the unit in this agreement',
  ),
  'owner.general': missing('penanggung jawab tindakan ini', 'owner of this action'),

  'analysis.recommendation-mixed': tiers(
    [
      [
        'Dari {{causeCount}} penyebab, {{learnCount}} dapat dijawab dengan belajar, yaitu {{learnList}}. {{nonCount}} lainnya ({{nonList}}) menunggu keputusan pemiliknya; tanpa itu hasil belajar tidak akan tampak pada {{indicator}}.',
        'Perjalanan belajar disarankan, tetapi tidak sendirian: {{learnList}} digarap melalui latihan di tempat kerja, sedangkan {{nonCount}} penyebab lain ({{nonList}}) ditangani lewat tindakan nonbelajar yang dimulai lebih dahulu.',
        'Simpulan: {{learnCount}} dari {{causeCount}} penyebab menyangkut kemampuan ({{learnList}}). {{nonCount}} sisanya perlu pemilik sebelum tahap pertama dimulai: {{nonList}}.',
      ],
      [
        'Setiap penyebab yang terbaca punya sisi belajar, yaitu {{learnList}}. Sebagian juga punya sisi keadaan ({{nonList}}); kedua sisi digarap bersamaan, masing-masing dengan pemiliknya.',
        'Belajar menjawab sebagian dari setiap penyebab ({{learnList}}). Sebagian lainnya menuntut keputusan: {{nonList}}. Jangan memulai yang satu tanpa yang lain.',
      ],
    ],
    [
      [
        'Of {{causeCount}} causes, {{learnCount}} can be answered by learning: {{learnList}}. The other {{nonCount}} ({{nonList}}) wait for their owners; without that, learning will not show in the {{indicator}}.',
        'A learning journey is advised, but not alone: practice on the job takes up {{learnList}}, while actions outside learning deal with the other {{nonCount}} ({{nonList}}) and begin first.',
      ],
      [
        'Every cause that was read has a side of learning: {{learnList}}. Some also have a side of conditions ({{nonList}}); both are worked on together, each with its owner.',
      ],
    ],
  ),
  'analysis.recommendation-learning': phrase(
    [
      'Seluruh penyebab yang terbaca ({{learnList}}) dapat dijawab dengan belajar di tempat kerja. Periksa sekali lagi lingkungan kerjanya sebelum tahap pertama, sebab uraian hanya memuat sebagian keadaan.',
      'Perjalanan belajar disarankan untuk {{learnList}}. Keadaan kerja yang belum disebut dalam uraian perlu ditanyakan kepada pelaksana lebih dahulu.',
    ],
    [
      'All causes that were read ({{learnList}}) can be answered by learning at work. Look at the work environment once more before stage one, as the account shows only part of it.',
      'A learning journey is advised for {{learnList}}. Ask those who do the work about conditions the account does not mention.',
    ],
  ),
  'analysis.recommendation-undecided': phrase(
    [
      'Uraian menyebut kesenjangan, tetapi belum penyebabnya. Rancangan ini karena itu dibuka dengan diagnosis di tempat kerja; putusan belajar atau bukan diambil setelah bukti terkumpul, dan tahap berikutnya disesuaikan.',
    ],
    [
      'The account names a gap but no cause. The design therefore opens with a diagnosis on site; the verdict follows once evidence is there, and later stages are adjusted to it.',
    ],
  ),
  'analysis.recommendation-memo': phrase(
    [
      'Pelatihan tidak disarankan. {{causeCount}} penyebab yang terbaca ({{nonList}}) semuanya berada di luar kemampuan pegawai. Yang diusulkan adalah tindakan pada daftar nonbelajar, masing-masing dengan penanggung jawab dan tenggat, serta pemantauan {{indicator}} setiap bulan. Bila sesudah tindakan itu selisih tetap ada, analisis diulang dengan bukti baru.',
      'Tidak satu pun penyebab ({{nonList}}) akan berubah karena kelas. Dana dan waktu yang disiapkan untuk pelatihan lebih berguna bagi tindakan nonbelajar di bawah ini. Pantau {{indicator}} setiap bulan dan tinjau kembali kebutuhan belajar setelah hambatan diangkat.',
    ],
    [
      'Training is not advised. All {{causeCount}} causes that were read ({{nonList}}) lie outside what people are able to do. Proposed are the actions listed, each with an owner and a deadline, and monthly monitoring of the {{indicator}}. If the gap remains after that, the analysis is repeated with new evidence.',
      'Not one of the causes ({{nonList}}) will change through a class. Money and time set aside for training serve better in the actions below. Watch the {{indicator}} monthly and look at learning needs again once the obstacles are gone.',
    ],
  ),
} as const;
