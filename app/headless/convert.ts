/**
 * `convert` without a window or a database: modules in, a series with its files and the import report out.
 * The same tasks as the window's jobs, in worker threads: two modules, or two files, at a time.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SeriesFormat } from '../../contract/series.ts';
import { entries, values } from '../../design/collection.ts';
import type { Language } from '../../design/enums.ts';
import { encodeId } from '../../design/ids.ts';
import type { ImportReport } from '../../design/micro/import-report.ts';
import type { Series } from '../../design/model/series.ts';
import { newSeries } from '../../design/new-series.ts';
import type { SourceDocument, SourceImage } from '../../design/source-document.ts';
import { ReaderError, readerVersion, sourceIdOf } from '../../documents/readers/index.ts';
import { MicroError } from '../../pipeline/micro/types.ts';
import { createTaskRunner, type TaskRunner } from '../workers/task-runner.ts';
import type { TaskOutput } from '../workers/tasks.ts';
import { input } from './problem.ts';

export type { Series };

/** Where what was made is kept until all files are written. Names are letters, digits, points, hyphens. */
export interface Keep {
  get(name: string): Promise<Uint8Array | null>;
  put(name: string, bytes: Uint8Array): Promise<void>;
}

export interface ModuleFile {
  /** As the user named it. */
  path: string;
  /** Without its folder. */
  name: string;
  bytes: Uint8Array;
}

export interface ReadModule {
  /** The document without its text. */
  head: Omit<SourceDocument, 'blocks' | 'containers'>;
  containers: number;
  sentences: number;
  /** For the tasks. */
  packed: Uint8Array;
  images: readonly SourceImage[];
}

export type OnProgress = (key: string, fraction: number | null) => void;

/** A module of 2,000 pages may take minutes; a person at a terminal can stop it. */
const longestTaskMs = 15 * 60_000;

export function convertRunner(): TaskRunner {
  return createTaskRunner({ threads: 2, limitMs: longestTaskMs });
}

/** Errors: Problem for a format that this version cannot write. */
export async function mustWrite(formats: readonly SeriesFormat[]): Promise<void> {
  const { knownSeriesFormats } = await import('../tasks/write-series.ts');
  const format = formats.find((one) => !knownSeriesFormats.includes(one));
  if (format === undefined) return;
  throw input('cli.problem.noWriter', { format, known: knownSeriesFormats.join(', ') });
}

/** Reads every module, from `keep` where it was read before. Errors: Problem that names the file. */
export async function readModules(
  runner: TaskRunner,
  files: readonly ModuleFile[],
  keep: Keep,
  onProgress: OnProgress,
): Promise<ReadModule[]> {
  const shares = files.map(() => 0);
  const tell = (at: number, share: number): void => {
    shares[at] = share;
    const sum = shares.reduce((one, other) => one + other, 0);
    onProgress('errors.work.readingDocument', sum / files.length);
  };
  const found = await Promise.all(
    files.map(async (file, at) => {
      const hash = createHash('sha256').update(file.bytes).digest('hex');
      const name = `source-${sourceIdOf(hash)}-${readerVersion}-${nameKey(file.name)}`;
      const kept = unpackModule(await keep.get(name));
      if (kept !== null) return kept;
      const read = toModule(await readOne(runner, file, (share) => tell(at, share)));
      await keep.put(name, packModule(read));
      return read;
    }),
  );
  // The same file twice is one module.
  return [...new Map(found.map((one) => [one.head.id, one])).values()];
}

const nameKey = (name: string): string =>
  createHash('sha256').update(name).digest('hex').slice(0, 12);

async function readOne(
  runner: TaskRunner,
  { path, name, bytes }: ModuleFile,
  onProgress: (share: number) => void,
): Promise<TaskOutput<'readSource'>> {
  try {
    return await runner.run('readSource', { bytes, name }, undefined, onProgress);
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    throw input('cli.problem.unreadable', { file: path, why: `errors.reader.${error.code}` });
  }
}

function toModule(read: TaskOutput<'readSource'>): ReadModule {
  const { source, containers, sentences, json, images } = read;
  return { head: source, containers, sentences, packed: json, images };
}

/** A head of JSON and the bytes behind it, each with its length. */
function packModule({ packed, images, ...rest }: ReadModule): Uint8Array {
  const head = {
    ...rest,
    lengths: [packed.length, ...images.map(({ bytes }) => bytes.length)],
    images: images.map(({ hash, mediaType }) => ({ hash, mediaType })),
  };
  const text = gzipSync(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, packed, ...images.map(({ bytes }) => bytes)]);
}

function unpackModule(bytes: Uint8Array | null): ReadModule | null {
  if (bytes === null) return null;
  try {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = 4 + all.readUInt32LE(0);
    const { lengths, images, ...rest } = JSON.parse(gunzipSync(all.subarray(4, end)).toString());
    const sizes: number[] = lengths;
    if (end + sizes.reduce((sum, one) => sum + one, 0) !== all.length) return null;
    let from = end;
    const parts = sizes.map((size) => {
      from += size;
      return new Uint8Array(all.subarray(from - size, from));
    });
    return {
      ...rest,
      packed: parts[0],
      images: images.map((image: object, at: number) => ({ ...image, bytes: parts[at + 1] })),
    };
  } catch {
    // Cut off before it was whole: read anew.
    return null;
  }
}

export interface ConvertWishes {
  /** Of a unit, 2-10. */
  minutes: number;
  /** Default: the first module's own. */
  language: Language | undefined;
  /** Stands at the approval of the outline. */
  approver: string;
}

