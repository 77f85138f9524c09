/** The work behind a cause: what people shall be able to do, as verb phrase and as noun phrase. */
import type { Language } from '../../design/enums.ts';
import type { CauseTag } from '../../patterns/index.ts';
import { listOf, withoutStop } from '../fill/render.ts';
import type { CauseFact } from '../intake/index.ts';
import { activeOf, baseForm, formalVerb, isVerbPhrase, nounPhrase } from './morphology.ts';

export interface WorkTask {
  /** "menegakkan papan ukur pada setiap pengukuran" */
  verb: string;
  /** "penegakan papan ukur" */
  noun: string;
  /** Set where the general criterion of the kind does not fit. */
  criterion?: 'recording' | 'product';
  /** Set when the task is to make something good: "rekomendasi", "terukur". Such tasks can be joined. */
  product?: { readonly name: string; readonly quality: string; readonly make: string };
}

const wrongdoing =
  /\b(?:membulatkan|mengabaikan|melewatkan|menunda|menyalin|mengarang|menebak|melompati|mencampur|round|skip|guess|copy|delay)\b/iu;

/**
 * A long task without its conditions, for sentences that name it in passing:
 * "melayani pemohon sampai tuntas" of "... dengan penjelasan yang jelas dan santun".
 */
export function shortVerb(verb: string): string {
  if (verb.split(/\s+/u).length <= 5) return verb;
  const cut =
    /^(\S+\s+\S.*?)\s+(?:dengan|tanpa|sesuai|yang|pada|sejak|dalam|with|without|that|as|to the|within)\s/u.exec(
      verb,
    )?.[1];
  return cut ?? verb;
}

/** What follows the words that say it is not done, or not done well. */
const lacking: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:belum|tidak|jarang|tak|kurang|hanya \S+ yang|ragu|sulit|kesulitan|lambat|gagal)\b\s+(?:pernah\s+|mampu\s+|dapat\s+|bisa\s+|biasa\s+|terlatih\s+|terbiasa\s+|tahu(?: cara)?\s+|paham(?: cara)?\s+|dilatih(?: untuk| cara)?\s+|berlatih\s+|selalu\s+|lagi\s+|terampil\s+|sempat\s+)*(?:untuk\s+|cara\s+)?(.+)$/iu,
  en: /\b(?:never|not|cannot|can't|rarely|seldom|unable to|struggle to|fail(?:s|ed)? to|lacks?|do not|don't|does not)\b\s+(?:yet\s+|been\s+|know(?: how)?(?: to)?\s+|trained\s+(?:in|to|on)?\s*|practi[sc]ed\s+|learned\s+(?:how\s+)?(?:to\s+)?|able\s+to\s+|used\s+to\s+|always\s+)*(.+)$/iu,
};

const wrongly: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:(?:sering\s+)?salah|keliru)\s+((?:me|ber)[a-z]+.*)$/iu,
  en: /\b(?:wrongly|incorrectly)\s+([a-z]+.*)$/iu,
};

