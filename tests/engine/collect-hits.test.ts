/** Where words are met: in one text that was cut into pieces, and in parts that only stand side by side. */
import { describe, expect, it } from 'vitest';
import type { LabelId } from '../../src/guide/label-ids.ts';
import { indexFrom } from '../fakes/html-page.ts';

/** The texts that carry a meaning. */
function textsFor(html: string, label: LabelId, language = 'en'): readonly string[] {
  const { index } = indexFrom(`<main>${html}</main>`, { language });
  return index.hits(label).map(({ text }) => text);
}

const cut = (...words: readonly string[]) => `<div>${words.map((word) => `<span>${word}</span>`).join(' ')}</div>`;

describe('words in a plain element each', () => {
  it.each([
    ['en', 'manage-cards', ['Manage', 'cards']],
    ['de', 'manage-cards', ['Karten', 'verwalten']],
    ['fr', 'add-card', ['Ajouter', 'une', 'carte']],
    ['it', 'manage-cards', ['Gestisci', 'carte']],
  ] as const)('are read together where they say something together (%s)', (language, label, words) => {
    expect(textsFor(cut(...words), label, language)).toEqual([words.join(' ')]);
  });

  it('are not read one by one then: none of them is a text of its own', () => {
    expect(textsFor(cut('Karten', 'verwalten'), 'manage', 'de')).not.toContain('verwalten');
    expect(textsFor(cut('Gestisci', 'carte'), 'cards', 'it')).not.toContain('carte');
  });

  it.each([
    ['en', 'remove', ['Edit', 'Delete'], 'Delete'],
    ['de', 'remove', ['Bearbeiten', 'Löschen'], 'Löschen'],
    ['pl', 'manage', ['Edytuj', 'Usuń'], 'Edytuj'],
  ] as const)('stay apart where they say nothing together (%s)', (language, label, words, own) => {
    expect(textsFor(cut(...words), label, language)).toContain(own);
  });
});

describe('words in a plain element each that say nothing together', () => {
  it('are one text all the same where one of them says nothing of its own', () => {
    expect(textsFor(cut('Login', 'blorf'), 'sign-in')).toEqual(['Login blorf']);
    expect(textsFor(cut('Edit', 'Delete', 'blorf'), 'remove')).not.toContain('Delete');
  });

  it('are one text all the same inside one control', () => {
    expect(textsFor(`<a href="#">${cut('Edit', 'Delete')}</a>`, 'remove')).not.toContain('Delete');
    expect(textsFor(cut('Edit', 'Delete'), 'remove')).toContain('Delete');
  });

  it('are one text where they mean the same, and not where they are the same, as twins of one control are', () => {
    expect(textsFor(cut('Delete', 'Remove'), 'remove')).not.toContain('Delete');
    expect(textsFor(cut('Delete', 'Delete'), 'remove')).toContain('Delete');
    expect(textsFor(cut('Delete', 'the', 'card', 'and', 'the', 'account'), 'remove')).not.toContain('Delete');
  });
});

describe('words in elements that say something of themselves', () => {
  it.each([
    ['a class', '<span class="t">Manage</span> <span class="c">cards</span>'],
    ['a label', '<span title="Blorf">Manage</span> <span title="Snarg">cards</span>'],
    ['another tag', '<b>Manage</b> <p>cards</p>'],
    ['a link', '<a href="#">Manage</a> <span>cards</span>'],
    ['more than a word', '<span>Manage this</span> <span>cards</span>'],
  ])('stay texts of their own, by %s', (_what, inside) => {
    expect(textsFor(`<div>${inside}</div>`, 'manage').some((text) => text === 'Manage' || text === 'Manage this')).toBe(true);
  });
});
