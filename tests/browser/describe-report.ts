/** "This looks wrong": a report of the page, in a page of ours, that holds nothing of what the page says. */
import { expect, it } from 'vitest';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { cardList, type GuidedVisit } from './guided-visit.ts';

const patience = 10_000;
const shownText = `document.querySelector('[data-part="report-text"]')?.textContent ?? ''`;
/** Names, digits and addresses in every text and attribute of the page, and in names of its own making. */
const fillWithCanaries = `(() => {
  const said = ['Annabel Zquixote', '4929 1111 2222 3337', '17 Zquince Lane', 'zq@zquixote.example', '12/31', '+33 6 98 76 54 32'];
  let at = 0;
  const next = () => said[at++ % said.length];
  for (const element of [...document.querySelectorAll('body *')]) {
    if (/^(script|style)$/.test(element.localName)) continue;
    for (const name of ['title', 'aria-label', 'alt', 'placeholder', 'name', 'data-owner']) if (at % 3 === 0 || element.hasAttribute(name)) element.setAttribute(name, next());
    element.classList.add('zquixote-4929', 'anna-zquixote');
    if (element.id === '') element.id = 'zquixote-' + at;
    if (element.localName === 'a') element.href = '/zquixote/4929?name=zquixote#3337';
    if (at % 5 === 0) element.append(' ' + next());
    at += 1;
  }
  const own = document.createElement('zquixote-card');
  own.setAttribute('role', 'zquixote');
  own.textContent = said.join(' ');
  document.querySelector('main')?.append(own);
  document.title = said.join(' ');
  document.documentElement.lang = 'zquixote';
  history.replaceState(null, '', location.pathname + '?q=zquixote-4929#zquixote-3337');
})()`;

/** Goes to the page of ours that has just been opened, and back when it is done. */
async function withReport<Result>(browser: TestBrowser, before: number, use: (text: string) => Promise<Result>): Promise<Result> {
  await waitUntil(async () => (await browser.tabs()).length > before, 'the report to open', patience);
  await browser.switchTab(before);
  try {
    // The tab may still be on its way to our page.
    const read = async () => (await browser.evaluate<string>(shownText).catch(() => '')) || null;
    return await use(await waitUntil(read, 'the report to show', patience));
  } finally {
    await browser.closeTab(before);
  }
}

/** A real press on a control of the page in front. */
async function pressOn(browser: TestBrowser, selector: string): Promise<void> {
  const found = `(() => { const element = document.querySelector('${selector}'); element?.scrollIntoView({ block: 'center' }); const box = element?.getBoundingClientRect(); return box ? [box.x + box.width / 2, box.y + box.height / 2] : null; })()`;
  const [x, y] = await waitUntil(() => browser.evaluate<[number, number] | null>(found), `${selector} to be there`, patience);
  await browser.pressAt(x, y);
}

export function describeReport(visit: () => GuidedVisit): void {
  it('opens from the panel with page, step and ring, and without a word or number of the page', async () => {
    const { begin, browser, visit: open, pressAction } = visit();
    await begin({ removal: 'visible' });
    await open(cardList);
    const before = (await browser.tabs()).length;
    await pressAction('report-drift');
    await withReport(browser, before, async (text) => {
      expect(text).toMatch(/^Uncard report 1\n/u);
      expect(text).toMatch(/\nEnd of Uncard report 1\n$/u);
      expect(text).toContain('\npage wallet-cards sure\n');
      expect(text).toContain('\nstep choose-card exact\n');
      expect(text).toMatch(/part:card-row.* ring:1\n/u);
      expect(text).not.toMatch(/Anna|Martin|4242|5100|08\/29|https|aliexpress\.com|Visa/u);
      expect(text).not.toMatch(/\d{4}/u);
    });
  });

  it('opens from the popup too, also while the guide is off', async () => {
    const { begin, browser, visit: open } = visit();
    await begin({}, 'off');
    await open(cardList);
    const before = (await browser.tabs()).length;
    const popup = await browser.openPopupTab();
    await waitUntil(async () => (await popup.actions()).some(({ action }) => action === 'report-drift'), 'the popup to offer it', patience);
    await popup.press('report-drift');
    await withReport(browser, before, async (text) => expect(text).toContain('\npage wallet-cards sure\n'));
    await popup.close();
  });

  it('is not offered where no page answers', async () => {
    const { begin, browser } = visit();
    await begin({}, 'off');
    await browser.open('about:blank');
    const popup = await browser.openPopupTab();
    await waitUntil(async () => /Is AliExpress open here/.test(await popup.text()), 'the popup to ask', patience);
    expect((await popup.actions()).map(({ action }) => action)).not.toContain('report-drift');
    await popup.close();
  });

  it('takes what the person ticks into the text, copies it and has it as a file', async () => {
    const { begin, browser, visit: open, pressAction } = visit();
    await begin({});
    await open(cardList);
    const before = (await browser.tabs()).length;
    await pressAction('report-drift');
    await withReport(browser, before, async () => {
      await pressOn(browser, '[data-complaint="wrong-place"]');
      await waitUntil(
        () => browser.evaluate<boolean>(`(${shownText}).includes('\\nwrong wrong-place\\n')`),
        'the tick to be told',
        patience,
      );
      await pressOn(browser, '[data-action="copy"]');
      await waitUntil(
        () => browser.evaluate<boolean>(`document.querySelector('[role="status"]').textContent === 'Copied.'`),
        'it to say that it copied',
        patience,
      );
      const file = `document.querySelector('[data-action="save"]')`;
      expect(await browser.evaluate<string>(`${file}.download`)).toBe('uncard-report.txt');
      expect(await browser.evaluate<string>(`${file}.protocol`)).toBe('blob:');
    });
  });

  it('holds none of the names, digits and addresses of a page that is full of them', async () => {
    const { begin, browser, visit: open, pressAction } = visit();
    await begin({});
    await open(cardList);
    await browser.evaluate(fillWithCanaries);
    const before = (await browser.tabs()).length;
    await pressAction('report-drift');
    await withReport(browser, before, async (text) => {
      expect(text.split('\n').length).toBeGreaterThan(60);
      expect(text).toContain('custom-element');
      expect(text).not.toMatch(/zq|annabel|example|lane|4929|1111|2222|3337|12\/31/iu);
      expect(text).not.toMatch(/\d{4}|\d[ -]\d{3}[ -]\d{3}|@|https?:|\p{Lu}\p{Ll}+ \p{Lu}/u);
    });
  });
}
