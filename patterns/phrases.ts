/**
 * Question banks for stage reflections and action-learning sessions, in both languages.
 * Reflection steps follow Kolb (1984), Gibbs (1988), DEAL (Ash & Clayton 2009) and ORID
 * (Stanfield 1997); questions and statements of action learning are in Marquardt's manner:
 * open questions first, statements only in answer to them, every session ending in action.
 */
import { z } from 'zod';
import { phaseSchema } from './schema.ts';

const bilingualSchema = z.strictObject({
  id: z.string().trim().min(3),
  en: z.string().trim().min(3),
});
export type Bilingual = z.infer<typeof bilingualSchema>;

export const reflectionStepSchema = z.strictObject({
  key: z.string().min(1),
  label: bilingualSchema,
  /** One question per phase, so that no two stages of a journey ask the same. */
  questions: z.record(phaseSchema, bilingualSchema),
});
export type ReflectionStep = z.infer<typeof reflectionStepSchema>;

/** Steps in the model's own order; the last step of each asks for an action. */
export const reflectionBanks = {
  kolb: [
    {
      key: 'experience',
      label: { id: 'Pengalaman', en: 'Experience' },
      questions: {
        orient: {
          id: 'Peristiwa kerja apa dari tahap ini yang paling ingin Anda ceritakan?',
          en: 'Which event at work in this stage would you most like to tell about?',
        },
        build: {
          id: 'Latihan mana yang terasa paling dekat dengan keadaan di {{place}}?',
          en: 'Which exercise felt closest to conditions at {{place}}?',
        },
        apply: {
          id: 'Apa yang Anda lakukan ketika {{workTask}} tidak berjalan seperti latihan?',
          en: 'What did you do when {{workTask}} went otherwise than rehearsed?',
        },
        sustain: {
          id: 'Kejadian apa yang menunjukkan bahwa cara baru sudah menjadi biasa?',
          en: 'Which occurrence shows that the new way has become ordinary?',
        },
      },
    },
    {
      key: 'observation',
      label: { id: 'Pengamatan', en: 'Observation' },
      questions: {
        orient: {
          id: 'Apa yang dilihat rekan tentang cara kerja Anda, tetapi belum Anda lihat?',
          en: "What do colleagues see in your way of working that you don't yet?",
        },
        build: {
          id: 'Pola apa yang muncul dari percobaan pertama sampai terakhir?',
          en: 'What pattern runs from the first attempt to the last?',
        },
        apply: {
          id: 'Tanda apa yang muncul tepat sebelum kesalahan terjadi?',
          en: 'Which sign appeared just before an error was made?',
        },
        sustain: {
          id: 'Perubahan apa yang diperhatikan {{beneficiary}} tanpa ditanya?',
          en: 'Which change did {{beneficiary}} notice without being asked?',
        },
      },
    },
    {
      key: 'concept',
      label: { id: 'Konsep', en: 'Concept' },
      questions: {
        orient: {
          id: 'Penjelasan apa yang menyatukan temuan-temuan awal itu?',
          en: 'What explanation ties those first findings together?',
        },
        build: {
          id: 'Aturan praktis apa yang dapat Anda rumuskan dalam satu kalimat?',
          en: 'What rule of practice can you put in one sentence?',
        },
        apply: {
          id: 'Mengapa cara itu berhasil pada satu kasus dan tidak pada kasus lain?',
          en: 'Why did it work for one case and not for another?',
        },
        sustain: {
          id: 'Asas apa yang akan Anda pegang ketika orang atau sistem berganti?',
          en: 'Which principle will you hold to when people or systems change?',
        },
      },
    },
    {
      key: 'experiment',
      label: { id: 'Percobaan', en: 'Experiment' },
      questions: {
        orient: {
          id: 'Apa yang akan Anda coba lebih dahulu pada tahap berikutnya, dan kapan?',
          en: 'What will you try first in the coming stage, and when?',
        },
        build: {
          id: 'Pada kasus nyata mana latihan ini akan diuji pekan depan?',
          en: 'On which real case will this practice be put to the test next week?',
        },
        apply: {
          id: 'Langkah apa yang Anda ubah mulai besok agar {{indicator}} bergerak?',
          en: 'Which step will you change from tomorrow to move the {{indicator}}?',
        },
        sustain: {
          id: 'Kepada siapa cara ini akan Anda ajarkan bulan ini?',
          en: 'Whom will you teach this way during the month?',
        },
      },
    },
  ],
  gibbs: [
    {
      key: 'description',
      label: { id: 'Gambaran', en: 'Description' },
      questions: {
        orient: {
          id: 'Apa yang terjadi, siapa yang terlibat, dan di mana Anda berada saat itu?',
          en: 'What happened, who was involved, and where were you?',
        },
        build: {
          id: 'Bagaimana urutan latihan yang paling menantang bagi Anda?',
          en: 'How did the most challenging exercise unfold?',
        },
        apply: {
          id: 'Ceritakan satu kesempatan {{outcome}} dari awal sampai akhir: apa yang berlangsung?',
          en: 'Tell of one occasion to {{outcome}} from start to end: what took place?',
        },
        sustain: {
          id: 'Apa yang berbeda antara hari pertama program dan hari ini?',
          en: "What differs between the programme's first day and today?",
        },
      },
    },
    {
      key: 'feelings',
      label: { id: 'Perasaan', en: 'Feelings' },
      questions: {
        orient: {
          id: 'Apa yang Anda rasakan ketika kesenjangan itu dibicarakan terbuka?',
          en: 'What did you feel as the gap was spoken of openly?',
        },
        build: {
          id: 'Kapan Anda merasa canggung, dan kapan mulai yakin?',
          en: 'When did you feel awkward, and when did confidence set in?',
        },
        apply: {
          id: 'Perasaan apa yang muncul saat hasil kerja dinilai orang lain?',
          en: 'What feeling came up as others judged your work?',
        },
        sustain: {
          id: 'Apa yang membuat Anda bangga atau kecewa pada tahap akhir ini?',
          en: 'What makes you proud or disappointed in this last stage?',
        },
      },
    },
    {
      key: 'evaluation',
      label: { id: 'Penilaian', en: 'Evaluation' },
      questions: {
        orient: {
          id: 'Bagian mana dari tahap ini yang berguna, dan mana yang sia-sia?',
          en: 'Which part of this stage was useful, and which wasted?',
        },
        build: {
          id: 'Apa yang berjalan baik dan apa yang belum pada latihan tersebut?',
          en: 'What went well in those exercises, and what not yet?',
        },
        apply: {
          id: 'Hasil mana yang memuaskan {{beneficiary}}, dan mana yang tidak?',
          en: 'Which results satisfied {{beneficiary}}, and which did not?',
        },
        sustain: {
          id: 'Kebiasaan mana yang bertahan dan mana yang memudar?',
          en: 'Which habits held and which faded?',
        },
      },
    },
    {
      key: 'analysis',
      label: { id: 'Analisis', en: 'Analysis' },
      questions: {
        orient: {
          id: 'Mengapa keadaan itu dibiarkan sekian lama?',
          en: 'Why was this state of things tolerated for so long?',
        },
        build: {
          id: 'Apa yang membuat langkah tertentu lebih cepat Anda kuasai?',
          en: 'What let you master certain steps sooner?',
        },
        apply: {
          id: 'Hambatan mana yang berasal dari sistem dan mana dari diri sendiri?',
          en: 'Which obstacles come from the system and which from yourself?',
        },
        sustain: {
          id: 'Syarat apa yang membuat perbaikan ini dapat bertahan?',
          en: 'What conditions let this improvement last?',
        },
      },
    },
    {
      key: 'conclusion',
      label: { id: 'Simpulan', en: 'Conclusion' },
      questions: {
        orient: {
          id: 'Apa yang kini Anda ketahui tentang sebab persoalan?',
          en: 'What do you now know about causes of the matter?',
        },
        build: {
          id: 'Apa lagi yang seharusnya dapat Anda lakukan saat latihan?',
          en: 'What else could you have done during practice?',
        },
        apply: {
          id: 'Pelajaran apa yang berlaku juga bagi rekan di unit lain?',
          en: 'What lesson also holds for colleagues elsewhere?',
        },
        sustain: {
          id: 'Apa simpulan Anda tentang cara Anda belajar?',
          en: 'What do you conclude about how you learn?',
        },
      },
    },
    {
      key: 'action',
      label: { id: 'Tindakan', en: 'Action' },
      questions: {
        orient: {
          id: 'Tindakan apa yang Anda ambil bila keadaan serupa datang lagi?',
          en: 'What action will you take if it comes about again?',
        },
        build: {
          id: 'Kapan dan dengan siapa Anda mengulang latihan terlemah?',
          en: 'When and with whom will you repeat the weakest exercise?',
        },
        apply: {
          id: 'Satu hal apa yang akan Anda sampaikan kepada {{supervisor}} pekan ini?',
          en: 'What one thing will you take up with the {{supervisor}} this week?',
        },
        sustain: {
          id: 'Apa rencana Anda menjaga hasil ini tiga bulan mendatang?',
          en: 'What is your plan for guarding this result over three months?',
        },
      },
    },
  ],
  deal: [
    {
      key: 'describe',
      label: { id: 'Gambarkan', en: 'Describe' },
      questions: {
        orient: {
          id: 'Apa saja fakta yang Anda temukan tentang {{workTask}} sebelum menafsirkannya?',
          en: 'Which facts about {{workTask}} did you find before interpreting them?',
        },
        build: {
          id: 'Keterampilan apa yang dilatih, dengan bahan apa, dan bersama siapa?',
          en: 'Which skill was practised, with what material, and with whom?',
        },
        apply: {
          id: 'Pekerjaan nyata apa yang Anda kerjakan dengan cara baru pada tahap ini?',
          en: 'Which real work did you do in the new way during this stage?',
        },
        sustain: {
          id: 'Bukti apa yang terkumpul sejak program dimulai?',
          en: 'What evidence has been gathered since the programme began?',
        },
      },
    },
    {
      key: 'examine',
      label: { id: 'Telaah', en: 'Examine' },
      questions: {
        orient: {
          id: 'Apa arti temuan awal itu bagi tugas Anda, bagi unit, dan bagi masyarakat?',
          en: 'What do those findings mean for your duties, the unit, and the public?',
        },
        build: {
          id: 'Di mana latihan sejalan dengan prosedur, dan di mana berselisih?',
          en: 'Where does practice agree with procedure, and where do they clash?',
        },
        apply: {
          id: 'Bagaimana tindakan Anda memengaruhi orang lain dalam alur {{service}}?',
          en: 'How did your actions affect others along {{service}}?',
        },
        sustain: {
          id: 'Sejauh mana bukti mendukung bahwa sasaran {{target}} sedang didekati?',
          en: 'How far does evidence support that the target ({{target}}) is getting closer?',
        },
      },
    },
    {
      key: 'articulate',
      label: { id: 'Rumuskan', en: 'Articulate learning' },
      questions: {
        orient: {
          id: 'Saya belajar apa, bagaimana, mengapa penting, dan apa yang akan saya lakukan karenanya?',
          en: 'What did I learn, how, why does it matter, and what will I do because of it?',
        },
        build: {
          id: 'Kemampuan apa yang kini saya miliki, dan pada tugas mana segera saya pakai?',
          en: 'Which ability do I now have, and in which duty will I use it at once?',
        },
        apply: {
          id: 'Pelajaran apa dari kasus terakhir yang mengubah tindakan saya pada kasus berikut?',
          en: 'Which lesson from the latest case changes what I do in the one to come?',
        },
        sustain: {
          id: 'Apa yang saya wariskan kepada pengganti, dan dalam bentuk apa?',
          en: 'What do I hand on to a successor, and in what form?',
        },
      },
    },
  ],
  orid: [
    {
      key: 'objective',
      label: { id: 'Fakta', en: 'Objective' },
      questions: {
        orient: {
          id: 'Kata, angka, atau pemandangan apa yang Anda ingat dari tahap pembuka?',
          en: 'Which words, figures or scenes do you recall from the opening stage?',
        },
        build: {
          id: 'Apa saja yang benar-benar Anda kerjakan selama masa latihan?',
          en: 'What did you actually do in the time of practice?',
        },
        apply: {
          id: 'Berapa kali cara baru dipakai, dan apa hasil yang tercatat?',
          en: 'How many times was the new way used, and what was recorded?',
        },
        sustain: {
          id: 'Apa perubahan {{indicator}} yang dapat dilihat semua orang?',
          en: 'Which change in the {{indicator}} can everyone see?',
        },
      },
    },
    {
      key: 'reflective',
      label: { id: 'Kesan', en: 'Reflective' },
      questions: {
        orient: {
          id: 'Bagian mana yang membuat Anda tersenyum, gelisah, atau jengkel?',
          en: 'Which part made you smile, worry or fret?',
        },
        build: {
          id: 'Kapan kelompok paling bersemangat, dan kapan paling lelah?',
          en: 'When was the group most spirited, and when most tired?',
        },
        apply: {
          id: 'Dukungan siapa yang paling terasa ketika menerapkan?',
          en: 'Whose support was felt most while applying?',
        },
        sustain: {
          id: 'Apa yang akan Anda rindukan dari kelompok ini?',
          en: 'What will you miss about this group?',
        },
      },
    },
    {
      key: 'interpretive',
      label: { id: 'Makna', en: 'Interpretive' },
      questions: {
        orient: {
          id: 'Apa yang dikatakan pengalaman ini tentang cara unit bekerja?',
          en: 'What does this experience say about how the unit works?',
        },
        build: {
          id: 'Wawasan apa yang tidak mungkin diperoleh dari buku?',
          en: 'Which insight could no book have given?',
        },
        apply: {
          id: 'Apa makna hasil sementara bagi {{beneficiary}}?',
          en: 'What do interim results mean for {{beneficiary}}?',
        },
        sustain: {
          id: 'Nilai apa yang semakin jelas bagi tim sesudah perjalanan ini?',
          en: 'Which values have grown clear to the team after this journey?',
        },
      },
    },
    {
      key: 'decisional',
      label: { id: 'Keputusan', en: 'Decisional' },
      questions: {
        orient: {
          id: 'Keputusan kecil apa yang kita sepakati sebelum bubar?',
          en: 'What small decision do we agree on before we part?',
        },
        build: {
          id: 'Apa yang kita hentikan, mulai, dan teruskan pada tahap penerapan?',
          en: 'What do we stop, start and continue as application begins?',
        },
        apply: {
          id: 'Siapa melakukan apa sebelum angka berikutnya keluar?',
          en: 'Who does what before the next figures come out?',
        },
        sustain: {
          id: 'Apa janji tim yang akan diperiksa enam bulan lagi?',
          en: 'Which promise of the team shall be checked in six months?',
        },
      },
    },
  ],
} satisfies Record<'kolb' | 'gibbs' | 'deal' | 'orid', ReflectionStep[]>;

