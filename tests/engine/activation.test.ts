/** What a press on some words activates, and by which names a control goes. */
import { describe, expect, it } from 'vitest';
import { activationOf, namesOf } from '../../src/engine/activation.ts';
import { indexFrom } from '../fakes/html-page.ts';

/** What a press on the element `t` activates. */
function pressed(html: string) {
  const { index, at } = indexFrom(`<main>${html}</main>`, { language: 'tr' });
  return { at, ...activationOf(index, at('#t')) };
}

function namesIn(control: string): readonly string[] {
  const { index, at } = indexFrom(`<main>${control}</main>`, { language: 'es' });
  return namesOf(index, at('#x'));
}

describe('a press on words', () => {
  const nested = (times: number, inside: string) => `${'<span>'.repeat(times)}${inside}${'</span>'.repeat(times)}`;

  it.each([0, 1, 10, 20])('activates the link around them through %i wrappers that add no words', (times) => {
    const { at, node, pressable } = pressed(`<a id="x" href="/k">${nested(times, '<b id="t">Kartlarım</b>')}</a>`);
    expect(pressable).toBe(true);
    expect(node).toBe(at('#x'));
  });

  it('does not activate a link that only holds them far inside, each wrapper with words of its own', () => {
    const far = Array.from({ length: 10 }, (_, at) => at).reduce(
      (inside, at) => `<span>${inside} b${at}</span>`,
      '<b id="t">Kartlarım</b>',
    );
    const { at, node, pressable } = pressed(`<a id="x" href="/k">${far}</a>`);
    expect({ pressable, node }).toEqual({ pressable: false, node: at('#t') });
  });

  it('does not activate what is as long as a paragraph', () => {
    const long = `<a id="x" href="/k"><b id="t">Kartlarım</b> ${'blorf snarg '.repeat(12)}</a>`;
    expect(pressed(long).pressable).toBe(false);
  });

  it.each(['<ul id="x" data-layout="pointer">', '<div id="x" role="menu" data-layout="pointer">'])(
    'does not activate a whole list, though the hand shows all over it: %s',
    (list) => {
      const items = ['Blorf', 'Snarg'].map((name) => `<li data-layout="pointer">${name}</li>`).join('');
      const { at, node } = pressed(
        `${list}${items}<li id="li" data-layout="pointer"><span id="t" data-layout="pointer">Kartlarım</span></li>`,
      );
      expect(node).toBe(at('#li'));
    },
  );

  it('activates all that the hand covers, and not what holds other actions', () => {
    const alone = pressed('<div id="x" data-layout="pointer"><b id="t">Kartlarım</b><i>Blorf</i></div>');
    expect(alone.node).toBe(alone.at('#x'));
    const shared = pressed('<div id="x" data-layout="pointer"><b id="t">Kartlarım</b><i>Sil</i></div>');
    expect(shared.node).toBe(shared.at('#t'));
  });
});

describe('words that nobody sees', () => {
  const hidden = '<b id="t" data-layout="hidden">Sil</b>';

  it('name the picture that they stand beside', () => {
    const { at, node, pressable } = pressed(`<span id="x"><svg></svg>${hidden}</span>`);
    expect({ node, pressable }).toEqual({ node: at('#x'), pressable: false });
  });

  it.each([
    ['nothing is drawn', `<span>${hidden}</span>`],
    ['other words are seen', `<span><svg></svg>${hidden}<i>Blorf</i></span>`],
    ['the picture is hidden too', `<span data-layout="hidden"><svg></svg>${hidden}</span>`],
  ])('name nothing where %s', (_why, html) => {
    const { at, node } = pressed(html);
    expect(node).toBe(at('#t'));
  });
});

describe('the names of a control', () => {
  it('are without the words of the menu that is closed inside it', () => {
    expect(namesIn('<button id="x">Opciones<ul data-layout="hidden"><li>Eliminar</li><li>Editar</li></ul></button>')).toEqual(['Opciones']);
    expect(namesIn('<button id="x">Opciones<ul><li>Eliminar</li><li>Editar</li></ul></button>')).toEqual(['Opciones Eliminar Editar']);
  });

  it('are all the hidden words where none of them shows: they stand for a picture', () => {
    expect(namesIn('<button id="x"><svg></svg><span data-layout="hidden">Eliminar</span></button>')).toEqual(['Eliminar']);
  });

  it('are its labels and those inside it, besides its words', () => {
    expect(namesIn('<button id="x" title="Quitar">Fuera<img alt="Papelera" src="p.png"></button>')).toEqual([
      'Fuera',
      'Quitar',
      'Papelera',
    ]);
  });

  it('are the name that others give it, only where it has no words of its own', () => {
    const named = (inside: string) => namesIn(`<span id="n">Eliminar</span><button id="x" aria-labelledby="n">${inside}</button>`);
    expect(named('')).toEqual(['Eliminar']);
    expect(named('Fuera')).not.toContain('Eliminar');
  });
});
