/**
 * Where each fact of the guide and each word of the sites comes from: its birth certificate. Facts name an entry by its id.
 * A source is named as the research names it, by repository or page; what grade it has is said here alone. Data only, and
 * never part of what ships: everything else imports the types of this file.
 */

/**
 * How good a source is, the best first: `captured` saved HTML of the real page; `notes` a developer's written measurement;
 * `code` a string in software that evidently ran; `prose` a guide, a forum post, or code that cannot have run; `guess` ours,
 * or a wording that only a machine translation shows.
 */
export const grades = ['captured', 'notes', 'code', 'prose', 'guess'] as const;
export type Grade = (typeof grades)[number];

export interface EvidenceSource {
  readonly grade: Grade;
  readonly source: string;
  /** Year, or year and month; the beginning of a longer time, so that nothing seems younger than it is. */
  readonly date: string;
}

export const evidence = {
  /* Saved HTML */
  'header-capture-2015': {
    grade: 'captured',
    source: 'AliExpress header of 2015-16, saved in nghialunhaiha/spring-core, views/home/home.jsp',
    date: '2015',
  },
  'cashier-capture-2016': {
    grade: 'captured',
    source: 'page of icashier.alipay.com, saved in atheekz/SEPFINAL, checkout.blade.php',
    date: '2016-05',
  },
  'russian-header-capture': {
    grade: 'captured',
    source: 'header of aliexpress.ru, HTML in a comment of a test program (index file 8951801581)',
    date: 'undated',
  },
  'help-title-capture': {
    grade: 'captured',
    source: 'title of the AliExpress help centre, copy of the page at cinxe.com',
    date: 'undated',
  },

  /* Measured on the live site */
  'israel-skills-2026': { grade: 'notes', source: 'danielrosehill/Aliexpress-Israel-Skills, reference/selectors.md', date: '2026-09' },
  'page-model-2026': { grade: 'notes', source: 'thanhvlad/thanhvlad, docs/ALIEXPRESS_PAGE_MODEL.md', date: '2026-09' },

  /* Software that evidently ran */
  'getgather-patterns-2026': { grade: 'code', source: 'mcp-getgather/mcp-getgather, patterns aliexpress-*.html', date: '2026-01' },
  'games-claimer-2026': { grade: 'code', source: 'feldorn/free-games-claimer, aliexpress.js', date: '2026-07' },
  'price-scraper-2026': { grade: 'code', source: 'price scraper with isRateLimited (index file 68295477475)', date: '2026' },
  'just-delete-me-2026': { grade: 'code', source: 'jdm-contrib/jdm, _data/sites.json', date: '2026' },
  'order-bot-2023': {
    grade: 'code',
    source: 'buzzyun/rosadkasdgasdfjasl, order bot with the Korean site, 2023-26 (index file 43530387485)',
    date: '2023',
  },
  'captcha-bots-2023': { grade: 'code', source: 'several bots of 2023-26 that wait for the bot check (site-facts 5.4)', date: '2023' },
  'account-scrapers-2021': {
    grade: 'code',
    source: 'many scrapers and tests of 2021-24 that open the account page (site-facts 1.2)',
    date: '2021',
  },
  'login-probe': { grade: 'code', source: 'login probe that uses my-account--menuItem (index file 62792286241)', date: 'undated' },
  'turkish-login-test': { grade: 'code', source: 'Selene login test on tr.aliexpress.com (index file 58556400718)', date: 'undated' },
  'parcel-intelligence': { grade: 'code', source: 'ElMagoCT/aliexpress-parcel-intelligence, src/adapters/aliexpress.ts', date: 'undated' },
  'checkout-bot': {
    grade: 'code',
    source: 'checkout bot with the Japanese and the Korean site, sites/ali_core.js (index file 4602225827)',
    date: 'undated',
  },
  'flyout-links': { grade: 'code', source: 'links of the account flyout by their tracking parameter (site-facts 2.2)', date: 'undated' },
  'card-master': { grade: 'code', source: 'longnull, userscript "AliExpress Card Master", @match lines', date: 'undated' },
  'real-money-list': {
    grade: 'code',
    source: 'skip list of a userscript, "real money is involved" (index file 19229553910)',
    date: 'undated',
  },
  'help-test': { grade: 'code', source: 'QA test of customerservice.aliexpress.com (index file 33382200124)', date: 'undated' },
  'shop-scrapers': {
    grade: 'code',
    source: 'scrapers, bots and extensions that site-facts 1.1 and 1.5 sum up without a name',
    date: 'undated',
  },

  /* Told by somebody; nobody shows the page */
  'guide-000': { grade: 'prose', source: "guide 000, in French; may be the guide's own wording", date: '2025-09' },
  'guide-001': {
    grade: 'prose',
    source: 'guide 001, from Russian by machine: the way it tells, and English labels it quotes',
    date: 'undated',
  },
  'guide-002': { grade: 'prose', source: 'guide 002', date: 'undated' },
  'guide-003': { grade: 'prose', source: 'guide 003', date: 'undated' },
  'guide-004': { grade: 'prose', source: 'guide 004, supported by nothing else', date: 'undated' },
  'bind-card-guide': { grade: 'prose', source: 'Korean guide at 3.34.17.69, with the address of the Alipay card list', date: 'undated' },
  'alipay-help-page': { grade: 'prose', source: 'help page of Alipay that names its own addresses (site-facts 1.4)', date: 'undated' },
  'alimaniac-2019': { grade: 'prose', source: 'alimaniac.com, guide 23', date: '2019' },
  aliexba: { grade: 'prose', source: 'aliexba.com/how-to-remove-the-card-from-my-aliexpress-account', date: 'undated' },
  alifaq: { grade: 'prose', source: 'alifaq.org/how-to-add-card-and-manage-it-for-payment', date: 'undated' },
  alphr: { grade: 'prose', source: 'alphr.com/add-remove-change-card-aliexpress', date: 'undated' },
  oferal: { grade: 'prose', source: 'oferal.com/en/delete-card-aliexpress', date: 'undated' },
  unansea: { grade: 'prose', source: 'en.unansea.com, step by step guide', date: 'undated' },
  geekpasion: { grade: 'prose', source: 'geekpasion.com/aliexpress-quitar-tarjeta-computadora-hoy', date: 'undated' },
  faqpc: { grade: 'prose', source: 'faqpc.ru/kak-otvyazat-kartu-ot-aliekspress', date: 'undated' },
  myteles: {
    grade: 'prose',
    source: 'myteles.ru/articles/kak-udalit-starye-karty-iz-akkaunta-aliexpress, of low trust',
    date: 'undated',
  },
  'ac-ch': { grade: 'prose', source: 'ac-ch.ru, kak-udalit-staruyu-kartochku-s-aliekspress, of low trust', date: 'undated' },
  megabonus: {
    grade: 'prose',
    source: 'megabonus.com/blog/kak-pomenyat-kartu-na-aliekspress-privyazannuyu-k-oplate',
    date: 'undated',
  },
  'megabonus-russian-site': {
    grade: 'prose',
    source: 'megabonus.com/blog/kak-otvyazat-bankovskuyu-kartu-ot-aliekspress, on aliexpress.ru',
    date: 'undated',
  },
  'challenge-sp': { grade: 'prose', source: 'challenge-sp.ru, kak-izmenit-privyazku-karty', date: 'undated' },
  'alipay-gist': { grade: 'prose', source: 'gist 2bb48721759fa35e59d322aa12813dd9, in Russian', date: 'undated' },
  'adguard-issue-2371': { grade: 'prose', source: 'AdguardTeam/AdguardFilters, issue 2371, report of a Russian user', date: 'undated' },
  'keepass-issue-244': { grade: 'prose', source: 'keepasshttp, issue 244: the sign-in form stands in a frame', date: '2015' },
  'account-generator-2025': {
    grade: 'prose',
    source: 'haileyy123/Aliexpress-Account-Generator, account_creator.py, in a part that cannot have run',
    date: '2025-01',
  },
  'coupon-finder-words': {
    grade: 'prose',
    source: "Yuraaaaaaa/ali-coupon-finder, extension/lib/config.js: its author's own word list",
    date: 'undated',
  },

  /* Wordings that only a machine translation shows */
  'guide-001-translated': { grade: 'guess', source: 'guide 001, wordings that were translated by machine', date: 'undated' },
  aliexpressom: { grade: 'guess', source: 'aliexpressom.ru, translated by machine from Russian', date: 'undated' },
  cybercomputersol: { grade: 'guess', source: 'en.cybercomputersol.com/10260880, translated from Spanish', date: 'undated' },
  mobilkoy: { grade: 'guess', source: 'mobilkoy.ru/en, translated by machine', date: 'undated' },

  /* Ours */
  ours: { grade: 'guess', source: 'ours: translated, generalised or made up, and seen by nobody on the sites', date: '2026-11' },
} as const satisfies Record<string, EvidenceSource>;

export type EvidenceId = keyof typeof evidence;
