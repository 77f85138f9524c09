/** Turns verb phrases into noun phrases and back, as far as regular word formation goes. */
import type { Language } from '../../design/enums.ts';

/** Nouns whose formation from the verb is not regular. */
const irregular: Readonly<Record<string, string>> = {
  mengisi: 'pengisian',
  mencari: 'pencarian',
  memberi: 'pemberian',
  mengganti: 'penggantian',
  menguji: 'pengujian',
  membagi: 'pembagian',
  membeli: 'pembelian',
  membaca: 'pembacaan',
  mengawasi: 'pengawasan',
  memverifikasi: 'verifikasi',
  memvalidasi: 'validasi',
  mengklasifikasi: 'klasifikasi',
  mengklasifikasikan: 'klasifikasi',
  mengidentifikasi: 'identifikasi',
  mendiagnosis: 'diagnosis',
  mengevaluasi: 'evaluasi',
  menganalisis: 'analisis',
  mengkalibrasi: 'kalibrasi',
  mengoordinasikan: 'koordinasi',
  menginput: 'penginputan',
  mengentri: 'pengentrian',
  melapor: 'pelaporan',
  mengajar: 'pengajaran',
  bekerja: 'pekerjaan',
  berdialog: 'dialog',
  berkoordinasi: 'koordinasi',
  berkomunikasi: 'komunikasi',
  memahami: 'pemahaman',
  menguasai: 'penggunaan',
  memakai: 'pemakaian',
  menghadapi: 'penanganan',
  menggunakan: 'penggunaan',
  menyatakan: 'pernyataan',
  memimpin: 'pemanduan',
  menang: 'kemenangan',
  berdiskusi: 'diskusi',
  bercerita: 'penceritaan',
};

/** Verbs whose last -i belongs to the stem or is a suffix: with the suffix it falls away. */
function stem(verb: string): string {
  if (verb.endsWith('kan')) return verb.slice(0, -3);
  if (/(?:ai|ui|ni|ri|ti|hi|ki|mi|li|si|ngi)$/u.test(verb)) return verb.slice(0, -1);
  return verb;
}

function nominal(verb: string): string {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (/^mem?[a-z]*si$/u.test(verb) || !verb.startsWith('me')) return verb;
  return `pe${stem(verb.slice(2))}an`;
}

const keepsE = /(?:ee|oe|ye)$/u;
const doubles = /^(?:[^aeiou]*[aeiou])[bdgmnprt]$/u;

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !keepsE.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (doubles.test(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  return `${verb}ing`;
}

const gerunds: Readonly<Record<string, string>> = {
  choosing: 'choose',
  measuring: 'measure',
  using: 'use',
  writing: 'write',
  recording: 'record',
  filling: 'fill',
  planning: 'plan',
  making: 'make',
  taking: 'take',
  giving: 'give',
  preparing: 'prepare',
  reading: 'read',
  checking: 'check',
  scheduling: 'schedule',
  handling: 'handle',
  calibrating: 'calibrate',
  inspecting: 'inspect',
  entering: 'enter',
  storing: 'store',
};

/** The base form of an English gerund ("choosing" is "choose"). */
export function baseForm(word: string): string {
  const known = gerunds[word];
  if (known !== undefined) return known;
  if (!/^[a-z]{3,}ing$/u.test(word)) return word;
  const root = word.slice(0, -3);
  if (/([bdgmnprt])\1$/u.test(root)) return root.slice(0, -1);
  if (/(?:at|iv|is|iz|ag|uc|ur|os|id)$/u.test(root)) return `${root}e`;
  return root;
}

/** The noun phrase of a verb phrase: "menegakkan papan ukur" is "penegakan papan ukur". */
export function nounPhrase(verbPhrase: string, language: Language): string {
  const [verb = '', ...rest] = verbPhrase.trim().split(/\s+/u);
  const head = language === 'id' ? nominal(verb.toLowerCase()) : gerund(verb.toLowerCase());
  return [head, ...rest].join(' ');
}

/** Bare verbs of everyday speech ("belum bisa pakai alat"). */
const bare: Readonly<Record<string, string>> = {
  pakai: 'memakai',
  isi: 'mengisi',
  baca: 'membaca',
  buat: 'membuat',
  bikin: 'membuat',
  hitung: 'menghitung',
  scan: 'memindai',
  catat: 'mencatat',
  ukur: 'mengukur',
  cek: 'memeriksa',
  tulis: 'menulis',
  input: 'menginput',
};

/** "pakai alat" is "memakai alat"; anything else stays. */
export function formalVerb(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ');
  return [bare[first.toLowerCase()] ?? first, ...rest].join(' ');
}

/** The active form of a passive verb: "diperiksa" is "memeriksa", "diisi" is "mengisi". */
export function activeOf(passive: string): string {
  const root = passive.replace(/^di/u, '');
  if (root === 'foto') return 'memotret';
  if (/^per(?:baiki|barui|baharui|hatikan|timbangkan)/u.test(root)) return `mem${root}`;
  const first = root[0] ?? '';
  if ('aiueogh'.includes(first)) return `meng${root}`;
  if (first === 'k') return `meng${root.slice(1)}`;
  if (first === 'p') return `mem${root.slice(1)}`;
  if (first === 't') return `men${root.slice(1)}`;
  if (first === 's') return `meny${root.slice(1)}`;
  if ('bfv'.includes(first)) return `mem${root}`;
  if ('cdjz'.includes(first)) return `men${root}`;
  return `me${root}`;
}

/** True for a phrase that begins with an active verb. */
export function isVerbPhrase(phrase: string, language: Language): boolean {
  const first = phrase.trim().split(/\s+/u)[0] ?? '';
  if (language === 'en') return /^[a-z]+$/u.test(first);
  return /^(?:me(?:m|n|ng|ny|l|r|w|y)?[a-z]{2,}|ber[a-z]{3,})$/u.test(first);
}
