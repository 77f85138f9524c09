/**
 * Reads what a source file depends on. It parses rather than searches: a search misses the edge
 * that is written unlike the others, and those are the ones that break the house.
 */
import { parseSync } from 'rolldown/utils';

/** How a dependency is written. */
export type EdgeKind =
  | 'import'
  | 'import-type'
  | 'export-from'
  | 'dynamic-import'
  | 'type-query'
  | 'url'
  | 'resolve'
  | 'require';

/** One dependency; `specifier` is null where it is computed, so that nobody can see where it leads. */
export type Edge = Readonly<{ kind: EdgeKind; specifier: string | null; line: number }>;

type Node = Readonly<Record<string, unknown> & { type: string; start: number }>;

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/** The text of a string literal or of a template without holes; null for everything else. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'TSLiteralType') return textOf(node.literal);
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null;
  const [only, ...more] = node.quasis;
  if (more.length > 0 || !isNode(only)) return null;
  const { value } = only;
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return null;
  return typeof value.cooked === 'string' ? value.cooked : null;
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name;
}

/** True for `import.meta` followed by a member of that name. */
function isMeta(node: unknown, member: string): boolean {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    isNamed(node.property, member)
  );
}

function argumentsOf(node: Node): readonly unknown[] {
  return Array.isArray(node.arguments) ? node.arguments : [];
}

/** True when every name an import or export brings is a type, or the statement says so itself. */
function isTypeOnly(node: Node): boolean {
  return node.importKind === 'type' || node.exportKind === 'type';
}

function readNode(node: Node): Omit<Edge, 'line'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { kind: isTypeOnly(node) ? 'import-type' : 'import', specifier: textOf(node.source) };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return isNode(node.source) ? { kind: 'export-from', specifier: textOf(node.source) } : null;
    case 'ImportExpression':
      return { kind: 'dynamic-import', specifier: textOf(node.source) };
    case 'TSImportType':
      return { kind: 'type-query', specifier: textOf(node.source ?? node.argument) };
    case 'TSImportEqualsDeclaration': {
      const target = node.moduleReference;
      return isNode(target) && target.type === 'TSExternalModuleReference'
        ? { kind: 'require', specifier: textOf(target.expression) }
        : null;
    }
    case 'NewExpression': {
      const [first, second] = argumentsOf(node);
      return isNamed(node.callee, 'URL') && isMeta(second, 'url')
        ? { kind: 'url', specifier: textOf(first) }
        : null;
    }
    case 'CallExpression': {
      const [first] = argumentsOf(node);
      if (isMeta(node.callee, 'resolve')) return { kind: 'resolve', specifier: textOf(first) };
      return isNamed(node.callee, 'require') ? { kind: 'require', specifier: textOf(first) } : null;
    }
    default:
      return null;
  }
}

/**
 * Every dependency in a source text, in order. `file` tells the language by its ending.
 * Throws when the text does not parse: an unread file would pass every rule.
 */
export function readEdges(file: string, text: string): readonly Edge[] {
  const { program, errors } = parseSync(file, text);
  const first = errors[0];
  if (first !== undefined) throw new Error(`${file} does not parse: ${first.message}`);
  const edges: Edge[] = [];
  for (const node of nodesOf(program)) {
    const edge = readNode(node);
    if (edge === null) continue;
    edges.push({ ...edge, line: text.slice(0, node.start).split('\n').length });
  }
  return edges;
}
