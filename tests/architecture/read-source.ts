/** Reads the project's own source as text and as a tree, for the tests that look at how it is built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vitest/node';

export const projectRoot = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Files below a folder whose names end so, in order. */
export function readFiles(folder: string, ...endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      posix.join(
        folder,
        join(entry.parentPath, entry.name)
          .slice(join(projectRoot, folder).length + 1)
          .replaceAll('\\', '/'),
      ),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** One node of a syntax tree; what else it holds depends on its type. */
export interface TreeNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [name: string]: unknown;
}

export function isTreeNode(value: unknown): value is TreeNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value &&
    typeof value.start === 'number'
  );
}

function* walk(value: unknown): Generator<TreeNode> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  if (!isTreeNode(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* walk(inner);
}

/** Every node of a TypeScript source. */
export function nodesOf(text: string): readonly TreeNode[] {
  return [...walk(parseAst(text, { lang: 'ts' }))];
}

/** Name of an identifier, or the text of a string literal; null for anything else. */
export function nameOf(node: unknown): string | null {
  if (!isTreeNode(node)) return null;
  const name = node.type === 'Identifier' ? node['name'] : node.type === 'Literal' ? node['value'] : null;
  return typeof name === 'string' ? name : null;
}

export interface ImportLine {
  readonly from: string;
  /** Nothing of it runs: types alone. */
  readonly types: boolean;
}

const importing = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']);

/** Imports, re-exports, dynamic imports and `import('…')` in types. */
export function importsOf(text: string): readonly ImportLine[] {
  return nodesOf(text).flatMap((node) => {
    if (node.type === 'TSImportType') return [{ from: nameOf(node['source']) ?? nameOf(node['argument']) ?? '', types: true }];
    const from = importing.has(node.type) ? nameOf(node['source']) : null;
    return from === null ? [] : [{ from, types: node['importKind'] === 'type' || node['exportKind'] === 'type' }];
  });
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Length in lines of every function. */
export function functionLengths(text: string): readonly { readonly line: number; readonly lines: number }[] {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  return nodesOf(text)
    .filter(({ type }) => functions.has(type))
    .map(({ start, end }) => ({ line: lineAt(start), lines: lineAt(end) - lineAt(start) + 1 }));
}
