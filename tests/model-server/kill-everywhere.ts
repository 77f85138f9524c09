/**
 * A run is killed at its first event, at its second, and so on to its last, and taken up again each
 * time: what was stored is never asked for again, and the texts are those of a run that nobody killed.
 */
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';
import { openAiModel } from '../../pipeline/model/index.ts';
import {
  type RunDeps,
  type RunInput,
  runDraft,
  type StoredSection,
} from '../../pipeline/run/index.ts';
import { slotTargets } from '../../pipeline/stages/index.ts';
import { listedSlots } from './reading-model.ts';

export interface Killed {
  /** Events at which the run was killed. */
  readonly places: number;
  /** Labels of stored texts that were asked for again. */
  readonly paidAgain: readonly string[];
  /** Places after which the resumed run ended with other texts. */
  readonly differing: readonly number[];
}

export type DepsOf = (store: Map<string, StoredSection>, more?: Partial<RunDeps>) => RunDeps;

let mark = 0;

/** What a run over the paced server needs; a section that is stored twice is an error. */
export function runDeps(
  baseUrl: string,
  store: Map<string, StoredSection>,
  more: Partial<RunDeps> = {},
): RunDeps {
  return {
    port: openAiModel({ baseUrl, model: 'reading', key: null }),
    retry: { attempts: 5, baseMs: 1, mostMs: 2, mostRetryAfterMs: 100, random: () => 0 },
    sections: {
      get: (key) => store.get(key) ?? null,
      put: (section) => {
        if (store.has(section.key)) throw new Error('a section was stored twice');
        store.set(section.key, section);
      },
    },
    price: null,
    ceiling: { rupiah: null, tokens: null },
    signal: new AbortController().signal,
    on: () => {},
    marks: () => {
      mark += 1;
      return `m${mark.toString(36).padStart(7, '0')}`;
    },
    now: () => performance.now(),
    ...more,
  };
}

const textsOf = (design: Design): string =>
  JSON.stringify(slotsOf(design).map(({ path, slot }) => [path, slot.text]));

/** `depsOf` gives what a run needs over that store; its `sections` are wrapped here. */
export async function killEverywhere(input: RunInput, depsOf: DepsOf): Promise<Killed> {
  const labels = new Map(slotTargets(input.design).map(({ path, label }) => [path, label]));
  const whole = textsOf((await runDraft(input, depsOf(new Map()))).design);
  const paidAgain: string[] = [];
  const differing: number[] = [];
  for (let at = 1; ; at += 1) {
    const store = new Map<string, StoredSection>();
    const { sections } = depsOf(store);
    let count = 0;
    const event = (): void => {
      count += 1;
      if (count > at) throw new Error('killed');
    };
    const killed = depsOf(store, {
      on: event,
      sections: {
        get: (key) => sections.get(key),
        put: (section) => {
          event();
          sections.put(section);
        },
      },
    });
    const isKilled = await runDraft(input, killed).then(
      () => false,
      () => true,
    );
    const stored = new Set(
      [...store.values()].flatMap(({ output }) => {
        const { items } = output as { items: Record<string, string> };
        return Object.keys(items).map((path) => labels.get(path));
      }),
    );
    const resumed = await runDraft(
      input,
      depsOf(store, {
        on: (told) => {
          if (told.type !== 'sent') return;
          for (const { label } of listedSlots(told.payload.user)) {
            if (stored.has(label)) paidAgain.push(label);
          }
        },
      }),
    );
    if (textsOf(resumed.design) !== whole) differing.push(at);
    if (!isKilled) return { places: at - 1, paidAgain, differing };
  }
}
