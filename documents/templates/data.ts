/**
 * What an agency's own Word template may name: one catalogue of placeholders for every kind of
 * document. Names are Indonesian, as the people who write templates are; a list stands between
 * `{#nama}` and `{/nama}`.
 */
import { entries, values } from '../../design/collection.ts';
import { activityMinutes } from '../../design/jp/convert.ts';
import { activitiesOf, journeyJp, knownCost, lastWeek, quadrantOf } from '../../design/ledger.ts';
import type { CourseUnit } from '../../design/model/course-unit.ts';
import type { Design } from '../../design/model/design.ts';
import { type Signing, signerRoleSchema } from '../../design/signing.ts';
import type { TextSlot } from '../../design/slot.ts';
import type { MessageKey, Translate } from '../../messages/index.ts';
import { plainSlotText } from '../slot-markdown.ts';
import { type Formats, formatsOf } from '../writers/office/format.ts';

/** What a template's gap shows where the design says nothing. */
export const emptyLine = '…………';

export type Row = { [name: string]: string | Row[] };

export interface TemplateContext {
  design: Design;
  t: Translate;
  formats: Formats;
  signing: Signing;
  agency: string;
  unit: string;
  /** `YYYY-MM-DD`, or null. */
  date: string | null;
}

/** Names of a field of the model, for what a placeholder means. */
type Meaning = MessageKey;

export interface ScalarEntry {
  meaning: Meaning;
  value: (context: TemplateContext) => string;
}

export interface ListEntry {
  meaning: Meaning;
  fields: Readonly<Record<string, Meaning>>;
  /** Lists inside an item of this list. */
  lists?: Readonly<Record<string, Omit<ListEntry, 'rows' | 'lists'>>>;
  rows: (context: TemplateContext) => Row[];
}

const words = (slot: TextSlot): string => plainSlotText(slot.text);

/** Roles by their Indonesian names, as in `{penyusun_nama}`. */
const roleNames = {
  author: 'penyusun',
  approver: 'pengesah',
  supervisor: 'atasan',
  coach: 'coach',
  examiner: 'penguji',
  facilitator: 'fasilitator',
  participant: 'peserta',
} as const;

const design =
  (read: (design: Design) => TextSlot) =>
  ({ design: given }: TemplateContext): string =>
    words(read(given));

const signers: Record<string, ScalarEntry> = {};
for (const role of signerRoleSchema.options) {
  const name = roleNames[role];
  const meaning = `enums.signerRole.${role}` as const;
  signers[`${name}_nama`] = { meaning, value: (c) => c.signing.signers[role]?.name ?? '' };
  signers[`${name}_jabatan`] = { meaning, value: (c) => c.signing.signers[role]?.position ?? '' };
  signers[`${name}_nip`] = { meaning, value: (c) => c.signing.signers[role]?.nip ?? '' };
}

