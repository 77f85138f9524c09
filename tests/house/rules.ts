/**
 * The house: which folder may import which, and which package lives where. A path says which code is
 * legal in it. To change the table is to change the architecture: do both, or neither.
 */

/** Folders of the program and the folders each may import. `messages` is free for all but design. */
export const folders = {
  design: [],
  messages: [],
  contract: ['design', 'messages'],
  patterns: ['design', 'messages'],
  prompts: ['design', 'messages'],
  pipeline: ['design', 'patterns', 'prompts', 'messages'],
  documents: ['design', 'messages'],
  db: ['design', 'messages'],
  app: [
    'contract',
    'design',
    'pipeline',
    'documents',
    'db',
    'patterns',
    'prompts',
    'messages',
    // Data only: the finished designs that a new user may look at.
    'examples',
  ],
  electron: ['app', 'contract', 'messages'],
  // Of the scripts, what finds an installed browser: set-up looks for one before anything is installed.
  localhost: ['app', 'contract', 'messages', 'scripts'],
  // The localhost shell for `serve` and for printing with an installed browser only.
  cli: ['app', 'contract', 'localhost', 'messages'],
  renderer: ['contract', 'design', 'messages'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Folder = keyof typeof folders;

/** Folders whose code must run in a window, a worker and a server alike: no Node in them. */
export const withoutNode: readonly Folder[] = [
  'design',
  'messages',
  'contract',
  'patterns',
  'renderer',
];

/** Where a package may be imported: a folder, or a folder inside one. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  zod: [
    'design',
    'contract',
    'patterns',
    'prompts',
    'pipeline',
    'documents',
    'db',
    'app',
    'electron',
    'localhost',
    'cli',
    'renderer',
  ],
  'better-sqlite3': ['db'],
  kysely: ['db'],
  openai: ['pipeline/model'],
  '@langchain/core': ['pipeline/model'],
  '@langchain/ollama': ['pipeline/model'],
  '@langchain/anthropic': ['pipeline/model'],
  '@langchain/google-genai': ['pipeline/model'],
  undici: ['pipeline/model'],
  jsonrepair: ['pipeline/model'],
  '@napi-rs/keyring': ['localhost'],
  fflate: ['documents'],
  saxes: ['documents'],
  unpdf: ['documents'],
  parse5: ['documents'],
  pdfmake: ['documents'],
  '@expo-google-fonts/inter': ['documents'],
  '@resvg/resvg-wasm': ['documents'],
  'write-excel-file': ['documents'],
  'read-excel-file': ['documents'],
  'csv-parse': ['documents'],
  docxtemplater: ['documents'],
  pizzip: ['documents'],
  pptxgenjs: ['documents'],
  'ical-generator': ['documents'],
  // Word by word differences of texts, for proposals and the difference document.
  diff: ['design', 'documents', 'renderer'],
  // Markdown of prompts and briefs, on its way in; the renderer shows text through its own parser.
  yaml: ['pipeline', 'documents', 'app', 'cli', 'prompts'],
  electron: ['electron'],
  '@orpc/contract': ['contract', 'app', 'electron', 'localhost', 'cli', 'renderer'],
  '@orpc/server': ['app', 'electron', 'localhost', 'cli'],
  '@orpc/client': ['app', 'electron', 'localhost', 'cli', 'renderer'],
  '@orpc/tanstack-query': ['renderer'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  '@mantine/core': ['renderer'],
  '@mantine/hooks': ['renderer'],
  '@mantine/notifications': ['renderer'],
  '@mantine/spotlight': ['renderer'],
  '@dnd-kit/core': ['renderer'],
  '@tanstack/react-query': ['renderer'],
  '@fontsource-variable/inter': ['renderer'],
  '@fontsource-variable/plus-jakarta-sans': ['renderer'],
  'lucide-react': ['renderer'],
  // The same sentences in the window, on the command line and in errors: messages formats them.
  i18next: ['messages', 'renderer'],
  zustand: ['renderer'],
};

/** What a test beside the code may import besides what its folder may. */
export const testPackages: readonly string[] = [
  'vitest',
  'fast-check',
  'fflate',
  'saxes',
  'zod',
  'gift-pegjs',
  'ical.js',
  'html-validate',
];

/** Tooling that runs after set-up and so may use an installed package; all other scripts may not. */
export const scriptPackages: Readonly<Record<string, readonly string[]>> = {
  'scripts/build-electron.mjs': ['rolldown'],
};
