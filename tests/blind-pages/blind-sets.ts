/** The sets of blind pages, by when they were written. A set is never edited to fit the engine. */
import type { BlindPage } from './blind-page.ts';
import { eighthLists } from './eighth/lists/eighth-lists.ts';
import { eighthWays } from './eighth/ways/eighth-ways.ts';
import { fifthPages } from './fifth/fifth-pages.ts';
import { firstPages } from './first/first-pages.ts';
import { lastPages } from './fourth/last-pages.ts';
import { alipayPages } from './second/alipay/alipay-pages.ts';
import { listPages } from './second/lists/list-pages.ts';
import { shopPages } from './second/shop/shop-pages.ts';
import { seventhLists } from './seventh/lists/seventh-lists.ts';
import { seventhWays } from './seventh/ways/seventh-ways.ts';
import { sixthLists } from './sixth/lists/sixth-lists.ts';
import { sixthMixed } from './sixth/mixed/sixth-mixed.ts';
import { sixthWays } from './sixth/ways/sixth-ways.ts';
import { moreLists } from './third/lists/more-lists.ts';
import { moreWays } from './third/ways/more-ways.ts';

const blindSets: Readonly<Record<string, readonly BlindPage[]>> = {
  first: firstPages,
  second: [...listPages, ...alipayPages, ...shopPages],
  third: [...moreLists, ...moreWays],
  fourth: lastPages,
  fifth: fifthPages,
  sixth: [...sixthLists, ...sixthWays, ...sixthMixed],
  seventh: [...seventhLists, ...seventhWays],
  eighth: [...eighthLists, ...eighthWays],
};

/** @param words The name of a set, or parts of file names, or both; none means every page there is. */
export function findBlindPages(words: readonly string[]): readonly BlindPage[] {
  const [first] = words;
  const set = first === undefined ? undefined : blindSets[first];
  const pages = set ?? Object.values(blindSets).flat();
  const parts = set === undefined ? words : words.slice(1);
  return parts.length === 0 ? pages : pages.filter(({ file }) => parts.some((part) => file.includes(part)));
}