export const scalars: Readonly<Record<string, ScalarEntry>> = {
  judul: { meaning: 'fields.design.title', value: design((one) => one.title) },
  instansi: {
    meaning: 'fields.design.agency',
    value: (c) => words(c.design.agency) || c.agency,
  },
  unit_kerja: {
    meaning: 'fields.problem.unit',
    value: (c) => words(c.design.problem.unit) || c.unit,
  },
  tahun: { meaning: 'fields.design.year', value: (c) => String(c.design.year ?? '') },
  nomor: { meaning: 'slides.template.number', value: (c) => c.signing.number },
  tempat: { meaning: 'slides.template.place', value: (c) => c.signing.place },
  tanggal: {
    meaning: 'slides.template.date',
    value: (c) => {
      const day = c.signing.date ?? c.date;
      return day === null ? '' : c.formats.date(day);
    },
  },
  masalah: { meaning: 'fields.problem.statement', value: design((one) => one.problem.statement) },
  dampak: { meaning: 'fields.problem.impact', value: design((one) => one.problem.impact) },
  sasaran_peserta: {
    meaning: 'fields.problem.audience',
    value: design((one) => one.problem.audience),
  },
  kesenjangan: { meaning: 'fields.analysis.gap', value: design((one) => one.analysis.gap) },
  rekomendasi: {
    meaning: 'fields.analysis.recommendation',
    value: design((one) => one.analysis.recommendation),
  },
  tujuan: { meaning: 'fields.journey.goal', value: design((one) => one.journey.goal) },
  mulai: {
    meaning: 'fields.journey.startDate',
    value: ({ design: { journey }, formats }) =>
      journey.startDate === null ? '' : formats.date(journey.startDate),
  },
  jumlah_minggu: {
    meaning: 'fields.journey.weeks',
    value: (c) => c.formats.number(lastWeek(c.design.journey)),
  },
  jumlah_jp: {
    meaning: 'fields.activity.jp',
    value: (c) => c.formats.number(journeyJp(c.design.journey)),
  },
  biaya: {
    meaning: 'fields.activity.cost',
    value: (c) => c.formats.rupiah(knownCost(c.design)),
  },
  proyek: { meaning: 'fields.project.title', value: design((one) => one.project.title) },
  proyek_kondisi_saat_ini: {
    meaning: 'fields.project.currentState',
    value: design((one) => one.project.currentState),
  },
  proyek_kondisi_diharapkan: {
    meaning: 'fields.project.expectedState',
    value: design((one) => one.project.expectedState),
  },
  proyek_terobosan: {
    meaning: 'fields.project.breakthrough',
    value: design((one) => one.project.breakthrough),
  },
  ...signers,
};

function unitRow(id: string, unit: CourseUnit, c: TemplateContext): Row {
  const { formats, t } = c;
  return {
    kode: unit.code,
    nama: words(unit.name),
    deskripsi: words(unit.description),
    jp: formats.number(unit.jp),
    hasil_belajar: words(unit.learningResult),
    penilaian: words(unit.assessment),
    referensi: words(unit.references),
    id,
    rbpmp: entries(unit.planRows).map(([, row], index) => ({
      no: String(index + 1),
      indikator: words(unit.indicators.items[row.indicatorId]?.text ?? { ...unit.name, text: '' }),
      materi: words(row.topic),
      sub_materi: words(row.subtopic),
      metode: words(row.method),
      media: words(row.media),
      menit: formats.number(row.minutes),
      pustaka: words(row.references),
    })),
    rp: entries(unit.lessonSteps).map(([, step], index) => ({
      no: String(index + 1),
      tahap: t(`enums.lessonPhase.${step.phase}`),
      fasilitator: words(step.facilitator),
      peserta: words(step.participant),
      metode: words(step.method),
      media: words(step.media),
      menit: formats.number(step.minutes),
    })),
  };
}

/** Numbers its rows, which every official table wants. */
function numbered(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => ({ no: String(index + 1), ...row }));
}

const no = 'slides.template.row';