/** The instant of an approval that no person gave: a fixed one, so that equal modules give equal bytes. */
function approvedAt(env: Readonly<Record<string, string | undefined>>): string {
  const seconds = Number(env.SOURCE_DATE_EPOCH ?? '0');
  return new Date(Number.isSafeInteger(seconds) ? seconds * 1000 : 0).toISOString();
}

/** The same modules and wishes give the same series. */
export function beginSeries(modules: readonly ReadModule[], wishes: ConvertWishes): Series {
  const language = wishes.language ?? modules[0]?.head.language ?? 'id';
  const facts = [language, String(wishes.minutes), ...modules.map(({ head }) => head.id)];
  const digest = createHash('sha256').update(facts.join('\0')).digest();
  const series = newSeries(encodeId('series', digest), language);
  series.wishes.minutesPerUnit = wishes.minutes;
  series.sources = modules.map(({ head }) => ({ sourceId: head.id, name: head.name }));
  return series;
}

/** The outline by the rules, approved by the command itself. Errors: Problem. */
export async function outlineModules(
  runner: TaskRunner,
  modules: readonly ReadModule[],
  wishes: ConvertWishes,
): Promise<Series> {
  if (modules.every(({ sentences }) => sentences === 0)) throw input('errors.notNow.no-text');
  const outline = await byRules(runner, modules, {
    kind: 'outline',
    series: beginSeries(modules, wishes),
  });
  const at = approvedAt(process.env);
  return { ...outline, outlineApproved: { name: wishes.approver, at } };
}

/** Every unit of an approved outline by the rules. Errors: Problem. */
export function writeModules(
  runner: TaskRunner,
  modules: readonly ReadModule[],
  outline: Series,
): Promise<Series> {
  return byRules(runner, modules, { kind: 'units', series: outline, unitIds: null });
}

async function byRules(
  runner: TaskRunner,
  modules: readonly ReadModule[],
  task: { kind: 'outline'; series: Series } | { kind: 'units'; series: Series; unitIds: null },
): Promise<Series> {
  try {
    return await runner.run('micro', { ...task, packed: modules.map(({ packed }) => packed) });
  } catch (error) {
    if (error instanceof MicroError) throw input(`errors.notNow.${error.code}`);
    throw error;
  }
}

/** The import report after units exist. */
export function reportOf(
  runner: TaskRunner,
  series: Series,
  modules: readonly ReadModule[],
): Promise<ImportReport> {
  return runner.run('report', { series, packed: modules.map(({ packed }) => packed) });
}

export interface ConvertedFile {
  /** Below the output folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/** Formats of which one file for the whole series says all. */
const wholeOnly: ReadonlySet<SeriesFormat> = new Set(['json', 'pretest-html']);

/** So many units are written by one task, in every format: enough that handing the series over does not count. */
const unitsPerTask = 16;

/** A file for the whole series takes so long to lay out that it begins first, beside the others. */
const slowest: readonly SeriesFormat[] = ['pdf', 'docx'];

/** Files of the series and of each written unit, as they get ready; `write` is called one at a time. */
export async function writeSeriesFiles(
  runner: TaskRunner,
  asked: { series: Series; modules: readonly ReadModule[]; formats: readonly SeriesFormat[] },
  write: (file: ConvertedFile) => Promise<void>,
  onProgress: OnProgress,
): Promise<void> {
  const { series, modules, formats } = asked;
  const { language } = series;
  const images = shownImages(series, modules);
  const unitIds = entries(series.units)
    .filter(([, { isWritten }]) => isWritten)
    .map(([id]) => id);
  const ofUnits = formats.filter((format) => !wholeOnly.has(format));
  const slow = slowest.filter((format) => formats.includes(format));
  const whole: (string | null)[] = [null];
  const jobs: { formats: readonly SeriesFormat[]; unitIds: (string | null)[] }[] = [
    ...slow.map((format) => ({ formats: [format], unitIds: whole })),
    { formats: formats.filter((format) => !slow.includes(format)), unitIds: whole },
    ...(ofUnits.length === 0
      ? []
      : chunks(unitIds).map((some) => ({ formats: ofUnits, unitIds: some }))),
  ];
  let done = 0;
  let writing = Promise.resolve();
  const lane = async (): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const files = await runner.run('writeSeriesFiles', { ...job, series, images, language });
      const isWhole = job.unitIds.includes(null);
      writing = writing.then(async () => {
        for (const { name, bytes } of files) {
          await write({ path: isWhole ? name : `units/${name}`, bytes });
        }
      });
      await writing;
      done += 1;
      onProgress('errors.work.writing', done / (done + jobs.length + 1));
    }
  };
  await Promise.all([lane(), lane()]);
}

function chunks(ids: readonly string[]): string[][] {
  const found: string[][] = [];
  for (let at = 0; at < ids.length; at += unitsPerTask) {
    found.push(ids.slice(at, at + unitsPerTask));
  }
  return found;
}

function shownImages(series: Series, modules: readonly ReadModule[]): SourceImage[] {
  const shown = new Set(
    values(series.units).flatMap(({ scenes }) =>
      values(scenes).map(({ figure }) => figure?.imageHash ?? null),
    ),
  );
  const all = modules.flatMap(({ images }) => images.filter(({ hash }) => shown.has(hash)));
  return [...new Map(all.map((image) => [image.hash, image])).values()];
}
