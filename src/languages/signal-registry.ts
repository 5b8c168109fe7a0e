/** The words of the sites, by language. A new language is one folder, one code and one line here. */
import { signals as en } from './en/signals.ts';
import { signals as fr } from './fr/signals.ts';
import type { SiteLanguage } from './language-codes.ts';
import type { SignalSet } from './schema.ts';

export const signalRegistry: Readonly<Record<SiteLanguage, SignalSet>> = { en, fr };
