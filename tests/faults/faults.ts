/**
 * Ways in which a server fails, each as what it does to one call. `always` leaves the stage without an
 * answer for good; `recovers` is over when the call is made again or the answer is read with patience.
 */
import type { ModelErrorCode } from '../../pipeline/model/index.ts';
import { answerTo, carefulText } from '../model-server/answers.ts';
import type { Asked } from '../model-server/ask-of.ts';
import type { Script } from '../model-server/server.ts';

export interface Fault {
  readonly name: string;
  /** Where the call never reaches our server: nobody listens, no such name, a certificate of nobody. */
  readonly way?: 'refused' | 'dns' | 'tls';
  /** What the server does; `nth` counts the calls of the stage from 0. */
  readonly script?: (asked: Asked, nth: number) => Script;
  /** What the stage's call ends with; null where texts come all the same, or are kept without an error. */
  readonly ends: ModelErrorCode | null;
  /** What the call's row says where nothing it answered could be used, while the run goes on to its end. */
  readonly says?: ModelErrorCode;
  /** `all`: every text of the stage comes. `some`: those that closed. `none`: the built-in ones stay. */
  readonly written: 'all' | 'some' | 'none';
  /** The server falls silent: its waiting times are cut short. */
  readonly isSilent?: boolean;
}

const error = (status: number, message: string, more: object = {}): Script => ({
  kind: 'status',
  status,
  body: { error: { message, ...more } },
});
const answer = (text: string): Script => ({ kind: 'answer', text, pieces: 8 });
const good = (asked: Asked): Script => answer(answerTo(asked));
/** The first part of an answer, cut in the middle of an item. */
const begun = (asked: Asked): string => {
  const text = answerTo(asked);
  return text.slice(0, Math.floor(text.length * 0.6));
};
const items = (asked: Asked, change: (index: number) => Record<string, unknown> | null): string =>
  JSON.stringify(
    Object.fromEntries(
      asked.groups.map(({ name, texts }) => [
        name,
        texts.flatMap((text, index) => {
          const changed = change(index);
          return changed === null ? [] : [{ id: text.ref, text: carefulText(text), ...changed }];
        }),
      ]),
    ),
  );
const english =
  'The staff at the counter should practise with their supervisor every week and then write down what they have learned.';
/** Fails once, is well afterwards. */
const once =
  (script: (asked: Asked) => Script) =>
  (asked: Asked, nth: number): Script =>
    nth === 0 ? script(asked) : good(asked);

export const faults: readonly Fault[] = [
  { name: 'connection refused', way: 'refused', ends: 'refused', written: 'none' },
  { name: 'DNS', way: 'dns', ends: 'dns', written: 'none' },
  { name: 'TLS', way: 'tls', ends: 'tls', written: 'none' },
  { name: '401', script: () => error(401, 'bad key'), ends: 'auth', written: 'none' },
  { name: '403', script: () => error(403, 'not allowed'), ends: 'auth', written: 'none' },
  {
    name: '404 model',
    script: () => error(404, 'model not found'),
    ends: 'not-found',
    written: 'none',
  },
  { name: '408', script: () => error(408, 'request timeout'), ends: 'network', written: 'none' },
  { name: '409', script: () => error(409, 'conflict'), ends: 'network', written: 'none' },
  { name: '413', script: () => error(413, 'too large'), ends: 'too-long', written: 'none' },
  {
    name: '429 with retry-after',
    script: once(
      () => ({ ...error(429, 'slow down'), headers: { 'retry-after': '0.01' } }) as Script,
    ),
    ends: null,
    written: 'all',
  },
  {
    name: '429 without',
    script: () => error(429, 'slow down'),
    ends: 'rate-limited',
    written: 'none',
  },
  {
    name: '429 quota',
    script: () => error(429, 'used up', { code: 'insufficient_quota' }),
    ends: 'quota',
    written: 'none',
  },
  { name: '500', script: () => error(500, 'oops'), ends: 'server', written: 'none' },
  { name: '503 once', script: once(() => error(503, 'loading')), ends: null, written: 'all' },
  {
    name: 'hang before first byte',
    script: () => ({ kind: 'silent' }),
    ends: 'timeout',
    written: 'none',
    isSilent: true,
  },
  {
    name: 'hang mid-stream',
    script: (asked) => ({ kind: 'stall', text: begun(asked) }),
    ends: 'timeout',
    written: 'some',
    isSilent: true,
  },
  {
    name: 'disconnect mid-stream',
    script: once((asked) => ({ kind: 'disconnect', text: begun(asked) })),
    ends: null,
    written: 'all',
  },
  {
    name: 'truncated by length',
    script: once((asked) => ({ kind: 'answer', text: begun(asked), finish: 'length' })),
    ends: null,
    written: 'all',
  },
  {
    name: 'early end',
    script: once((asked) => ({ kind: 'early-end', text: begun(asked) })),
    ends: null,
    written: 'all',
  },
  {
    name: 'prose around JSON',
    script: (asked) => answer(`Tentu, berikut hasilnya.\n${answerTo(asked)}\nSemoga membantu.`),
    ends: null,
    written: 'all',
  },
  {
    name: 'fenced JSON',
    script: (asked) => answer(`\`\`\`json\n${answerTo(asked)}\n\`\`\``),
    ends: null,
    written: 'all',
  },
  {
    name: 'wrong types',
    script: (asked) =>
      answer(items(asked, (index) => (index % 2 === 0 ? {} : { text: { value: 7 } }))),
    ends: null,
    written: 'some',
  },
  {
    name: 'missing ids',
    script: once((asked) => answer(items(asked, (index) => (index % 2 === 0 ? {} : null)))),
    ends: null,
    written: 'all',
  },
  {
    name: 'extra ids',
    script: (asked) =>
      answer(
        items(asked, () => ({})).replace(
          /\]\}$/,
          ',{"id":"t999","text":"Sisipan."},{"id":"prj_aaaaaaaaaa","text":"Sisipan."}]}',
        ),
      ),
    ends: null,
    written: 'all',
  },
  {
    name: 'empty',
    script: () => answer(''),
    ends: null,
    says: 'nothing-usable',
    written: 'none',
  },
  {
    name: 'refusal',
    script: () => answer('Maaf, saya tidak dapat membantu permintaan ini.'),
    ends: null,
    says: 'declined',
    written: 'none',
  },
  {
    name: 'content filter',
    script: () => ({ kind: 'answer', text: '', finish: 'content_filter' }),
    ends: 'declined',
    written: 'none',
  },
  {
    name: 'wrong language',
    script: (asked) => answer(items(asked, () => ({ text: english }))),
    ends: null,
    says: 'wrong-language',
    written: 'none',
  },
  { name: 'login page', script: () => ({ kind: 'html' }), ends: 'not-a-model', written: 'none' },
];
