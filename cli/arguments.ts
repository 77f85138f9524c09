/** What the user asked for on the command line. */
import { parseArgs } from 'node:util';
import { exportNames, isExportName } from '../app/headless/export.ts';
import { input, type SeriesFormat, seriesFormats } from '../app/headless/index.ts';
import type { MessageLanguage } from '../messages/index.ts';

export type Command =
  | { name: 'help'; of: string | null }
  | { name: 'version' }
  | {
      name: 'draft';
      brief: string;
      out: string;
      /** Names of documents and formats: `docx`, `rbpmp.pdf`. */
      formats: string[];
      language: 'id' | 'en' | undefined;
      data: string | undefined;
      /** `builtin`, `env`, or a connection of the settings in `data`. */
      model: string;
      maxRupiah: number | null;
      maxTokens: number | null;
      dryRun: boolean;
    }
  | {
      name: 'convert';
      files: string[];
      out: string;
      formats: SeriesFormat[];
      /** Of a unit, 2-10. */
      minutes: number;
      language: 'id' | 'en' | undefined;
      /** `builtin`, `env`, or a connection of the settings in `data`. */
      model: string;
      data: string | undefined;
      maxRupiah: number | null;
      maxTokens: number | null;
      dryRun: boolean;
    }
  | { name: 'probe'; model: string; data: string | undefined; json: boolean }
  | { name: 'check'; design: string; json: boolean; strict: boolean }
  | {
      name: 'export';
      design: string;
      out: string;
      formats: string[];
      isFinal: boolean;
      agency: string | undefined;
      unit: string | undefined;
      /** Files. */
      logo: string | undefined;
      signing: string | undefined;
      zone: 'WIB' | 'WITA' | 'WIT';
    }
  | {
      name: 'review';
      files: string[];
      design: string;
      /** Default: the design's own folder. */
      out: string | undefined;
      accept: boolean;
    }
  | { name: 'serve'; port: number | undefined; data: string | undefined };

export interface Asked {
  command: Command;
  /** Language of messages: `--lang`, else Indonesian. */
  language: MessageLanguage;
}

export const commandNames = [
  'draft',
  'convert',
  'check',
  'export',
  'review',
  'probe',
  'serve',
  'help',
] as const;

const options = {
  out: { type: 'string' },
  format: { type: 'string' },
  minutes: { type: 'string' },
  lang: { type: 'string' },
  model: { type: 'string' },
  data: { type: 'string' },
  port: { type: 'string' },
  'max-rupiah': { type: 'string' },
  'max-tokens': { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  final: { type: 'boolean' },
  accept: { type: 'boolean' },
  design: { type: 'string' },
  agency: { type: 'string' },
  unit: { type: 'string' },
  logo: { type: 'string' },
  signing: { type: 'string' },
  zone: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof options;

const allowed: Readonly<Record<string, readonly OptionName[]>> = {
  draft: ['out', 'format', 'lang', 'model', 'data', 'max-rupiah', 'max-tokens', 'dry-run'],
  convert: [
    'out',
    'format',
    'minutes',
    'lang',
    'model',
    'data',
    'max-rupiah',
    'max-tokens',
    'dry-run',
  ],
  probe: ['model', 'data', 'json', 'lang'],
  check: ['json', 'strict', 'lang'],
  export: ['out', 'format', 'final', 'agency', 'unit', 'logo', 'signing', 'zone', 'lang'],
  review: ['design', 'out', 'accept', 'lang'],
  serve: ['port', 'data', 'lang'],
};

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node names the option in quotes, in English; the sentence around it is ours.
    const message = error instanceof Error ? error.message : '';
    const option = /'([^'\s]+)/.exec(message)?.[1] ?? '';
    const needsValue = message.includes('argument missing') || message.includes('ambiguous');
    throw input(needsValue ? 'cli.problem.optionValue' : 'cli.problem.unknownOption', { option });
  }
}

/** The messages' language, found before anything can go wrong. */
export function languageOf(args: readonly string[]): MessageLanguage {
  const at = args.indexOf('--lang');
  const value = at >= 0 ? args[at + 1] : args.find((one) => one.startsWith('--lang='))?.slice(7);
  return value === 'en' ? 'en' : 'id';
}

function formatsOf<F extends string>(value: string, all: readonly F[]): F[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase());
  const formats = names.map((name) => {
    const format = all.find((known) => known === name);
    if (format === undefined) {
      throw input('cli.problem.unknownFormat', { format: name, known: all.join(', ') });
    }
    return format;
  });
  return [...new Set(formats)];
}

function need(value: string | undefined, option: string, command: string): string {
  if (value === undefined || value === '') {
    throw input('cli.problem.missingOption', { option, command });
  }
  return value;
}

