/** What goes into each bundle: a page carries no more than it needs, and nothing of another context. */
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { isGenuineHost } from '../../src/messages/trust.ts';
import { type EntryName, entryNames, optionsFor } from '../../tools/build/build-extension.ts';
import { findActs, findHosts, findOffences } from './find-offences.ts';

interface Bundle {
  readonly inputs: readonly string[];
  readonly text: string;
}

const bundles = new Map<EntryName, Bundle>();

beforeAll(async () => {
  for (const name of entryNames) {
    const { metafile, outputFiles } = await build({ ...optionsFor(name), metafile: true, outdir: 'out', write: false });
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

  it('holds no polyfill: what it needs, every browser that we support has', () => {
    expect(below('content', 'node_modules/webextension-polyfill')).toEqual([]);
    expect(below('background', 'node_modules/webextension-polyfill')).not.toEqual([]);
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

/** Where a place of a bundle comes from: esbuild writes the name of each file over it. */
function fileAt(text: string, at: number): string {
  const heads = [...text.slice(0, at).matchAll(/^ {2}\/\/ ((?:src|node_modules)\/\S+)$/gmu)];
  return heads.at(-1)?.[1] ?? 'esbuild';
}

/** Everything in a bundle that acts, reads fields or names an address outside of the sites. */
function restrained(text: string): readonly string[] {
  const hosts = findHosts(text).filter(({ what }) => !isGenuineHost(what));
  const found = [...findOffences(text), ...findActs(text), ...hosts];
  return [...new Set(found.map(({ what, at }) => `${fileAt(text, at)} ${what}`))].sort();
}

/**
 * Reviewed, package by package. The accessible name of a control that stands inside a label may be what is filled into it: the
 * platform room asks for no name of such a thing, and tests/platform/page/canaries.test.ts holds it to that.
 */
const reviewed: Readonly<Record<EntryName, readonly string[]>> = {
  background: [],
  content: [
    'node_modules/dom-accessibility-api/dist/accessible-name-and-description.mjs .selectedOptions',
    'node_modules/dom-accessibility-api/dist/accessible-name-and-description.mjs .value',
    'src/content/begin-guide.ts .reload()',
    'src/content/focus-key.ts .focus()',
    'src/overlay/overlay-host.ts .focus()',
    'src/overlay/overlay.ts .focus()',
    'src/overlay/overlay.ts .reset()',
    'src/overlay/panel.ts .scrollTo()',
    'src/platform/page/see-target.ts .scrollIntoView()',
    'src/present/count-words.ts .select()',
    'src/ui/create-element.ts www.w3.org',
  ],
  popup: ['src/pages/popup/render-popup.ts .reload()', 'src/platform/browser/tabs.ts .reload()', 'src/ui/create-element.ts www.w3.org'],
  report: ['src/pages/shared/copy-text.ts .clipboard', 'src/ui/create-element.ts www.w3.org'],
  // A calendar's own properties have values.
  companion: [
    'node_modules/ical.js/dist/ical.js .reset()',
    'node_modules/ical.js/dist/ical.js .value',
    'src/pages/companion/main.ts .scrollIntoView()',
    'src/pages/shared/copy-text.ts .clipboard',
    'src/pages/shared/own-fields.ts .value',
    'src/present/count-words.ts .select()',
    'src/ui/create-element.ts www.w3.org',
  ],
  options: ['src/pages/shared/own-fields.ts .value', 'src/present/count-words.ts .select()', 'src/ui/create-element.ts www.w3.org'],
  welcome: ['src/ui/create-element.ts www.w3.org'],
};

describe('what is built, packages and all,', () => {
  it.each(entryNames)('acts, reads and names nothing but what was reviewed: %s', (name) => {
    expect(restrained(bundles.get(name)?.text ?? '')).toEqual(reviewed[name]);
  });

  it('is seen to the last line: an offence of a package is one too', () => {
    const planted = "  // node_modules/blorf/index.js\n  var go = () => { fetch('https://evil.example/'); button.click(); };\n";
    expect(restrained((bundles.get('background')?.text ?? '') + planted)).toEqual(
      ['.click', 'evil.example', 'fetch'].map((what) => `node_modules/blorf/index.js ${what}`),
    );
  });
});

it('speaks to no network in any bundle', () => {
  for (const [name, { text }] of bundles) {
    expect(text.length, name).toBeGreaterThan(1000);
    expect(text, name).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|\beval\(|new Function\(|importScripts/u);
  }
});
