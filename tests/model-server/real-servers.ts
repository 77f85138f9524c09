/**
 * Servers as they are met: what each refuses of an asked-for schema, in its own words, how many requests
 * it answers at once, and how much it can read. Time is a clock that the server itself moves.
 */
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { speak } from './dialects.ts';
import { type Answerer, type RawRequest, type RawServer, sendJson, startRawServer } from './raw.ts';

const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z.looseObject({ name: z.string(), schema: z.unknown() }).optional(),
    })
    .optional(),
  stream_options: z.unknown().optional(),
});
type Body = z.infer<typeof bodySchema>;

interface Refusal {
  readonly status: number;
  readonly body: unknown;
}

const openAiError = (message: string, code: string | null = null): Refusal => ({
  status: 400,
  body: { error: { message, type: 'invalid_request_error', param: 'response_format', code } },
});

/** The rules of OpenAI's strict mode: every object closed, every property required, nothing exotic. */
export function strictProblem(schema: unknown, path = '()'): string | null {
  const node = z
    .looseObject({
      type: z.union([z.string(), z.array(z.string())]).optional(),
      properties: z.record(z.string(), z.unknown()).optional(),
      required: z.array(z.string()).optional(),
      items: z.unknown().optional(),
    })
    .parse(schema);
  for (const word of ['pattern', 'format', 'minLength', 'maxLength', '$ref', 'anyOf', 'default']) {
    if (word in node) return `In context=${path}, '${word}' is not permitted.`;
  }
  if (node.type === 'object') {
    if (node.additionalProperties !== false) {
      return `In context=${path}, 'additionalProperties' is required to be supplied and to be false.`;
    }
    for (const [name, value] of Object.entries(node.properties ?? {})) {
      if (!node.required?.includes(name)) {
        return `In context=${path}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${name}'.`;
      }
      const inner = strictProblem(value, `${path}.${name}`);
      if (inner !== null) return inner;
    }
  }
  return node.items === undefined ? null : strictProblem(node.items, `${path}[]`);
}

/** What each kind of server says to a form of answer; null: it takes it. */
const refusals = {
  openai: ({ response_format: asked, messages }: Body) => {
    if (asked?.type === 'json_object' && !/json/i.test(JSON.stringify(messages))) {
      return openAiError(
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      );
    }
    const problem = asked?.type === 'json_schema' ? strictProblem(asked.json_schema?.schema) : null;
    return problem === null
      ? null
      : openAiError(`Invalid schema for response_format 'jawaban': ${problem}`);
  },
  /** An older model behind the same address. */
  'openai-older': ({ response_format: asked }: Body) =>
    asked?.type === 'json_schema'
      ? openAiError(
          "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
        )
      : null,
  /** Knows the schema, but not the plain form. */
  'lm-studio': ({ response_format: asked }: Body) =>
    asked?.type === 'json_object'
      ? { status: 400, body: { error: "'response_format.type' must be 'json_schema' or 'text'" } }
      : null,
  'vllm-older': ({ response_format: asked }: Body) =>
    asked === undefined
      ? null
      : {
          status: 400,
          body: {
            object: 'error',
            message: 'guided_json: xgrammar does not support this schema',
            code: 400,
          },
        },
  /** Cannot build the grammar, which it finds out too late for a 400. */
  'llama-cpp': ({ response_format: asked }: Body) =>
    asked?.type === 'json_schema'
      ? { status: 500, body: { error: { code: 500, message: 'failed to parse grammar' } } }
      : null,
  mistral: ({ response_format: asked }: Body) =>
    asked?.type === 'json_schema'
      ? {
          status: 422,
          body: { detail: [{ loc: ['body', 'response_format', 'type'], msg: 'unexpected value' }] },
        }
      : null,
  deepseek: ({ response_format: asked }: Body) =>
    asked?.type === 'json_schema'
      ? openAiError('This response_format type is unavailable now')
      : null,
  /** Takes anything and pays no heed to it. */
  heedless: () => null,
  /** Knows no form at all, nor stream_options. */
  minimal: ({ response_format: asked, stream_options: usage }: Body) => {
    if (usage !== undefined) return openAiError('Unrecognized request argument: stream_options');
    return asked === undefined
      ? null
      : openAiError('Unrecognized request argument: response_format');
  },
} as const satisfies Record<string, (body: Body) => Refusal | null>;

