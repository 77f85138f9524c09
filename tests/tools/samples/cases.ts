/** The designs that `npm run samples` writes documents of, and what an office adds to them at export. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draftTask } from '../../../app/tasks/draft.ts';
import { contentHashOf, type ExportTask } from '../../../app/tasks/write-export.ts';
import { editDesign, removePart, setValue } from '../../../design/edit.ts';
import type { Design } from '../../../design/model/design.ts';
import { defaultRules } from '../../../design/new-design.ts';
import { openRound } from '../../../design/review-state.ts';
import type { Signing } from '../../../design/signing.ts';
import { isBlank } from '../../../design/slot.ts';
import { slotsOf } from '../../../design/texts.ts';
import { rasterise } from '../../../documents/pictures/rasterise.ts';
import { sampleDesign } from '../../../documents/testing/sample-design.ts';

export interface SampleCase {
  /** Folder of its files. */
  name: string;
  design: Design;
  task: Omit<ExportTask, 'design'>;
}

/** The same at every run, so that two runs can be compared byte by byte. */
export const madeAt = '2026-11-22T03:00:00.000Z';

const problems = ['antrean-dukcapil', 'kader-gizi', 'penyuluh-kepulauan', 'rekomendasi-audit'];
/** Not one of its causes is one that learning mends. */
const memo = 'lab-reagents';
export const caseNames: readonly string[] = [...problems, `memo-${memo}`, 'contoh'];

function fixture(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)), 'utf8');
}

function drafted(path: string): Design {
  const text = fixture(path);
  const rules = defaultRules();
  return draftTask({ text, format: 'auto', rules, agency: '', unit: '', without: [] }).design;
}

function edited(design: Design, patch: ReturnType<typeof setValue>): Design {
  const result = editDesign(design, patch);
  if (!result.ok) throw new Error(`a sample could not be edited: ${result.error.kind}`);
  return result.value.design;
}

/** An older state to compare with: every ninth text shorter, the last activity and action not there yet. */
function earlierOf(design: Design): Design {
  const texts = slotsOf(design).filter(({ slot }, index) => index % 9 === 4 && !isBlank(slot));
  let state = design;
  for (const { path, slot } of texts) {
    const words = slot.text.split(' ');
    const shorter = words.slice(0, Math.ceil((words.length * 2) / 3)).join(' ');
    state = edited(state, setValue(`${path}/text`, shorter));
  }
  for (const { order } of [state.journey.activities, state.analysis.actions]) {
    const last = order.at(-1);
    if (last !== undefined) state = edited(state, removePart(state, last));
  }
  return state;
}

/** Drawn here: no agency has it. */
async function logo(): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="120" height="120">
    <circle cx="60" cy="60" r="56" fill="#1d4f91"/><circle cx="60" cy="60" r="47" fill="none" stroke="#fff" stroke-width="3"/>
    <path d="M28 74q16-16 32 0t32 0" fill="none" stroke="#fff" stroke-width="6"/><circle cx="60" cy="44" r="12" fill="#fff"/></svg>`;
  return (await rasterise(svg, 480)).png;
}

/** Invented people; numbers that nobody has. */
const signing: Signing = {
  place: 'Tirta Wening',
  date: '2026-11-23',
  number: '000/CONTOH/2026',
  signers: {
    author: {
      name: 'Ayu Lestari (rekaan)',
      position: 'Learning Officer',
      nip: '00000000 000000 0 001',
    },
    approver: {
      name: 'Ratna Puspita (rekaan)',
      position: 'Kepala Dinas',
      nip: '00000000 000000 0 002',
    },
    supervisor: { name: 'Bambang Prakoso (rekaan)', position: 'Kepala Bidang Pelayanan', nip: '' },
    coach: { name: 'Dewi Anggraini (rekaan)', position: 'Widyaiswara', nip: '' },
  },
};

const nothingSigned: Signing = { place: '', date: null, number: '', signers: {} };

/** Two approved versions; what the second one's package weighs, the writer of the case fills in. */
function approvalsOf(design: Design, earlier: Design): ExportTask['approvals'] {
  const decider = (name: string, position: string, at: string, reason: string) =>
    ({ name, position, verdict: 'approve', reason, at }) as const;
  const head = (at: string) => decider('Ratna Puspita (rekaan)', 'Kepala Dinas', at, '');
  const version = (number: number, state: Design, at: string) => ({
    number,
    revision: number,
    contentHash: contentHashOf(state),
    at,
    recordedBy: 'Ayu Lestari (rekaan)',
    packageHash: '',
    files: [],
  });
  return [
    {
      ...version(1, earlier, '2026-11-16T02:00:00.000Z'),
      deciders: [head('2026-11-16T01:30:00.000Z')],
      reason: 'Versi pertama.',
    },
    {
      ...version(2, design, '2026-11-22T02:00:00.000Z'),
      deciders: [
        decider(
          'Bambang Prakoso (rekaan)',
          'Kepala Bidang Pelayanan',
          '2026-11-21T01:30:00.000Z',
          'Jadwal sudah sesuai.',
        ),
        head('2026-11-22T01:30:00.000Z'),
      ],
      reason: 'Aktivitas terakhir ditambahkan dan beberapa teks dilengkapi.',
    },
  ];
}

/**
 * One case: the drafted ones as drafts that nobody has signed, the finished sample as final, with a logo
 * and signers. Null for a name that is none.
 */
export async function sampleCase(name: string): Promise<SampleCase | null> {
  if (!caseNames.includes(name)) return null;
  const isFinished = name === 'contoh';
  const plain = isFinished
    ? sampleDesign()
    : drafted(problems.includes(name) ? `problems/${name}.md` : `briefs/${memo}/brief.md`);
  const design = edited(
    plain,
    openRound(plain, {
      id: 'rnd_aaaaaaaaaa',
      at: '2026-11-18T02:00:00.000Z',
      name: 'Telaah 1',
      dueDate: '2026-11-27',
      reviewers: ['Ratna Puspita (rekaan)'],
    }),
  );
  const earlier = earlierOf(design);
  return {
    name,
    design,
    task: {
      revision: 2,
      isDraft: !isFinished,
      provenance: true,
      agency: {
        name: design.agency.text,
        unit: isFinished ? 'Bidang Pelayanan' : '',
        logo: isFinished ? await logo() : null,
      },
      signing: isFinished ? signing : nothingSigned,
      zone: 'WIB',
      madeAt,
      approvals: approvalsOf(design, earlier),
      earlier: { design: earlier, label: 'Versi 1' },
      label: 'Versi 2',
      template: null,
    },
  };
}
