/** Holds every source file of a tree against the table in rules.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { type Edge, readEdges } from './edges.ts';
import {
  type Folder,
  folders,
  packages,
  scriptPackages,
  testPackages,
  withoutNode,
} from './rules.ts';

export type Violation = Readonly<{ file: string; line: number; what: string }>;

/** What was looked at, so that a check that saw nothing can't pass, and what was wrong. */
export type Report = Readonly<{
  files: readonly string[];
  edges: ReadonlyArray<Edge & { file: string }>;
  violations: readonly Violation[];
}>;

const code = /\.(?:ts|tsx|mts|cts|js|jsx|mjs|cjs)$/;
const testFile = /\.(?:test|e2e)\.tsx?$/;
const notSources = new Set(['node_modules', 'dist', 'release', 'coverage']);

function isFolder(name: string): name is Folder {
  return Object.hasOwn(folders, name);
}

/** Source files below a folder, as paths from it with forward slashes; hidden folders are not read. */
export function sourceFiles(root: string, below = ''): readonly string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || (below === '' && notSources.has(entry.name))) return [];
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) return sourceFiles(root, path);
    return code.test(entry.name) ? [path] : [];
  });
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function isWithin(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

/** What is wrong with a dependency on another file of the project, or null. */
function judgePath(file: string, top: string, target: string): string | null {
  const targetTop = target.split('/')[0] ?? '';
  if (target.startsWith('../')) return `leaves the project: ${target}`;
  const isTest = testFile.test(file);
  if (top === 'tests' || !file.includes('/')) return null;
  // The root as a place to run things in, not as code.
  if (targetTop === '.' && (isTest || top === 'scripts')) return null;
  if (top === 'scripts')
    return targetTop === 'scripts' ? null : `scripts may not import ${targetTop}`;
  if (isTest && targetTop === 'tests') return null;
  if (!isTest && testFile.test(target)) return `code may not import a test: ${target}`;
  if (targetTop === top) return null;
  if (!isFolder(top)) return `${top} is not a folder of the house (tests/house/rules.ts)`;
  const allowed: readonly string[] = folders[top];
  return allowed.includes(targetTop) ? null : `${top} may not import ${targetTop}`;
}

/** What is wrong with a dependency on a package or on Node, or null. */
function judgePackage(file: string, top: string, specifier: string): string | null {
  const isTest = testFile.test(file);
  // Tests that cross folders and the tools' own settings use what they need.
  if (top === 'tests' || !file.includes('/')) return null;
  if (isBuiltin(specifier)) {
    const free = isTest || !isFolder(top) || !withoutNode.includes(top);
    return free ? null : `${top} may not import Node's ${specifier}`;
  }
  const name = packageName(specifier);
  if (isTest && testPackages.includes(name)) return null;
  if (top === 'scripts') {
    const may = scriptPackages[file]?.includes(name) ?? false;
    return may ? null : `scripts run before anything is installed, so not with ${name}`;
  }
  const owners = packages[name];
  if (owners === undefined) return `${name} has no owner in tests/house/rules.ts`;
  const may = owners.some((owner) => isWithin(file, owner));
  return may ? null : `${name} belongs to ${owners.join(', ')}`;
}

/** What is wrong with one edge of a file, or null. Assets of the pages may be served from the root. */
function judge(file: string, edge: Edge): string | null {
  const top = file.includes('/') ? (file.split('/')[0] ?? '') : '';
  if (edge.specifier === null) {
    // Tests and tools may compute; the program may not, or no one can see where it leads.
    return isFolder(top) && !testFile.test(file) ? `computed ${edge.kind}: name the file` : null;
  }
  const specifier = edge.specifier.replace(/\?.*$/, '');
  if (specifier.startsWith('.') || edge.kind === 'url') {
    return judgePath(file, top, posix.normalize(posix.join(posix.dirname(file), specifier)));
  }
  if (specifier.startsWith('/')) return `absolute path: ${specifier}`;
  return judgePackage(file, top, specifier);
}

/** Reads every source file below `root` and reports what the table forbids. */
export function checkHouse(root: string): Report {
  const files = sourceFiles(root);
  const edges: Array<Edge & { file: string }> = [];
  const violations: Violation[] = [];
  for (const file of files) {
    for (const edge of readEdges(file, readFileSync(join(root, file), 'utf8'))) {
      edges.push({ ...edge, file });
      const what = judge(file, edge);
      if (what !== null) violations.push({ file, line: edge.line, what });
    }
  }
  return { files, edges, violations };
}
