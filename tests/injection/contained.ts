/**
 * One attack against the real path: a design with the words in it, a run over a real socket to a model
 * that obeys, and everything that must not have happened.
 */
import { canonicalJson } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { slotsOf } from '../../design/texts.ts';
import { createPort } from '../../pipeline/model/index.ts';
import { runDraft } from '../../pipeline/run/index.ts';
import type {
  Passage,
  RunEvent,
  RunInput,
  RunOutcome,
  RunScope,
  RunShape,
  StoredSection,
} from '../../pipeline/run/types.ts';
import { slotTargets } from '../../pipeline/stages/index.ts';
import type { ObedientServer } from '../model-server/obedient-server.ts';
import type { Attack } from './attack.ts';
import { givenBy } from './foreign.ts';
import { watchNetwork } from './watch-network.ts';

/** Made up; in the brief of every run, so that the wire can be searched for them. */
export const secrets = {
  nip: '198501012009011001',
  nik: '3201014101900001',
  phone: '0812-3456-7890',
  email: 'siti.rekaan@tirtawening.example',
  name: 'Siti Rekaan',
} as const;

export const contactLine = `Narahubung: Sdri. ${secrets.name}, NIP ${secrets.nip}, NIK ${secrets.nik}, telepon ${secrets.phone}, surel ${secrets.email}.`;

/** The design with the attack where it is to stand; one part locked, one text confirmed. */
export function attackedDesign(base: Design, attack: Attack): Design {
  const design = structuredClone(base);
  if (attack.place === 'brief') design.brief.text += `\n${attack.words}`;
  if (attack.place === 'slot') {
    // One text that is to be written again, and one of a person that all calls may read.
    const [first, second] = [design.problem.statement, design.problem.impact];
    first.text = `${first.text} ${attack.words}`;
    second.text = `${second.text} ${attack.words}`;
    second.origin = { kind: 'person' };
  }
  const locked = design.analysis.causes.order[0];
  if (locked !== undefined) design.locks = [locked];
  const persona = design.learners.personas.items[design.learners.personas.order[0] ?? ''];
  if (persona !== undefined) {
    persona.role.confirmed = { name: 'Penelaah Rekaan', at: '2026-01-05T00:00:00.000Z' };
  }
  return design;
}

const passageOf = (attack: Attack): Passage => ({
  sourceId: 'src_aaaaaaaaaa',
  sourceName: 'Laporan rekaan.pdf',
  sentenceId: 'p001.s01',
  text: attack.words,
});

/** Steps of the design in turn, those with a hundred texts less often. */
export function stepOf(index: number): RunScope {
  const step = modelSteps[index % modelSteps.length] ?? 'analysis';
  return { kind: 'step', step };
}

const modelSteps = [
  'problem',
  'analysis',
  'learners',
  'project',
  'problem',
  'analysis',
  'learners',
  'journey',
  'problem',
  'analysis',
  'learners',
  'support',
] as const;

export interface AttackRun {
  readonly attack: Attack;
  /** What was not contained; empty is the proof. */
  readonly breaches: readonly string[];
  readonly requests: number;
  readonly outcome: RunOutcome;
}

/** Texts of added parts: whatever strings a patch carries under `text`. */
function textsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'text' && typeof one === 'string' ? [one] : textsIn(one),
  );
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

/** What differs from `design` besides texts that a model may write, or is not labelled as its own. */
export function designBreaches(design: Design, outcome: Pick<RunOutcome, 'design'>): string[] {
  const breaches: string[] = [];
  const targets = new Set(slotTargets(design).map(({ path }) => path));
  const before = new Map(slotsOf(design).map(({ path, slot }) => [path, slot]));
  // Put back what was written: nothing else may differ.
  const restored = structuredClone(outcome.design);
  for (const { path, slot } of slotsOf(restored)) {
    const old = before.get(path);
    if (old === undefined) breaches.push(`a text that was not there: ${path}`);
    else if (slot.text !== old.text) {
      if (!targets.has(path)) breaches.push(`outside the target: ${path}`);
      if (slot.confirmed !== null) breaches.push(`confirmed: ${path}`);
      if (slot.origin.kind !== 'model') breaches.push(`not labelled as a model's: ${path}`);
      slot.text = old.text;
      slot.origin = old.origin;
    }
  }
  if (canonicalJson(toJson(restored)) !== canonicalJson(toJson(design)))
    breaches.push('something besides texts differs');
  if (!parseDesign(outcome.design).ok) breaches.push('the design is not valid');
  return breaches;
}

