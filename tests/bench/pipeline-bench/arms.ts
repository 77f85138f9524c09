/**
 * The three ways to draft the same design with the same words over the same server: a chain of one call
 * per stage, one call for everything, and the run of the pipeline. The chain and the one call get what
 * they are usually given: whole answers, and the whole call again when one breaks.
 */
import { values } from '../../../design/collection.ts';
import type { Design } from '../../../design/model/design.ts';
import {
  createCircuit,
  emitSchema,
  ModelError,
  openAiModel,
  type RetryPolicy,
  readAnswer,
  withAttempts,
} from '../../../pipeline/model/index.ts';
import {
  type RunInput,
  type RunShape,
  runDraft,
  type StoredSection,
} from '../../../pipeline/run/index.ts';
import type { UnitPart } from '../../../pipeline/stages/index.ts';
import {
  composeUnit,
  feasiblePatternIds,
  type GroupName,
  slotTargets,
} from '../../../pipeline/stages/index.ts';
import type { Faults, Pace, PacedCall } from '../../model-server/paced-server.ts';
import type { PacedThread, RemoteServer } from '../../model-server/paced-thread.ts';
import { readingAnswer } from '../../model-server/reading-model.ts';

export interface Profile {
  readonly name: string;
  readonly firstMs: number;
  readonly tokensPerSecond: number;
  /** The server's own: `Number.POSITIVE_INFINITY` where it takes all that come. */
  readonly slots: number;
}

/** What all arms share: the servers' thread, and the design that is drafted. */
export interface Stand {
  readonly thread: PacedThread;
  readonly design: Design;
}

export interface ArmResult {
  /** As if in real time. */
  readonly seconds: number;
  /**
   * First tokens and tokens of all calls, one after the other, without any waiting or work of ours: what
   * a chain of these calls takes at its best, on any machine.
   */
  readonly leastSeconds: number;
  readonly calls: number;
  /** All tokens that left the server. */
  readonly tokens: number;
  /** Of them: what had to be written again because a call broke. */
  readonly again: number;
  /** Tokens of whole answers, each slot once. */
  readonly net: number;
}

let marks = 0;
const nextMark = (): string => {
  marks += 1;
  return `m${marks.toString(36).padStart(7, '0')}`;
};

const unlimited = 1e9;

export function paceOf(profile: Profile, speed: number): Pace {
  return {
    firstMs: profile.firstMs,
    tokensPerSecond: profile.tokensPerSecond,
    slots: Number.isFinite(profile.slots) ? profile.slots : unlimited,
    speed,
  };
}

/** Pauses run as fast as the server does. */
function retryOf(speed: number, seed: number): RetryPolicy {
  let state = seed;
  return {
    attempts: 5,
    baseMs: 1000 / speed,
    mostMs: 30_000 / speed,
    mostRetryAfterMs: 120_000 / speed,
    random: () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    },
  };
}

const patternsOf = (design: Design): string[] =>
  values(design.journey.activities).flatMap(({ patternId }) => patternId ?? []);

