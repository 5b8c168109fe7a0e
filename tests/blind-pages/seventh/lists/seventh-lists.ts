import type { BlindPage } from '../../blind-page.ts';
import { listsA } from './s7l-a.ts';
import { listsB } from './s7l-b.ts';
import { listsC } from './s7l-c.ts';
import { listsD } from './s7l-d.ts';

export const seventhLists: readonly BlindPage[] = [...listsA, ...listsB, ...listsC, ...listsD];
