/** The manifest asks for one permission and four sites, lets nothing in, and lets nothing out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { genuineDomains } from '../../src/guide/hosts.ts';
import { browserNames, completeManifest, type Manifest } from '../../tools/build/complete-manifest.ts';
import { projectRoot } from './read-source.ts';

function readJson(path: string): Manifest {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8')) as Manifest;
}

const common = readJson('manifest.json');

describe.each(browserNames)('for %s', (browser) => {
  const manifest = completeManifest(common, browser, '1.2.3');

  it('asks for storage and alarms, for notifications only when the person wants them, and for nothing else', () => {
    expect(manifest['permissions']).toEqual(['storage', 'alarms']);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    for (const key of ['host_permissions', 'optional_host_permissions']) expect(manifest).not.toHaveProperty(key);
  });

  it('runs on the four sites alone, in the top frame, when the page is quiet', () => {
    expect(manifest['content_scripts']).toEqual([
      {
        matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*', 'https://*.aliexpress.ru/*', 'https://*.alipay.com/*'],
        js: ['content.js'],
        run_at: 'document_idle',
      },
    ]);
    expect(genuineDomains.map((domain) => `https://*.${domain}/*`)).toEqual(
      (manifest['content_scripts'] as { matches: string[] }[])[0]?.matches,
    );
  });

  it('can be seen and spoken to by no site', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'chrome_url_overrides', 'devtools_page'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('shuts the network off from its own pages', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    const rules = policy.split('; ');
    expect(rules).toContain("connect-src 'none'");
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("form-action 'none'");
    expect(rules).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  it('[private-window] stays out of private windows', () => {
    expect(manifest['incognito']).toBe('not_allowed');
  });

  it('is the one that was reviewed, but for the version', () => {
    const { version, ...reviewed } = manifest;
    expect(version).toBe('1.2.3');
    expect(reviewed).toEqual(readJson(`tests/architecture/manifests/${browser}.json`));
  });
});

it('keeps the Firefox id for ever, and says that no data is collected', () => {
  expect(completeManifest(common, 'firefox', '1.2.3')['browser_specific_settings']).toMatchObject({
    gecko: { id: '{6f1d3c52-8a4e-4b7b-9d0e-2c1a75e0b9f4}', data_collection_permissions: { required: ['none'] } },
  });
});

it('has a version in package.json and in no other place', () => {
  expect(readJson('package.json')['version']).toMatch(/^\d+\.\d+\.\d+$/u);
  expect(common).not.toHaveProperty('version');
});
