/** What kind of material stands together: steps, a list to tick off, a case, a table, rules, ideas. */
import type { MicroUnit } from '../../design/model/series.ts';
import type { Nature } from './headings.ts';
import type { Piece } from './module-map.ts';
import { isCheckbox } from './sentence-kinds.ts';
import { gridOf } from './table-grid.ts';
import type { IndexedSentence } from './types.ts';

/** Steps or points that belong together, in their order. */
export interface ListRun {
  readonly isOrdered: boolean;
  readonly isChecklist: boolean;
  readonly items: readonly Piece[];
  /** The line that announces it, without its colon: "Prosedur uji jalan". */
  readonly leadIn: IndexedSentence | null;
}

const legal =
  /\b(?:undang-undang|peraturan|perpres|permen\p{L}*|uu|pp|pasal|ayat|perka|keputusan (?:menteri|kepala|presiden)|act|regulation|article)\b/giu;

export function isLeadIn({ block, sentences, words }: Piece): boolean {
  const text = sentences.at(-1)?.text ?? '';
  return (
    block.kind === 'paragraph' &&
    sentences.length === 1 &&
    words > 0 &&
    words <= 12 &&
    !/[.?!”]$/u.test(text)
  );
}

/** Runs of list items (and of ticked paragraphs) among the pieces of a section. */
export function listRuns(pieces: readonly Piece[]): ListRun[] {
  const runs: ListRun[] = [];
  let items: Piece[] = [];
  let before: Piece | null = null;
  const close = (): void => {
    const first = items[0];
    if (first !== undefined && items.length >= 2) {
      const isChecklist = items.every(({ sentences }) => isCheckbox(sentences[0]?.text ?? ''));
      const top = items.filter(
        ({ block }) =>
          block.kind !== 'list-item' ||
          first.block.kind !== 'list-item' ||
          block.depth <= first.block.depth,
      );
      const isOrdered =
        first.block.kind === 'list-item' &&
        /[\p{L}\p{N}]/u.test(first.block.marker) &&
        !isChecklist;
      const announces =
        before !== null && (isLeadIn(before) || /:\s*$/u.test(before.sentences.at(-1)?.text ?? ''));
      runs.push({
        isOrdered,
        isChecklist,
        items: top,
        leadIn: announces ? (before?.sentences.at(-1) ?? null) : null,
      });
    }
    items = [];
  };
  for (const piece of pieces) {
    const isTicked = isCheckbox(piece.sentences[0]?.text ?? '');
    if (piece.block.kind === 'list-item' || isTicked) {
      const last = items.at(-1);
      const restarts =
        piece.block.kind === 'list-item' &&
        last?.block.kind === 'list-item' &&
        piece.block.depth === last.block.depth &&
        /^(?:1|a)[.)]?$/iu.test(piece.block.marker);
      if (restarts) {
        close();
        before = null;
      }
      items.push(piece);
      continue;
    }
    // A footnote between two steps does not end the list.
    if (piece.block.kind === 'footnote' && items.length > 0) continue;
    close();
    before = piece;
  }
  close();
  return runs;
}

/** Steps: ordered, at least three, and mostly doings rather than questions. */
export function isProcedure(run: ListRun): boolean {
  if (!run.isOrdered || run.items.length < 3) return false;
  const asked = run.items.filter(({ sentences }) =>
    sentences.some(({ text }) => /\?["”]?$/u.test(text)),
  );
  if (asked.length * 2 > run.items.length) return false;
  const first = run.items[0]?.block;
  const isLettered = first?.kind === 'list-item' && /^[a-z][.)]?$/iu.test(first.marker);
  const lead = run.leadIn?.text ?? '';
  const announced = /\b(?:langkah|prosedur|tahap|urutan|cara|alur|steps?|procedure|process)/iu.test(
    lead,
  );
  const doing = run.items.filter(({ sentences }) => isDoing(sentences[0]?.text ?? '')).length;
  return (
    announced || (doing * 2 >= run.items.length && !isLettered) || doing * 3 >= run.items.length * 2
  );
}

/** Begins with a bare verb or a condition, as steps do. */
export function isDoing(text: string): boolean {
  const first = /^["“]?(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  if (/(?:lah|kan)$/u.test(first) && first.length > 4) return true;
  if (
    /^(?:jika|bila|apabila|setelah|sebelum|jangan|pastikan|if|when|after|before|do|never|always)$/u.test(
      first,
    )
  )
    return true;
  return bareVerbs.has(first);
}

const bareVerbs = new Set(
  `baca tulis catat isi buka tutup ikuti lewati ulangi serahkan terima pilah teruskan sampaikan cek periksa hitung ukur
   buat susun siapkan kumpulkan pilih minta tanya tanyakan datangi duduk hadapkan tarik arahkan beri berikan pakai gunakan
   simpan kirim cetak tempel pasang cuci keringkan timbang masukkan keluarkan matikan nyalakan hubungi tunggu ambil bawa
   sebutkan bacakan tunjukkan perlihatkan jelaskan tentukan tetapkan rumuskan uji sajikan kaji nilai olah bandingkan
   tawarkan perkenalkan sambut ajak layani amankan mantapkan berhenti mulai lakukan laporkan lengkapi verifikasi
   unduh unggah klik tekan ketik pindai rekam lihat dengar dengarkan jaga hindari lepas pegang angkat turunkan tandai
   use write read open close check fill take give ask tell send print put press click type scan record select choose
   wash dry weigh call wait bring show explain set measure compare greet offer note enter save submit review confirm
   turn remove add make keep store report start stop move place hold identify list collect prepare`.split(
    /\s+/u,
  ),
);

export function natureOf(pieces: readonly Piece[], isCase: boolean): Nature {
  if (isCase) return 'case';
  const all = Math.max(
    1,
    pieces.reduce((sum, { words }) => sum + words, 0),
  );
  const runs = listRuns(pieces);
  const steps = runs.filter(isProcedure).flatMap(({ items }) => items);
  const ticks = runs.filter(({ isChecklist }) => isChecklist).flatMap(({ items }) => items);
  const wordsOfThem = (list: readonly Piece[]): number =>
    list.reduce((sum, { words }) => sum + words, 0);
  if (ticks.length >= 3 && wordsOfThem(ticks) / all > 0.3) return 'checklist';
  const forms = pieces.filter(isForm);
  if (forms.length > 0 && wordsOfThem(forms) / all > 0.4) return 'checklist';
  if (steps.length >= 3 && wordsOfThem(steps) / all > 0.28) return 'procedure';
  const text = pieces.flatMap(({ sentences }) => sentences.map((one) => one.text)).join(' ');
  if ((text.match(legal)?.length ?? 0) * 22 > all) return 'rules';
  const tables = pieces.filter(({ block }) => block.kind === 'table' && block.rows.length > 2);
  if (wordsOfThem(tables) / all > 0.35) return 'table';
  return 'concept';
}

/** A table to be filled in: columns that are empty in every row. */
export function isForm(piece: Piece): boolean {
  const { block } = piece;
  if (block.kind !== 'table' || block.rows.length < 4) return false;
  const grid = gridOf(piece);
  const width = Math.max(
    ...block.rows.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)),
  );
  return grid !== null && grid.heads.length < width;
}

