import type { BlindPage } from '../../blind-page.ts';
import { partA } from './s8l-a.ts';
import { partB } from './s8l-b.ts';
import { partC } from './s8l-c.ts';
import { partD } from './s8l-d.ts';
import { partE } from './s8l-e.ts';

/** Eighth set: lists of cards, their faults and their twins. */
export const eighthLists: readonly BlindPage[] = [...partA, ...partB, ...partC, ...partD, ...partE];
