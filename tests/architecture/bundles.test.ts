/** What goes into each bundle: a page carries no more than it needs, and nothing of another context. */
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOptions, entries } from '../../tools/build/build-extension.ts';

interface Bundle {
  readonly inputs: readonly string[];
  readonly text: string;
}

type EntryName = keyof typeof entries;
const bundles = new Map<EntryName, Bundle>();

beforeAll(async () => {
  for (const name of Object.keys(entries) as EntryName[]) {
    const { metafile, outputFiles } = await build({
      ...bundleOptions,
      metafile: true,
      entryPoints: [entries[name]],
      outdir: 'out',
      write: false,
    });
    bundles.set(name, { inputs: Object.keys(metafile.inputs), text: outputFiles.map(({ text }) => text).join('\n') });
  }
});

/** Inputs of a bundle below one of these folders. */
function below(name: EntryName, ...folders: readonly string[]): readonly string[] {
  return bundles.get(name)?.inputs.filter((input) => folders.some((folder) => input.startsWith(folder))) ?? [`no bundle ${name}`];
}

/** The files of our words, by language or all of them. */
function wordsIn(entry: Parameters<typeof bundles.get>[0]): readonly string[] | undefined {
  return bundles.get(entry)?.inputs.filter((input) => /languages\/(\w+\/words|word-registry)/u.test(input));
}

describe('the content script', () => {
  it('holds nothing of the background or of our own pages', () => {
    expect(below('content', 'src/background/', 'src/pages/')).toEqual([]);
  });

  it('holds our words in no language: they come from storage', () => {
    expect(wordsIn('content')).toEqual([]);
  });
});

describe('a page of ours', () => {
  it.each(['popup', 'report'] as const)('holds our words in English alone, for when none are kept: %s', (page) => {
    expect(wordsIn(page)).toEqual(['src/languages/en/words.ts']);
  });
});

describe('the popup', () => {
  it('holds nothing of the overlay, of the engine or of the reading of pages', () => {
    expect(below('popup', 'src/overlay/', 'src/engine/', 'src/platform/page/', 'src/content/', 'src/background/')).toEqual([]);
  });
});

describe('the report page', () => {
  it('holds nothing that draws on a site, reads a page or sends a message', () => {
    expect(
      below('report', 'src/overlay/', 'src/engine/', 'src/platform/page/', 'src/content/', 'src/background/', 'src/messages/'),
    ).toEqual([]);
  });
});

describe('the background', () => {
  it('holds nothing that draws or reads a page', () => {
    expect(
      below('background', 'src/overlay/', 'src/engine/', 'src/platform/page/', 'src/content/', 'src/pages/', 'src/ui/', 'src/present/'),
    ).toEqual([]);
  });
});

it('carries the register of sources nowhere: ids are enough', () => {
  for (const [name, { inputs, text }] of bundles) {
    expect(inputs, name).not.toContain('src/guide/evidence.ts');
    expect(text, name).not.toContain('nghialunhaiha/spring-core');
  }
});

it('speaks to no network in any bundle', () => {
  for (const [name, { text }] of bundles) {
    expect(text.length, name).toBeGreaterThan(1000);
    expect(text, name).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|\beval\(|new Function\(|importScripts/u);
  }
});
