/** Defects of the problem and the goal: R01, R02. */
import { values } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import { slot } from '../random.ts';
import { type DesignPlant, noText, nothing, pickOf } from './plant.ts';

const indicatorPath = (id: PartId): string => `/problem/indicators/items/${id}`;

export const problemPlants: readonly DesignPlant[] = [
  {
    rule: 'R01',
    name: 'no indicator',
    into: (design) => {
      const gone = new Set(design.problem.indicators.order);
      design.problem.indicators = { order: [], items: {} };
      design.project.indicatorId = null;
      for (const measure of values(design.evaluation.measures)) {
        if (gone.has(measure.indicatorId ?? '')) measure.indicatorId = null;
      }
      // The level 4 row lost the indicator it repeated; a goal in words of learning lost its anchor.
      return { paths: ['/problem/indicators'], related: ['R35', 'R02'] };
    },
  },
  {
    rule: 'R01',
    name: 'no name',
    into: (design, random) => {
      const [id, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (id === undefined || indicator === undefined) return null;
      indicator.name = noText(random);
      return { paths: [`${indicatorPath(id)}/name`] };
    },
  },
  {
    rule: 'R01',
    name: 'no baseline',
    into: (design, random) => {
      const [id, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (id === undefined || indicator === undefined) return null;
      indicator.baseline = null;
      return { paths: [`${indicatorPath(id)}/baseline`] };
    },
  },
  {
    rule: 'R01',
    name: 'no target',
    into: (design, random) => {
      const [id, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (id === undefined || indicator === undefined) return null;
      indicator.target = null;
      // The level 4 row still holds the target that its indicator lost.
      return { paths: [`${indicatorPath(id)}/target`], related: ['R35'] };
    },
  },
  {
    rule: 'R01',
    name: 'no dates',
    into: (design, random) => {
      const [id, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (id === undefined || indicator === undefined) return null;
      const path = indicatorPath(id);
      if (random.chance(0.5)) {
        indicator.baselineDate = null;
        indicator.baselinePeriod = '';
        return { paths: [`${path}/baselineDate`] };
      }
      indicator.targetDate = null;
      indicator.targetPeriod = null;
      return { paths: [`${path}/targetDate`] };
    },
  },
  {
    rule: 'R01',
    name: 'no source',
    into: (design, random) => {
      const [id, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (id === undefined || indicator === undefined) return null;
      indicator.source = noText(random);
      return { paths: [`${indicatorPath(id)}/source`] };
    },
  },
  {
    rule: 'R01',
    name: 'target not after baseline',
    into: (design, random) => {
      const [id, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (id === undefined || indicator === undefined) return null;
      indicator.baselineDate = '2026-03-31';
      indicator.targetDate = random.pick(['2026-03-31', '2026-03-30', '2025-12-31']);
      return { paths: [`${indicatorPath(id)}/targetDate`] };
    },
  },
  {
    rule: 'R01',
    name: 'target one day after baseline; period instead of date',
    inside: true,
    into: (design, random) => {
      const [id, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (id === undefined || indicator === undefined) return null;
      indicator.baselineDate = '2026-02-28';
      indicator.targetDate = '2026-03-01';
      if (random.chance(0.5)) {
        indicator.targetDate = null;
        indicator.targetPeriod = { value: 6, unit: 'month', asWritten: 'enam bulan' };
      }
      return nothing;
    },
  },
  {
    rule: 'R02',
    name: 'goal about knowing',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      design.journey.goal = slot(
        random.pick([
          'Meningkatkan pemahaman petugas tentang alur berkas',
          'Meningkatnya kompetensi teknis pegawai',
          'Peningkatan pengetahuan kader mengenai gizi',
          'Pengetahuan dan wawasan petugas bertambah',
          'Memberikan pemahaman kepada seluruh peserta',
          'Peserta dapat memahami SOP terbaru',
          'Menumbuhkan kesadaran pegawai akan mutu',
          'Seluruh petugas mengetahui standar pelayanan',
          'Improve the understanding of new rules',
          'Raising awareness among staff',
          'Participants understand the procedure',
          'Increased knowledge of inspectors',
        ]),
      );
      return { paths: ['/journey/goal'] };
    },
  },
  {
    rule: 'R02',
    name: 'indicator about knowing',
    into: (design, random) => {
      const [id, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (id === undefined || indicator === undefined) return null;
      const hasOwnGoal = design.journey.goal.text.includes(indicator.name.text);
      if (hasOwnGoal) design.journey.goal = slot('Berkas selesai dalam empat hari');
      indicator.name = slot(
        random.pick(['Tingkat pemahaman petugas', 'Nilai pengetahuan kader', 'Level of knowledge']),
      );
      return { paths: [`${indicatorPath(id)}/name`] };
    },
  },
  {
    rule: 'R02',
    name: 'no goal',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      design.journey.goal = noText(random);
      return { paths: ['/journey/goal'] };
    },
  },
  {
    rule: 'R02',
    name: 'goal about the organisation, with learning as the means',
    inside: true,
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const [, indicator] = pickOf(random, design.problem.indicators) ?? [];
      if (indicator === undefined) return null;
      design.journey.goal = slot(
        random.pick([
          `Meningkatnya keterampilan petugas sehingga ${indicator.name.text} membaik`,
          `Improve staff skills so that we reach ${indicator.target?.asWritten ?? ''}`,
          'Meningkatkan kepuasan pemohon',
          'Berkas selesai dalam empat hari kerja',
        ]),
      );
      return nothing;
    },
  },
];
