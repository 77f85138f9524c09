/**
 * Runs with a model over a real socket: whatever the model answers, and wherever a run is cut off, the
 * base stands, what is stored is not asked for again, and what a person has settled stays.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkDesign } from '../../design/checks/index.ts';
import { entries, values } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { slotsOf } from '../../design/texts.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import {
  prepareRun,
  type RunDeps,
  type RunEvent,
  type RunInput,
  type RunOutcome,
  runDraft,
  type StoredSection,
} from '../../pipeline/run/index.ts';
import { slotTargets } from '../../pipeline/stages/index.ts';
import { problems } from '../drafts/briefs.ts';
import { type DepsOf, killEverywhere, runDeps } from './kill-everywhere.ts';
import { type Faults, noFaults, type PacedServer, startPacedServer } from './paced-server.ts';
import { type ListedSlot, listedSlots, readingAnswer, reworded } from './reading-model.ts';

const atOnce = { firstMs: 0, tokensPerSecond: 1e7, slots: 1e9, speed: 1 };
const text = problems()[0]?.text ?? '';
const base = draftDesign({ brief: { text } }).design;
const own = values(base.journey.activities).flatMap(({ patternId }) => patternId ?? []);

let server: PacedServer;
let write: (slot: ListedSlot) => string | null;
let patterns: readonly string[];
let answer: (user: string) => string;
beforeAll(async () => {
  server = await startPacedServer((user) => answer(user));
});
afterAll(() => server.close());
beforeEach(() => {
  server.set(atOnce, noFaults);
  write = ({ current, maxChars }) => reworded(current, maxChars);
  patterns = own;
  answer = (user) => readingAnswer(user, patterns, write);
});

const inputOf = (more: Partial<RunInput> = {}): RunInput => ({
  design: base,
  scope: { kind: 'whole' },
  names: [],
  notNames: [],
  replan: null,
  passages: () => [],
  shape: 'fan-out',
  parallel: 8,
  ...more,
});

const depsOf: DepsOf = (store, more = {}) => runDeps(server.baseUrl, store, more);
const run = (input: RunInput, more: Partial<RunDeps> = {}): Promise<RunOutcome> =>
  runDraft(input, depsOf(new Map(), more));

const textsOf = (design: Design): Map<string, string> =>
  new Map(slotsOf(design).map(({ path, slot }) => [path, slot.text]));
const defects = (design: Design): string[] =>
  checkDesign(design)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, path }) => `${rule} ${path}`)
    .sort();

/** What must hold after every run, whatever happened. */
function expectSound(before: Design, { design, written, refused }: RunOutcome): void {
  expect(parseDesign(JSON.parse(JSON.stringify(design))).ok).toBe(true);
  const known = new Set(defects(before));
  expect(defects(design).filter((one) => !known.has(one))).toEqual([]);
  const now = new Map(slotsOf(design).map(({ path, slot }) => [path, slot]));
  const isWritten = new Set(written);
  for (const { path, slot } of slotsOf(before)) {
    const after = now.get(path);
    if (!isWritten.has(path)) expect(after).toEqual(slot);
    else {
      expect(after?.origin.kind).toBe('model');
      expect(after?.confirmed).toBeNull();
      expect(slot.confirmed).toBeNull();
      expect(before.locks.some((id) => path.includes(id))).toBe(false);
    }
  }
  expect(refused.filter(({ path }) => isWritten.has(path))).toEqual([]);
}

