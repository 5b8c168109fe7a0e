/** The entry of the bundle that is put into a practice page: the redesigns, and one look of the engine. */
import { lookAtPage } from './look-in-page.ts';
import { redesign } from './redesign/redesign.ts';

Object.assign(globalThis, { survive: { lookAtPage, redesign } });
