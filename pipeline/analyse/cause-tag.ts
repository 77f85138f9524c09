/** What kind of ability a cause is about: decides outcomes, competencies and fitting patterns. */
import type { CauseTag } from '../../patterns/index.ts';
import type { CauseFact } from '../intake/index.ts';

/** In order: the first that matches decides. Indonesian and English stems side by side. */
const signs: ReadonlyArray<readonly [CauseTag, RegExp]> = [
  [
    'compliance-integrity',
    /\b(?:uang|pungli|pungutan|suap|gratifikasi|calo|kode etik|bribe|money|integrity|conflict of interest)\b/iu,
  ],
  [
    'emergency-response',
    /\b(?:siaga|darurat|evakuasi|kebakaran|damkar|pemadam\w*|peringatan dini|emergenc\w+|evacuat\w+|alarm|rescue)\b/iu,
  ],
  [
    'teaching-skill',
    /\b(?:mengajar|pengajaran|guru|siswa|murid|membacakan|teach\w*|pupil\w*|lesson\w*)\b/iu,
  ],
  [
    'feedback-giving',
    /\b(?:umpan balik|mendampingi|pendampingan|membimbing|mengamati kelas|feedback|coach(?:es|ing)?)\b/iu,
  ],
  [
    'measurement-skill',
    /\b(?:ukur|mengukur|pengukuran|papan ukur|papan duga\w*|timbang\w*|menimbang|membulatkan|pembulatan|takar\w*|suhu|kalibrasi|measur\w+|weigh\w*|gauge|temperatures?|calibrat\w+)\b/iu,
  ],
  [
    'diagnosis-skill',
    /\b(?:diagnos\w*|gejala|hama|penyakit|foto|mengenali|membedakan|klasifikasi|mengklasifikasi\w*|jenis plastik|tarif|symptoms?|pests?|classif\w+|business codes?|identif\w+|recogni[sz]\w+)\b/iu,
  ],
  [
    'coordination',
    /\b(?:serah terima|(?<!lalu )lintas|koordinasi|berkoordinasi|handover|hand-over|hand over|coordinat\w+)\b/iu,
  ],
  [
    'leadership-stakeholder',
    /\b(?:pemangku|pimpinan daerah|kepala dinas|menolak|komitmen pimpinan|stakeholders?|leadership)\b/iu,
  ],
  [
    'communication-skill',
    /\b(?:dialog|berdialog|menjelaskan|penjelasan|wawancara|mediasi|musyawarah|juru bicara|media|jumpa pers|menyampaikan|komunikasi|bahasa inggris|pemandu|explain\w*|communicat\w+|interview\w*|spokes\w+|mediat\w+|tell)\b/iu,
  ],
  [
    'writing-analysis-skill',
    /\b(?:rekomendasi|risalah|notula|naskah|surat|menulis|merumuskan|telaah|kajian|putusan|pertimbangan|penanggung jawab|bertanggung jawab|terukur|recommendations?|minutes|drafts?|writ\w+|reports?|judgments?)\b/iu,
  ],
  [
    'system-use-skill',
    /\b(?:aplikasi|sistem informasi|kode rekening|akun|perangkat lunak|fitur|menu|modul aplikasi|app|apps|software|system)\b/iu,
  ],
  [
    'data-quality',
    /\b(?:data|entri|isian|kolom|pencatatan|mencatat|formulir|geotag\w*|records?|entr(?:y|ies)|forms?|logs?)\b/iu,
  ],
  [
    'planning',
    /\b(?:rencana|perencanaan|merencanakan|merancang|jadwal|harga perkiraan|anggaran|prioritas|plans?|planning|schedul\w+|priorit\w+|estimat\w+)\b/iu,
  ],
  [
    'attitude-service',
    /\b(?:perilaku|dilempar\w*|ramah|sikap|senyum|sopan|pelayanan prima|acuh|enggan|keluhan|aduan|attitude|courte\w+|rude|complaints?)\b/iu,
  ],
  [
    'procedure-skill',
    /\b(?:sop|prosedur|langkah|urutan|tahap\w*|protokol|procedures?|steps?|checklists?)\b/iu,
  ],
];

/** The kind of ability a text speaks of, or null. */
export function tagInText(text: string): CauseTag | null {
  return signs.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Signs that stand in many sentences ("laporan", "data"): they tell only in the cause's own words. */
const tooBroad: ReadonlySet<CauseTag> = new Set([
  'writing-analysis-skill',
  'data-quality',
  'leadership-stakeholder',
]);

/** The tag of a cause, read from its own words first and its sentence second; null when neither says. */
export function tagOf(
  cause: Pick<CauseFact, 'hints' | 'statement' | 'task'>,
  sentence: string,
): CauseTag | null {
  if (cause.hints.includes('integrity')) return 'compliance-integrity';
  const around = tagInText(sentence);
  const own =
    tagInText(`${cause.task ?? ''} ${cause.statement}`) ??
    (around !== null && tooBroad.has(around) ? null : around);
  return own;
}