describe('a run with a model', () => {
  it.each(['fan-out', 'merged', 'coarse'] as const)('writes every open text, %s', async (shape) => {
    const events: RunEvent[] = [];
    const outcome = await run(inputOf({ shape }), { on: (event) => events.push(event) });
    expectSound(base, outcome);
    expect(outcome.ended).toBeNull();
    expect(outcome.refused).toEqual([]);
    const wanted = slotTargets(base).filter(
      ({ current, maxChars }) => reworded(current, maxChars) !== current,
    );
    expect(outcome.written.length).toBeGreaterThanOrEqual(0.98 * wanted.length);
    expect(outcome.units.map(({ state }) => state)).toEqual(outcome.units.map(() => 'done'));
    expect(server.calls.length).toBe(outcome.units.length);
    const last = events.findLast((event) => event.type === 'meter');
    expect(last?.tokens).toEqual(outcome.tokens);
  });

  it('sends what the preview has shown, word for word', async () => {
    let count = 0;
    const marks = () => {
      count += 1;
      return `zz${count}`;
    };
    const shown = prepareRun(inputOf(), marks).payloads;
    count = 0;
    const sent: string[] = [];
    await run(inputOf(), {
      marks,
      on: (event) => {
        if (event.type === 'sent') sent.push(event.payload.user);
      },
    });
    const sure = shown.filter(({ isProvisional }) => !isProvisional);
    expect(sure.length).toBeGreaterThanOrEqual(2);
    for (const { user } of sure) expect(sent).toContain(user);
  });

  it('starts what waits for a group when the group is closed, not when the call ends', async () => {
    const order: string[] = [];
    await run(inputOf(), {
      on: (event) => {
        if (event.type === 'unit') order.push(`${event.unit.id} ${event.unit.state}`);
      },
    });
    expect(order.indexOf('s2a running')).toBeLessThan(order.indexOf('s1 done'));
    expect(order.indexOf('s4.people running')).toBeLessThan(order.indexOf('s3 done'));
  });

  it('plans again with the patterns that were chosen, and carries over what was written', async () => {
    const { design: other } = draftDesign({ brief: { text }, preferredPatterns: [] });
    expect(other).toEqual(base);
    const chosen: string[][] = [];
    patterns = ['peer-case-clinic', ...prepareIds()].slice(0, 12);
    const outcome = await run(
      inputOf({
        replan: async (ids) => {
          chosen.push([...ids]);
          return draftDesign({ brief: { text }, preferredPatterns: ids }).design;
        },
      }),
    );
    expect(chosen.length).toBe(1);
    const planned = draftDesign({ brief: { text }, preferredPatterns: chosen[0] ?? [] }).design;
    expect(planned.journey.activities.order).not.toEqual(base.journey.activities.order);
    expectSound(planned, outcome);
    const isBelow = (prefix: string) => outcome.written.filter((path) => path.startsWith(prefix));
    expect(isBelow('/analysis').length).toBeGreaterThan(10);
    expect(isBelow('/journey/activities').length).toBeGreaterThan(40);
    expect(isBelow('/project').length).toBeGreaterThan(20);
  });

  /** Feasible patterns that the base does not use. */
  function prepareIds(): string[] {
    const { payloads } = prepareRun(inputOf(), () => `q${Math.floor(performance.now() * 1e3)}`);
    const cards = payloads.find(({ unitId }) => unitId === 's3')?.user ?? '';
    return [...cards.matchAll(/^([a-z][a-z0-9-]+) \| /gm)]
      .map((match) => match[1] ?? '')
      .filter((id) => !own.includes(id));
  }
});

/** Some parts locked, some texts confirmed. */
function partlySettled(): Design {
  const design = structuredClone(base);
  const [cause = ''] = design.analysis.causes.order;
  const [activity = ''] = design.journey.activities.order;
  const [, stage = ''] = design.journey.stages.order;
  design.locks = [cause, activity, stage];
  const confirmed = { name: 'Uji (rekaan)', at: '2026-01-01T00:00:00.000Z' };
  for (const [, one] of entries(design.project.risks)) one.description.confirmed = confirmed;
  design.analysis.gap.confirmed = confirmed;
  return design;
}

describe('what a person has settled', () => {
  it('is never touched', async () => {
    const design = partlySettled();
    const outcome = await run(inputOf({ design }));
    expectSound(design, outcome);
    expect(outcome.written.length).toBeGreaterThan(100);
  });
});

const hostile = fc.constantFrom(
  '',
  'Maaf, saya tidak dapat membantu.',
  '{"s1_core": [',
  '{}',
  '[]',
  'null',
  '{"s1_core":[{"id":"t1","text":"Lihat https://jahat.example"}]}',
  '{"s1_core":[{"id":"t1","text":""},{"id":"t2"},{"id":3,"text":4},{"text":"x"},null,7,"t1"]}',
  '{"s1_core":[{"id":"t999","text":"Teks tanpa tempat."}],"analysis":{"gap":"x"}}',
  '{"t1":"Petugas memeriksa berkas.","t2":"{{brief}}","__proto__":{"text":"x"}}',
  '```json\n{"s2b":[{"id":"t1","text":"Petugas 991 orang."}]}\n```',
  `{"s3i":[{"id":"t2","text":"${'kata '.repeat(900)}"}]}`,
  '{"s1_core":[{"id":"t1","text":"The officers do not check the file before they accept it."}]}',
  '<html>{"s4_charter":[{"id":"t1","text":"[NIP_9] hadir."}]}</html>',
);

