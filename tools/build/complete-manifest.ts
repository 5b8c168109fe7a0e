/** Completes the common manifest for one browser. */

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export type Manifest = Readonly<Record<string, unknown>>;

/** For ever: a change of it would make a new add-on. */
const firefoxId = '{6f1d3c52-8a4e-4b7b-9d0e-2c1a75e0b9f4}';

const completions: Readonly<Record<BrowserName, Manifest>> = {
  chromium: { background: { service_worker: 'background.js' }, minimum_chrome_version: '123' },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: { id: firefoxId, strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '153.0' },
    },
  },
};

/** @param version From package.json, the only place that holds it. */
export function completeManifest(common: Manifest, browser: BrowserName, version: string): Manifest {
  return { ...common, version, ...completions[browser] };
}
