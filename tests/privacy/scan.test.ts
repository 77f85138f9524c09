/**
 * A whole draft through the core with a brief full of made-up identifiers in every spelling: none of them
 * is on the wire, in the log, or in a row that is no document.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { randomOf } from '../generate/random.ts';
import { brief, closeDeskTasks, type Desk, key, openDesk } from '../model-server/desk.ts';
import { rewordedBy } from '../model-server/obliging-answer.ts';
import { type ObligingServer, startObligingServer } from '../model-server/obliging-server.ts';
import { identifierKinds, type Planted, plant } from './identifiers.ts';

let server: ObligingServer;
let desk: Desk;
beforeAll(async () => {
  server = await startObligingServer();
});
afterAll(async () => {
  await server.close();
  await closeDeskTasks();
});
beforeEach(async () => {
  server.writeAs(rewordedBy('dengan tertib'));
  desk = await openDesk(server.baseUrl, 'scan');
});
afterEach(() => desk.close());

/** Three of each kind. Those that detection misses at all are counted elsewhere, not here. */
function planted(): Planted[] {
  const random = randomOf(77);
  return identifierKinds.flatMap((kind) => [1, 2, 3].map(() => plant(random, kind)));
}

const asciiDigits = (text: string): string => text.normalize('NFKC').replace(/[^0-9]/g, '');

/** Spellings and pieces of an identifier that must not be found anywhere. */
function tracesOf({ text, start, end, kind }: Planted): string[] {
  const written = text.slice(start, end);
  const escaped = JSON.stringify(written).slice(1, -1);
  const digits = asciiDigits(written);
  return [
    written,
    escaped,
    ...(kind === 'email' || digits.length < 9
      ? []
      : [digits, digits.slice(0, 9), digits.slice(-9)]),
  ];
}

/** Instants and hashes hold digits, too; separators between digits hide nothing here. */
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    .replace(/(?<=\d)[ .\-/]{1,3}(?=\d)/g, '');

it('leaves no identifier of a brief on the wire, in the log or in rows of a run', async () => {
  const all = planted();
  const names = ['Ketut Karangan', 'Yohana Umpama'];
  const text = `${brief}
${all.map((one) => one.text).join('\n\n')}

Ditandatangani oleh Sdr. ${names[0]}. Penanggung jawab: ${names[1]}
`;
  const { document } = await desk.begun(text);
  const { jobId } = await desk.client.drafts.start({
    designId: document.id,
    scope: { kind: 'whole' },
    connection: 'model',
  });
  expect(await desk.ended(jobId)).toMatchObject({ state: 'done' });
  const places = {
    wire: server.asked.map(({ raw }) => raw).join('\n'),
    log: desk.log(),
    ...Object.fromEntries(
      ['jobs', 'job_events', 'sections', 'usage', 'sent'].map((table) => [table, desk.rows(table)]),
    ),
  };
  // The brief did go out, masked.
  const marks = new Set(places.wire.match(/\[(?:NIP|NIPPPK|NIK|NOMOR|TELEPON|SUREL|ORANG)_\d+\]/g));
  expect(marks.size).toBeGreaterThan(40);
  const found: string[] = [];
  for (const [place, content] of Object.entries(places)) {
    const flat = squeezed(content);
    for (const one of all) {
      const trace = tracesOf(one).find((piece) => content.includes(piece) || flat.includes(piece));
      if (trace !== undefined) found.push(`${place}: ${one.kind} ${one.style} ${trace}`);
    }
    for (const name of names) if (content.includes(name)) found.push(`${place}: ${name}`);
  }
  expect(found).toEqual([]);
  expect(desk.bytes()).not.toContain(key);
  // The proof sees what it looks for: the document itself keeps its words.
  expect(desk.bytes()).toContain(names[0]);
});
