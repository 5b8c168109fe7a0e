import type { BlindPage } from '../../blind-page.ts';
import { waysA } from './ways-a.ts';
import { waysB } from './ways-b.ts';
import { waysC } from './ways-c.ts';
import { waysD } from './ways-d.ts';
import { waysE } from './ways-e.ts';
import { waysF } from './ways-f.ts';

export const moreWays: readonly BlindPage[] = [...waysA, ...waysB, ...waysC, ...waysD, ...waysE, ...waysF];
