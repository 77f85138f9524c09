/** Defects of evaluation, project, AKPK table and citations: R32-R42, R48, R49. */
import { entries, values } from '../../../design/collection.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Measure } from '../../../design/model/evaluation.ts';
import { newMeasure } from '../../../design/new-design.ts';
import { slotsOf } from '../../../design/texts.ts';
import type { Random } from '../random.ts';
import { slot } from '../random.ts';
import { clear, type DesignPlant, drop, insert, noText, nothing, pickOf } from './plant.ts';

function measureOf(design: Design, random: Random, level: number): [string, Measure] | null {
  const found = pickOf(random, design.evaluation.measures, (one) => one.level === level);
  return found === null ? null : [`/evaluation/measures/items/${found[0]}`, found[1]];
}

const evaluationPlants: DesignPlant[] = [
  {
    rule: 'R32',
    name: 'level without row and reason',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const level = random.int(1, 4);
      const { measures, levelReasons } = design.evaluation;
      for (const [id, measure] of entries(measures))
        if (measure.level === level) drop(measures, id);
      const key = (['l1', 'l2', 'l3', 'l4'] as const)[level - 1] ?? 'l1';
      levelReasons[key] = noText(random);
      return { paths: [`/evaluation/levelReasons/${key}`] };
    },
  },
  {
    rule: 'R32',
    name: 'a reason instead of a row',
    inside: true,
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const { measures, levelReasons } = design.evaluation;
      const level = random.int(1, 4);
      for (const [id, measure] of entries(measures))
        if (measure.level === level) drop(measures, id);
      levelReasons[(['l1', 'l2', 'l3', 'l4'] as const)[level - 1] ?? 'l1'] = slot('Belum perlu');
      return nothing;
    },
  },
  {
    rule: 'R33',
    name: 'an incomplete level 3 row',
    into: (design, random) => {
      const found = measureOf(design, random, 3);
      if (found === null) return null;
      const [path, measure] = found;
      const field = random.pick([
        'baseline',
        'target',
        'source',
        'daysAfterEnd',
        'secondRespondent',
      ] as const);
      if (field === 'baseline' || field === 'target') {
        measure[field] = null;
        measure[`${field}Note`] = noText(random);
      } else if (field === 'daysAfterEnd') measure.daysAfterEnd = null;
      else measure[field] = noText(random);
      return { paths: [`${path}/${field}`] };
    },
  },
  {
    rule: 'R33',
    name: 'a note instead of a number',
    inside: true,
    into: (design, random) => {
      const found = measureOf(design, random, 3);
      if (found === null) return null;
      Object.assign(found[1], { baseline: null, baselineNote: slot('belum diukur') });
      Object.assign(found[1], { target: null, targetNote: slot('tanpa kesalahan') });
      return nothing;
    },
  },
  {
    rule: 'R34',
    name: 'too early',
    into: (design, random) => {
      const found = measureOf(design, random, 3);
      if (found === null) return null;
      const fewest = design.rules.thresholds['R34.days'] ?? 60;
      found[1].daysAfterEnd = random.pick([fewest - 1, 30, 0]);
      return { paths: [`${found[0]}/daysAfterEnd`] };
    },
  },
  {
    rule: 'R34',
    name: 'on the day',
    inside: true,
    into: (design, random) => {
      const found = measureOf(design, random, 3);
      if (found === null) return null;
      const fewest = design.rules.thresholds['R34.days'] ?? 60;
      found[1].daysAfterEnd = fewest + random.int(0, 1);
      return nothing;
    },
  },
  {
    rule: 'R35',
    name: 'impact without problem indicator',
    into: (design, random) => {
      const found = measureOf(design, random, 4);
      if (found === null) return null;
      found[1].indicatorId = null;
      return { paths: [`${found[0]}/indicatorId`] };
    },
  },
  {
    rule: 'R35',
    name: 'another target',
    into: (design, random) => {
      const found = measureOf(design, random, 4);
      if (found === null) return null;
      const [path, measure] = found;
      const target = measure.target;
      if (target === null) return null;
      measure.target = random.pick([
        null,
        { ...target, value: target.value + 0.01 },
        { ...target, value: target.value - 1 },
        { ...target, unit: 'lembar' },
      ]);
      return { paths: [`${path}/target`] };
    },
  },
  {
    rule: 'R35',
    name: 'same target, written otherwise',
    inside: true,
    into: (design, random) => {
      const found = measureOf(design, random, 4);
      const target = found?.[1].target ?? null;
      if (found === null || target === null) return null;
      found[1].target = { ...target, unit: target.unit.toUpperCase(), asWritten: 'sesuai target' };
      return nothing;
    },
  },
  {
    rule: 'R36',
    name: 'return claimed without its conditions',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const roi = design.evaluation.returnOnInvestment;
      const id = random.id('cost');
      Object.assign(roi, { claimed: true, isolation: 'trend-line', fullCost: true });
      roi.costs = { order: [id], items: { [id]: { item: slot('Honor'), amount: 1_000_000 } } };
      if (random.chance(0.3)) {
        roi.claimed = false;
        const row = { ...newMeasure(5), indicator: slot('ROI') };
        insert(random, design.evaluation.measures, random.id('measure'), row);
      }
      const path = '/evaluation/returnOnInvestment';
      switch (random.int(0, 3)) {
        case 0:
          roi.isolation = null;
          return { paths: [`${path}/isolation`] };
        case 1:
          roi.fullCost = false;
          return { paths: [`${path}/fullCost`] };
        case 2:
          clear(roi.costs);
          return { paths: [`${path}/costs`] };
        default:
          roi.costs.items[id] = { item: slot('Honor'), amount: null };
          return { paths: [`${path}/costs/items/${id}/amount`] };
      }
    },
  },
  {
    rule: 'R36',
    name: 'nothing claimed, or a cost of 0',
    inside: true,
    into: (design, random) => {
      const roi = design.evaluation.returnOnInvestment;
      if (random.chance(0.5)) {
        Object.assign(roi, { claimed: false, isolation: null, fullCost: false });
        return nothing;
      }
      const id = random.id('cost');
      Object.assign(roi, { claimed: true, isolation: 'control-group', fullCost: true });
      roi.costs = { order: [id], items: { [id]: { item: slot('Honor'), amount: 0 } } };
      return nothing;
    },
  },
  {
    rule: 'R37',
    name: 'grade of the neighbouring band',
    into: (design, random) => {
      const found = pickOf(random, design.evaluation.skmResults);
      if (found === null) return null;
      const [value, grade] = random.pick([
        [88.31, 'B'],
        [88.3, 'A'],
        [76.61, 'C'],
        [76.6, 'B'],
        [65, 'D'],
        [64.99, 'C'],
        [100, 'B'],
        [25, 'C'],
        [74.2, 'B'],
      ] as const);
      Object.assign(found[1], { value, grade });
      return { paths: [`/evaluation/skmResults/items/${found[0]}/grade`] };
    },
  },
  {
    rule: 'R37',
    name: 'below the scale',
    into: (design, random) => {
      const found = pickOf(random, design.evaluation.skmResults);
      if (found === null) return null;
      Object.assign(found[1], { value: random.pick([24.99, 3.2, 0]), grade: 'D' });
      return { paths: [`/evaluation/skmResults/items/${found[0]}/value`] };
    },
  },
  {
    rule: 'R37',
    name: 'edges of the bands',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.evaluation.skmResults);
      if (found === null) return null;
      const [value, grade] = random.pick([
        [88.31, 'A'],
        [88.3, 'B'],
        [76.61, 'B'],
        [76.6, 'C'],
        [65, 'C'],
        [64.99, 'D'],
        [25, 'D'],
        [100, 'A'],
      ] as const);
      Object.assign(found[1], { value, grade });
      return nothing;
    },
  },
];