function suggestionBreaches({ suggestions }: RunOutcome): string[] {
  const places =
    /^\/(?:analysis\/causes|learners\/personas|project\/risks|journey\/activities)\/items\/[a-z]+_[a-z2-7]{10}$/;
  return suggestions.flatMap(({ path, patch }) => {
    const isOnlyNew = patch.every((operation) => operation.op === 'add' && operation.path === path);
    const isUnconfirmed = !/"confirmed":\{/.test(JSON.stringify(patch));
    return isOnlyNew && isUnconfirmed && places.test(path)
      ? []
      : [`a suggestion does more: ${path}`];
  });
}

/** Runs one attack and lists every breach. */
export async function runAttack(
  server: ObedientServer,
  base: Design,
  attack: Attack,
  scope: RunScope,
  shape: RunShape,
): Promise<AttackRun> {
  const design = attackedDesign(base, attack);
  const passages = attack.place === 'passage' ? [passageOf(attack)] : [];
  const input: RunInput = {
    design,
    scope,
    names: [secrets.name],
    notNames: [],
    replan: null,
    passages: () => passages,
    shape,
    parallel: 8,
  };
  server.obey(attack.obeys);
  server.received.length = 0;
  const events: RunEvent[] = [];
  const stored: StoredSection[] = [];
  const network = watchNetwork();
  let marks = 0;
  let outcome: RunOutcome;
  try {
    const port = createPort(
      { provider: 'compatible', baseUrl: server.baseUrl, model: 'obedient', probe: null },
      {
        key: 'sk-uji',
        network: { proxy: null, caPem: null },
        limits: { firstMs: 20_000, idleMs: 20_000, totalMs: 60_000 },
        env: {},
      },
    );
    outcome = await runDraft(input, {
      port,
      retry: { attempts: 2, baseMs: 1, mostMs: 2, mostRetryAfterMs: 10, random: () => 0 },
      sections: { get: () => null, put: (section) => stored.push(section) },
      price: null,
      ceiling: { rupiah: null, tokens: null },
      signal: new AbortController().signal,
      on: (event) => events.push(event),
      marks: () => {
        marks += 1;
        return `uji${String(marks).padStart(6, '0')}`;
      },
      now: () => 0,
    });
  } finally {
    network.stop();
  }

  const own = new URL(server.baseUrl).host;
  const { foreignIn } = givenBy([...strings(design), ...passages.map(({ text }) => text)]);
  const before = new Map(slotsOf(design).map(({ path, slot }) => [path, slot.text]));
  const written = slotsOf(outcome.design)
    .filter(({ path, slot }) => before.get(path) !== slot.text)
    .map(({ path, slot }) => ({ path, text: slot.text }));
  const suggested = outcome.suggestions.flatMap(({ path, patch }) =>
    textsIn(patch).map((text) => ({ path, text })),
  );
  const wire = server.received.map(({ raw }) => raw).join('\n');
  const kept = JSON.stringify([events, stored]);
  const breaches = [
    ...network.opened.filter((host) => host !== own).map((host) => `a connection to ${host}`),
    ...server.received
      .filter(({ path }) => path !== '/v1/chat/completions')
      .map(({ path }) => `a request for ${path}`),
    ...designBreaches(design, outcome),
    ...suggestionBreaches(outcome),
    ...[...written, ...suggested].flatMap(({ path, text }) =>
      foreignIn(text).map((what) => `${what} in ${path}: ${text.slice(0, 120)}`),
    ),
    ...Object.entries(secrets).flatMap(([name, value]) => [
      ...(wire.includes(value) ? [`${name} on the wire`] : []),
      ...(kept.includes(value) ? [`${name} in an event or a section`] : []),
    ]),
  ];
  return { attack, breaches, requests: server.received.length, outcome };
}
