/**
 * Tesseract, where a person has it installed: run without a shell, picture in and page out over pipes,
 * no file written. The picture is made by us from pixels, so it is no way for a file to reach Tesseract's
 * own readers of pictures.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { OcrImage, OcrLine, OcrPort, OcrWord, ProgramWatch } from './ocr-port.ts';

const pageMilliseconds = 60_000;
const listMilliseconds = 5000;
const mostOutput = 8 * 1024 * 1024;
/** What the program needs of our surroundings, and nothing else of them. */
const passedOn = [
  'PATH',
  'TESSDATA_PREFIX',
  'SystemRoot',
  'HOME',
  'TMPDIR',
  'TEMP',
  'LD_LIBRARY_PATH',
];

/** Null where there is no Tesseract, or none that knows Indonesian or English. */
export async function findTesseract(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  watch: ProgramWatch = {},
): Promise<OcrPort | null> {
  const program = programPath(environment);
  if (program === null) return null;
  const call = { program, environment, watch };
  const languages = await run(call, ['--list-langs'], null, listMilliseconds).then(
    (text) => text.split(/\s+/u),
    (): string[] => [],
  );
  const language = ['ind', 'eng'].find((one) => languages.includes(one));
  if (language === undefined) return null;
  return {
    recognise: async (image) => {
      const options = ['stdin', 'stdout', '-l', language, '--psm', '3', '--dpi', String(image.dpi)];
      const settings = ['-c', 'tessedit_create_hocr=1'];
      const picture = graymapOf(image);
      const page = await run(call, [...options, ...settings], picture, pageMilliseconds);
      return linesOfHocr(page);
    },
  };
}

function programPath(environment: Readonly<Record<string, string | undefined>>): string | null {
  const isWindows = process.platform === 'win32';
  const name = isWindows ? 'tesseract.exe' : 'tesseract';
  const usual = isWindows
    ? [join(environment.ProgramFiles ?? 'C:\\Program Files', 'Tesseract-OCR')]
    : // Programs that are started from a desk do not always know where others lie.
      ['/opt/homebrew/bin', '/usr/local/bin'];
  const path = environment.PATH ?? environment.Path ?? '';
  const folders = path === '' ? [] : [...path.split(delimiter), ...usual];
  for (const folder of folders) {
    // A folder named from where we are could be anybody's.
    if (!isAbsolute(folder)) continue;
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // The next folder.
    }
  }
  return null;
}

interface Call {
  program: string;
  environment: Readonly<Record<string, string | undefined>>;
  watch: ProgramWatch;
}

/** Settled when the program is gone, not before. Errors: whatever ended it. */
function run(
  { program, environment, watch: { signal, onProgram } }: Call,
  options: readonly string[],
  input: Uint8Array | null,
  milliseconds: number,
): Promise<string> {
  if (signal?.aborted === true) return Promise.reject(signal.reason);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const own = Object.fromEntries(passedOn.map((name) => [name, environment[name]]));
  const child = spawn(program, options, {
    shell: false,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: milliseconds,
    killSignal: 'SIGKILL',
    // Several pages are read at once: each on one core.
    env: { ...own, OMP_THREAD_LIMIT: '1' },
  });
  const parts: Buffer[] = [];
  let length = 0;
  child.stdout.on('data', (part: Buffer) => {
    length += part.length;
    if (length <= mostOutput) parts.push(part);
    else child.kill('SIGKILL');
  });
  const { pid } = child;
  if (pid !== undefined) onProgram?.(pid, true);
  const stop = (): unknown => child.kill('SIGKILL');
  signal?.addEventListener('abort', stop, { once: true });
  child.on('error', reject);
  child.on('close', (code) => {
    signal?.removeEventListener('abort', stop);
    if (pid !== undefined) onProgram?.(pid, false);
    if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
    else reject(new Error(`Tesseract ended with ${code ?? 'a signal'}`));
  });
  // It may end before it has read all.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? undefined);
  return promise;
}

/** Portable graymap: the plainest picture there is. */
function graymapOf({ width, height, gray }: OcrImage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), gray]);
}

const lineMark =
  /<span class='ocr_(?:line|caption|header|textfloat)'[^>]*?title=(["'])([^"']*)\1>/gu;
const wordMark =
  /<span class='ocrx_word'[^>]*?title=(["'])([^"']*)\1[^>]*>([^<]*(?:<(?!\/span)[^<]*)*)<\/span>/gu;
const named: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
};

/** The lines of hOCR, Tesseract's own page of results. */
export function linesOfHocr(page: string): OcrLine[] {
  const starts = [...page.matchAll(lineMark)];
  return starts.flatMap((start, index): OcrLine[] => {
    const facts = start[2] ?? '';
    const [x0 = 0, , x1 = 0, bottom = 0] = numbersIn(facts, 'bbox');
    const [slope = 0, offset = 0] = numbersIn(facts, 'baseline');
    const [size = 0] = numbersIn(facts, 'x_size');
    const inside = page.slice(start.index, starts[index + 1]?.index ?? page.length);
    const words = [...inside.matchAll(wordMark)].flatMap((word): OcrWord[] => {
      const [left = 0, , right = 0] = numbersIn(word[2] ?? '', 'bbox');
      const [confidence = 0] = numbersIn(word[2] ?? '', 'x_wconf');
      const text = plain(word[3] ?? '');
      return text === '' ? [] : [{ text, x0: left, x1: right, confidence }];
    });
    if (words.length === 0 || size <= 0) return [];
    const middle = (x1 - x0) / 2;
    return [{ words, size, slope, x: x0 + middle, y: bottom + offset + slope * middle }];
  });
}

function numbersIn(facts: string, name: string): number[] {
  const part = facts.split(';').find((one) => one.trim().startsWith(`${name} `));
  const values = (part ?? '').trim().split(/\s+/u).slice(1).map(Number);
  return values.every(Number.isFinite) ? values : [];
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d{1,7})|(quot|apos|lt|gt|amp));/gu, (_, code: string, name: string) =>
      name === undefined
        ? String.fromCodePoint(Math.min(Number(code), 0x10ffff))
        : (named[name] ?? ''),
    )
    .trim();
}
