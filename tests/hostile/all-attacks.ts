/** Every attack, by what it aims at. */
import { clobberingAttacks } from './clobbering-attacks.ts';
import { eventAttacks } from './event-attacks.ts';
import type { HostileAttack } from './hostile-attack.ts';
import { lureAttacks } from './lure-attacks.ts';
import { lyingAttacks } from './lying-attacks.ts';
import { sizeAttacks } from './size-attacks.ts';
import { spoofingAttacks } from './spoofing-attacks.ts';
import { stormAttacks } from './storm-attacks.ts';
import { tamperingAttacks } from './tampering-attacks.ts';
import { wordAttacks } from './word-attacks.ts';

export const attackFamilies = {
  'takes the place of the guide': spoofingAttacks,
  'makes up what a person does': eventAttacks,
  'lures a person into a press': lureAttacks,
  "replaces the browser's functions": tamperingAttacks,
  "names elements like the browser's properties": clobberingAttacks,
  'is too much': sizeAttacks,
  'never rests': stormAttacks,
  'writes what it does not mean': wordAttacks,
  'says what is not so': lyingAttacks,
} as const satisfies Readonly<Record<string, readonly HostileAttack[]>>;

export type AttackFamily = keyof typeof attackFamilies;