/** Errors: Problem (`input`). */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  if (values.version === true) return { name: 'version' };
  if (name === undefined || name === 'help') return { name: 'help', of: rest[0] ?? null };
  const mine = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (mine === undefined) {
    throw input('cli.problem.unknownCommand', { command: name, known: commandNames.join(', ') });
  }
  if (values.help === true) return { name: 'help', of: name };
  for (const option of Object.keys(values)) {
    if (!mine.some((known) => known === option)) {
      throw input('cli.problem.unknownOption', { option: `--${option}` });
    }
  }
  const { lang, model } = values;
  if (lang !== undefined && lang !== 'id' && lang !== 'en') {
    throw input('cli.problem.unknownLanguage', { language: lang });
  }
  const [file, extra] = rest;
  const surplus = name === 'serve' || name === 'probe' ? file : extra;
  if (surplus !== undefined && name !== 'convert' && name !== 'review')
    throw input('cli.problem.tooMany', { argument: surplus });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw input('cli.problem.badPort', { port: values.port ?? '' });
  }
  if (name === 'serve') return { name, port, data: values.data };
  if (name === 'probe') {
    return { name, model: model ?? 'env', data: values.data, json: values.json ?? false };
  }
  if (file === undefined) throw input('cli.problem.missingFile', { command: name });
  switch (name) {
    case 'check':
      return { name, design: file, json: values.json ?? false, strict: values.strict ?? false };
    case 'export':
      return {
        name,
        design: file,
        out: need(values.out, '--out', name),
        formats: exportFormatsOf(need(values.format, '--format', name)),
        isFinal: values.final ?? false,
        agency: values.agency,
        unit: values.unit,
        logo: values.logo,
        signing: values.signing,
        zone: zoneOf(values.zone),
      };
    case 'review': {
      if (file !== 'import') {
        throw input('cli.problem.unknownCommand', {
          command: `review ${file}`,
          known: 'review import',
        });
      }
      const files = rest.slice(1);
      if (files.length === 0) throw input('cli.problem.missingFile', { command: name });
      return {
        name,
        files,
        design: need(values.design, '--design', 'review'),
        out: values.out,
        accept: values.accept ?? false,
      };
    }
    case 'convert':
      return {
        name,
        files: rest,
        out: need(values.out, '--out', name),
        // `series.json` is always written.
        formats: [
          ...new Set<SeriesFormat>([
            'json',
            ...formatsOf(values.format ?? 'json,html', seriesFormats),
          ]),
        ],
        minutes: minutesOf(values.minutes),
        language: lang,
        model: model ?? 'builtin',
        data: values.data,
        maxRupiah: limitOf(values['max-rupiah'], '--max-rupiah'),
        maxTokens: limitOf(values['max-tokens'], '--max-tokens'),
        dryRun: values['dry-run'] ?? false,
      };
    default:
      return {
        name: 'draft',
        brief: file,
        out: need(values.out, '--out', name),
        // `design.json` is always written.
        formats: [...new Set(['json', ...exportFormatsOf(values.format ?? 'docx,json')])],
        language: lang,
        data: values.data,
        model: model ?? 'builtin',
        maxRupiah: limitOf(values['max-rupiah'], '--max-rupiah'),
        maxTokens: limitOf(values['max-tokens'], '--max-tokens'),
        dryRun: values['dry-run'] ?? false,
      };
  }
}

/** Every unknown name is told, not the first alone. */
function exportFormatsOf(value: string): string[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !isExportName(name));
  if (unknown.length > 0) {
    throw input('cli.problem.unknownFormat', {
      format: unknown.join(', '),
      known: exportNames().join(', '),
    });
  }
  return [...new Set(names)];
}

function zoneOf(value: string | undefined): 'WIB' | 'WITA' | 'WIT' {
  const zone = (value ?? 'WIB').toUpperCase();
  if (zone === 'WIB' || zone === 'WITA' || zone === 'WIT') return zone;
  throw input('cli.problem.badZone', { zone: value ?? '' });
}

function minutesOf(value: string | undefined): number {
  const minutes = Number(value ?? '5');
  // Digits alone: "0x5" and "1e1" are numbers to the language, not to people.
  const isPlain = /^\d{1,2}$/.test(value ?? '5');
  if (isPlain && minutes >= 2 && minutes <= 10) return minutes;
  throw input('cli.problem.badMinutes', { value: value ?? '' });
}

function limitOf(value: string | undefined, option: string): number | null {
  if (value === undefined) return null;
  const limit = Number(value);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw input('cli.problem.badLimit', { option, value });
}