type Format = MicroUnit['format'];

const preferred: Readonly<Record<Nature, readonly Format[]>> = {
  procedure: [
    'work-guide',
    'task-simulation',
    'job-aid',
    'scenario',
    'video-script',
    'infographic',
    'quiz',
    'podcast-script',
    'case-study',
  ],
  checklist: [
    'job-aid',
    'work-guide',
    'task-simulation',
    'infographic',
    'quiz',
    'video-script',
    'scenario',
    'podcast-script',
    'case-study',
  ],
  case: [
    'case-study',
    'scenario',
    'task-simulation',
    'video-script',
    'podcast-script',
    'quiz',
    'infographic',
    'work-guide',
    'job-aid',
  ],
  table: [
    'infographic',
    'quiz',
    'job-aid',
    'video-script',
    'work-guide',
    'scenario',
    'case-study',
    'task-simulation',
    'podcast-script',
  ],
  rules: [
    'quiz',
    'infographic',
    'podcast-script',
    'job-aid',
    'video-script',
    'scenario',
    'case-study',
    'work-guide',
    'task-simulation',
  ],
  concept: [
    'video-script',
    'podcast-script',
    'quiz',
    'infographic',
    'scenario',
    'case-study',
    'job-aid',
    'work-guide',
    'task-simulation',
  ],
};

/** Steps done with people are played, a text with nothing to show is listened to. */
export function formatFor(
  pieces: readonly Piece[],
  nature: Nature,
  wished: readonly Format[],
): Format {
  const text = pieces.flatMap(({ sentences }) => sentences.map((one) => one.text)).join(' ');
  const list = [...preferred[nature]];
  const first = (format: Format): void => {
    list.unshift(format);
  };
  if (nature === 'procedure') {
    const words = Math.max(1, text.split(/\s+/u).length);
    const withPeople =
      text.match(
        /\b(?:warga|pelanggan|pasien|pemohon|tamu|peserta|klien|nasabah|lawan bicara|tanyakan|sapa|ucapkan|perkenalkan|dengarkan|bicara\p{L}*|customer|visitor|patient|applicant|greet|ask)\b/giu,
      )?.length ?? 0;
    if (withPeople * 18 > words) first('task-simulation');
  }
  const showsSomething = pieces.some(
    ({ block }) => block.kind === 'figure' || block.kind === 'table' || block.kind === 'list-item',
  );
  if (nature === 'concept' && !showsSomething && !/\b(?:Gambar|Tabel|Figure|Table) \d/u.test(text))
    first('podcast-script');
  const found = list.find((format) => wished.length === 0 || wished.includes(format));
  return found ?? list[0] ?? 'video-script';
}

const moments: Readonly<Record<Nature, MicroUnit['moment']>> = {
  procedure: 'apply',
  checklist: 'apply',
  case: 'solve',
  table: 'more',
  rules: 'more',
  concept: 'new',
};

/** Gottfredson and Mosher's moment of need that the material answers. */
export function momentFor(
  pieces: readonly Piece[],
  nature: Nature,
  isFirstOfChapter: boolean,
): MicroUnit['moment'] {
  const text = pieces.flatMap(({ sentences }) => sentences.map((one) => one.text)).join(' ');
  if (nature === 'concept' || nature === 'rules') {
    if (
      /\b(?:perubahan (?:cara|aturan|sistem|kebijakan)|versi baru|aturan baru|mulai berlaku|menggantikan|dicabut|replaces|no longer applies|new rules?)\b/iu.test(
        text,
      )
    )
      return 'change';
    if (
      /\b(?:gangguan|kendala|keluhan|kerusakan|mengatasi|memecahkan|troubleshoot|akar masalah)\b/iu.test(
        text,
      ) &&
      nature === 'concept'
    )
      return 'solve';
    return isFirstOfChapter ? 'new' : nature === 'rules' ? 'more' : 'new';
  }
  return moments[nature];
}