const projectPlants: DesignPlant[] = [
  {
    rule: 'R38',
    name: 'a horizon is missing',
    into: (design, random) => {
      const { goals } = design.project;
      if (goals.order.length === 0) return null;
      const horizon = random.pick(['short', 'medium', 'long'] as const);
      for (const [id, goal] of entries(goals)) if (goal.horizon === horizon) drop(goals, id);
      return { paths: ['/project/goals'] };
    },
  },
  {
    rule: 'R38',
    name: 'goals out of order',
    into: (design, random) => {
      const goals = entries(design.project.goals);
      const of = (horizon: string) => goals.filter(([, goal]) => goal.horizon === horizon);
      if (goals.length === 0) return null;
      for (const [, goal] of goals)
        goal.dueDays = { short: 60, medium: 300, long: 700 }[goal.horizon];
      const [id, late] = random.pick(of(random.pick(['medium', 'long'])));
      late.dueDays = late.horizon === 'medium' ? random.pick([60, 59]) : random.pick([300, 299]);
      return { paths: [`/project/goals/items/${id}/dueDays`] };
    },
  },
  {
    rule: 'R38',
    name: 'goal without output',
    into: (design, random) => {
      const found = pickOf(random, design.project.goals);
      if (found === null) return null;
      found[1].output = noText(random);
      return { paths: [`/project/goals/items/${found[0]}/output`] };
    },
  },
  {
    rule: 'R38',
    name: 'a day apart',
    inside: true,
    into: (design) => {
      for (const goal of values(design.project.goals))
        goal.dueDays = { short: 90, medium: 91, long: 92 }[goal.horizon];
      return design.project.goals.order.length === 0 ? null : nothing;
    },
  },
  {
    rule: 'R39',
    name: 'an incomplete milestone',
    into: (design, random) => {
      const found = pickOf(random, design.project.milestones);
      if (found === null) return null;
      const path = `/project/milestones/items/${found[0]}`;
      switch (random.int(0, 2)) {
        case 0:
          found[1].days = random.pick([null, 0]);
          return { paths: [`${path}/days`] };
        case 1:
          found[1].output = noText(random);
          return { paths: [`${path}/output`] };
        default:
          found[1].budget = null;
          return { paths: [`${path}/budget`] };
      }
    },
  },
  {
    rule: 'R39',
    name: 'one day and no rupiah',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.project.milestones);
      if (found === null) return null;
      found[1].days = 1;
      found[1].budget = 0;
      return nothing;
    },
  },
  {
    rule: 'R40',
    name: 'no promoter',
    into: (design, random) => {
      const { stakeholders } = design.project;
      if (stakeholders.order.length === 0) return null;
      if (random.chance(0.2)) clear(stakeholders);
      for (const one of values(stakeholders)) {
        one.strategy = slot('Ajak melihat hasil uji coba');
        if (one.power >= 3 && one.interest >= 3)
          one[random.pick(['power', 'interest'] as const)] = 2;
      }
      return { paths: ['/project/stakeholders'] };
    },
  },
  {
    rule: 'R40',
    name: 'latent without strategy',
    into: (design, random) => {
      const { stakeholders } = design.project;
      if (stakeholders.order.length === 0) return null;
      const id = random.id('stakeholder');
      insert(random, stakeholders, id, {
        name: slot('Sekretaris'),
        stake: slot(''),
        power: random.int(3, 5),
        interest: random.int(1, 2),
        strategy: noText(random),
      });
      return { paths: [`/project/stakeholders/items/${id}/strategy`] };
    },
  },
  {
    rule: 'R40',
    name: 'one promoter on the edge; defenders and apathetics without strategy',
    inside: true,
    into: (design) => {
      const all = values(design.project.stakeholders);
      if (all.length === 0) return null;
      all.forEach((one, index) => {
        Object.assign(
          one,
          index === 0 ? { power: 3, interest: 3 } : { power: 2, interest: index % 5 || 1 },
        );
        one.strategy = slot('');
      });
      return nothing;
    },
  },
  {
    rule: 'R41',
    name: 'risk without mitigation',
    into: (design, random) => {
      const found = pickOf(random, design.project.risks);
      if (found === null) return null;
      found[1].mitigation = noText(random);
      return { paths: [`/project/risks/items/${found[0]}/mitigation`] };
    },
  },
  {
    rule: 'R41',
    name: 'measure without baseline',
    into: (design, random) => {
      const found = pickOf(random, design.project.measures);
      if (found === null) return null;
      found[1].baseline = null;
      found[1].baselineNote = noText(random);
      return { paths: [`/project/measures/items/${found[0]}/baseline`] };
    },
  },
  {
    rule: 'R41',
    name: 'baseline of 0, or in words',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.project.measures);
      if (found === null) return null;
      const isNumber = random.chance(0.5);
      found[1].baseline = isNumber ? { value: 0, unit: '', asWritten: '0' } : null;
      found[1].baselineNote = slot(isNumber ? '' : 'belum ada');
      return nothing;
    },
  },
  {
    rule: 'R42',
    name: 'as many statements as questions, or more',
    into: (design, random) => {
      const found = pickOf(random, design.project.sessions);
      if (found === null) return null;
      const [id, session] = found;
      const wanted = session.questions.order.length + random.int(0, 2);
      while (session.statements.order.length < wanted)
        insert(random, session.statements, random.id('statement'), {
          text: slot('Sistem lambat.'),
        });
      return { paths: [`/project/sessions/items/${id}/questions`] };
    },
  },
  {
    rule: 'R42',
    name: 'no action at the end',
    into: (design, random) => {
      const found = pickOf(random, design.project.sessions);
      if (found === null) return null;
      found[1].action = noText(random);
      return { paths: [`/project/sessions/items/${found[0]}/action`] };
    },
  },
  {
    rule: 'R42',
    name: 'one question more',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.project.sessions);
      if (found === null) return null;
      const [, session] = found;
      clear(session.statements);
      while (session.statements.order.length < session.questions.order.length - 1)
        insert(random, session.statements, random.id('statement'), {
          text: slot('Sistem lambat.'),
        });
      return nothing;
    },
  },
  {
    rule: 'R48',
    name: 'wrong gap',
    into: (design, random) => {
      const found = pickOf(random, design.learners.gapRows);
      if (found === null) return null;
      const right = found[1].gap;
      // The commonest slip is the sign.
      found[1].gap = right !== 0 && random.chance(0.4) ? -right : right + random.pick([1, -1]);
      return { paths: [`/learners/gapRows/items/${found[0]}/gap`] };
    },
  },
  {
    rule: 'R48',
    name: 'level outside the scale',
    into: (design, random) => {
      const found = pickOf(random, design.learners.gapRows);
      if (found === null) return null;
      const field = random.pick(['standardLevel', 'actualLevel'] as const);
      found[1][field] = random.pick([0, 6]);
      found[1].gap = found[1].actualLevel - found[1].standardLevel;
      return { paths: [`/learners/gapRows/items/${found[0]}/${field}`] };
    },
  },
  {
    rule: 'R48',
    name: 'ends of the scale',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.learners.gapRows);
      if (found === null) return null;
      Object.assign(found[1], { standardLevel: 5, actualLevel: 1, gap: -4 });
      return nothing;
    },
  },
];

