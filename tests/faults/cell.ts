/** One cell of the matrix: a whole draft in which one stage's calls meet one fault. */
import { canonicalJson } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { slotsOf } from '../../design/texts.ts';
import { errors as englishErrors } from '../../messages/en/errors.ts';
import { errors as indonesianErrors } from '../../messages/id/errors.ts';
import { createPort, type Limits, type ModelPort } from '../../pipeline/model/index.ts';
import { runDraft } from '../../pipeline/run/index.ts';
import type { RunOutcome, StageId, UnitStatus } from '../../pipeline/run/types.ts';
import { slotTargets } from '../../pipeline/stages/index.ts';
import { answerTo } from '../model-server/answers.ts';
import { askOf } from '../model-server/ask-of.ts';
import type { ModelServer, Received } from '../model-server/server.ts';
import type { Fault } from './faults.ts';

export interface Places {
  readonly server: ModelServer;
  /** Addresses of the ways that lead nowhere. */
  readonly ways: Readonly<Record<'refused' | 'dns' | 'tls', string>>;
}

export interface Cell {
  readonly fault: string;
  readonly stage: StageId;
  /** What is not as it must be; empty is the proof. */
  readonly problems: readonly string[];
  readonly written: number;
  readonly targets: number;
  readonly requests: number;
  readonly error: string | null;
  readonly outcome: RunOutcome;
}

const patient: Limits = { connectMs: 20_000, firstMs: 20_000, idleMs: 20_000, totalMs: 60_000 };
const hasty: Limits = { connectMs: 20_000, firstMs: 1000, idleMs: 1000, totalMs: 60_000 };
let number = 0;

/** Trouble of one call: the others go on. */
const ownTrouble: ReadonlySet<string> = new Set(['too-long', 'declined', 'server', 'rate-limited']);

const stageOfUnit = (id: string): string => id.split(/[.+]/)[0] ?? id;

/** Items that closed in what was sent of an answer: their text by id. */
function closedItems(sent: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [item] of sent.matchAll(/\{"id":"t\d+","text":"(?:[^"\\]|\\.)*"\}/g)) {
    const { id, text } = JSON.parse(item) as { id: string; text: string };
    found.set(id, text);
  }
  return found;
}

interface Told {
  readonly stage: string;
  /** Label by id: names a text across calls. */
  readonly asked: ReadonlyMap<string, string>;
  /** Text by label that was closed in the answer. */
  readonly closed: ReadonlyMap<string, string>;
  readonly isRepair: boolean;
}

function portOf(places: Places, stage: StageId, fault: Fault): ModelPort {
  number += 1;
  const access = { key: 'sk-uji', network: { proxy: null, caPem: null }, env: {} };
  const at = (baseUrl: string, name: string, limits: Limits): ModelPort =>
    createPort(
      { provider: 'compatible', baseUrl, model: `${name}-${number}`, probe: null },
      { ...access, limits },
    );
  const sound = at(places.server.baseUrl, 'sound', patient);
  const baseUrl = fault.way === undefined ? places.server.baseUrl : places.ways[fault.way];
  const faulty = at(baseUrl, 'faulty', fault.isSilent === true ? hasty : patient);
  return {
    provider: sound.provider,
    endpoint: sound.endpoint,
    model: sound.model,
    stream(request) {
      const isHit = request.schema?.name.split('_').includes(stage) ?? false;
      return (isHit ? faulty : sound).stream(request);
    },
  };
}

const labelsOf = (request: Received): Map<string, string> =>
  new Map(
    askOf(request).groups.flatMap(({ name, texts }) =>
      texts.map((text) => [text.ref, `${name}: ${text.label}: ${text.current}`] as const),
    ),
  );

function hasMessage(code: string): boolean {
  const of = (texts: object): boolean => {
    const found = Object.entries(texts).find(([key]) => key === code)?.[1];
    return typeof found === 'string' && found.length > 10;
  };
  return of(indonesianErrors.model) && of(englishErrors.model);
}

function designProblems(base: Design, outcome: RunOutcome): string[] {
  const problems: string[] = [];
  if (!parseDesign(outcome.design).ok) problems.push('not valid');
  const before = new Map(slotsOf(base).map(({ path, slot }) => [path, slot]));
  const restored = structuredClone(outcome.design);
  for (const { path, slot } of slotsOf(restored)) {
    const old = before.get(path);
    if (old === undefined) problems.push(`new text ${path}`);
    else if (slot.text !== old.text) {
      if (slot.origin.kind !== 'model') problems.push(`not labelled ${path}`);
      if (slot.text.trim() === '') problems.push(`emptied ${path}`);
      slot.text = old.text;
      slot.origin = old.origin;
    } else if (slot.origin.kind === 'model') problems.push(`labelled without cause ${path}`);
  }
  if (canonicalJson(toJson(restored)) !== canonicalJson(toJson(base)))
    problems.push('more than texts differs');
  return problems;
}

