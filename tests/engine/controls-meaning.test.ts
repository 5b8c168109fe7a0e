/** Controls by what their words mean: what can be pressed, what is greyed out, what says too much. */
import { describe, expect, it } from 'vitest';
import { addsCard, controlsMeaning, isUsable, type RowControl } from '../../src/engine/controls-meaning.ts';
import { indexFrom } from '../fakes/html-page.ts';

function removalIn(inside: string, language = 'pt'): RowControl | null {
  const { index } = indexFrom(`<main>${inside}</main>`, { language });
  return controlsMeaning(index, 0, 'remove')[0] ?? null;
}

describe('a control', () => {
  it('counts as disabled where the pointer is barred from it', () => {
    expect(removalIn('<button data-layout="barred">Excluir</button>')?.disabled).toBe(true);
    expect(removalIn('<div data-layout="barred"><a href="#">Excluir</a></div>')?.disabled).toBe(true);
    expect(removalIn('<button>Excluir</button>')?.disabled).toBe(false);
    expect(removalIn('<div><p data-layout="barred">Blorf</p><button>Excluir</button></div>')?.disabled).toBe(false);
  });

  it('counts as disabled by its own class, and not by that of what is around it', () => {
    expect(removalIn('<a href="#" class="is-disabled">Excluir</a>')?.disabled).toBe(true);
    expect(removalIn('<div class="is-disabled"><a href="#">Excluir</a></div>')?.disabled).toBe(false);
  });

  it('is one, however many of its words mean the same', () => {
    const { index } = indexFrom('<main><button title="Excluir" aria-label="Remover">Excluir</button></main>', { language: 'pt' });
    expect(controlsMeaning(index, 0, 'remove')).toHaveLength(1);
  });

  it('comes before weaker ones, and in the order of the page among those as strong', () => {
    const words = (inside: string) => {
      const { index, gathered } = indexFrom(`<main>${inside}</main>`, { language: 'pt' });
      return controlsMeaning(index, 0, 'remove').map(({ node }) => gathered.elements[node]?.id);
    };
    expect(words('<span id="a">Excluir</span><button id="b">Excluir</button>')).toEqual(['b', 'a']);
    expect(words('<button id="a">Excluir</button><button id="b">Remover</button><button id="c">Excluir</button>')).toEqual(['a', 'b', 'c']);
  });

  it('is none out of reach', () => {
    expect(removalIn('<div inert><button>Excluir</button></div>')).toBeNull();
    expect(removalIn('<div><button>Excluir</button></div>')).not.toBeNull();
  });

  it('is pressable by tag, role or hand; plain text counts where it says nothing else', () => {
    expect(removalIn('<span data-layout="pointer">Excluir</span>')?.pressable).toBe(true);
    expect(removalIn('<span>Excluir</span>')?.pressable).toBe(false);
    expect(removalIn('<span>Excluir blorf sempre</span>')).toBeNull();
  });
});

describe('a removal in more words than are known', () => {
  it.each(['Diese blorf Karte snarg löschen', 'Löschen: blorf Karte snarg'])(
    'may name the card, where it begins or ends with the removal: %s',
    (words) => {
      expect(removalIn(`<button>${words}</button>`, 'de')).not.toBeNull();
    },
  );

  it.each([
    'Blorf Karte löschen snarg',
    'Blorf Karte snarg löschen?',
    'Blorf Hintergrund snarg löschen',
    'Blorf Karte nicht snarg löschen',
    'Blorf Geschenkkarte snarg löschen',
    'Löschen: blorf Karte snarg und dabei noch sehr viel mehr',
    'Karte löschen, blorf',
  ])('is none otherwise: %s', (words) => {
    expect(removalIn(`<button>${words}</button>`, 'de')).toBeNull();
  });
});

describe('what opens a list', () => {
  const usable = (inside: string) => {
    const { index } = indexFrom(`<main>${inside}</main>`, { language: 'it' });
    return controlsMeaning(index, 0, 'manage').some((control) => isUsable(index, control));
  };

  it('is a control that can be pressed, and no heading or head of a column', () => {
    expect(usable('<button>Gestisci</button>')).toBe(true);
    expect(usable('<h3>Gestisci</h3>')).toBe(false);
    expect(usable('<table><tr><th>Gestisci</th></tr></table>')).toBe(false);
    expect(usable('<button disabled>Gestisci</button>')).toBe(false);
    expect(usable('<button data-layout="hidden">Gestisci</button>')).toBe(false);
  });

  it('is told from what adds a card', () => {
    const { index } = indexFrom('<main></main>', { language: 'it' });
    expect(addsCard(index, 'Aggiungi carta')).toBe(true);
    expect(addsCard(index, 'Gestisci carte')).toBe(false);
  });
});