export type RealServer = keyof typeof refusals;

export interface RealServerOptions {
  readonly kind: RealServer;
  /** Requests at once; further ones wait. */
  readonly slots?: number;
  /** Characters of a prompt that it reads; what is before the last of them is dropped without a word. */
  readonly readsChars?: number;
  /** Told by `GET /v1/models`. */
  readonly contextTokens?: number;
  readonly countsTokens?: boolean;
  /** Answers 429 to whatever comes beyond so many at once. */
  readonly turnsAwayAt?: number;
}

const form = '{"hari":["Senin","Selasa","Rabu"],"banyaknya":3,"jenis":"kerja","catatan":null}';
const free = '{"days":["Senin","Selasa","Rabu"]}';

/** What a model of that server would say, with the form it was held to. */
function answerTo(body: Body, kind: RealServer, readsChars: number): string {
  const prompt = (body.messages.at(-1)?.content ?? '').slice(-readsChars);
  const word = /Kata sandi hari ini adalah "(\w+)"/.exec(prompt)?.[1];
  if (prompt.includes('Apa kata sandi')) return word ?? 'kursi';
  if (prompt.includes('tiga nama hari')) {
    if (kind === 'heedless') return 'Senin, Selasa, dan Rabu.';
    if (body.response_format?.type === 'json_schema') return form;
    return body.response_format === undefined ? `Tentu!\n${free}` : free;
  }
  if (prompt.includes('satu kata: siap')) return 'siap';
  return 'Petugas menata kursi di ruang rapat sebelum pukul delapan pagi. '.repeat(6);
}

/** `clock` is in milliseconds: one request takes 100 of them. */
export async function startRealServer(
  options: RealServerOptions,
): Promise<RawServer & { readonly clock: () => number; readonly forms: (string | null)[] }> {
  const { kind, slots = 16, readsChars = 1e9, contextTokens, countsTokens = true } = options;
  const forms: (string | null)[] = [];
  let time = 0;
  /** The test of several at once sends one, then two, then four: each batch is answered when it is whole. */
  const batches = [1, 2, 4];
  let batch: Array<() => void> = [];

  const say = (body: Body, response: ServerResponse): void => {
    const text = answerTo(body, kind, readsChars);
    if (countsTokens && body.stream_options !== undefined)
      speak('compatible', response, { text, input: 40, output: 60 });
    else sayUncounted(response, text);
  };

  const together = (body: Body, response: ServerResponse): void => {
    const place = batch.length;
    const isTurnedAway = place >= (options.turnsAwayAt ?? Number.POSITIVE_INFINITY);
    batch.push(() => {
      if (isTurnedAway) sendJson(response, 429, { error: { message: 'too many requests' } });
      else say(body, response);
    });
    if (batch.length < (batches[0] ?? 1)) return;
    batches.shift();
    const startedAt = time;
    batch.forEach((answerOne, index) => {
      time = startedAt + 100 * Math.ceil((index + 1) / slots);
      answerOne();
    });
    batch = [];
  };

  const answer: Answerer = (request: RawRequest, response) => {
    if (request.method === 'GET') {
      if (contextTokens === undefined) sendJson(response, 404, { error: 'no' });
      else {
        const entry = { id: 'mock', object: 'model', max_model_len: contextTokens };
        sendJson(response, 200, { object: 'list', data: [{ id: 'lain' }, entry] });
      }
      return;
    }
    const body = bodySchema.parse(JSON.parse(request.raw));
    forms.push(body.response_format?.type ?? null);
    const refusal = refusals[kind](body);
    if (refusal !== null) {
      sendJson(response, refusal.status, refusal.body);
      return;
    }
    if (request.raw.includes('satu kata: siap')) together(body, response);
    else {
      time += 100;
      say(body, response);
    }
  };
  const server = await startRawServer(answer);
  return { ...server, clock: () => time, forms };
}

/** Without a count at the end. */
function sayUncounted(response: ServerResponse, text: string): void {
  const chunk = (delta: object, finish: string | null): string =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'mock', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(chunk({ content: text }, null));
  response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`);
}
