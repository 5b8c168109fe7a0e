import type { BlindPage } from '../../blind-page.ts';
import { listsA } from './s7l-a.ts';
import { listsB } from './s7l-b.ts';

export const seventhLists: readonly BlindPage[] = [...listsA, ...listsB];
