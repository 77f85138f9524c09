/**
 * `npm run bench:exports`: the biggest design (12 stages, 200 activities) in every kind and format once, as
 * a table of seconds beside the yardstick of the same run, those above the target of 3 s marked; then the
 * usual set as one job of the core, with how long the event loop was held. Numbers, no bars: other
 * programs take their share of the processor, and the load is printed with them.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createCore } from '../../app/core.ts';
import { emptyReason, missingReason } from '../../app/exports/offers.ts';
import { memorySecrets, type PdfPrinter, silentLog } from '../../app/ports.ts';
import { contentHashOf, type ExportTask, writable } from '../../app/tasks/write-export.ts';
import { tasks } from '../../app/workers/tasks.ts';
import { meanYardstick, measureYardstick } from '../../db/testing/yardstick.ts';
import { type ExportItem, exportKindSchema, formatsOf } from '../../design/export-catalogue.ts';
import { emptySigning } from '../../design/signing.ts';
import { slotsOf } from '../../design/texts.ts';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { installedPrinter } from '../../localhost/printing.ts';
import { largeDesign } from '../generate/large-design.ts';
import { watchTurns } from './event-loop/watch-turns.ts';

const target = 3;
const design = largeDesign();
/** The same with every third text shorter. */
const earlier = structuredClone(design);
for (const [index, { slot }] of slotsOf(earlier).entries()) {
  if (index % 3 === 0) slot.text = slot.text.split(' ').slice(0, -2).join(' ');
}
const version = (number: number, contentHash: string): ExportTask['approvals'][number] => ({
  number,
  revision: number,
  contentHash,
  at: '2026-11-22T03:00:00.000Z',
  recordedBy: '',
  deciders: [],
  reason: '',
  packageHash: '0'.repeat(64),
  files: [],
});
const base: ExportTask = {
  design,
  revision: 2,
  isDraft: true,
  provenance: true,
  agency: { name: design.agency.text, unit: '', logo: null },
  signing: emptySigning(),
  zone: 'WIB',
  madeAt: '2026-11-22T03:00:00.000Z',
  approvals: [version(1, contentHashOf(earlier)), version(2, contentHashOf(design))],
  earlier: { design: earlier, label: '1' },
  label: '2',
  template: null,
};
const memo = { ...design, result: 'memo' as const };

const rows: { file: string; seconds: number; thread: number; bytes: number }[] = [];
const notRun: string[] = [];
const secondsSince = (began: number): number => (performance.now() - began) / 1000;

function shown({ file, seconds, thread, bytes }: (typeof rows)[number], round: number): object {
  return {
    file,
    seconds: seconds.toFixed(2),
    'of our own thread': thread.toFixed(2),
    yardsticks: Math.round((seconds * 1000) / round),
    kB: Math.round(bytes / 1000),
    [`> ${target} s`]: seconds > target ? 'ABOVE' : '',
  };
}

async function bytesOf(
  item: ExportItem,
  task: ExportTask,
  printer: PdfPrinter | null,
): Promise<Uint8Array> {
  if (item.format !== 'pdf' || printer === null) return tasks.writeExport({ ...task, item });
  return printer.print(await tasks.exportPage({ ...task, kind: item.kind, mode: 'print' }));
}

async function benchItems(printer: PdfPrinter | null): Promise<void> {
  const known = await writable(printer !== null);
  for (const kind of exportKindSchema.options) {
    const task = kind === 'memo' ? { ...base, design: memo } : base;
    const offer = { ...task, approvals: 2, isChanged: true, hasPrinter: true, templates: {} };
    const nothing = emptyReason(kind, offer);
    for (const format of formatsOf[kind]) {
      const item = { kind, format };
      const missing = missingReason(item, printer !== null, known);
      if (nothing !== null || missing !== null) {
        notRun.push(`${kind}.${format}: not run: ${(nothing ?? missing)?.key ?? ''}`);
        continue;
      }
      // What is loaded with the first use is not counted: a user's first document, not the rule.
      await bytesOf(
        item,
        { ...task, design: { ...sampleDesign(), result: task.design.result } },
        printer,
      );
      const began = performance.now();
      const used = process.threadCpuUsage();
      const bytes = await bytesOf(item, task, printer);
      const seconds = secondsSince(began);
      const { user, system } = process.threadCpuUsage(used);
      rows.push({
        file: `${kind}.${format}`,
        seconds,
        thread: (user + system) / 1e6,
        bytes: bytes.length,
      });
    }
  }
}

/** As the window meets it: one job of all that is offered, and how long the core ever holds still. */
async function benchJob(folder: string, printer: PdfPrinter | null): Promise<string[]> {
  const core = await createCore({
    ports: {
      dataDir: join(folder, 'core'),
      pagesDir: null,
      version: '0.0.0',
      now: () => new Date(),
      log: silentLog,
      secrets: memorySecrets(),
      capabilities: {
        secretStore: false,
        revealInFolder: false,
        autoUpdate: false,
        printToPdf: printer !== null,
      },
      printPdf: printer,
      revealFolder: null,
    },
  });
  try {
    const { client } = core;
    const bytes = tasks.writeJson({ design });
    const { id: fileId } = await client.files.put(new File([bytes], 'design.json'));
    const { document } = await client.designs.create({ from: 'file', fileId });
    const designId = document.id;
    const { offers } = await client.exports.catalogue({ designId });
    const items = offers
      .filter(({ empty }) => empty === null)
      .flatMap(({ kind, formats }) =>
        formats.filter(({ missing }) => missing === null).map(({ format }) => ({ kind, format })),
      );
    const run = async (wanted: ExportItem[]): Promise<void> => {
      const { jobId } = await client.exports.start({ designId, items: wanted, isFinal: false });
      for await (const event of await client.jobs.events({ jobId })) {
        if (event.type === 'end' && event.job.state !== 'done') throw new Error('the job failed');
        if (event.type === 'end') return;
      }
    };
    // The threads load what they need.
    await run(items.slice(0, 1));
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const turns = watchTurns();
    const began = performance.now();
    await run(items);
    const seconds = secondsSince(began);
    delay.disable();
    const longest = turns();
    const ms = (value: number): string => `${value.toFixed(0)} ms`;
    return [
      `${items.length} files as one job with their zip: ${seconds.toFixed(1)} s`,
      `event loop meanwhile: gap p99 ${ms(delay.percentile(99) / 1e6)}, longest ${ms(delay.max / 1e6)}; processor time of a turn p99 ${ms(longest[Math.floor(longest.length / 100)] ?? 0)}, longest ${ms(longest[0] ?? 0)} (target < 50 ms)`,
    ];
  } finally {
    await core.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'jelajah-exports-'));
const printer = await installedPrinter();
if (printer === null) notRun.push('printed PDF: not run: needs Chrome, Edge or Chromium');
try {
  const place = join(folder, 'yard');
  mkdirSync(place);
  const yards = [measureYardstick(place)];
  await benchItems(printer);
  yards.push(measureYardstick(place));
  const job = await benchJob(folder, printer);
  const [load = 0] = loadavg();
  const { round } = meanYardstick(yards);
  console.table(rows.map((row) => shown(row, round)));
  for (const line of job) console.log(line);
  console.log(`load: ${load.toFixed(1)} on ${availableParallelism()} processors at the end`);
  console.log(`yardstick: ${round.toFixed(2)} ms (JSON of 47 KB read and written, one commit)`);
  for (const line of notRun) console.log(line);
} finally {
  await printer?.close();
  rmSync(folder, { recursive: true, force: true });
}