describe('a part written again', () => {
  it('asks for the texts below it, also those of a person, with the wish masked', async () => {
    const design = structuredClone(base);
    const [id = ''] = design.journey.activities.order;
    const activity = design.journey.activities.items[id];
    if (activity === undefined) throw new Error('no activity');
    activity.title = { text: 'Bedah berkas bersama', origin: { kind: 'person' }, confirmed: null };
    const path = `/journey/activities/items/${id}`;
    const outcome = await run(
      inputOf({
        design,
        names: ['Budi Rekaan'],
        scope: { kind: 'part', path, instruction: 'Lebih singkat; Budi Rekaan ikut.' },
      }),
    );
    expectSound(design, outcome);
    expect(outcome.units.length).toBe(1);
    expect(outcome.written.length).toBeGreaterThan(4);
    expect(outcome.written.every((one) => one.startsWith(`${path}/`))).toBe(true);
    expect(server.calls[0]?.user).toContain('Lebih singkat; [ORANG_1] ikut.');
    expect(listedSlots(server.calls[0]?.user ?? '').map(({ current }) => current)).toContain(
      'Bedah berkas bersama',
    );
  });
});

describe('personal data', () => {
  // All made up.
  const raw = ['198501012009011001', 'siti@contoh.example', '0812-3456-7890', 'Siti Rekaan'];
  const brief = `${text} Narahubung: Sdri. Siti Rekaan, NIP 198501012009011001, surel siti@contoh.example, HP 0812-3456-7890. Siti Rekaan mencatat bahwa pemohon datang dua kali.`;

  it('are in no message, section or event, and back in the outcome', async () => {
    const { design } = draftDesign({ brief: { text: brief } });
    const person = 'Petugas melapor kepada Siti Rekaan.';
    design.analysis.gap = { text: person, origin: { kind: 'person' }, confirmed: null };
    const store = new Map<string, StoredSection>();
    const events: RunEvent[] = [];
    // A model that repeats masks, and makes up data of its own.
    write = ({ current, maxChars, id }) =>
      id === 't3' ? 'Hubungi 0813-9999-8888 segera.' : reworded(current, maxChars);
    const outcome = await runDraft(
      inputOf({
        design,
        passages: () => [
          { sourceId: 's', sourceName: 'Memo Siti Rekaan', sentenceId: 'p001.s01', text: brief },
        ],
      }),
      depsOf(store, { on: (event) => events.push(event) }),
    );
    expectSound(design, outcome);
    const wire = server.calls.map(({ user }) => user).join('\n');
    for (const place of [wire, JSON.stringify([...store.values()]), JSON.stringify(events)]) {
      for (const value of [...raw, '0813-9999-8888']) expect(place).not.toContain(value);
    }
    expect(wire).toContain('[ORANG_1]');
    expect(outcome.refused.some(({ reason }) => reason === 'personal-data')).toBe(true);
    const texts = JSON.stringify(outcome.design);
    expect(texts).toContain('Siti Rekaan');
    expect(texts).not.toContain('[ORANG_1]');
  });
});