function clause(text: string): string {
  return withoutStop(
    text.split(
      /[,;:(]|\b(?:karena|sehingga|padahal|tetapi|namun|setelah|sejak|saat|ketika|because|so that|although|but|when|since|after|dan (?:banyak|sering|masih|sebagian|sudah))\b/iu,
    )[0] ?? '',
  ).trim();
}

/** "mengurus" of "diurus": passive verbs name a thing, not what people do, so they are no task. */
function fromVerb(phrase: string, language: Language): string {
  const cleaned = language === 'id' ? formalVerb(clause(phrase)) : clause(phrase);
  if (cleaned === '' || cleaned.split(/\s+/u).length > 9) return '';
  if (language === 'id') return isVerbPhrase(cleaned, 'id') ? cleaned : '';
  const [first = '', ...rest] = cleaned.split(/\s+/u);
  const base = baseForm(first.toLowerCase());
  return base === first.toLowerCase() && /(?:ing|ed)$/u.test(base) ? '' : [base, ...rest].join(' ');
}

function subjectOf(statement: string): string {
  const match =
    /^(?:[\d.,]+%?\s+|(?:se)?\p{Ll}+\s+(?:dari|orang)\s+)?((?:\p{L}|-|\s)+?)\s+(?:belum|tidak|jarang|kurang|sering|masih|sudah|terakhir|direvisi)\b/iu.exec(
      statement,
    );
  const noun = (match?.[1] ?? '').trim();
  return noun.split(/\s+/u).length <= 4 ? noun : '';
}

const passive =
  /\b(?:disimulasikan|dilatihkan|dipraktikkan|diterapkan|dijalankan|digladikan|dibaca|dipakai)\b|\b(?:been|was|were|is|are)\s+(?:never\s+)?(?:simulated|rehearsed|practi[sc]ed|drilled)\b/iu;

export interface TaskWords {
  service: string;
  tool: string;
  beneficiary: string;
  /** What is written: "rekomendasi", "laporan penyuluh"; the service where none is named. */
  product: string;
}

/** What is measured or recorded: "data tinggi badan balita" is about "tinggi badan balita". */
function objectOf(service: string): string {
  return service
    .replace(/^(?:(?:data|pencatatan|pengukuran|catatan|laporan|hasil)\s+)+/iu, '')
    .replace(/^(?:data|records?) (?:on|of)\s+/iu, '');
}

/** General tasks by kind of ability, when the brief names no verb. */
function general(tag: CauseTag, words: TaskWords, language: Language): WorkTask {
  const { service, beneficiary } = words;
  const object = objectOf(service);
  const { product } = words;
  const id: Readonly<Record<CauseTag, readonly [string, string]>> = {
    'procedure-skill': [
      `menjalankan setiap langkah ${service} sesuai ketentuan`,
      `pelaksanaan langkah ${service}`,
    ],
    'measurement-skill': [
      `mengukur ${object} dengan teknik dan alat yang benar`,
      `pengukuran ${object}`,
    ],
    'diagnosis-skill': [
      `menentukan jenis kasus dari tanda-tanda yang terlihat`,
      `penentuan jenis kasus`,
    ],
    'communication-skill': [
      `menjelaskan ${service} kepada ${beneficiary} dengan bahasa yang mudah diikuti`,
      `penjelasan ${service}`,
    ],
    'writing-analysis-skill': [
      `menyusun ${product} yang lengkap, terukur, dan dapat ditindaklanjuti`,
      `penyusunan ${product}`,
    ],
    'feedback-giving': [
      `memberi umpan balik yang spesifik segera setelah mengamati pekerjaan`,
      `pemberian umpan balik`,
    ],
    'system-use-skill': [
      `menyelesaikan transaksi pada aplikasi tanpa pembetulan`,
      `pengoperasian aplikasi`,
    ],
    'leadership-stakeholder': [
      `menggalang komitmen ${beneficiary} atas ${service}`,
      `penggalangan komitmen ${beneficiary}`,
    ],
    'attitude-service': [
      `melayani ${beneficiary} sampai tuntas dengan penjelasan yang jelas dan santun`,
      `pelayanan ${beneficiary}`,
    ],
    planning: [`menyusun rencana kerja ${service} yang realistis`, `penyusunan rencana kerja`],
    'data-quality': [
      `mencatat data ${object} secara lengkap dan benar sejak pertama kali`,
      `pencatatan data ${object}`,
    ],
    'teaching-skill': [
      `memeriksa pemahaman siswa selama pelajaran berlangsung`,
      `pengajaran di kelas`,
    ],
    'compliance-integrity': [
      `menolak dan melaporkan pemberian di luar ketentuan`,
      `penegakan ketentuan layanan`,
    ],
    'emergency-response': [
      `mengambil keputusan siaga sesuai prosedur dalam batas waktu`,
      `penanganan keadaan darurat`,
    ],
    coordination: [
      `menyerahkan pekerjaan kepada rekan atau unit lain tanpa ada yang terputus`,
      `serah terima pekerjaan`,
    ],
  };
  const en: Readonly<Record<CauseTag, readonly [string, string]>> = {
    'procedure-skill': [
      `carry out every step of ${service} as prescribed`,
      `carrying out ${service}`,
    ],
    'measurement-skill': [
      `measure ${object} with the right technique and equipment`,
      `measuring ${object}`,
    ],
    'diagnosis-skill': [`tell the kind of case from the signs that can be seen`, `sorting cases`],
    'communication-skill': [
      `explain ${service} to ${beneficiary} in words they can follow`,
      `explaining ${service}`,
    ],
    'writing-analysis-skill': [
      `draft ${service} that can be acted on and checked`,
      `drafting ${service}`,
    ],
    'feedback-giving': [`give specific feedback right after observing the work`, `giving feedback`],
    'system-use-skill': [
      `complete a transaction in the system without corrections`,
      `working in the system`,
    ],
    'leadership-stakeholder': [`win the parties' agreement on ${service}`, `winning agreement`],
    'attitude-service': [
      `serve ${beneficiary} to the end with clear and courteous explanations`,
      `serving ${beneficiary}`,
    ],
    planning: [`make a realistic work plan for ${service}`, `planning the work`],
    'data-quality': [
      `record the data of ${service} completely and correctly the first time`,
      `recording data`,
    ],
    'teaching-skill': [`check pupils' understanding during the lesson`, `teaching in class`],
    'compliance-integrity': [
      `refuse and report any offer outside the rules`,
      `applying the rules of service`,
    ],
    'emergency-response': [
      `decide on the alert level by the procedure and within the time limit`,
      `emergency handling`,
    ],
    coordination: [
      `hand work over to colleagues or other units without a gap`,
      `handing work over`,
    ],
  };
  const [verb, noun] = (language === 'id' ? id : en)[tag];
  return { verb, noun };
}

const unrounded: Readonly<Record<Language, WorkTask>> = {
  id: {
    verb: 'mencatat hasil ukur apa adanya tanpa membulatkan angka',
    noun: 'pencatatan hasil ukur',
    criterion: 'recording',
  },
  en: {
    verb: 'record readings as they are, without rounding',
    noun: 'recording readings',
    criterion: 'recording',
  },
};

/** One task out of several that make the same thing good: qualities are joined into one list. */
export function joinProducts(tasks: readonly WorkTask[], language: Language): WorkTask | null {
  const first = tasks[0]?.product;
  if (first === undefined || tasks.length < 2) return null;
  const qualities = [...new Set(tasks.flatMap(({ product }) => product?.quality ?? []))];
  const link = language === 'id' ? 'yang' : 'that';
  return {
    verb: `${first.make} ${first.name} ${link} ${listOf(qualities, language)}`,
    noun: tasks[0]?.noun ?? '',
    product: { ...first, quality: listOf(qualities, language) },
  };
}

const products =
  /\b(?:rekomendasi|laporan|surat|risalah|notula|naskah|dokumen|putusan|kajian|uraian|foto|gambar|rekaman|formulir|daftar|catatan|metadata|kerangka acuan|berkas|label|peta|recommendations?|reports?|forms?|files?|records?|photos?|minutes|drafts?|slips?|letters?)\b/iu;

/** "klasifikasi barang keliru", "alamat keliru dicatat": the task is to get it right. */
function faultInIndonesian(statement: string): WorkTask | null {
  const text = clause(statement).toLowerCase();
  const done = /^(.+?)\s+(?:keliru|salah)\s+(di[a-z]{3,})$/u.exec(text);
  if (done !== null) {
    const verb = `${activeOf(done[2] ?? '')} ${done[1] ?? ''}`;
    return { verb: `${verb} dengan tepat`, noun: nounPhrase(verb, 'id') };
  }
  const thing = /^(?:\d[\d.,]*%?\s+)?((?:\p{L}+\s?){1,4}?)\s+(?:keliru|salah)$/u.exec(text)?.[1];
  if (thing === undefined || thing.split(' ').length > 4) return null;
  return { verb: `menentukan ${thing} dengan tepat`, noun: `penentuan ${thing}` };
}

/** "61 had the wrong business code", "40 lacked the zoning map": the task is to get it right. */
function faultInEnglish(statement: string): WorkTask | null {
  const wrong = /\bwrong\s+(.+)$/iu.exec(clause(statement))?.[1];
  if (wrong !== undefined)
    return { verb: `choose the right ${wrong}`, noun: `choosing the right ${wrong}` };
  const lacked = /^(.{0,40}?)\b(?:lack(?:ed|s)?|missed|had no)\s+(.+)$/iu.exec(clause(statement));
  if (lacked === null || lacked[2] === undefined) return null;
  const subject = lacked[1]?.trim() || 'files';
  return {
    verb: `make sure that ${subject} contain ${lacked[2]}`,
    noun: `checking for ${lacked[2]}`,
  };
}

/** Work whose product is faulty ("tidak terukur", "tidak dapat dipakai"): the task is the good product. */
function productTask(
  statement: string,
  isAboutProduct: boolean,
  language: Language,
): WorkTask | null {
  if (!isAboutProduct) return null;
  const rest = clause(lacking[language].exec(statement)?.[1] ?? '');
  if (rest === '' || rest.split(/\s+/u).length > 8) return null;
  const subject = subjectOf(statement);
  // People who do not do something have a task of their own; only things are products.
  if (!products.test(subject)) return null;
  if (language === 'en') {
    const quality = /^(?:name|state|contain|list|include|mention|have)/u.test(rest)
      ? rest
      : `are ${rest}`;
    return {
      verb: `prepare ${subject} that ${quality}`,
      noun: `preparing ${subject}`,
      product: { name: subject, quality, make: 'prepare' },
    };
  }
  const free = /^(?:mungkin )?(di\S+) tanpa anggaran/u.exec(rest)?.[1];
  const isAble = /\b(?:dapat|bisa|mungkin|layak)\s+di[a-z]+/iu.test(clause(statement));
  const isReady = /^(?:me|ber|ter)[a-z]{3,}/u.test(rest);
  const undone = /^(di[a-z]{3,})(.*)$/u.exec(rest);
  if (free === undefined && !isAble && undone !== null) {
    // "catatan tidak diperiksa": nobody does it, so doing it is the task.
    const verb = `${activeOf(undone[1] ?? '')} ${subject.toLowerCase()}${undone[2] ?? ''}`;
    return { verb, noun: nounPhrase(verb, 'id') };
  }
  if (free === undefined && !isAble && !isReady) return null;
  const quality =
    free !== undefined
      ? `dapat ${free} dengan anggaran yang ada`
      : /^di[a-z]+/u.test(rest)
        ? `dapat ${rest}`
        : rest;
  const make = /\b(?:foto|gambar|rekaman)\b/iu.test(subject) ? 'membuat' : 'menyusun';
  const name = subject.toLowerCase();
  return {
    verb: `${make} ${name} yang ${quality}`,
    noun: nounPhrase(`${make} ${name}`, 'id'),
    ...(make === 'membuat' ? { criterion: 'product' as const } : {}),
    product: { name, quality, make },
  };
}

/** Reads the task out of a cause: its named task, its own verb, or the general task of its kind. */
export function workTaskOf(
  cause: Pick<CauseFact, 'statement' | 'task' | 'hints'>,
  tag: CauseTag,
  words: TaskWords,
  language: Language,
): WorkTask {
  const id = language === 'id';
  const statement = withoutStop(cause.statement);
  const named = cause.task === null ? '' : fromVerb(cause.task, language);
  const wrong = wrongly[language].exec(statement)?.[1] ?? '';
  const amiss = id ? faultInIndonesian(statement) : faultInEnglish(statement);
  if (amiss !== null) return amiss;
  const wrongVerb = fromVerb(wrong, language);
  if (wrongVerb !== '') {
    return {
      verb: id ? `${wrongVerb} dengan tepat` : `${wrongVerb} correctly`,
      noun: nounPhrase(wrongVerb, language),
    };
  }
  if (/\b(?:membulatkan|dibulatkan|round(?:s|ed|ing)?)\b/iu.test(statement))
    return unrounded[language];
  if (named !== '' && wrongdoing.test(named)) {
    const noun = general(tag, words, language).noun;
    return {
      verb: id
        ? `menyelesaikan ${noun} tanpa ${named}`
        : `do the ${noun} without ${nounPhrase(named, 'en')}`,
      noun,
    };
  }
  const product = productTask(statement, cause.hints.includes('quality-of-work'), language);
  if (product !== null) return product;
  if (passive.test(statement) && (!id || /\b(?:belum|tidak|jarang|tak)\b/iu.test(statement))) {
    const subject = subjectOf(statement) || words.tool;
    if (subject !== '')
      return {
        verb: id
          ? `menjalankan ${subject} secara lengkap pada setiap kasus`
          : `carry out the ${subject} in full for every case`,
        noun: id ? `pelaksanaan ${subject}` : `carrying out the ${subject}`,
      };
  }
  const found = named || fromVerb(lacking[language].exec(statement)?.[1] ?? '', language);
  if (found !== '') {
    const talk = /^(?:berdialog|berkonsultasi|berdiskusi|berkoordinasi)\b(?! dengan)/u.exec(
      found,
    )?.[0];
    const partner =
      talk === undefined ? found : found.replace(talk, `${talk} dengan ${words.beneficiary}`);
    const usable = id
      ? partner
          .replace(/^menguasai\s/u, 'menggunakan ')
          .replace(
            /^(?:memahami|mengetahui|mengerti|menyadari|mengenal|mempelajari|menghayati|meyakini)\s/u,
            'menjelaskan ',
          )
      : found.replace(/^(?:know|understand|learn|appreciate|realise)\s/u, 'explain ');
    return { verb: usable, noun: nounPhrase(usable, language) };
  }
  return general(tag, words, language);
}