export const questionKindSchema = z.enum([
  'problem',
  'perspective',
  'assumption',
  'systems',
  'options',
  'action',
  'learning',
]);
export type QuestionKind = z.infer<typeof questionKindSchema>;

export const actionLearningQuestionSchema = z.strictObject({
  key: z.string(),
  kind: questionKindSchema,
  text: bilingualSchema,
});
export type ActionLearningQuestion = z.infer<typeof actionLearningQuestionSchema>;

export const actionLearningQuestions: readonly ActionLearningQuestion[] = [
  {
    key: 'alq-01',
    kind: 'problem',
    text: {
      id: 'Sejak kapan persoalan ini ada, dan siapa yang pertama menyadarinya?',
      en: 'Since when has this problem existed, and who noticed it first?',
    },
  },
  {
    key: 'alq-02',
    kind: 'problem',
    text: {
      id: 'Apa yang terjadi bila tidak ada yang berbuat apa-apa sampai akhir tahun?',
      en: "What happens if nobody does anything until year's end?",
    },
  },
  {
    key: 'alq-03',
    kind: 'problem',
    text: {
      id: 'Bagian mana dari {{indicator}} yang paling membuat Anda terjaga pada malam hari?',
      en: 'Which part of the {{indicator}} keeps you awake at night?',
    },
  },
  {
    key: 'alq-04',
    kind: 'problem',
    text: {
      id: 'Di tempat mana persoalan serupa justru tidak muncul?',
      en: 'Where does a similar problem fail to appear?',
    },
  },
  {
    key: 'alq-05',
    kind: 'problem',
    text: {
      id: 'Apa bedanya gejala yang kita lihat dengan persoalan yang sebenarnya?',
      en: 'How do the symptoms we see differ from the true problem?',
    },
  },
  {
    key: 'alq-06',
    kind: 'problem',
    text: {
      id: 'Bila rumusan masalah hanya boleh tujuh kata, apa bunyinya?',
      en: 'If the problem statement were limited to seven words, how would it run?',
    },
  },
  {
    key: 'alq-07',
    kind: 'perspective',
    text: {
      id: 'Bagaimana {{beneficiary}} akan menceritakan keadaan ini kepada tetangganya?',
      en: 'How would {{beneficiary}} describe all this to a neighbour?',
    },
  },
  {
    key: 'alq-08',
    kind: 'perspective',
    text: {
      id: 'Siapa yang diuntungkan oleh keadaan sekarang?',
      en: 'Who gains from things as they are?',
    },
  },
  {
    key: 'alq-09',
    kind: 'perspective',
    text: {
      id: 'Suara siapa yang belum ada di ruangan ini?',
      en: 'Whose voice is missing from this room?',
    },
  },
  {
    key: 'alq-10',
    kind: 'perspective',
    text: {
      id: 'Apa yang dilihat pegawai paling baru dan tidak lagi kita lihat?',
      en: 'What does the newest employee see that we no longer do?',
    },
  },
  {
    key: 'alq-11',
    kind: 'perspective',
    text: {
      id: 'Bagaimana pandangan pihak yang menolak bila kita mendengarnya dengan niat baik?',
      en: 'How does the objecting side look if heard in good faith?',
    },
  },
  {
    key: 'alq-12',
    kind: 'perspective',
    text: {
      id: 'Apa kata data, dan apa kata orang yang mengerjakan {{workTask}}?',
      en: 'What do the data say, and what do those who do {{workTask}}?',
    },
  },
  {
    key: 'alq-13',
    kind: 'assumption',
    text: {
      id: 'Anggapan apa yang selama ini tidak pernah kita periksa?',
      en: 'Which assumption have we never checked?',
    },
  },
  {
    key: 'alq-14',
    kind: 'assumption',
    text: {
      id: 'Dari mana kita tahu bahwa itu penyebabnya?',
      en: 'How do we know that is the cause?',
    },
  },
  {
    key: 'alq-15',
    kind: 'assumption',
    text: {
      id: 'Apa bukti yang akan membuat Anda berubah pikiran?',
      en: 'What evidence would change your mind?',
    },
  },
  {
    key: 'alq-16',
    kind: 'assumption',
    text: {
      id: 'Aturan mana yang kita patuhi padahal tidak tertulis?',
      en: 'Which rule do we obey although nobody wrote it?',
    },
  },
  {
    key: 'alq-17',
    kind: 'assumption',
    text: {
      id: 'Apa yang kita anggap mustahil, dan siapa yang mengatakannya?',
      en: 'What do we take for impossible, and who said so?',
    },
  },
  {
    key: 'alq-18',
    kind: 'assumption',
    text: {
      id: 'Apakah kita menghadapi kekurangan kemampuan, kekurangan alat, atau kekurangan kejelasan?',
      en: 'Do we face a lack of ability, of means, or of clarity?',
    },
  },
  {
    key: 'alq-19',
    kind: 'systems',
    text: {
      id: 'Bila bagian ini diperbaiki, bagian mana yang akan menanggung bebannya?',
      en: 'If this part is fixed, which part bears the load?',
    },
  },
  {
    key: 'alq-20',
    kind: 'systems',
    text: {
      id: 'Keputusan siapa di luar {{unit}} yang menentukan hasil kita?',
      en: 'Whose decision beyond {{unit}} determines our result?',
    },
  },
  {
    key: 'alq-21',
    kind: 'systems',
    text: {
      id: 'Apa yang terjadi di hulu sebelum pekerjaan sampai kepada kita?',
      en: 'What happens upstream before work reaches us?',
    },
  },
  {
    key: 'alq-22',
    kind: 'systems',
    text: {
      id: 'Ukuran mana yang mendorong orang berbuat kebalikannya?',
      en: 'Which measure drives people to do the opposite?',
    },
  },
  {
    key: 'alq-23',
    kind: 'systems',
    text: {
      id: 'Kapan terakhir kali hal ini berhasil, dan apa yang menopangnya saat itu?',
      en: 'When did this last succeed, and what held it up?',
    },
  },
  {
    key: 'alq-24',
    kind: 'options',
    text: {
      id: 'Apa yang akan Anda lakukan bila tidak ada anggaran sama sekali?',
      en: 'What would you do with no budget whatever?',
    },
  },
  {
    key: 'alq-25',
    kind: 'options',
    text: {
      id: 'Pilihan apa yang belum pernah disebut karena terasa terlalu sederhana?',
      en: 'Which option has gone unmentioned for seeming too simple?',
    },
  },
  {
    key: 'alq-26',
    kind: 'options',
    text: {
      id: 'Apa yang dapat kita hentikan agar ada waktu bagi hal ini?',
      en: 'What could we stop so as to make time?',
    },
  },
  {
    key: 'alq-27',
    kind: 'options',
    text: {
      id: 'Siapa yang pernah memecahkan persoalan mirip di bidang yang berbeda?',
      en: 'Who has solved something alike in another field?',
    },
  },
  {
    key: 'alq-28',
    kind: 'options',
    text: {
      id: 'Bagaimana cara mencobanya dalam skala terkecil besok pagi?',
      en: 'How could it be tried at the smallest scale tomorrow morning?',
    },
  },
  {
    key: 'alq-29',
    kind: 'options',
    text: {
      id: 'Apa risiko terburuk dari setiap pilihan, dan dapatkah kita menanggungnya?',
      en: 'What is the worst risk of each option, and can we bear it?',
    },
  },
  {
    key: 'alq-30',
    kind: 'options',
    text: {
      id: 'Bila Anda menjadi {{supervisor}}, pilihan mana yang akan Anda setujui?',
      en: 'Were you the {{supervisor}}, which option would you approve?',
    },
  },
  {
    key: 'alq-31',
    kind: 'action',
    text: {
      id: 'Tindakan apa yang sepenuhnya berada dalam kewenangan Anda?',
      en: 'Which action lies wholly within your authority?',
    },
  },
  {
    key: 'alq-32',
    kind: 'action',
    text: {
      id: 'Apa yang akan Anda kerjakan sebelum sesi berikutnya, dan apa tandanya sudah selesai?',
      en: 'What will you do before the next session, and what will mark it done?',
    },
  },
  {
    key: 'alq-33',
    kind: 'action',
    text: {
      id: 'Bantuan apa yang Anda perlukan dari anggota kelompok?',
      en: 'What help do you need from members of the set?',
    },
  },
  {
    key: 'alq-34',
    kind: 'action',
    text: {
      id: 'Siapa yang harus mendengar rencana ini dari Anda sendiri?',
      en: 'Who must hear this plan from you in person?',
    },
  },
  {
    key: 'alq-35',
    kind: 'action',
    text: {
      id: 'Apa yang mungkin menggagalkan tindakan itu pada hari pertama?',
      en: 'What may thwart that action on its first day?',
    },
  },
  {
    key: 'alq-36',
    kind: 'action',
    text: {
      id: 'Angka mana yang akan kita lihat untuk tahu bahwa tindakan berpengaruh?',
      en: 'Which figure shall we watch to know the action tells?',
    },
  },
  {
    key: 'alq-37',
    kind: 'learning',
    text: {
      id: 'Apa yang kelompok lakukan tadi sehingga pertanyaannya semakin tajam?',
      en: 'What did the set do that made its questions sharper?',
    },
  },
  {
    key: 'alq-38',
    kind: 'learning',
    text: {
      id: 'Apa yang Anda pelajari tentang diri sendiri sebagai pemimpin?',
      en: 'What did you learn about yourself as a leader?',
    },
  },
  {
    key: 'alq-39',
    kind: 'learning',
    text: {
      id: 'Kapan kita berhenti mendengarkan, dan apa sebabnya?',
      en: 'When did we stop listening, and for what cause?',
    },
  },
  {
    key: 'alq-40',
    kind: 'learning',
    text: {
      id: 'Pelajaran mana yang dapat dipakai unit lain tanpa mengubah apa pun?',
      en: 'Which lesson could another unit use as it stands?',
    },
  },
  {
    key: 'alq-41',
    kind: 'learning',
    text: {
      id: 'Satu hal apa yang akan kita perbaiki dalam cara kelompok bekerja?',
      en: 'What one thing shall we improve in how the set works?',
    },
  },
  {
    key: 'alq-42',
    kind: 'learning',
    text: {
      id: 'Bagaimana tindakan sejak sesi lalu mengubah pertanyaan kita hari ini?',
      en: "How have actions since last time changed today's questions?",
    },
  },
];