describe('useless and hostile answers', () => {
  it('never leave less than the base, nor touch what is settled', async () => {
    const settled = partlySettled();
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostile, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('fan-out', 'merged', 'coarse'),
        fc.nat(3),
        async (answers, shape, honest) => {
          let turn = 0;
          answer = (user) => {
            turn += 1;
            if (honest > 0 && turn % (honest + 1) === 0) return readingAnswer(user, own, write);
            return answers[turn % answers.length] ?? '';
          };
          server.set(atOnce, noFaults);
          const outcome = await run(inputOf({ shape, design: settled }));
          expectSound(settled, outcome);
        },
      ),
      { seed: 41, numRuns: 12 },
    );
  });

  it('refuses another language, text by text, and asks once more', async () => {
    let asked = 0;
    write = ({ current, maxChars }) => {
      asked += 1;
      return asked % 2 === 0
        ? 'The officers do not check the file before they accept it.'
        : reworded(current, maxChars);
    };
    const outcome = await run(inputOf({ scope: { kind: 'step', step: 'analysis' } }));
    expectSound(base, outcome);
    expect(outcome.refused.some(({ reason }) => reason === 'language')).toBe(true);
    expect(server.calls.length).toBe(2);
    const first = listedSlots(server.calls[0]?.user ?? '');
    const second = listedSlots(server.calls[1]?.user ?? '');
    expect(second.length).toBeLessThan(first.length);
  });

  it('takes back what brings a finding in', async () => {
    write = ({ current, maxChars }) => `Memahami ${current}`.slice(0, maxChars);
    const outcome = await run(inputOf());
    expectSound(base, outcome);
    expect(outcome.refused.some(({ reason }) => reason === 'check')).toBe(true);
  });
});

describe('a run that is cut off', () => {
  it('asks after a disconnect for the missing ids only', async () => {
    server.set(atOnce, { ...noFaults, disconnect: 0.5, seed: 7 } satisfies Faults);
    const outcome = await run(inputOf({ scope: { kind: 'step', step: 'project' } }));
    expectSound(base, outcome);
    expect(outcome.refused).toEqual([]);
    const seen = new Map<string, number>();
    for (const { user } of server.calls) {
      for (const { label } of listedSlots(user)) seen.set(label, (seen.get(label) ?? 0) + 1);
    }
    const broken = server.calls.filter(({ fault }) => fault === 'disconnect');
    expect(broken.length).toBeGreaterThan(0);
    // Some were closed before the break and are not asked for again.
    expect([...seen.values()].filter((count) => count === 1).length).toBeGreaterThan(5);
  });

  it('stops when it is told to, keeps what is closed, and goes on from there', async () => {
    const stop = new AbortController();
    const store = new Map<string, StoredSection>();
    let sections = 0;
    server.set({ ...atOnce, tokensPerSecond: 20_000 }, noFaults);
    const outcome = await runDraft(
      inputOf(),
      depsOf(store, {
        signal: stop.signal,
        on: (event) => {
          if (event.type !== 'section') return;
          sections += 1;
          if (sections === 4) stop.abort();
        },
      }),
    );
    expectSound(base, outcome);
    expect(outcome.ended).toBe('stopped');
    expect(outcome.written.length).toBeGreaterThan(0);
    /** Texts that a run asks for: told by the run, because the server may hear of the stopped calls late. */
    const asking = async (store: Map<string, StoredSection>) => {
      let asked = 0;
      const outcome = await runDraft(
        inputOf(),
        depsOf(store, {
          on: (event) => {
            if (event.type === 'sent') asked += listedSlots(event.payload.user).length;
          },
        }),
      );
      return { asked, outcome };
    };
    server.set(atOnce, noFaults);
    const { asked: askedAgain, outcome: whole } = await asking(store);
    expect(whole.ended).toBeNull();
    const { asked: askedAfresh, outcome: fresh } = await asking(new Map());
    // What was closed is not asked for again.
    expect(askedAgain).toBeLessThanOrEqual(askedAfresh - outcome.written.length);
    expect(textsOf(whole.design)).toEqual(textsOf(fresh.design));
  });

  it('ends at the ceiling, before the next call or in the middle of one', async () => {
    for (const tokens of [2_000, 12_000, 30_000]) {
      server.set(atOnce, noFaults);
      const outcome = await run(inputOf(), { ceiling: { rupiah: null, tokens } });
      expectSound(base, outcome);
      expect(outcome.ended).toBe('ceiling');
      expect(outcome.tokens.input + outcome.tokens.output).toBeLessThan(tokens + 3_000);
    }
  });

  it('pays for nothing twice, wherever it is killed', { timeout: 240_000 }, async () => {
    // Every event of a whole run: `npm run proof`, tests/proof/kill-run.ts.
    const scope = { kind: 'step', step: 'learners' } as const;
    const { places, paidAgain, differing } = await killEverywhere(inputOf({ scope }), depsOf);
    expect(places).toBeGreaterThan(10);
    expect(paidAgain).toEqual([]);
    expect(differing).toEqual([]);
  });
});
