import type { BlindPage } from '../../blind-page.ts';
import { partA } from './part-a.ts';
import { partB } from './part-b.ts';
import { partC } from './part-c.ts';
import { partD } from './part-d.ts';

export const moreLists: readonly BlindPage[] = [...partA, ...partB, ...partC, ...partD];