/** Runs one cell. */
export async function runCell(
  places: Places,
  base: Design,
  fault: Fault,
  stage: StageId,
): Promise<Cell> {
  const { server } = places;
  server.received.length = 0;
  const told: Told[] = [];
  let nth = 0;
  server.reply((request) => {
    const asked = askOf(request);
    // Also the call that asks for what is missing.
    const isHit = asked.stages.includes(stage) && fault.script !== undefined;
    const script = isHit
      ? (fault.script?.(asked, nth) ?? null)
      : ({ kind: 'answer', text: answerTo(asked), pieces: 8 } as const);
    if (isHit) nth += 1;
    if (script === null) throw new Error('a fault without a script reached the server');
    const labels = labelsOf(request);
    const sent = 'text' in script ? (script.text ?? '') : '';
    const closed = [...closedItems(sent)].flatMap(([id, text]) => {
      const label = labels.get(id);
      return label === undefined ? [] : [[label, text] as const];
    });
    told.push({
      stage: asked.stages[0] ?? '',
      asked: labels,
      closed: new Map(closed),
      isRepair: asked.isRepair,
    });
    return script;
  });
  let marks = 0;
  const units = new Map<string, UnitStatus>();
  const outcome = await runDraft(
    {
      design: base,
      scope: { kind: 'whole' },
      names: [],
      notNames: [],
      replan: null,
      passages: () => [],
      shape: 'fan-out',
      parallel: 4,
    },
    {
      port: portOf(places, stage, fault),
      retry: { attempts: 2, baseMs: 1, mostMs: 2, mostRetryAfterMs: 1000, random: () => 0 },
      sections: { get: () => null, put: () => {} },
      price: null,
      ceiling: { rupiah: null, tokens: null },
      signal: new AbortController().signal,
      on: (event) => {
        if (event.type === 'unit') units.set(event.unit.id, event.unit);
      },
      marks: () => {
        marks += 1;
        return `uji${String(marks).padStart(6, '0')}`;
      },
      now: () => 0,
    },
  );

  const own = slotTargets(base).filter((target) => target.stage === stage);
  const isWritten = new Set(outcome.written);
  const written = own.filter(({ path }) => isWritten.has(path)).length;
  const hit = [...units.values()].filter(({ id }) => stageOfUnit(id) === stage);
  const errors = [...new Set(hit.flatMap(({ error }) => error ?? []))];
  const texts = new Set(slotsOf(outcome.design).map(({ slot }) => slot.text));
  const byCheck = outcome.refused.filter(({ reason }) => reason === 'check').length;

  const problems = designProblems(base, outcome);
  // Nothing that closed is lost, except what the checks took back or the gate may not let through.
  if (fault.name !== 'wrong language') {
    const lost = told
      .flatMap(({ closed }) => [...closed.values()])
      .filter((text) => !texts.has(text));
    if (lost.length > byCheck) problems.push(`lost ${lost.length}: ${lost[0]?.slice(0, 80)}`);
    // Nothing is asked for again that was answered.
    const answered = new Set<string>();
    for (const { asked, closed, isRepair } of told) {
      const again = [...asked.values()].filter((label) => answered.has(label));
      if (again.length > 0 && !isRepair) problems.push(`asked again: ${again[0]?.slice(0, 80)}`);
      for (const label of closed.keys()) answered.add(label);
    }
  }
  for (const code of errors) if (!hasMessage(code)) problems.push(`no message for ${code}`);
  if (fault.ends !== null && !errors.includes(fault.ends))
    problems.push(`ended with ${errors.join(', ') || 'nothing'}, not ${fault.ends}`);
  const said = fault.says === undefined ? [] : [fault.says];
  if (fault.ends === null && errors.join() !== said.join())
    problems.push(`said ${errors.join(', ') || 'nothing'}, not ${said.join(', ') || 'nothing'}`);
  if (fault.ends !== null && outcome.ended === null)
    problems.push('the run does not say that it ended early');
  // What does not concern the whole server leaves the other stages alone.
  const others = slotTargets(base).filter((target) => target.stage !== stage);
  const concernsOne = fault.ends === null || ownTrouble.has(fault.ends);
  const missing = others.filter(({ path }) => !isWritten.has(path)).length;
  if (concernsOne && missing > byCheck) problems.push(`${missing} texts of other stages missing`);
  if (fault.written === 'none' && written > 0) problems.push(`${written} written of none`);
  if (fault.written !== 'none' && written === 0) problems.push('nothing written');
  return {
    fault: fault.name,
    stage,
    problems,
    written,
    targets: own.length,
    requests: server.received.length,
    error: errors[0] ?? null,
    outcome,
  };
}
