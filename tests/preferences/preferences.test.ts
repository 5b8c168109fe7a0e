/** What the person has chosen: read without errors, and the language that follows from it. */
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/preferences/choose-language.ts';
import { defaultPreferences, isLanguageChoice, parsePreferences } from '../../src/preferences/preferences.ts';

describe('reading preferences', () => {
  it.each(['fr', 'en'] as const)('reads a chosen language: %s', (language) => {
    expect(parsePreferences({ version: 1, language })).toEqual({ version: 1, language, largerText: false, overlayOff: [] });
  });

  it.each([undefined, null, 'fr', 5, [], {}, { language: 'fr' }, { version: 2, language: 'fr' }, { version: '1', language: 'fr' }])(
    'takes %j for nothing chosen',
    (stored) => {
      expect(parsePreferences(stored)).toEqual(defaultPreferences);
    },
  );

  it('reads whether larger text is on, and takes nothing but yes for it', () => {
    expect(parsePreferences({ version: 1, largerText: true }).largerText).toBe(true);
    for (const largerText of [false, 'true', 1, null]) expect(parsePreferences({ version: 1, largerText }).largerText).toBe(false);
  });

  it('reads the sites without hints, and no others', () => {
    expect(parsePreferences({ version: 1, overlayOff: ['alipay', 'moon', 3] }).overlayOff).toEqual(['alipay']);
    for (const overlayOff of [null, 'alipay', { alipay: true }])
      expect(parsePreferences({ version: 1, overlayOff }).overlayOff).toEqual([]);
  });

  it.each(['tlh', 'FR', '', 1, null, undefined, 'constructor'])('takes the language %j for none chosen', (language) => {
    expect(parsePreferences({ version: 1, language })).toEqual({ version: 1, language: null, largerText: false, overlayOff: [] });
  });
});

describe('what may be chosen as the language', () => {
  it.each(['fr', 'en', null])('is %j', (value) => {
    expect(isLanguageChoice(value)).toBe(true);
  });

  it.each(['tlh', '', undefined, 1, ['fr']])('is not %j', (value) => {
    expect(isLanguageChoice(value)).toBe(false);
  });
});

describe('choosing the language', () => {
  it('follows the person before the browser', () => {
    expect(chooseLanguage({ ...defaultPreferences, language: 'fr' }, 'en-GB')).toBe('fr');
  });

  it.each([
    ['fr-FR', 'fr'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
  ] as const)('follows the browser language %j to %s when nothing was chosen', (tag, language) => {
    expect(chooseLanguage(defaultPreferences, tag)).toBe(language);
  });
});
