/**
 * Part ids: a kind prefix, `_`, and ten of [a-z2-7] (50 bits).
 * One id serves as JSON key, Word bookmark, HTML id, file name and prompt token,
 * so its alphabet is the smallest of all of them. Ids are never reused.
 */
import { z } from 'zod';

/** Prefix of every kind of part. The order is the order of the documentation. */
export const partKinds = {
  design: 'dsn',
  series: 'ser',
  source: 'src',
  sentence: 'snt',
  indicator: 'ind',
  evidence: 'evd',
  constraint: 'con',
  timeWindow: 'tim',
  cause: 'cau',
  why: 'why',
  action: 'nla',
  persona: 'per',
  priorLearning: 'rpl',
  need: 'ned',
  gapRow: 'gap',
  outcome: 'out',
  stage: 'stg',
  reflection: 'ref',
  question: 'qst',
  activity: 'act',
  occurrence: 'occ',
  proof: 'prf',
  goal: 'gol',
  teamMember: 'tmm',
  milestone: 'mil',
  stakeholder: 'stk',
  risk: 'rsk',
  projectMeasure: 'pms',
  session: 'als',
  statement: 'stm',
  partner: 'prt',
  agenda: 'agd',
  asset: 'ast',
  technology: 'tec',
  transferStep: 'tra',
  commitment: 'cmt',
  measure: 'mea',
  cost: 'cst',
  benefit: 'bnf',
  skm: 'skm',
  courseUnit: 'cru',
  unitIndicator: 'cui',
  planRow: 'rbp',
  lessonStep: 'rps',
  citation: 'cit',
  regulation: 'reg',
  unusedFact: 'unf',
  reviewItem: 'rev',
  reply: 'rpy',
  reviewRound: 'rnd',
  reviewDecision: 'rdc',
  jpLine: 'jpl',
  microUnit: 'mun',
  scene: 'scn',
  retrievalItem: 'rti',
  option: 'opt',
  review: 'spr',
  line: 'lin',
  choice: 'chc',
} as const;

export type PartKind = keyof typeof partKinds;

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const idBody = '[a-z2-7]{10}';

/** A part id of any kind. */
export const partIdSchema = z.string().regex(new RegExp(`^[a-z]{3}_${idBody}$`));
export type PartId = z.infer<typeof partIdSchema>;

/** A part id of one kind; a string with another prefix is refused. */
export function idSchema(kind: PartKind) {
  return z.string().regex(new RegExp(`^${partKinds[kind]}_${idBody}$`));
}

/** Writes 7 bytes (50 of their bits) as a part id of that kind. */
export function encodeId(kind: PartKind, bytes: Uint8Array): PartId {
  let bits = 0n;
  for (let i = 0; i < 7; i += 1) bits = (bits << 8n) | BigInt(bytes[i] ?? 0);
  let body = '';
  for (let i = 0; i < 10; i += 1) {
    body += alphabet[Number(bits & 31n)] ?? 'a';
    bits >>= 5n;
  }
  return `${partKinds[kind]}_${body}`;
}

/** The platform's random source: the same Web Crypto call in Node and in browsers. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** A fresh random id, for parts that a person adds. */
export function newId(kind: PartKind): PartId {
  return encodeId(kind, crypto.getRandomValues(new Uint8Array(7)));
}

const kindsByPrefix: ReadonlyMap<string, PartKind> = new Map(
  Object.entries(partKinds).map(([kind, prefix]) => [prefix, kind as PartKind]),
);

/** The kind of a part id, or null when the prefix is unknown. */
export function kindOf(id: string): PartKind | null {
  return kindsByPrefix.get(id.slice(0, 3)) ?? null;
}
