/** Defects of outcomes and of the links to them: R10-R12. */
import { entries, values } from '../../../design/collection.ts';
import { slot } from '../random.ts';
import { type DesignPlant, noText, nothing, pickOf } from './plant.ts';

export const outcomePlants: readonly DesignPlant[] = [
  {
    rule: 'R10',
    name: 'activity without outcome',
    into: (design, random) => {
      const found = pickOf(random, design.journey.activities);
      if (found === null) return null;
      const [id, activity] = found;
      // It still covers the causes that it covered.
      activity.causeIds = [
        ...new Set([
          ...activity.causeIds,
          ...activity.outcomeIds.flatMap(
            (one) => design.learners.outcomes.items[one]?.causeIds ?? [],
          ),
        ]),
      ];
      activity.outcomeIds = [];
      return { paths: [`/journey/activities/items/${id}/outcomeIds`] };
    },
  },
  {
    rule: 'R10',
    name: 'outcome without ground',
    into: (design, random) => {
      const found = pickOf(random, design.learners.outcomes);
      if (found === null) return null;
      const [id, outcome] = found;
      values(design.journey.activities)[0]?.causeIds.push(...outcome.causeIds);
      outcome.causeIds = [];
      outcome.needIds = [];
      return { paths: [`/learners/outcomes/items/${id}/causeIds`] };
    },
  },
  {
    rule: 'R10',
    name: 'competency at its standard is no ground',
    into: (design, random) => {
      const [needId, need] = pickOf(random, design.learners.needs) ?? [];
      if (needId === undefined || need === undefined) return null;
      need.actualLevel = need.standardLevel;
      const paths: string[] = [];
      for (const [id, outcome] of entries(design.learners.outcomes)) {
        const stands = outcome.causeIds.length > 0;
        if (!stands && outcome.needIds.includes(needId))
          paths.push(`/learners/outcomes/items/${id}/causeIds`);
      }
      return paths.length === 0 ? null : { paths };
    },
  },
  {
    rule: 'R10',
    name: 'competency one level below its standard is ground enough',
    inside: true,
    into: (design, random) => {
      const [needId, need] = pickOf(random, design.learners.needs) ?? [];
      const found = pickOf(random, design.learners.outcomes);
      if (needId === undefined || need === undefined || found === null) return null;
      need.standardLevel = 4;
      need.actualLevel = 3;
      values(design.journey.activities)[0]?.causeIds.push(...found[1].causeIds);
      found[1].causeIds = [];
      found[1].needIds = [needId];
      return nothing;
    },
  },
  {
    rule: 'R11',
    name: 'verb nobody can see',
    into: (design, random) => {
      const found = pickOf(random, design.learners.outcomes);
      if (found === null) return null;
      found[1].behaviour = slot(
        random.pick([
          'Memahami alur berkas',
          'Peserta mampu memahami persyaratan layanan',
          'Mengetahui standar pelayanan',
          'Setelah mengikuti tahap ini, peserta dapat mengerti SOP',
          'Peserta lebih memahami kebutuhan pemohon',
          'Menguasai aplikasi pelaporan',
          'Mengenal alat ukur baru',
          'Understand the procedure',
          'Participants will know the new rules',
          'After this course, participants can appreciate teamwork',
          'Be aware of risks',
        ]),
      );
      return { paths: [`/learners/outcomes/items/${found[0]}/behaviour`] };
    },
  },
  {
    rule: 'R11',
    name: 'no behaviour',
    into: (design, random) => {
      const found = pickOf(random, design.learners.outcomes);
      if (found === null) return null;
      found[1].behaviour = noText(random);
      return { paths: [`/learners/outcomes/items/${found[0]}/behaviour`] };
    },
  },
  {
    rule: 'R11',
    name: 'observable verb with knowing further on',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.learners.outcomes);
      if (found === null) return null;
      found[1].behaviour = slot(
        random.pick([
          'Menjelaskan cara memahami keluhan',
          'Peserta mampu memeriksa apakah pemohon mengetahui syaratnya',
          'Mengenali tanda bahaya pada balita',
          'Explain what applicants must know',
          'Participants are able to check who knows the rule',
        ]),
      );
      return nothing;
    },
  },
  {
    rule: 'R12',
    name: 'no condition or no criterion',
    into: (design, random) => {
      const found = pickOf(random, design.learners.outcomes);
      if (found === null) return null;
      const field = random.pick(['condition', 'criterion'] as const);
      found[1][field] = noText(random);
      return { paths: [`/learners/outcomes/items/${found[0]}/${field}`] };
    },
  },
  {
    rule: 'R12',
    name: 'a criterion in one word, or with one fact to be filled',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.learners.outcomes);
      if (found === null) return null;
      found[1].criterion = slot(random.pick(['tepat', 'paling lama ⟨perlu diisi: menit⟩ menit']));
      return nothing;
    },
  },
];
