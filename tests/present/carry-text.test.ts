/** What is carried to the phone: short enough for a camera in every language, in order, and nothing lost on the way. */
import { describe, expect, it } from 'vitest';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { bytesOf, carryLines, longestPayload, mailPayload, splitText } from '../../src/present/carry-text.ts';

const asMail = (text: string) => mailPayload('Subject', text);
const plain = (text: string) => text;

describe.each(languageCodes)('in %s', (code) => {
  const lines = carryLines(companionRegistry[code]);

  it.each([
    ['plain text', plain],
    ['a mail', asMail],
  ] as const)('fits as %s, and holds every letter of it', (_kind, wrap) => {
    const parts = splitText(lines, code, wrap);
    for (const part of parts) expect(bytesOf(wrap(part))).toBeLessThanOrEqual(longestPayload);
    const letters = (text: string) => text.replace(/\s/gu, '');
    expect(letters(parts.join(''))).toBe(letters(lines.join('')));
  });
});

describe('splitting', () => {
  it('makes one part of what fits, with each line by itself', () => {
    expect(splitText(['One.', 'Two.'], 'en', plain)).toEqual(['One.\nTwo.']);
  });

  it('keeps lines whole where they fit a part of their own', () => {
    const [a, b] = ['a'.repeat(400), 'b'.repeat(400)];
    expect(splitText([a, b], 'en', plain)).toEqual([a, b]);
  });

  it('breaks a line that is too long between words', () => {
    const parts = splitText(['word '.repeat(300).trim()], 'en', plain);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part).toMatch(/^word( word)*$/u);
  });

  it('breaks text without spaces, and never inside a letter', () => {
    const long = 'เปิดแอปแล้วแตะบัญชี'.repeat(30);
    const parts = splitText([long], 'th', plain);
    expect(parts.join('')).toBe(long);
    for (const part of parts) expect(part).not.toContain('\ufffd');
  });
});

describe('a mail', () => {
  it('has no address, and carries every sign of subject and text', () => {
    const link = new URL(mailPayload('A & B?', 'One\nTwo: 50 % = half'));
    expect(link.pathname).toBe('');
    expect(link.searchParams.get('subject')).toBe('A & B?');
    expect(link.searchParams.get('body')).toBe('One\r\nTwo: 50 % = half');
  });
});
