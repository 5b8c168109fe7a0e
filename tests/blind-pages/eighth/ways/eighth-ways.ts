import type { BlindPage } from '../../blind-page.ts';
import { account } from './s8w-account.ts';
import { browse } from './s8w-browse.ts';
import { browseMore } from './s8w-browse-more.ts';
import { forms } from './s8w-forms.ts';
import { rest } from './s8w-rest.ts';

export const eighthWays: readonly BlindPage[] = [...browse, ...browseMore, ...forms, ...account, ...rest];
