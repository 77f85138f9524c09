/** Bad input and usage: one clear sentence on stderr, nothing on stdout, the right exit code, nothing left behind. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, jelajah } from './run.ts';

let folder: string;

beforeAll(() => {
  folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  mkdirSync(at('map.md'));
  writeFileSync(at('empty.md'), '');
  writeFileSync(at('blank.md'), ' \n\t\n');
  writeFileSync(
    at('binary.md'),
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
  );
  writeFileSync(at('nul.txt'), 'Masalah\u0000 loket');
  writeFileSync(at('bad.yaml'), 'judul: [Antrean\nindikator: :\n');
  writeFileSync(at('bad.json'), '{"judul": "Antrean",\n "indikator": }');
  writeFileSync(at('brief.pdf'), '%PDF-1.7');
  writeFileSync(at('brief.md'), 'Waktu tunggu loket 9 hari, targetnya 4 hari dalam enam bulan.');
  writeFileSync(at('huge.md'), '');
  truncateSync(at('huge.md'), 6 * 1024 * 1024);
  writeFileSync(at('file'), '');
  writeFileSync(at('not.json'), '{"format":');
  writeFileSync(at('other.json'), '{"name": "bukan rancangan"}');
  writeFileSync(at('newer.json'), '{"format":"jelajah.design","version":7}');
  writeFileSync(at('half.json'), '{"format":"jelajah.design","version":1}');
  symlinkSync('loop.md', at('loop.md'));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  what: string;
  args: string[];
  /** Part of the sentence. */
  says: RegExp;
  code?: number;
}

const out = ['--out', 'out'];

const cases: Case[] = [
  {
    what: 'a missing file',
    args: ['draft', 'tidak-ada.md', ...out],
    says: /tidak-ada\.md tidak ada/,
  },
  { what: 'a folder', args: ['draft', 'map.md', ...out], says: /map\.md adalah folder/ },
  { what: 'a link to itself', args: ['draft', 'loop.md', ...out], says: /loop\.md tidak ada/ },
  { what: 'a device', args: ['draft', '/dev/null', ...out], says: /bukan berkas biasa/ },
  { what: 'an empty file', args: ['draft', 'empty.md', ...out], says: /kosong/ },
  { what: 'a blank file', args: ['draft', 'blank.md', ...out], says: /kosong/ },
  { what: 'a binary file', args: ['draft', 'binary.md', ...out], says: /bukan teks/ },
  { what: 'text with a NUL', args: ['draft', 'nul.txt', ...out], says: /bukan teks/ },
  {
    what: 'bad YAML',
    args: ['draft', 'bad.yaml', ...out],
    says: /YAML tidak dapat dibaca \(baris \d+\)/,
  },
  {
    what: 'bad JSON',
    args: ['draft', 'bad.json', ...out],
    says: /JSON tidak dapat dibaca \(baris \d+\)/,
  },
  {
    what: 'another kind of file',
    args: ['draft', 'brief.pdf', ...out],
    says: /\.md, \.txt, \.yaml/,
  },
  { what: 'a huge file', args: ['draft', 'huge.md', ...out], says: /lebih besar dari 5 MB/ },
  { what: 'no out folder', args: ['draft', 'brief.md'], says: /memerlukan --out/ },
  {
    what: 'an out folder that is a file',
    args: ['draft', 'brief.md', '--out', 'file'],
    says: /ada berkas/,
  },
  {
    what: 'an out folder below a file',
    args: ['draft', 'brief.md', '--out', 'file/x'],
    says: /ada berkas/,
  },
  {
    what: 'an out folder nobody may make',
    args: ['draft', 'brief.md', '--out', '/proc/jelajah'],
    says: /tidak dapat ditulis/,
    code: 3,
  },
  {
    what: 'an unknown format',
    args: ['draft', 'brief.md', ...out, '--format', 'odt'],
    says: /"odt" tidak dikenal; pilih dari: docx, pdf, md/,
  },
  {
    what: 'an empty format',
    args: ['draft', 'brief.md', ...out, '--format', 'docx,'],
    says: /"" tidak dikenal/,
  },
  {
    what: 'an unknown option',
    args: ['draft', 'brief.md', ...out, '--cepat'],
    says: /--cepat tidak dikenal/,
  },
  {
    what: 'an option of another command',
    args: ['draft', 'brief.md', ...out, '--strict'],
    says: /--strict tidak/,
  },
  {
    what: 'an option without its value',
    args: ['draft', 'brief.md', '--out'],
    says: /--out memerlukan nilai/,
  },
  {
    what: 'an unknown language',
    args: ['draft', 'brief.md', ...out, '--lang', 'fr'],
    says: /"fr" tidak dikenal/,
  },
  {
    what: 'an unknown model',
    args: ['draft', 'brief.md', ...out, '--model', 'gpt'],
    says: /"gpt" tidak dikenal/,
  },
  { what: 'an unknown command', args: ['susun'], says: /"susun" tidak dikenal/ },
  {
    what: 'a command named like a property of every object',
    args: ['constructor', 'brief.md', ...out],
    says: /"constructor" tidak dikenal/,
  },
  { what: 'no file', args: ['check'], says: /memerlukan nama berkas/ },
  { what: 'two files', args: ['check', 'not.json', 'other.json'], says: /"other\.json" berlebih/ },
  { what: 'a design that is no JSON', args: ['check', 'not.json'], says: /bukan JSON yang utuh/ },
  {
    what: 'JSON that is no design',
    args: ['check', 'other.json'],
    says: /bukan rancangan Jelajah/,
  },
  { what: 'a design from the future', args: ['check', 'newer.json'], says: /lebih baru/ },
  { what: 'an incomplete design', args: ['check', 'half.json'], says: /tidak sah pada/ },
  {
    what: 'an export without formats',
    args: ['export', 'half.json', ...out],
    says: /memerlukan --format/,
  },
  { what: 'a bad port', args: ['serve', '--port', '99999'], says: /"99999" tidak sah/ },
];

test.each(cases)('$what', async ({ args, says, code = 2 }) => {
  const before = readdirSync(folder);
  const ran = await jelajah(args, { cwd: folder });
  expect(ran).toMatchObject({ code, stdout: '' });
  expect(ran.stderr).toMatch(says);
  // One sentence: one line, one full stop at its end.
  expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(ran.stderr).toMatch(/\.\n$/);
  expect(ran.stderr).not.toMatch(/cli\.|errors\.|\{\{|undefined|Error/);
  const left = readdirSync(folder).filter((name) => name !== 'out' && !before.includes(name));
  expect(left).toEqual([]);
  expect(existsSync(join(folder, 'out', 'design.json'))).toBe(false);
});

test('the same in English', async () => {
  const ran = await jelajah(['draft', 'none.md', '--out', 'out', '--lang', 'en'], { cwd: folder });
  expect(ran).toMatchObject({
    code: 2,
    stderr: 'The file none.md is not there; check its name and place.\n',
  });
});

describe('help', () => {
  test.each([[[]], [['help']], [['--help']], [['draft', '--help']], [['help', 'serve']]])(
    '%j is an answer, not a problem',
    async (args) => {
      const ran = await jelajah(args);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toMatch(/jelajah (?:draft|serve)/);
    },
  );

  test('the version is the package’s', async () => {
    expect((await jelajah(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('no command has touched the data folder', () => {
  expect(existsSync(join(tmpdir(), 'jelajah-never'))).toBe(false);
});
