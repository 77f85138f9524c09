/** Five-whys entries: questions to ask on site, never invented answers. */
import { phrase } from './phrase.ts';

export const whyPhrases = {
  'why.tool': phrase(
    [
      'Mengapa alat itu dibiarkan? Tanyakan kapan terakhir diperiksa dan siapa yang berhak memerintahkan perbaikan.',
      'Mengapa kerusakan tidak cepat diketahui? Cari tahu apakah pemakai punya cara mudah untuk melapor.',
      'Mengapa tidak ada cadangan? Periksa daftar inventaris dan pengajuan yang pernah ditolak.',
    ],
    [
      'Why was the equipment left so? Ask when it was last inspected and who may order a repair.',
      'Why is a fault noticed late? Find out whether users have an easy way to report it.',
      'Why is there no spare? Look at the inventory and at requests that were turned down.',
    ],
  ),
  'why.supply': phrase(
    [
      'Mengapa bahan itu sampai tidak tersedia? Susun garis waktu dari permintaan pertama sampai hari ini.',
      'Mengapa kekurangan baru terasa saat habis? Periksa siapa yang memantau stok dan pada batas berapa ia memesan.',
    ],
    [
      'Why did supplies run out? Draw a timeline from the first request to today.',
      'Why is a shortage felt only at zero? See who watches stock and at what level orders are placed.',
    ],
  ),
  'why.network': phrase(
    [
      'Mengapa gangguan berulang? Bandingkan jam putus dengan jam layanan di tiap lokasi selama dua minggu.',
      'Mengapa pekerjaan ikut berhenti? Telusuri langkah mana yang sebenarnya bisa dikerjakan luring.',
      'Mengapa belum ada jalur lain? Tanyakan isi kontrak layanan dan pilihan yang pernah dicoba.',
    ],
    [
      'Why do outages recur? Compare hours of failure with service hours at each site for two weeks.',
      'Why does work stop with them? Trace which steps could really be done offline.',
      'Why is there no other way yet? Ask what the service contract says and what was tried.',
    ],
  ),
  'why.outdated': phrase(
    [
      'Mengapa versi lama masih dipakai? Cari siapa yang menerima pemberitahuan perubahan dan di mana berhentinya.',
      'Mengapa tidak ada yang menariknya? Periksa apakah pembaruan tercantum dalam tugas seseorang.',
      'Mengapa perubahan tidak sampai ke titik layanan? Ikuti satu perubahan terakhir dari surat sampai ke meja.',
    ],
    [
      'Why is the old version still in use? See who receives notice of changes and where it stops.',
      'Why does nobody withdraw it? Check whether updating is part of anyone’s duties.',
      'Why do changes not reach the point of service? Follow the last one from letter to desk.',
    ],
  ),
  'why.material': phrase(
    [
      'Mengapa bahan itu tidak dipakai saat bekerja? Minta tiga orang mencari satu jawaban di dalamnya dan catat waktunya.',
      'Mengapa bentuknya tidak berubah? Tanyakan siapa yang berhak memotong dan menyusunnya kembali.',
    ],
    [
      'Why is the material not used at work? Have three people look up one answer and time it.',
      'Why did its form never change? Ask who may cut and rearrange it.',
    ],
  ),
  'why.staffing': phrase(
    [
      'Mengapa tenaga tidak terganti? Periksa usulan formasi terakhir dan alasan penolakannya.',
      'Mengapa beban jatuh pada sedikit orang? Hitung pekerjaan per orang selama satu bulan.',
      'Mengapa tugas lain tidak dialihkan? Tanyakan pekerjaan mana yang bisa ditunda tanpa akibat.',
    ],
    [
      'Why are people not replaced? Look at the last request for posts and why it failed.',
      'Why does the load fall on few? Count work per person over one month.',
      'Why is other work not moved? Ask which tasks could wait without harm.',
    ],
  ),
  'why.time': phrase(
    [
      'Mengapa waktunya tersita? Minta pelaku mencatat pemakaian jam kerja selama satu minggu.',
      'Mengapa tugas ini kalah oleh tugas lain? Lihat apa yang ditagih pimpinan setiap minggu.',
      'Mengapa tidak ada jam yang dilindungi? Tanyakan siapa yang menyusun jadwal dan atas dasar apa.',
    ],
    [
      'Why is time used up? Have people log their working hours for a week.',
      'Why does this lose against other tasks? See what management asks for every week.',
      'Why are no hours protected? Ask who makes the roster and on what basis.',
    ],
  ),
  'why.money': phrase(
    [
      'Mengapa dana tidak tersedia? Telusuri kapan kebutuhan ini diusulkan dan pada pos mana ia gugur.',
      'Mengapa cara tanpa biaya belum dicoba? Daftar apa yang sudah dimiliki unit lain.',
    ],
    [
      'Why are there no funds? Trace when the need was proposed and where it fell away.',
      'Why was no way without cost tried? List what other units already have.',
    ],
  ),
  'why.rule': phrase(
    [
      'Mengapa standarnya belum ada? Cari tahu siapa yang berwenang menetapkan dan apa yang ditunggu.',
      'Mengapa tiap orang menafsirkan sendiri? Bandingkan jawaban tiga pelaku atas kasus yang sama.',
    ],
    [
      'Why is there no standard? Find out who may set it and what they wait for.',
      'Why does everyone read it differently? Compare three answers to the same case.',
    ],
  ),
  'why.feedback': phrase(
    [
      'Mengapa kabar hasil kerja berhenti di atas? Telusuri laporan terakhir: siapa membacanya, siapa tidak pernah melihatnya.',
      'Mengapa umpan balik terasa berat? Tanyakan berapa menit yang diperlukan dan apa yang biasanya menggesernya.',
      'Mengapa kesalahan baru diketahui lama sesudahnya? Ukur jarak hari antara pekerjaan dan kabar hasilnya.',
    ],
    [
      'Why does news of results stop above? Trace the last report: who read it, who never saw it.',
      'Why does feedback feel costly? Ask how many minutes it takes and what usually displaces it.',
      'Why are errors learnt of so late? Measure the days between the work and word of its result.',
    ],
  ),
  'why.punished': phrase(
    [
      'Mengapa orang memilih aman? Kumpulkan dua kejadian terakhir ketika yang bekerja benar justru terkena akibat.',
      'Mengapa aturan imbalannya begitu? Bandingkan apa yang dihitung dalam penilaian dengan apa yang diminta.',
      'Mengapa hal ini tidak pernah dibahas? Tanyakan secara perorangan, bukan dalam rapat.',
    ],
    [
      'Why do people play safe? Collect the last two events in which doing right had a cost.',
      'Why are rewards set so? Compare what counts in appraisal with what is asked.',
      'Why is this never discussed? Ask one by one, not in a meeting.',
    ],
  ),
  'why.integrity': phrase(
    [
      'Mengapa peluang itu terbuka? Petakan titik temu petugas dengan pengguna layanan yang tanpa catatan atau saksi.',
      'Mengapa laporan baru muncul lewat aduan? Periksa apakah pelapor dilindungi dan apa yang terjadi pada laporan sebelumnya.',
      'Mengapa pengendalian tidak menangkapnya? Cocokkan catatan layanan dengan jumlah berkas yang selesai.',
    ],
    [
      'Why is the opportunity there? Map where staff and users meet without record or witness.',
      'Why does it surface only in complaints? Check whether those who report are protected.',
      'Why did control not catch it? Match service records with finished files.',
    ],
  ),
  'why.policy': phrase(
    [
      'Mengapa kewenangan itu tidak dilimpahkan? Periksa dasar aturannya dan pengecualian yang pernah dibuat.',
      'Mengapa hambatan ini bertahan? Cari tahu siapa yang diuntungkan oleh keadaan sekarang.',
    ],
    [
      'Why is that authority not delegated? Check the rule behind it and the exceptions made so far.',
      'Why does the obstacle persist? Find out whom the present state suits.',
    ],
  ),
  'why.capacity': phrase(
    [
      'Mengapa orang itu ditempatkan di sana? Bandingkan syarat jabatan dengan riwayat penugasannya.',
    ],
    ['Why was that person placed there? Compare what the post requires with past assignments.'],
  ),
  'why.attitude': phrase(
    [
      'Mengapa kebiasaan ini dianggap wajar? Dengarkan bagaimana rekan lama menceritakannya kepada rekan baru.',
      'Mengapa tidak ada yang menegur? Tanyakan apa yang terjadi pada orang terakhir yang mencoba.',
      'Mengapa alurnya memberi ruang untuk itu? Ikuti satu kasus dari awal sampai selesai dan catat setiap perpindahan tangan.',
    ],
    [
      'Why is this habit taken as normal? Listen to how old hands tell it to new ones.',
      'Why does nobody object? Ask what happened to the last person who did.',
      'Why does the flow leave room for it? Follow one case to the end and note every change of hands.',
    ],
  ),
  'why.others': phrase(
    [
      'Mengapa pihak itu memandangnya demikian? Tanyakan apa yang terjadi ketika mereka terakhir kali menindaklanjuti.',
      'Mengapa tidak ada akibat bila diabaikan? Telusuri satu kasus yang dibiarkan dan siapa yang mengetahuinya.',
    ],
    [
      'Why do they see it so? Ask what happened the last time they followed up.',
      'Why does ignoring it have no effect? Trace one case that was left and who knew of it.',
    ],
  ),
  'why.general': phrase(
    [
      'Mengapa keadaan ini berlangsung lama? Tanyakan kapan pertama kali dilaporkan dan apa tindak lanjutnya.',
      'Mengapa belum ada yang menanganinya? Cari nama jabatan yang merasa memilikinya.',
      'Mengapa akibatnya tidak terlihat oleh pimpinan? Periksa laporan mana yang memuatnya.',
      'Mengapa lokasi lain tidak mengalaminya? Bandingkan satu tempat yang baik dengan satu yang buruk.',
    ],
    [
      'Why has this lasted? Ask when it was first reported and what followed.',
      'Why has nobody dealt with it? Look for the post that feels it owns it.',
      'Why does management not see the effect? Check which report contains it.',
      'Why do other sites not have it? Compare one good site with one bad one.',
    ],
  ),
  'why.procedure-skill': phrase(
    [
      'Mengapa langkahnya berbeda antarorang? Minta dua pelaku memperagakan kasus yang sama di depan Anda.',
      'Mengapa ketentuan tertulis tidak menjadi kebiasaan? Tanyakan kapan terakhir kali orang membukanya.',
      'Mengapa latihan tidak pernah terjadi? Cari apakah ada waktu, kasus tiruan, dan orang yang memimpinnya.',
    ],
    [
      'Why do steps differ between people? Have two of them show you the same case.',
      'Why did the written rule not become habit? Ask when it was last opened.',
      'Why was it never rehearsed? See whether there was time, a mock case and someone to lead.',
    ],
  ),
  'why.measurement-skill': phrase(
    [
      'Mengapa langkah itu dilewati? Amati tiga pengukuran berturut-turut, termasuk saat antrean panjang.',
      'Mengapa angka yang janggal tidak langsung ketahuan? Cari apakah ada yang membandingkan dengan hasil sebelumnya.',
      'Mengapa cara lama bertahan? Tanyakan dari siapa mereka pertama kali belajar mengukur.',
    ],
    [
      'Why is the step skipped? Watch three measurements in a row, also under pressure.',
      'Why are odd figures not noticed at once? See whether anyone compares with earlier ones.',
      'Why does the old way persist? Ask from whom they first learned to measure.',
    ],
  ),
  'why.diagnosis-skill': phrase(
    [
      'Mengapa tanda yang sama dibaca berbeda? Tunjukkan lima kasus kepada ahli dan pemula, lalu bandingkan alasannya.',
      'Mengapa pengetahuan orang yang ahli tidak sampai ke yang baru? Cari kapan keduanya bertemu dengan kasus di tangan.',
      'Mengapa kasus yang keliru tidak kembali kepada pembuatnya? Lacak tiga kesalahan terakhir.',
    ],
    [
      'Why are the same signs read differently? Show five cases to an expert and a beginner and compare reasons.',
      'Why does expert knowledge not reach newcomers? Find when the two meet over a case.',
      'Why do wrong calls not return to those who made them? Trace the last three.',
    ],
  ),
  'why.communication-skill': phrase(
    [
      'Mengapa percakapan itu dihindari? Tanyakan apa yang dikhawatirkan orang sebelum memulainya.',
      'Mengapa pesan yang jelas bagi petugas tidak jelas bagi penerimanya? Minta dua penerima mengulanginya dengan kata sendiri.',
      'Mengapa baru bicara setelah terlambat? Telusuri titik paling awal percakapan bisa terjadi.',
    ],
    [
      'Why is that conversation avoided? Ask what people fear before it starts.',
      'Why is a message clear to staff not clear to those who hear it? Have two of them repeat it.',
      'Why do they talk only when it is late? Trace the earliest point at which they could.',
    ],
  ),
  'why.writing-analysis-skill': phrase(
    [
      'Mengapa kekurangan itu lolos pemeriksaan? Lihat apa yang sebenarnya dibaca oleh penelaah.',
      'Mengapa penulis mengira naskahnya sudah jelas? Berikan kepada penerima dan minta ia menyebut tindakan pertamanya.',
      'Mengapa contoh yang baik tidak dipakai? Cari apakah ada kumpulan contoh yang disepakati.',
    ],
    [
      'Why does the flaw pass review? See what reviewers really read.',
      'Why do writers think the text is clear? Give it to a receiver and ask for the first action.',
      'Why are good examples not used? See whether an agreed collection exists.',
    ],
  ),
  'why.feedback-giving': phrase(
    [
      'Mengapa pengamatan tidak berujung percakapan? Tanyakan apa yang ditulis pengamat dan siapa yang menerimanya.',
      'Mengapa pembimbing ragu menegur? Dengarkan kalimat yang biasa mereka pakai.',
      'Mengapa jadwal pembinaan selalu tergeser? Lihat agenda pembimbing selama sebulan.',
    ],
    [
      'Why does observing not end in talking? Ask what observers write and who receives it.',
      'Why do mentors hesitate to correct? Listen to the words they use.',
      'Why is the coaching slot always displaced? Look at a month of the mentor’s diary.',
    ],
  ),
  'why.system-use-skill': phrase(
    [
      'Mengapa langkah pada aplikasi keliru? Duduk di samping pemakai dan catat setiap berhenti lebih dari sepuluh detik.',
      'Mengapa kesalahan baru terlihat setelah dikirim? Periksa apakah aplikasinya memberi peringatan.',
      'Mengapa orang bertanya hal yang sama berulang? Daftar sepuluh pertanyaan terakhir kepada rekan atau layanan bantuan.',
    ],
    [
      'Why are steps in the system wrong? Sit beside a user and note every pause over ten seconds.',
      'Why do errors show only after sending? See whether the system warns.',
      'Why are the same questions asked again? List the last ten put to colleagues or help desk.',
    ],
  ),
  'why.leadership-stakeholder': phrase(
    [
      'Mengapa pihak lain tidak ikut memiliki persoalan ini? Tanyakan apa yang mereka pertaruhkan.',
      'Mengapa penolakan tidak pernah dibicarakan terbuka? Cari kepentingan yang belum disebut.',
    ],
    [
      'Why do the other parties not own the problem? Ask what is at stake for them.',
      'Why is resistance never talked about? Look for the interest that is not named.',
    ],
  ),
  'why.attitude-service': phrase(
    [
      'Mengapa pengguna layanan merasa tidak diurus? Ikuti satu orang dari datang sampai pulang dan catat setiap jawaban yang ia terima.',
      'Mengapa petugas mengalihkan, bukan menyelesaikan? Tanyakan apa yang tidak boleh atau tidak bisa ia putuskan sendiri.',
      'Mengapa keluhan tidak mengubah apa pun? Telusuri tiga aduan terakhir sampai ke tindakan.',
    ],
    [
      'Why do users feel unattended? Follow one from arrival to departure and note every answer.',
      'Why do staff pass on instead of settling? Ask what they may not or cannot decide.',
      'Why do complaints change nothing? Trace the last three to an action.',
    ],
  ),
  'why.planning': phrase(
    [
      'Mengapa rencana meleset? Bandingkan tiga rencana terakhir dengan kenyataannya, baris demi baris.',
      'Mengapa perkiraan dibuat tanpa data? Cari data yang ada tetapi tidak pernah sampai ke penyusun.',
    ],
    [
      'Why do plans miss? Compare the last three with what happened, line by line.',
      'Why are estimates made without data? Look for data that never reached the planner.',
    ],
  ),
  'why.data-quality': phrase(
    [
      'Mengapa isian salah sejak pertama kali? Amati pencatatan di tempat data itu lahir, bukan di layar rekapitulasi.',
      'Mengapa tidak ada yang memeriksa sebelum dikirim? Tanyakan siapa orang kedua yang melihat data.',
      'Mengapa pencatat tidak merasa perlu tepat? Cari tahu apakah mereka pernah melihat data itu dipakai.',
    ],
    [
      'Why are entries wrong at first? Watch recording where the data are born, not on the summary screen.',
      'Why does nobody check before sending? Ask who is the second to see them.',
      'Why do recorders not feel precision matters? See whether they ever saw the data used.',
    ],
  ),
  'why.teaching-skill': phrase(
    [
      'Mengapa cara mengajar tidak berubah? Amati satu pelajaran utuh dan hitung berapa kali pemahaman diperiksa.',
      'Mengapa bahan yang ada tidak dipakai? Tanyakan kapan terakhir guru melihatnya diperagakan.',
    ],
    [
      'Why does teaching not change? Observe a whole lesson and count checks of understanding.',
      'Why are the materials unused? Ask when teachers last saw them demonstrated.',
    ],
  ),
  'why.compliance-integrity': phrase(
    [
      'Mengapa ketentuan dilonggarkan? Kumpulkan alasan yang dipakai orang untuk membenarkannya.',
      'Mengapa pelanggaran kecil dibiarkan? Tanyakan kapan terakhir atasan menegur.',
    ],
    [
      'Why are rules bent? Collect the reasons people give themselves.',
      'Why do small breaches pass? Ask when a superior last objected.',
    ],
  ),
  'why.emergency-response': phrase(
    [
      'Mengapa keputusan terlambat diambil? Susun garis waktu kejadian terakhir menit demi menit.',
      'Mengapa prosedur tidak terpakai saat genting? Minta orang menyebut tiga langkah pertama tanpa membuka catatan.',
    ],
    [
      'Why is the decision late? Draw the last event minute by minute.',
      'Why is the procedure unused under pressure? Have people name its first three steps from memory.',
    ],
  ),
  'why.coordination': phrase(
    [
      'Mengapa pekerjaan terputus di antara unit? Telusuri satu berkas dan cari di mana tidak ada nama penerimanya.',
      'Mengapa masing-masing merasa sudah selesai? Bandingkan arti "selesai" menurut pengirim dan penerima.',
      'Mengapa orang dikirim dari satu meja ke meja lain? Tandai pertanyaan yang tidak punya pemilik.',
    ],
    [
      'Why does work break between units? Trace one file and find where no receiver is named.',
      'Why does each feel done? Compare what "done" means to sender and receiver.',
      'Why are people sent from desk to desk? Mark the questions nobody owns.',
    ],
  ),
} as const;