export const statementKindSchema = z.enum([
  'opening',
  'rule',
  'agreement',
  'commitment',
  'learning',
]);
export const actionLearningStatementSchema = z.strictObject({
  key: z.string(),
  kind: statementKindSchema,
  text: bilingualSchema,
});
export type ActionLearningStatement = z.infer<typeof actionLearningStatementSchema>;

export const actionLearningStatements: readonly ActionLearningStatement[] = [
  {
    key: 'als-01',
    kind: 'opening',
    text: {
      id: 'Pemilik masalah menyampaikan keadaan, dampak, dan bantuan yang diharapkan dalam lima menit.',
      en: 'The problem owner states the situation, its impact and the help hoped for, within five minutes.',
    },
  },
  {
    key: 'als-02',
    kind: 'opening',
    text: {
      id: 'Persoalan dibawa karena {{indicator}} belum mencapai sasaran {{target}}.',
      en: 'The problem is brought because the {{indicator}} has not reached its target ({{target}}).',
    },
  },
  {
    key: 'als-03',
    kind: 'rule',
    text: {
      id: 'Pernyataan hanya disampaikan sebagai jawaban atas pertanyaan.',
      en: 'Statements are made only in answer to questions.',
    },
  },
  {
    key: 'als-04',
    kind: 'rule',
    text: {
      id: 'Pelatih pembelajaran boleh menghentikan percakapan kapan saja untuk menanyakan cara kelompok bekerja.',
      en: 'The learning coach may halt the talk at any time to ask how the set is working.',
    },
  },
  {
    key: 'als-05',
    kind: 'rule',
    text: {
      id: 'Isi percakapan tinggal di kelompok, sedangkan tindakan boleh diketahui semua orang.',
      en: 'What is said stays in the set, whereas actions may be known to all.',
    },
  },
  {
    key: 'als-06',
    kind: 'rule',
    text: {
      id: 'Setiap anggota memiliki kesempatan bertanya yang sama tanpa memandang jabatan.',
      en: 'Each member has equal opportunity to ask, whatever the rank.',
    },
  },
  {
    key: 'als-07',
    kind: 'agreement',
    text: {
      id: 'Kelompok menyepakati rumusan masalah sebelum membahas jalan keluar.',
      en: 'The set agrees on the problem before it turns to ways out.',
    },
  },
  {
    key: 'als-08',
    kind: 'agreement',
    text: {
      id: 'Data yang belum tersedia dicatat sebagai tugas, bukan sebagai alasan menunda.',
      en: 'Missing data are noted as a task, not as grounds for delay.',
    },
  },
  {
    key: 'als-09',
    kind: 'commitment',
    text: {
      id: 'Pemilik masalah mengucapkan tindakan, tenggat, dan orang yang akan dihubungi.',
      en: 'The problem owner speaks the action, the due date and the person to contact.',
    },
  },
  {
    key: 'als-10',
    kind: 'commitment',
    text: {
      id: 'Hasil tindakan dilaporkan pada awal sesi berikutnya, termasuk bila gagal.',
      en: 'The outcome of each action is reported as the next session opens, failure included.',
    },
  },
  {
    key: 'als-11',
    kind: 'commitment',
    text: {
      id: 'Anggota lain menawarkan satu bantuan nyata yang dapat ditagih.',
      en: 'Other members offer one real help that can be called upon.',
    },
  },
  {
    key: 'als-12',
    kind: 'learning',
    text: {
      id: 'Pelajaran kelompok ditulis dalam satu kalimat sebelum sesi ditutup.',
      en: 'What the set learned is written in one sentence before closing.',
    },
  },
];