const invented = [
  'Undang-Undang Nomor 99 Tahun 2021',
  'UU No. 77 Tahun 2019',
  'PP 71/2018',
  'Peraturan Pemerintah Nomor 71 Tahun 2018',
  'Perpres No. 88 Tahun 2022',
  'PermenPANRB Nomor 19 Tahun 2017',
  'Permendagri 108/2020',
  'PMK 61/2024',
  'Peraturan Menteri Kesehatan Nomor 4 Tahun 2019',
  'PerLAN 16/2023',
  'Peraturan Lembaga Administrasi Negara Nomor 16 Tahun 2023',
  'Keputusan Kepala LAN Nomor 7/K.1/PDP.07/2022',
  'Perda Kabupaten Muara Biru Nomor 3 Tahun 2016',
  'Peraturan Bupati Nomor 12 Tahun 2020',
  'Surat Edaran Menteri Nomor 9 Tahun 2021',
  'SE 31/2022',
  'Inpres Nomor 2 Tahun 2018',
  'Keppres 12/2011',
  'Law No. 44 of 2012',
  'Government Regulation No. 72 of 2019',
  'Pasal 217',
] as const;

const citationPlants: DesignPlant[] = [
  {
    rule: 'R49',
    name: 'a citation found nowhere',
    into: (design, random) => {
      const places = slotsOf(design).filter(
        ({ slot: { text } }) => text !== '' && !/UU|Pasal/.test(text),
      );
      const place = random.pick(places);
      const citation = random.pick(invented);
      place.slot.text = random.pick([
        `${place.slot.text} sesuai ${citation}`,
        `${place.slot.text} (${citation})`,
        `${place.slot.text}, ${citation}.`,
      ]);
      return { paths: [place.path] };
    },
  },
  {
    rule: 'R49',
    name: 'a citation of the list, the brief or a source, written otherwise',
    inside: true,
    into: (design, random) => {
      const [given, used] = random.pick([
        ['Undang-Undang Nomor 99 Tahun 2021', 'UU 99/2021'],
        ['PP 71/2018', 'Peraturan Pemerintah No. 71 Tahun 2018'],
        ['PermenPANRB Nomor 19 Tahun 2017', 'Permen PANRB 19/2017'],
        ['Pasal 217 UU 5/2014', 'Undang-Undang Nomor 5 Tahun 2014 Pasal 3'],
        ['Pasal 217', 'Pasal 217'],
      ] as const);
      switch (random.int(0, 2)) {
        case 0:
          design.brief.text += ` Dasar: ${given}.`;
          break;
        case 1:
          insert(random, design.rules.regulations, random.id('regulation'), {
            title: given,
            subject: '',
          });
          break;
        default:
          insert(random, design.citations, random.id('citation'), {
            sourceId: random.id('source'),
            sourceName: 'Lampiran',
            sentences: [`${random.id('source')}.p001.s01`],
            quote: `Berdasarkan ${given}`,
            label: 'quotation',
          });
      }
      random.pick(slotsOf(design).filter(({ slot: { text } }) => text !== '')).slot.text +=
        ` (${used})`;
      return nothing;
    },
  },
  {
    rule: 'R49',
    name: 'numbers that are no citation',
    inside: true,
    into: (design, random) => {
      const place = random.pick(slotsOf(design).filter(({ slot: { text } }) => text !== ''));
      place.slot.text += random.pick([
        ' di loket nomor 5',
        ' pada surat masuk nomor 12',
        ' selama 2023/2024',
        ' sesuai keputusan rapat nomor 3',
        ' 9/13 petugas',
        ' SOP Nomor 5 Tahun 2022',
      ]);
      return nothing;
    },
  },
];

export const restPlants: readonly DesignPlant[] = [
  ...evaluationPlants,
  ...projectPlants,
  ...citationPlants,
];
