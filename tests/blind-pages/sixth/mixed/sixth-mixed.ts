import type { BlindPage } from '../../blind-page.ts';
import { partA } from './s6m-part-a.ts';
import { partB } from './s6m-part-b.ts';
import { partC } from './s6m-part-c.ts';
import { partD } from './s6m-part-d.ts';
import { partE } from './s6m-part-e.ts';

export const sixthMixed: readonly BlindPage[] = [...partA, ...partB, ...partC, ...partD, ...partE];
