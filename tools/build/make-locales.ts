/** Generates the browsers' own message files from the language folders: the store name and description have one source. */
import { wordRegistry } from '../../src/languages/word-registry.ts';

/** Longest name and description that the stores take, in characters. */
const longest = { name: 75, description: 132 };

/** Languages that the browsers know by their countries alone. */
const folders: Readonly<Record<string, readonly string[]>> = { pt: ['pt_BR', 'pt_PT'] };

export interface Locale {
  readonly folder: string;
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
}

/** @throws When a text is longer than the stores take. */
export function makeLocales(): readonly Locale[] {
  return Object.entries(wordRegistry).flatMap(([code, { store }]) => {
    for (const field of ['name', 'description'] as const) {
      if (store[field].length > longest[field])
        throw new Error(`The store ${field} in "${code}" has ${store[field].length} characters; ${longest[field]} are allowed.`);
    }
    const messages = { extName: { message: store.name }, extDescription: { message: store.description } };
    return (folders[code] ?? [code]).map((folder) => ({ folder, messages }));
  });
}