export const lists: Readonly<Record<string, ListEntry>> = {
  indikator: {
    meaning: 'fields.problem.indicators',
    fields: {
      no,
      nama: 'fields.indicator.name',
      nilai_awal: 'fields.indicator.baseline',
      target: 'fields.indicator.target',
      tanggal_target: 'fields.indicator.targetDate',
      sumber: 'fields.indicator.source',
    },
    rows: ({ design: { problem }, formats }) =>
      numbered(
        values(problem.indicators).map((one) => ({
          nama: words(one.name),
          nilai_awal: one.baseline === null ? '' : formats.quantity(one.baseline),
          target: one.target === null ? '' : formats.quantity(one.target),
          tanggal_target: one.targetDate === null ? '' : formats.date(one.targetDate),
          sumber: words(one.source),
        })),
      ),
  },
  akar_masalah: {
    meaning: 'fields.analysis.causes',
    fields: {
      no,
      pernyataan: 'fields.cause.statement',
      kategori: 'fields.cause.category',
      putusan: 'fields.cause.verdict',
      alasan: 'fields.cause.verdictReason',
    },
    rows: ({ design: { analysis }, t }) =>
      numbered(
        values(analysis.causes).map((one) => ({
          pernyataan: words(one.statement),
          kategori: t(`enums.fishboneCategory.${one.category}`),
          putusan: t(`enums.verdict.${one.verdict}`),
          alasan: words(one.verdictReason),
        })),
      ),
  },
  tindakan_nonbelajar: {
    meaning: 'fields.analysis.actions',
    fields: {
      no,
      uraian: 'fields.action.description',
      penanggung_jawab: 'fields.action.owner',
      tenggat: 'fields.action.deadline',
    },
    rows: ({ design: { analysis }, formats }) =>
      numbered(
        values(analysis.actions).map((one) => ({
          uraian: words(one.description),
          penanggung_jawab: words(one.owner),
          tenggat: one.deadline === null ? '' : formats.date(one.deadline),
        })),
      ),
  },
  hasil_belajar: {
    meaning: 'fields.learners.outcomes',
    fields: {
      no,
      perilaku: 'fields.outcome.behaviour',
      kondisi: 'fields.outcome.condition',
      kriteria: 'fields.outcome.criterion',
    },
    rows: ({ design: { learners } }) =>
      numbered(
        values(learners.outcomes).map((one) => ({
          perilaku: words(one.behaviour),
          kondisi: words(one.condition),
          kriteria: words(one.criterion),
        })),
      ),
  },
  tahap: {
    meaning: 'fields.journey.stages',
    fields: {
      no,
      nama: 'fields.stage.name',
      fokus: 'fields.stage.focus',
      minggu: 'fields.stage.weeks',
    },
    lists: {
      kegiatan: {
        meaning: 'fields.journey.activities',
        fields: {
          no,
          judul: 'fields.activity.title',
          porsi: 'fields.activity.mode',
          menit: 'fields.occurrence.minutes',
          jp: 'fields.activity.jp',
          tugas: 'fields.activity.workTask',
          pendamping: 'fields.activity.supporter',
        },
      },
    },
    rows: ({ design: { journey }, formats, t }) =>
      numbered(
        entries(journey.stages).map(([id, stage]) => ({
          nama: words(stage.name),
          fokus: words(stage.focus),
          minggu: `${stage.startWeek}–${stage.startWeek + stage.weeks - 1}`,
          kegiatan: numbered(
            activitiesOf(journey, id).map(([, one]) => ({
              judul: words(one.title),
              porsi: t(`enums.mode.${one.mode}`),
              menit: formats.number(activityMinutes(one)),
              jp: formats.number(one.jp),
              tugas: words(one.workTask),
              pendamping: words(one.supporter),
            })),
          ),
        })),
      ),
  },
  mata_pelatihan: {
    meaning: 'fields.design.courseUnits',
    fields: {
      kode: 'fields.courseUnit.code',
      nama: 'fields.courseUnit.name',
      deskripsi: 'fields.courseUnit.description',
      jp: 'fields.courseUnit.jp',
      hasil_belajar: 'fields.courseUnit.learningResult',
      penilaian: 'fields.courseUnit.assessment',
      referensi: 'fields.courseUnit.references',
    },
    lists: {
      rbpmp: {
        meaning: 'fields.courseUnit.planRows',
        fields: {
          no,
          indikator: 'fields.planRow.indicatorId',
          materi: 'fields.planRow.topic',
          sub_materi: 'fields.planRow.subtopic',
          metode: 'fields.planRow.method',
          media: 'fields.planRow.media',
          menit: 'fields.planRow.minutes',
          pustaka: 'fields.planRow.references',
        },
      },
      rp: {
        meaning: 'fields.courseUnit.lessonSteps',
        fields: {
          no,
          tahap: 'fields.lessonStep.phase',
          fasilitator: 'fields.lessonStep.facilitator',
          peserta: 'fields.lessonStep.participant',
          metode: 'fields.lessonStep.method',
          media: 'fields.lessonStep.media',
          menit: 'fields.lessonStep.minutes',
        },
      },
    },
    rows: (c) => entries(c.design.courseUnits).map(([id, unit]) => unitRow(id, unit, c)),
  },
  tahapan_proyek: {
    meaning: 'fields.project.milestones',
    fields: {
      no,
      fase: 'fields.milestone.phase',
      uraian: 'fields.milestone.description',
      hari: 'fields.milestone.days',
      keluaran: 'fields.milestone.output',
      anggaran: 'fields.milestone.budget',
    },
    rows: ({ design: { project }, formats, t }) =>
      numbered(
        values(project.milestones).map((one) => ({
          fase: t(`enums.milestonePhase.${one.phase}`),
          uraian: words(one.description),
          hari: one.days === null ? '' : formats.number(one.days),
          keluaran: words(one.output),
          anggaran: one.budget === null ? '' : formats.rupiah(one.budget),
        })),
      ),
  },
  pemangku_kepentingan: {
    meaning: 'fields.project.stakeholders',
    fields: {
      no,
      nama: 'fields.stakeholder.name',
      kuadran: 'documents.column.quadrant',
      strategi: 'fields.stakeholder.strategy',
    },
    rows: ({ design: { project }, t }) =>
      numbered(
        values(project.stakeholders).map((one) => ({
          nama: words(one.name),
          kuadran: t(`enums.quadrant.${quadrantOf(one)}`),
          strategi: words(one.strategy),
        })),
      ),
  },
  risiko: {
    meaning: 'fields.project.risks',
    fields: { no, uraian: 'fields.risk.description', mitigasi: 'fields.risk.mitigation' },
    rows: ({ design: { project } }) =>
      numbered(
        values(project.risks).map((one) => ({
          uraian: words(one.description),
          mitigasi: words(one.mitigation),
        })),
      ),
  },
  evaluasi: {
    meaning: 'fields.evaluation.measures',
    fields: {
      no,
      level: 'fields.measure.level',
      sasaran: 'fields.measure.change',
      indikator: 'fields.measure.indicator',
      target: 'fields.measure.target',
      instrumen: 'fields.measure.instrument',
      responden: 'fields.measure.respondent',
      penanggung_jawab: 'fields.measure.owner',
    },
    rows: ({ design: { evaluation }, formats }) =>
      numbered(
        values(evaluation.measures).map((one) => ({
          level: `L${one.level}`,
          sasaran: words(one.change),
          indikator: words(one.indicator),
          target: one.target === null ? words(one.targetNote) : formats.quantity(one.target),
          instrumen: words(one.instrument),
          responden: words(one.respondent),
          penanggung_jawab: words(one.owner),
        })),
      ),
  },
  kesepakatan: {
    meaning: 'fields.agreement.commitments',
    fields: {
      no,
      pihak: 'fields.commitment.party',
      uraian: 'fields.commitment.what',
      waktu: 'fields.commitment.when',
    },
    rows: ({ design: { transfer }, t }) =>
      numbered(
        values(transfer.agreement.commitments).map((one) => ({
          pihak: t(`enums.party.${one.party}`),
          uraian: words(one.what),
          waktu: words(one.when),
        })),
      ),
  },
};

function filled(row: Row): Row {
  const full: Row = {};
  for (const [name, value] of Object.entries(row))
    full[name] = typeof value === 'string' ? value.trim() || emptyLine : value.map(filled);
  return full;
}

/** All that a template can name, with an empty line for what the design does not hold. */
export function templateData(context: Omit<TemplateContext, 'formats'>): Row {
  const full: TemplateContext = { ...context, formats: formatsOf(context.t) };
  const data: Row = {};
  for (const [name, { value }] of Object.entries(scalars)) data[name] = value(full);
  for (const [name, { rows }] of Object.entries(lists)) data[name] = rows(full);
  return filled(data);
}
