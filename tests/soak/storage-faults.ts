/** What somebody does to the stored records by hand, with the rights of a page of ours. */
import { api } from '../browser/own-pages.ts';
import type { spoilingNames } from './plan-journey.ts';
import type { SoakStage } from './soak-stage.ts';

/** In place of a record. `half-right` has the outer shape of all records at once and nonsense inside. */
const spoilings: Readonly<Record<(typeof spoilingNames)[number], unknown>> = {
  text: 'rubbish',
  number: 42,
  list: [1, null, 'three'],
  nothing: null,
  'of-another-version': { version: 99, running: true, language: 'xx', key: 7 },
  'half-right': {
    version: 1,
    running: 'yes',
    attempt: [],
    places: 3,
    language: 'en',
    words: '{}',
    key: 'k',
    removed: null,
    others: 'none',
    lists: {},
  },
};

const areaOf = (record: string) => (record === 'rows' ? 'session' : 'local');

export async function eraseRecord({ visit }: SoakStage, record: string): Promise<void> {
  await visit.browser.evaluateInExtension(`${api}.storage.${areaOf(record)}.remove('${record}').then(() => true)`);
}

/** @throws When nobody has thought of such a spoiling. */
export async function spoilRecord({ visit }: SoakStage, record: string, name: string): Promise<void> {
  const value = Object.entries(spoilings).find(([known]) => known === name);
  if (value === undefined) throw new Error(`There is no spoiling “${name}”.`);
  const items = JSON.stringify({ [record]: value[1] });
  await visit.browser.evaluateInExtension(`${api}.storage.${areaOf(record)}.set(${items}).then(() => true)`);
}

/** As our own pages do at the person's press. */
export async function sayAsOwnPage({ visit }: SoakStage, name: string, argument: unknown): Promise<void> {
  const message = JSON.stringify({ name, argument });
  await visit.browser.evaluateInExtension(`${api}.runtime.sendMessage(${message}).then(() => true)`);
}
