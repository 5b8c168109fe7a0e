/** Who may import whom: the tables of src/README.md, held against every import, types included. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, projectRoot, readFiles } from './read-source.ts';

const readme = readFileSync(join(projectRoot, 'src/README.md'), 'utf8');
const sources = readFiles('src', '.ts').filter(({ path }) => !path.endsWith('.d.ts'));

/** Rows of the table with this heading, as pairs of cells. */
function readTable(first: string): readonly (readonly [string, string])[] {
  const lines = readme.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  const rows = lines.slice(from + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => {
      const [, left = '', right = ''] = line.split('|').map((cell) => cell.trim());
      return [left, right] as const;
    });
}

interface Allowed {
  readonly room: string;
  readonly typesOnly: boolean;
}

function readAllowed(cell: string): readonly Allowed[] {
  if (cell === '–') return [];
  return cell.split(', ').map((entry) => ({ room: entry.replace(' (types)', ''), typesOnly: entry.endsWith(' (types)') }));
}

const rooms = new Map(readTable('room').map(([room, cell]) => [room, readAllowed(cell)]));
const packages = new Map(readTable('package'));

/** Room of a path below src. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.replace(/^src\//u, '').split('/');
  return first === 'platform' ? `${first}/${second}` : first;
}

function mayImport(from: string, to: string, types: boolean): boolean {
  if (from === to) return true;
  return (
    rooms
      .get(from)
      ?.some(
        ({ room, typesOnly }) => (room === to || (room.endsWith('/*') && to.startsWith(room.slice(0, -1)))) && (types || !typesOnly),
      ) ?? false
  );
}

const imports = sources.flatMap(({ path, text }) =>
  importsOf(text).map(({ from, types }) => ({
    path,
    from,
    types,
    target: from.startsWith('.') ? posix.join(posix.dirname(path), from) : null,
  })),
);

describe('rooms', () => {
  it('are those of the table and no others', () => {
    const found = new Set(sources.map(({ path }) => roomOf(path)));
    expect([...found].sort()).toEqual([...rooms.keys()].sort());
  });

  it('may only import rooms that are in the table themselves', () => {
    const named = [...rooms.values()]
      .flat()
      .map(({ room }) => room)
      .filter((room) => room !== 'platform/*');
    expect(named.filter((room) => !rooms.has(room))).toEqual([]);
  });

  it.each([...rooms.keys()])('import nothing but what the table allows: %s', (room) => {
    const inside = imports.filter(({ path }) => roomOf(path) === room);
    const wrong = inside.filter(({ target, types }) => target !== null && !mayImport(room, roomOf(target), types));
    expect(wrong.map(({ path, from, types }) => `${path} imports ${types ? 'types of ' : ''}${from}`)).toEqual([]);
  });

  it('import only files that exist, by their full names', () => {
    expect(
      imports.filter(({ target }) => target !== null && !existsSync(join(projectRoot, target))).map(({ path, from }) => `${path} ${from}`),
    ).toEqual([]);
  });

  it('never leave src', () => {
    expect(imports.filter(({ target }) => target !== null && !target.startsWith('src/'))).toEqual([]);
  });
});

describe('entries', () => {
  it('are imported by nobody', () => {
    const all = [...imports, ...readFiles('tools', '.ts').flatMap(({ path, text }) => importsOf(text).map(({ from }) => ({ path, from })))];
    expect(all.filter(({ from }) => /(^|\/)main\.ts$/u.test(from)).map(({ path }) => path)).toEqual([]);
  });
});

describe('packages', () => {
  const outside = imports.filter(({ target }) => target === null);
  const packageOf = (from: string) =>
    from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/');

  it('are used in the room of the table and nowhere else', () => {
    expect(
      outside.filter(({ path, from }) => packages.get(packageOf(from)) !== roomOf(path)).map(({ path, from }) => `${path} imports ${from}`),
    ).toEqual([]);
  });

  it('are all in use', () => {
    expect([...packages.keys()].sort()).toEqual([...new Set(outside.map(({ from }) => packageOf(from)))].sort());
  });

  it('are those that package.json ships', () => {
    const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).sort()).toEqual([...packages.keys()].sort());
  });
});

describe('the border guard itself', () => {
  it('sees every way of importing', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      "export { c } from './c.ts';",
      "export * from './d.ts';",
      "const e = import('./e.ts');",
      "import './f.css';",
    ].join('\n');
    expect(importsOf(text)).toEqual([
      { from: './a.ts', types: false },
      { from: './b.ts', types: true },
      { from: './c.ts', types: false },
      { from: './d.ts', types: false },
      { from: './e.ts', types: false },
      { from: './f.css', types: false },
    ]);
    expect(importsOf("type G = import('./g.ts').G;")).toEqual([{ from: './g.ts', types: true }]);
  });

  it('takes types where only types are allowed, and nothing that runs', () => {
    expect([mayImport('journey', 'engine', true), mayImport('journey', 'engine', false)]).toEqual([true, false]);
    expect([mayImport('engine', 'guide', true), mayImport('engine', 'guide', false)]).toEqual([true, false]);
    expect([mayImport('preferences', 'languages', true), mayImport('preferences', 'languages', false)]).toEqual([true, true]);
    expect([mayImport('guide', 'engine', true), mayImport('engine', 'journey', true)]).toEqual([false, false]);
    expect([mayImport('content', 'platform/page', false), mayImport('background', 'platform/page', false)]).toEqual([true, false]);
  });
});