/** What successive sessions of one set are about, in order, and which questions suit them. */
export const actionLearningArcSchema = z.strictObject({
  key: z.string(),
  title: bilingualSchema,
  focus: bilingualSchema,
  kinds: z.array(questionKindSchema).min(1),
});
export type ActionLearningArc = z.infer<typeof actionLearningArcSchema>;

export const actionLearningArcs: readonly ActionLearningArc[] = [
  {
    key: 'understand',
    title: { id: 'Memahami masalah', en: 'Understanding the problem' },
    focus: {
      id: 'Kelompok mencari persoalan di balik gejala dan menyepakati rumusannya.',
      en: 'The set looks for the problem behind the symptoms and agrees how to word it.',
    },
    kinds: ['problem', 'perspective', 'assumption'],
  },
  {
    key: 'test-causes',
    title: { id: 'Menguji dugaan sebab', en: 'Testing presumed causes' },
    focus: {
      id: 'Temuan dari tindakan pertama dipakai untuk menerima atau membuang dugaan.',
      en: 'Findings from the first actions serve to keep or drop presumptions.',
    },
    kinds: ['assumption', 'systems', 'perspective'],
  },
  {
    key: 'widen-options',
    title: { id: 'Memperluas pilihan', en: 'Widening the options' },
    focus: {
      id: 'Pilihan diperbanyak sebelum satu dipilih untuk dicoba dalam skala kecil.',
      en: 'Options are multiplied before one is taken up on a small scale.',
    },
    kinds: ['options', 'systems', 'action'],
  },
  {
    key: 'face-resistance',
    title: { id: 'Menghadapi hambatan', en: 'Facing obstacles' },
    focus: {
      id: 'Hambatan dan penolakan dibaca sebagai keterangan tentang sistem.',
      en: 'Obstacles and resistance are read as information about the system.',
    },
    kinds: ['perspective', 'systems', 'action'],
  },
  {
    key: 'review-results',
    title: { id: 'Menimbang hasil tindakan', en: 'Weighing results of action' },
    focus: {
      id: 'Angka dan cerita dari lapangan dibandingkan dengan dugaan semula.',
      en: 'Figures and stories from the field are held against what was presumed.',
    },
    kinds: ['problem', 'assumption', 'learning'],
  },
  {
    key: 'carry-on',
    title: { id: 'Meneruskan pelajaran', en: 'Carrying lessons on' },
    focus: {
      id: 'Kelompok memutuskan apa yang dibakukan, diajarkan, dan dilepas.',
      en: 'The set decides what to standardise, to teach, and to let go.',
    },
    kinds: ['action', 'options', 'learning'],
  },
];
