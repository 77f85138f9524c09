/** Words that turn a statement: opposites, duties, bounds, and how many it holds for. */

/** Each line: one side, then the other. A word on both sides of different lines is fine. */
const opposites = `
naik meningkat bertambah | turun menurun berkurang
kenaikan peningkatan pertambahan | penurunan pengurangan
menaikkan meningkatkan menambah tambah | menurunkan mengurangi
tinggi tertinggi | rendah terendah
besar terbesar | kecil terkecil
banyak terbanyak | sedikit tersedikit
cepat tercepat | lambat terlambat lama
mempercepat | memperlambat
sebelum sebelumnya | sesudah setelah sesudahnya
awal mula | akhir
pertama | terakhir
mudah gampang | sulit sukar susah
panjang terpanjang | pendek terpendek
luas | sempit
berat | ringan
kuat | lemah
murah termurah | mahal termahal
lisan | tertulis tulisan
daring online | luring offline
masuk | keluar
depan | belakang
atas | bawah
kanan | kiri
dalam | luar
datang tiba | pergi pulang
menerima diterima | menolak ditolak
disetujui setuju | ditolak
membuka dibuka terbuka buka | menutup ditutup tertutup tutup
sama | berbeda beda
benar tepat | salah keliru
memenuhi | melanggar
mengizinkan diizinkan izin | melarang dilarang larangan
menghidupkan menyala | mematikan mati
aktif | pasif
positif | negatif
untung keuntungan | rugi kerugian
internal | eksternal
lebih | kurang
minimal minimum sedikitnya setidaknya | maksimal maksimum
terdekat dekat | terjauh jauh
lengkap | kekurangan
memulai dimulai mulai | mengakhiri diakhiri berakhir
langsung | bertahap
harian | mingguan bulanan triwulanan tahunan
mingguan | bulanan triwulanan tahunan
bulanan | triwulanan semesteran tahunan
daily | weekly monthly yearly annual
weekly | monthly yearly annual
tetap | berubah
umum | khusus
baru | lama
pagi | sore malam
baik | buruk
penuh | kosong
bersih | kotor
rata | miring
mendukung | menghambat
sering | jarang
wajib diwajibkan | sukarela
ya | tidak
increase increases increased rise rises rose | decrease decreases decreased fall falls fell drop drops
before | after
more | less fewer
higher highest high | lower lowest low
first | last
accept accepted | reject rejected refuse
open opened | closed close
same | different
always | never
early earlier earliest | late later latest
public | private
`;

const other = new Map<string, Set<string>>();
for (const line of opposites.trim().split('\n')) {
  const [left = [], right = []] = line.split('|').map((side) => side.trim().split(' '));
  for (const [own, against] of [
    [left, right],
    [right, left],
  ] as const) {
    for (const word of own) {
      const set = other.get(word) ?? new Set<string>();
      for (const one of against) set.add(one);
      other.set(word, set);
    }
  }
}

/** Words of opposite meaning. */
export function oppositesOf(word: string): ReadonlySet<string> | null {
  return other.get(word) ?? null;
}

/** Whether a sentence is of one side only through words like this one: the words of the same side. */
export function sideOf(word: string): ReadonlySet<string> {
  const side = new Set<string>([word]);
  for (const against of other.get(word) ?? []) {
    for (const back of other.get(against) ?? []) side.add(back);
  }
  return side;
}

export type Turn = 'must' | 'should' | 'may' | 'all' | 'each' | 'some' | 'only' | 'sure' | 'maybe';

