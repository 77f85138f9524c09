/** Designs and edits for tests and benchmarks: the same seed gives the same bytes. */
import { collect } from '../../design/collection.ts';
import { addItem, moveItem, removePart, setValue } from '../../design/edit.ts';
import { encodeId, type PartId, type PartKind } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { newActivity, newCause, newDesign, newStage } from '../../design/new-design.ts';
import type { Patch } from '../../design/patch.ts';
import { editSlot, type TextSlot } from '../../design/slot.ts';

/** A whole number from 0 to below n. */
export type Pick = (n: number) => number;

/** Repeatable chance (mulberry32). */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

export function sampleId(kind: PartKind, pick: Pick): PartId {
  return encodeId(
    kind,
    Uint8Array.from({ length: 7 }, () => pick(256)),
  );
}

const words =
  'antrean berkas bimbingan data dokumen evaluasi fasilitator formulir indikator jadwal kader kegiatan kelompok keluhan kinerja layanan loket masyarakat mentor pegawai pelaporan pelatihan pelayanan pemohon pencatatan pendampingan pengaduan pengukuran penilaian penyuluhan perbaikan petugas posyandu prosedur refleksi rekaman rekomendasi sasaran supervisi tindak umpan unit verifikasi waktu wilayah di dan dengan untuk yang pada oleh setiap menyusun mencatat memeriksa melayani mengukur memperbaiki membahas menerapkan'.split(
    ' ',
  );

/** Some invented Indonesian words; with `rare`, one in thirty has a number and is found seldom. */
export function sampleText(pick: Pick, count: number): string {
  const list = Array.from({ length: count }, () => {
    const word = words[pick(words.length)] ?? 'data';
    return pick(30) === 0 ? `${word}${pick(5000)}` : word;
  });
  return list.join(' ');
}

function slot(text: string): TextSlot {
  return { text, origin: { kind: 'person' }, confirmed: null };
}

/** A design with so many activities; 20 of them with 19 words per text make about 47 KB. */
export function sampleDesign(
  seed: number,
  { activities = 2, words: perText = 6 }: { activities?: number; words?: number } = {},
): Design {
  const pick = pickFrom(seed);
  const text = (): TextSlot => slot(sampleText(pick, perText));
  const design = newDesign(sampleId('design', pick), 'id');
  const stageId = sampleId('stage', pick);
  const causes = Array.from(
    { length: 3 },
    () => [sampleId('cause', pick), { ...newCause(), statement: text() }] as const,
  );
  const list = Array.from({ length: activities }, () => {
    const activity = { ...newActivity(stageId), title: text(), steps: text(), workTask: text() };
    return [sampleId('activity', pick), { ...activity, relevance: text() }] as const;
  });
  return {
    ...design,
    title: slot(`Rancangan ${seed}: ${sampleText(pick, 5)}`),
    agency: slot('Dinas Contoh (rekaan)'),
    problem: { ...design.problem, statement: text() },
    analysis: { ...design.analysis, causes: collect(causes) },
    journey: {
      ...design.journey,
      weeks: 12,
      stages: collect([[stageId, { ...newStage(1), name: text() }]]),
      activities: collect(list),
    },
  };
}

/** One edit of the kinds that the desk makes: text, number, add, move, remove. Always valid. */
export function sampleEdit(design: Design, pick: Pick): Patch {
  const { causes } = design.analysis;
  const { activities, stages } = design.journey;
  const one = <T>(list: readonly T[]): T | undefined => list[pick(list.length)];
  const cause = one(causes.order);
  const activity = one(activities.order);
  const stage = stages.order[0];
  switch (pick(7)) {
    case 0:
      return setValue('/journey/weeks', 4 + pick(40));
    case 1:
      if (activity !== undefined && activities.order.length > 1) {
        return moveItem('/journey/activities', activities, activity, pick(activities.order.length));
      }
      break;
    case 2:
      if (stage !== undefined) {
        const item = { ...newActivity(stage), title: slot(sampleText(pick, 3)) };
        return addItem('/journey/activities', activities, sampleId('activity', pick), item);
      }
      break;
    case 3: {
      const item = { ...newCause(), statement: slot(sampleText(pick, 3)) };
      return addItem('/analysis/causes', causes, sampleId('cause', pick), item, 0);
    }
    case 4:
      if (cause !== undefined) return removePart(design, cause);
      break;
    case 5:
      if (activity !== undefined) {
        const before = activities.items[activity]?.steps;
        if (before !== undefined) {
          const path = `/journey/activities/items/${activity}/steps`;
          return setValue(path, editSlot(before, sampleText(pick, 4)));
        }
      }
      break;
    default:
      break;
  }
  return setValue('/title', editSlot(design.title, sampleText(pick, 4)));
}
