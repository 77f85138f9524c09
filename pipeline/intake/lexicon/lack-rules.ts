/**
 * Causes told by a noun and what is wrong with it: 'kemampuan ... rendah', 'ukuran ... tidak jelas', 'ruang ... sempit'.
 * The noun names the cell (Gilbert's behaviour engineering model), so that no single phrase has to be foreseen.
 */
import type { CauseRule } from './cause-rules.ts';

const no = '(?:belum|tidak|tak|tdk|kurang)';
const poor = [
  'berkurang|menyusut|menipis|anjlok|lemah|rendah|minim|terbatas|kurang|buruk|jelek|menurun|merosot|melemah|memudar|luntur|kendur|timpang|sedikit|langka|seadanya|tumpul|dangkal|mandek|tersendat|setengah-setengah|terabaikan|dikesampingkan',
  `${no} (?:memadai|cukup|merata|seimbang|sebanding|seragam|konsisten|optimal|terasah|teruji|terbangun|berjalan|jalan|jelas|ada|tersedia|kuat|tinggi|mendalam|lengkap|mutakhir|layak|aman|tepat|terarah|menentu|pasti|terukur|mengalir|dirasakan)`,
  'poor|low|weak|limited|scarce|inadequate|insufficient|lacking|thin|patchy|uneven|shallow|falling|declining|fading|sinking|missing|rare|absent|vague|unclear|outdated|short',
].join('|');

/** 'NOUN ... poor' within one clause, or 'poor NOUN' ('rendahnya semangat', 'low morale', 'kurangnya koordinasi'). */
function lack(nouns: string): RegExp {
  return new RegExp(
    `\\b(?:${nouns})(?:nya)?\\b(?![^,;]{0,60}\\b(?:tidak|bukan) (?:rendah|buruk|kurang|lemah)\\b)[^,;]{0,55}?\\b(?:${poor})(?![\\p{L}])|\\b(?:(?:tidak|belum|tak) (?:ada|punya|memiliki|mempunyai|tersedia|terdapat)|kehilangan|hilangnya|lemah|rendah|minim|terbatas|kurang|buruk|ketiadaan|absennya|poor|low|weak|limited|little|no|scant|lack of|scarce|insufficient)(?:nya)? (?:adanya )?(?:${nouns})(?![\\p{L}])`,
    'iu',
  );
}

const skill =
  'keterampilan|kemampuan|pengetahuan|pemahaman|penguasaan|kompetensi|kecakapan|keahlian|wawasan|literasi digital|jam terbang|skills?|knowledge|understanding|grasp|command of \\p{L}+|proficiency|training|experience';
const motive =
  'semangat|motivasi|minat|kepedulian|kesadaran|kemauan|komitmen|kepercayaan diri|inisiatif|rasa memiliki|antusiasme|gairah|morale|motivation|interest|commitment|confidence|enthusiasm|ownership|trust';
const information =
  'ukuran|standar|kriteria|panduan|pedoman|aturan|acuan|arahan|umpan balik|koordinasi|komunikasi|sosialisasi|informasi|petunjuk|alur|pembagian (?:tugas|peran|kerja)|uraian tugas|prioritas|supervisi|pembinaan|pengawasan|pemantauan|evaluasi|pendampingan|bimbingan|kejelasan|feedback|guidance|coordination|communication|supervision|oversight|instructions|priorities|standards|expectations|mentoring';
const resource =
  'tenaga|jumlah (?:mobil|truk|kapal|perahu|motor|komputer|tenda|obat|petugas|pegawai|penyuluh|tenaga|perawat|guru|staf|personel|alat|armada|kendaraan|unit)|personel|sarana|prasarana|fasilitas|peralatan|alat \\p{L}+(?: \\p{L}+)?|ruang(?:an)? \\p{L}+|bahan|stok|persediaan|bensin|bbm|kuota|bandwidth|listrik|penerangan|kendaraan|armada|komputer|laptop|waktu (?:pemeriksaan|kunjungan|layanan|persiapan)|equipment|supplies|vehicles?|staffing|facilities|stock|tools|fuel|space|lighting|bandwidth';
const incentive =
  'penghargaan|apresiasi|insentif|honor|honorarium|upah|tunjangan|imbalan|sanksi|jenjang karier|karier|peluang promosi|pengakuan|kesejahteraan|rewards?|recognition|incentives?|career prospects|sanctions|allowances?';

export const lackRules: readonly CauseRule[] = [
  {
    name: 'skill-poor',
    pattern: lack(skill),
    cell: 'knowledge',
    category: 'people',
    hints: ['skill-lacking'],
  },
  {
    name: 'will-poor',
    pattern: lack(motive),
    cell: 'motives',
    category: 'people',
    hints: ['attitude'],
  },
  {
    name: 'incentive-poor',
    pattern: lack(incentive),
    cell: 'incentives',
    category: 'environment',
    hints: ['rewarded-otherwise'],
  },
  {
    name: 'guidance-poor',
    pattern: lack(information),
    cell: 'information',
    category: 'method',
    hints: ['rule-missing'],
  },
  {
    name: 'means-poor',
    pattern: lack(resource),
    cell: 'resources',
    category: 'material',
    hints: ['tool-lacking', 'obstacle'],
  },
  {
    name: 'never-kept-up',
    pattern:
      /\b(?:tidak|belum|tak|jarang) pernah (?:dirawat|diservis|diganti|dikalibrasi|dibersihkan|diperbaiki|ditambah|dipelihara)\b|\bnever (?:serviced|replaced|repaired|cleaned|maintained)\b/iu,
    cell: 'resources',
    category: 'machine',
    hints: ['tool-lacking', 'obstacle'],
    thing: true,
  },
  {
    name: 'never-settled',
    pattern:
      /\b(?:tidak|belum|tak|jarang) pernah di(?!tutup|ubah|langgar|tinggal|rugi)\p{L}{3,}|\bhas never been \p{L}+/iu,
    cell: 'information',
    category: 'method',
    hints: ['information-outdated'],
    thing: true,
  },
];