const turnWords: Readonly<Record<Turn, string>> = {
  must: 'wajib harus mesti diwajibkan diharuskan must shall obliged mandatory',
  should: 'sebaiknya hendaknya disarankan dianjurkan seyogianya should',
  may: 'boleh diperbolehkan diizinkan dibolehkan may optional opsional sukarela',
  all: 'semua seluruh segenap selalu seluruhnya semuanya all always every',
  each: 'setiap tiap masing-masing tiap-tiap each',
  some: 'sebagian beberapa kadang kadang-kadang terkadang sebagiannya some sometimes',
  only: 'hanya cuma semata only solely',
  sure: 'pasti tentu niscaya dipastikan terbukti certainly surely proven',
  maybe:
    'mungkin barangkali kemungkinan diduga dugaan diperkirakan perkiraan might perhaps possibly',
};
const turnOf = new Map(
  Object.entries(turnWords).flatMap(([turn, words]) =>
    words.split(' ').map((word) => [word, turn] as const),
  ),
);

/** Which turn a word gives a statement, or null. */
export function turnNamed(word: string): Turn | null {
  const turn = turnOf.get(word);
  switch (turn) {
    case 'must':
    case 'should':
    case 'may':
    case 'all':
    case 'each':
    case 'some':
    case 'only':
    case 'sure':
    case 'maybe':
      return turn;
    default:
      return null;
  }
}

export type Bound =
  | 'least'
  | 'most'
  | 'latest'
  | 'earliest'
  | 'above'
  | 'below'
  | 'before'
  | 'after'
  | 'about';

const bounds: ReadonlyArray<readonly [Bound, RegExp]> = [
  [
    'latest',
    /(?:paling lambat|selambat-lambatnya|paling lama|selama-lamanya|no later than|at the latest)/,
  ],
  ['earliest', /(?:paling cepat|secepat-cepatnya|no earlier than|at the earliest)/],
  [
    'least',
    /(?:minimal|minimum|paling sedikit|paling kurang|sekurang-kurangnya|sedikitnya|setidaknya|setidak-tidaknya|at least|no fewer than|no less than|atau lebih|or more)/,
  ],
  [
    'most',
    /(?:maksimal|maksimum|paling banyak|paling tinggi|sebanyak-banyaknya|setinggi-tingginya|at most|no more than|up to|atau kurang|or less|or fewer)/,
  ],
  [
    'above',
    /(?:lebih (?:besar |tinggi |lama )?dari(?:pada)?|di atas|melebihi|more than|over|above)/,
  ],
  ['below', /(?:kurang dari(?:pada)?|di bawah|tidak sampai|less than|fewer than|under|below)/],
  ['before', /(?:^| )(?:sebelum|before) $/],
  ['after', /(?:^| )(?:sesudah|setelah|after) $/],
  [
    'about',
    /(?:^| )(?:sekitar|kira-kira|kurang lebih|lebih kurang|hampir|nyaris|about|approximately|around|nearly|almost) /,
  ],
];

/** The bound that the words before a figure (or "atau lebih" behind it) put on it. "paling lama" equals "paling lambat". */
export function boundIn(words: string): Bound | null {
  return bounds.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** "paling lama tiga hari" is "paling banyak tiga hari". */
export function isSameBound(a: Bound | null, b: Bound | null): boolean {
  const plain = (bound: Bound | null): Bound | null => (bound === 'latest' ? 'most' : bound);
  return plain(a) === plain(b);
}

const denials = new Set(
  'tidak tak bukan bukanlah tidaklah belum jangan janganlah dilarang tanpa tiada nihil kecuali terkecuali hindari hindarilah menghindari hindarkan not no never without except unless cannot neither nor prohibited forbidden avoid'.split(
    ' ',
  ),
);
/** "don't", "isn't". */
export function isDenial(word: string): boolean {
  return denials.has(word) || /n't$/.test(word);
}

const exceptions = new Set('kecuali terkecuali except unless'.split(' '));
export function isException(word: string): boolean {
  return exceptions.has(word);
}

/** Words that make a statement hold under a condition only. */
const conditions = new Set(
  'jika bila apabila kalau asalkan sepanjang hanya if only provided unless when'.split(' '),
);
export function isCondition(word: string): boolean {
  return conditions.has(word);
}