async function withServer<T>(
  { thread, design }: Stand,
  use: (server: RemoteServer) => Promise<T>,
): Promise<T> {
  const server = await thread.open(patternsOf(design));
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

function resultOf(
  calls: readonly PacedCall[],
  ms: number,
  speed: number,
  { firstMs, tokensPerSecond }: Profile,
): ArmResult {
  const sent = calls.reduce((sum, call) => sum + call.sentTokens, 0);
  const whole = calls.filter(({ fault }) => fault === null || fault === 'malformed');
  const net = whole.reduce((sum, call) => sum + call.outputTokens, 0);
  return {
    seconds: (ms * speed) / 1000,
    leastSeconds: calls
      .filter(({ fault }) => fault !== 'too-many')
      .reduce((sum, call) => sum + firstMs / 1000 + call.sentTokens / tokensPerSecond, 0),
    calls: calls.length,
    tokens: sent,
    again: 0,
    net,
  };
}

type Stage = UnitPart['stage'];
const stages: Readonly<Record<string, readonly (readonly [Stage, readonly GroupName[]])[]>> = {
  s1: [['s1', ['s1_core', 's1_detail']]],
  s2: [
    ['s2a', ['s2a_list', 's2a_detail']],
    ['s2b', ['s2b']],
  ],
  s3: [
    ['s3', ['s3_outcomes', 's3_rows', 's3_frame']],
    ['s3i', ['s3i']],
  ],
  s4: [['s4', ['s4_charter', 's4_people', 's4_sessions']]],
  s5: [['s5', ['s5_measures', 's5_support']]],
};

/** Calls one after the other, each with whole stages. */
async function sequence(
  stand: Stand,
  calls: readonly (readonly string[])[],
  profile: Profile,
  speed: number,
  faults: Faults,
): Promise<ArmResult> {
  const { design } = stand;
  return withServer(stand, async (server) => {
    await server.set(paceOf(profile, speed), faults);
    const port = openAiModel({ baseUrl: server.baseUrl, model: 'paced', key: null });
    const targets = slotTargets(design);
    const patternIds = feasiblePatternIds(design);
    const messages = calls.map((names) => {
      const parts = names.flatMap((name) =>
        (stages[name] ?? []).map(([stage, groups]): UnitPart => ({ stage, groups, within: null })),
      );
      const groups = new Set(parts.flatMap((part) => part.groups));
      const own = targets.filter(({ group }) => groups.has(group));
      return composeUnit({
        unit: { id: names.join('+'), parts, needs: [] },
        targets: own.map((target, index) => ({ ...target, ref: `t${index + 1}` })),
        masked: design,
        passages: [],
        instruction: null,
        patternIds: groups.has('s3_rows') ? patternIds : [],
        marks: nextMark,
      });
    });
    const { signal } = new AbortController();
    const begun = performance.now();
    for (const { system, user, schema, schemaName } of messages) {
      await withAttempts(retryOf(speed, faults.seed), createCircuit(), signal, async () => {
        let text = '';
        const request = {
          system,
          user,
          schema: { name: schemaName, json: emitSchema(schema) },
          enforce: 'strict' as const,
          signal,
        };
        for await (const chunk of port.stream(request))
          if (chunk.type === 'text') text += chunk.text;
        if (readAnswer(text) === null) throw new ModelError('bad-output');
      });
    }
    const ms = performance.now() - begun;
    const result = resultOf(await server.calls(), ms, speed, profile);
    return { ...result, again: result.tokens - result.net };
  });
}

export const chain = (stand: Stand, profile: Profile, speed: number, faults: Faults) =>
  sequence(
    stand,
    Object.keys(stages).map((name) => [name]),
    profile,
    speed,
    faults,
  );

export const giant = (stand: Stand, profile: Profile, speed: number, faults: Faults) =>
  sequence(stand, [Object.keys(stages)], profile, speed, faults);

export interface RunResult extends ArmResult {
  readonly written: number;
  /** Messages and answers of the calls, for the critical path. */
  readonly answers: ReadonlyArray<{ readonly unitId: string; readonly text: string }>;
}

/** `wholeTokens`: the tokens of the same run without faults; what is above is paid again. */
export async function ours(
  stand: Stand,
  profile: Profile,
  cut: { readonly shape: RunShape; readonly parallel: number },
  speed: number,
  faults: Faults,
  wholeTokens: number | null,
): Promise<RunResult> {
  const { design } = stand;
  return withServer(stand, async (server) => {
    await server.set(paceOf(profile, speed), faults);
    const own = patternsOf(design);
    const store = new Map<string, StoredSection>();
    const answers: { unitId: string; text: string }[] = [];
    const input: RunInput = {
      design,
      scope: { kind: 'whole' },
      names: [],
      notNames: [],
      replan: null,
      passages: () => [],
      ...cut,
    };
    const begun = performance.now();
    const outcome = await runDraft(input, {
      port: openAiModel({ baseUrl: server.baseUrl, model: 'paced', key: null }),
      retry: retryOf(speed, faults.seed),
      sections: {
        get: (key) => store.get(key) ?? null,
        put: (section) => void store.set(section.key, section),
      },
      price: null,
      ceiling: { rupiah: null, tokens: null },
      signal: new AbortController().signal,
      on: (event) => {
        if (event.type !== 'sent') return;
        const { unitId, user } = event.payload;
        answers.push({ unitId, text: user });
      },
      marks: nextMark,
      now: () => performance.now(),
    });
    const ms = performance.now() - begun;
    if (outcome.ended !== null) throw new Error(`the run ended early: ${outcome.ended}`);
    const result = resultOf(await server.calls(), ms, speed, profile);
    return {
      ...result,
      again: wholeTokens === null ? 0 : Math.max(0, result.tokens - wholeTokens),
      written: outcome.written.length,
      answers: answers.map(({ unitId, text }) => ({ unitId, text: readingAnswer(text, own) })),
    };
  });
}
