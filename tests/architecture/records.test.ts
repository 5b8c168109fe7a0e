/** What the documents promise is what the code does: the records there are, and tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, readFiles } from './read-source.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** The names in a union of strings that a file declares. */
function unionOf(text: string, type: string): readonly string[] {
  const [, names = ''] = new RegExp(`type ${type} =([^;]+);`, 'u').exec(text) ?? [];
  return [...names.matchAll(/'([^']+)'/gu)].map(([, name]) => name ?? '');
}

describe('docs/privacy.md', () => {
  const storage = read('src/platform/browser/storage.ts');
  const records = [...unionOf(storage, 'LocalKey'), ...unionOf(storage, 'SessionKey')];

  it('names every record that is kept, and no other', () => {
    const named = [...read('docs/privacy.md').matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name);
    expect(records.length).toBeGreaterThan(4);
    expect(named.sort()).toEqual([...records].sort());
  });

  it('is about all there is: one file alone speaks to storage', () => {
    const users = readFiles('src', '.ts').filter(({ text }) => /browser\.storage\b/u.test(text));
    expect(users.map(({ path }) => path)).toEqual(['src/platform/browser/storage.ts']);
  });
});

describe('docs/permissions.md', () => {
  const text = read('docs/permissions.md');

  it('names the sites of the manifest and its permission, and no other', () => {
    const manifest = JSON.parse(read('manifest.json')) as { permissions: string[]; content_scripts: { matches: string[] }[] };
    const sites = [...text.matchAll(/`(https:[^`]+)`/gu)].map(([, site]) => site);
    expect(sites).toEqual(manifest.content_scripts.flatMap(({ matches }) => matches));
    expect([...text.matchAll(/^\| permission `([^`]+)`/gmu)].map(([, name]) => name)).toEqual(manifest.permissions);
  });
});

it.each(['docs/permissions.md', 'docs/privacy.md', 'docs/walks.md', 'docs/languages.md'])('%s names only files that exist', (path) => {
  const named = [...read(path).matchAll(/`((?:src|tests|tools|docs)\/[^`*]+)`/gu)].map(([, file]) => file ?? '');
  expect(named.filter((file) => !file.includes('/XX/') && !existsSync(join(projectRoot, file)))).toEqual([]);
});
