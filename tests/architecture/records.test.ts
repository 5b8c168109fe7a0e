/** What the documents promise is what the code does: the records there are, and tests that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeListing } from '../../tools/store/write-listing.ts';
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

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

describe('docs/permissions.md', () => {
  const text = read('docs/permissions.md');

  it('names the sites of the manifest and its permission, and no other', () => {
    const manifest = JSON.parse(read('manifest.json')) as Manifest;
    const sites = [...text.matchAll(/`(https:[^`]+)`/gu)].map(([, site]) => site);
    expect(sites).toEqual(manifest.content_scripts.flatMap(({ matches }) => matches));
    expect([...text.matchAll(/^\| permission `([^`]+)`/gmu)].map(([, name]) => name)).toEqual(manifest.permissions);
    expect([...text.matchAll(/^\| optional: `([^`]+)`/gmu)].map(([, name]) => name)).toEqual(manifest.optional_permissions);
  });
});

describe('docs/store', () => {
  const manifest = JSON.parse(read('manifest.json')) as Manifest;

  it('lists the names and summaries that are built into the package', () => {
    expect(read('docs/store/listing.md')).toBe(writeListing());
  });

  it('gives a reason for each permission and for each site, and for no other', () => {
    const answers = read('docs/store/privacy-answers.md');
    expect([...answers.matchAll(/^\| Why `([a-zA-Z.]+)` \|/gmu)].map(([, name]) => name)).toEqual(manifest.permissions);
    expect([...answers.matchAll(/^\| Why the optional `([a-zA-Z.]+)` \|/gmu)].map(([, name]) => name)).toEqual(
      manifest.optional_permissions,
    );
    expect([...answers.matchAll(/`(https:[^`]+)`/gu)].map(([, site]) => site)).toEqual(
      manifest.content_scripts.flatMap(({ matches }) => matches),
    );
  });

  it('has pictures of the size that every store takes', () => {
    const pictures = readdirSync(join(projectRoot, 'docs/store')).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(5);
    for (const name of pictures) {
      const bytes = readFileSync(join(projectRoot, 'docs/store', name));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], name).toEqual([1280, 800]);
    }
  });

  it('names only scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const texts = ['docs/store/reviewers.md', 'docs/maintaining.md', 'README.md'].map(read).join('\n');
    const named = [...texts.matchAll(/npm run ([a-z:-]+)/gu)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

const documents = [
  ...['permissions', 'privacy', 'walks', 'languages', 'maintaining'].map((name) => `docs/${name}.md`),
  ...['description', 'privacy-answers', 'reviewers'].map((name) => `docs/store/${name}.md`),
];

it.each(documents)('%s names only files that exist', (path) => {
  const named = [...read(path).matchAll(/`((?:src|tests|tools|docs)\/[^`*]+)`/gu)].map(([, file]) => file ?? '');
  expect(named.filter((file) => !file.includes('/XX/') && !existsSync(join(projectRoot, file)))).toEqual([]);
});
