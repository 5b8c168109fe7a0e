/**
 * The entry of the bundle that is put into a practice page: `globalThis.redesign(names, seed, truth, words)`.
 */
import { redesign } from './redesign.ts';

Object.assign(globalThis, { redesign });
