/** Who is believed: own pages, own content scripts on the genuine hosts, and nobody else. */
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { allowedTiers } from '../../src/messages/protocol.ts';
import { isGenuineHost, type Sender, tierOf } from '../../src/messages/trust.ts';
import { lookAlikeHosts } from '../fakes/look-alike-hosts.ts';

const self = { extensionId: 'uncard', root: 'chrome-extension://uncard/' };

function sender(changes: Partial<Sender> = {}): Sender {
  return { extensionId: 'uncard', url: 'https://www.aliexpress.com/p/wallet-ui/index.html', frame: 0, hasTab: true, ...changes };
}

describe('genuine hosts', () => {
  it.each(['aliexpress.com', 'www.aliexpress.com', 'fr.aliexpress.com', 'login.aliexpress.us', 'aliexpress.ru', 'a.b.alipay.com'])(
    'knows %s',
    (host) => {
      expect(isGenuineHost(host)).toBe(true);
    },
  );

  it.each([
    'aliexpress.com.evil.example',
    'evil-aliexpress.com',
    'evilaliexpress.com',
    'aliexpress.com-login.example',
    'aliexpress.co',
    'aliexpress.org',
    'com',
    '.com',
    '',
    'alipay.com.cn',
    'xn--aliexpess-s2a.com',
    'aliexpress.com.',
    'alipay.co',
  ])('does not know %s', (host) => {
    expect(isGenuineHost(host)).toBe(false);
  });
});

describe('200 names that want to pass for genuine', () => {
  const hosts = lookAlikeHosts(200, 20261123);

  it('are known for what they are, alone and below a name', () => {
    expect(hosts.filter((host) => isGenuineHost(host))).toEqual([]);
    expect(hosts.filter((host) => isGenuineHost(`www.${host}`))).toEqual([]);
    expect(hosts.filter((host) => tierOf(sender({ url: `https://${host}/p/wallet-ui/index.html` }), self) !== 'stranger')).toEqual([]);
  });

  it('match none of the patterns of the manifest', () => {
    const { content_scripts: scripts } = manifest;
    const matches = scripts.flatMap((script) => script.matches);
    // `*.` in a pattern of the manifest stands for the bare name too.
    const isMatched = (host: string) =>
      matches.some((pattern) =>
        new RegExp(`^([^/]+\\.)?${/^https:\/\/\*\.([^/]+)\//u.exec(pattern)?.[1]?.replaceAll('.', '\\.')}$`, 'u').test(host),
      );
    expect(hosts.filter(isMatched)).toEqual([]);
    expect(['aliexpress.com', 'fr.aliexpress.us', 'intl.alipay.com'].filter(isMatched)).toHaveLength(3);
  });
});

describe('content scripts', () => {
  it.each([
    'https://www.aliexpress.com/',
    'https://aliexpress.us/x',
    'https://aliexpress.ru/account',
    'https://intl.alipay.com/ihome',
    'https://WWW.ALIEXPRESS.COM/',
  ])('believes the top frame of %s', (url) => {
    expect(tierOf(sender({ url }), self)).toBe('own-content');
  });

  it.each([
    'https://aliexpress.com.evil.example/',
    'https://evil-aliexpress.com/',
    'https://aliexpress.com@evil.example/',
    'https://www.aliexpress.com:pass@evil.example/',
    'https://evil.example/?https://www.aliexpress.com/',
    'https://evil.example/#@www.aliexpress.com',
    'http://www.aliexpress.com/',
    'ftp://www.aliexpress.com/',
    'file:///www.aliexpress.com/',
    'data:text/html,www.aliexpress.com',
    'about:blank',
    'blob:https://www.aliexpress.com/1',
    'https://www.аliexpress.com/',
    'www.aliexpress.com',
    'not an address',
    '',
  ])('does not believe %j', (url) => {
    expect(tierOf(sender({ url }), self)).toBe('stranger');
  });

  it('does not believe a frame inside a genuine page', () => {
    expect(tierOf(sender({ frame: 3 }), self)).toBe('stranger');
    expect(tierOf(sender({ frame: null }), self)).toBe('stranger');
  });

  it('does not believe a sender without a tab or without an address', () => {
    expect(tierOf(sender({ hasTab: false }), self)).toBe('stranger');
    expect(tierOf(sender({ url: null }), self)).toBe('stranger');
  });
});

describe('extensions', () => {
  it('believes its own pages, in the popup and in a tab', () => {
    expect(tierOf(sender({ url: 'chrome-extension://uncard/popup.html', hasTab: false, frame: null }), self)).toBe('own-page');
    expect(tierOf(sender({ url: 'chrome-extension://uncard/popup.html' }), self)).toBe('own-page');
  });

  it('does not believe another extension, even with an address that looks like ours', () => {
    expect(tierOf(sender({ extensionId: 'other' }), self)).toBe('stranger');
    expect(tierOf(sender({ extensionId: null }), self)).toBe('stranger');
    expect(tierOf(sender({ extensionId: 'other', url: 'chrome-extension://uncard/popup.html' }), self)).toBe('stranger');
    expect(tierOf(sender({ url: 'chrome-extension://uncard-evil/popup.html' }), self)).toBe('stranger');
  });
});

describe('what each may ask', () => {
  it('listens to no stranger at all', () => {
    for (const tiers of Object.values(allowedTiers)) expect(tiers).not.toContain('stranger');
  });

  it('keeps the key of the rows from everything but the page that needs it', () => {
    expect(allowedTiers['rows:key']).toEqual(['own-content']);
  });

  it('lets no page of a site ask another page what it sees', () => {
    expect(allowedTiers['guide:ask']).toEqual(['own-page']);
    expect(allowedTiers['guide:look-again']).toEqual(['own-page']);
  });
});
