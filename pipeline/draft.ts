/**
 * The built-in drafter: brief -> facts -> plan -> fill -> check -> repair. Complete without network,
 * key or model; the same brief, language, rules and profile give the same bytes.
 */
import { canonicalJson } from '../design/canonical.ts';
import { defaultRules } from '../design/new-design.ts';
import type { DraftInput, DraftResult } from './draft-types.ts';
import { builtInFiller } from './fill/built-in.ts';
import { fillDesign } from './fill/fill-design.ts';
import { type Facts, rulesVersion as intakeVersion, readBrief } from './intake/index.ts';
import { phraseLibraryVersion } from './phrases/index.ts';
import { createContext } from './plan/context.ts';
import { planDesign } from './plan/skeleton.ts';
import { repairDesign } from './repair.ts';
import { createSeed } from './seed.ts';
import { unusedFacts, unusedParts } from './unused-facts.ts';

export type { DraftInput, DraftResult } from './draft-types.ts';

/** Version of the planning rules; a change of it gives other ids. */
export const planVersion = 'plan-1';
/** What `design.rulesVersion` records: reading, planning and wording. */
export const draftRulesVersion = `${intakeVersion} ${planVersion} phrases-${phraseLibraryVersion}`;

function factsOf(input: DraftInput): Facts {
  const facts =
    'facts' in input.brief ? input.brief.facts : readBrief(input.brief.text, input.brief.format);
  return input.language === undefined || input.language === facts.language
    ? facts
    : { ...facts, language: input.language };
}

/**
 * Drafts a whole design from a brief. Throws IntakeError where the brief cannot be read, nothing else.
 * The result is valid under the schema; `findings` are what the checks of the app say about it.
 */
export function draftDesign(input: DraftInput): DraftResult {
  const facts = factsOf(input);
  const rules = input.rules ?? defaultRules();
  const profile = input.profile ?? {};
  const seed = createSeed(
    facts.text,
    draftRulesVersion,
    facts.language,
    // Stored rules come back with their keys in another order.
    canonicalJson(rules),
    JSON.stringify([profile.name ?? '', profile.unit ?? '']),
  );
  const context = createContext(facts, rules, profile, seed, input.preferredPatterns ?? []);
  const skeleton = planDesign(context, draftRulesVersion);
  const filled = fillDesign(skeleton.design, skeleton.requests, [
    ...(input.fillers ?? []),
    builtInFiller(seed),
  ]);
  const unused = unusedFacts(facts, filled.design, facts.language);
  filled.design.brief.unused = unusedParts(unused, seed, context.sentenceId);
  const { design, findings, mended } = repairDesign(filled.design);
  return {
    design,
    findings,
    unused,
    log: [
      ...skeleton.log,
      `fill: ${Object.entries(filled.filledBy)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}; left empty ${filled.unfilled.length}`,
      `S6: ${findings.length} findings`,
      `S7: ${mended.length === 0 ? 'nothing to mend' : mended.join(' ')}`,
    ],
  };
}
