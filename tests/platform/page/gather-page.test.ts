/** What is written down of a page: order, shadow roots, slots, frames, what is out of reach, and where it stops. */
import { describe, expect, it } from 'vitest';
import type { ViewNode } from '../../../src/engine/page-view.ts';
import { gatherPage } from '../../../src/platform/page/gather-page.ts';
import { gather, openDocument } from '../../fakes/html-page.ts';

function requireElement(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`“${selector}” finds nothing.`);
  return element;
}

function textsOf(nodes: readonly ViewNode[]): readonly string[] {
  return nodes.filter(({ tag }) => tag === '').map(({ text }) => text.trim());
}

function textsIn(html: string): readonly string[] {
  return textsOf(gather(openDocument(html)).nodes);
}

describe('order', () => {
  it('is that of the document, with the end of each node after all inside it', () => {
    const { nodes } = gather(openDocument('<div><p>one</p><p>two</p></div><i>three</i>'));
    expect(nodes.map(({ tag, text }) => tag || text)).toEqual(['body', 'div', 'p', 'one', 'p', 'two', 'i', 'three']);
    expect(nodes.map(({ parent }) => parent)).toEqual([-1, 0, 1, 2, 1, 4, 0, 6]);
    expect(nodes.map(({ end }) => end)).toEqual([8, 6, 4, 4, 6, 6, 8, 8]);
  });

  it('keeps the element behind each node, for a text the one around it', () => {
    const document = openDocument('<p id="p">one</p>');
    const { elements } = gather(document);
    expect(elements.map((element) => element.localName)).toEqual(['body', 'p', 'p']);
  });

  it('reads top layers that hang beside the body', () => {
    const document = openDocument('<p>page</p>');
    const layer = document.createElement('div');
    layer.textContent = 'beside';
    document.documentElement.append(layer);
    expect(textsOf(gather(document).nodes)).toEqual(['page', 'beside']);
  });
});

describe('what is not read', () => {
  it.each([
    ['scripts', '<script>one()</script>'],
    ['styles', '<style>.a{}</style>'],
    ['templates', '<template><p>one</p></template>'],
    ['what is for browsers without scripts', '<noscript>one</noscript>'],
    ['comments', '<!-- one -->'],
    ['drawings', '<svg><text>one</text></svg>'],
    ['our own overlay', '<uncard-overlay><p>one</p></uncard-overlay>'],
    ['blank text', '<p> \n\t </p>'],
  ])('are %s', (_what, html) => {
    expect(textsIn(`${html}<p>two</p>`)).toEqual(['two']);
  });

  it('is the rest of a text beyond two thousand characters', () => {
    expect(textsIn(`<p>${'x'.repeat(5000)}</p>`)[0]).toHaveLength(2000);
  });
});

describe('shadow roots', () => {
  function withShadow(mode: ShadowRootMode, inside: string, light = '') {
    const document = openDocument(`<div id="host">${light}</div><p>after</p>`);
    const root = requireElement(document, '#host').attachShadow({ mode });
    root.innerHTML = inside;
    return { root, ...gather(document) };
  }

  it('are read when they are open, in the place of their host', () => {
    const { nodes, roots, root } = withShadow('open', '<b>inside</b>');
    expect(textsOf(nodes)).toEqual(['inside', 'after']);
    expect(roots).toContain(root);
  });

  it('are not read when they are closed', () => {
    const { nodes, roots } = withShadow('closed', '<b>inside</b>');
    expect(textsOf(nodes)).toEqual(['after']);
    expect(roots).toHaveLength(1);
  });

  it('show what was put into their slots, there and nowhere else', () => {
    const slotted = withShadow('open', '<b>before</b><slot name="s"></slot><b>end</b>', '<i slot="s">slotted</i><i>lost</i>');
    expect(textsOf(slotted.nodes)).toEqual(['before', 'slotted', 'end', 'after']);
  });

  it('show what a slot says of itself when nothing was put into it', () => {
    expect(textsOf(withShadow('open', '<slot>fallback</slot>').nodes)).toEqual(['fallback', 'after']);
  });

  it('are read inside of one another', () => {
    const document = openDocument('<div id="outer"></div>');
    const outer = requireElement(document, '#outer').attachShadow({ mode: 'open' });
    outer.innerHTML = '<div id="inner"></div>';
    const inner = outer.querySelector('#inner')?.attachShadow({ mode: 'open' });
    if (inner !== undefined) inner.innerHTML = '<b>deep</b>';
    const { nodes, roots } = gather(document);
    expect(textsOf(nodes)).toEqual(['deep']);
    expect(roots).toEqual([document, outer, inner]);
  });
});

describe('frames', () => {
  it('are read where they are of the same origin', () => {
    const document = openDocument('<iframe></iframe><p>after</p>');
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('The frame has no document.');
    inside.body.innerHTML = '<p>framed</p>';
    const { nodes, roots } = gather(document);
    expect(textsOf(nodes)).toEqual(['framed', 'after']);
    expect(roots).toContain(inside);
  });

  it('are left out where their document may not be looked into', () => {
    const document = openDocument('<iframe></iframe><p>after</p>');
    Object.defineProperty(requireElement(document, 'iframe'), 'contentDocument', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    expect(textsOf(gather(document).nodes)).toEqual(['after']);
  });
});

describe('out of reach', () => {
  it.each(['aria-hidden="true"', 'inert'])('is everything inside %s', (attribute) => {
    const { nodes } = gather(openDocument(`<div ${attribute}><p><b>in</b></p></div><p>out</p>`));
    expect(nodes.map(({ tag, text, unreachable }) => `${tag || text} ${unreachable ? 'no' : 'yes'}`)).toEqual([
      'body yes',
      'div no',
      'p no',
      'b no',
      'in no',
      'p yes',
      'out yes',
    ]);
  });

  it('is nothing inside aria-hidden="false"', () => {
    expect(gather(openDocument('<div aria-hidden="false"><p>in</p></div>')).nodes.some(({ unreachable }) => unreachable)).toBe(false);
  });
});

describe('the budget', () => {
  it('comes up for air every few hundred nodes', () => {
    const breaths = (count: number) => {
      const walk = gatherPage(openDocument('<i></i>'.repeat(count)), 'uncard-overlay');
      let taken = 0;
      while (!walk.next().done) taken += 1;
      return taken;
    };
    expect(breaths(100)).toBe(0);
    expect(breaths(4000)).toBe(5);
  });

  it('ends at a page beyond all measure, which keeps what was read so far', () => {
    const document = openDocument('<p>first</p>');
    const heap = document.createElement('div');
    for (let at = 0; at < 125_000; at += 1) heap.append(document.createElement('i'));
    document.body.append(heap);
    const { nodes } = gather(document);
    expect(nodes).toHaveLength(120_000);
    expect(textsOf(nodes)).toEqual(['first']);
    expect(nodes[0]?.end).toBe(120_000);
  });
});

describe('a page that changes between two pieces', () => {
  function afterBreaths(document: Document, change: () => void) {
    const walk = gatherPage(document, 'uncard-overlay');
    walk.next();
    change();
    for (;;) {
      const step = walk.next();
      if (step.done === true) return step.value;
    }
  }

  it('is read to its end, also when what came next has gone', () => {
    const document = openDocument(`${'<i>x</i>'.repeat(600)}<p>last</p>`);
    const { nodes } = afterBreaths(document, () => {
      for (const gone of [...document.querySelectorAll('i')].slice(300, 420)) gone.remove();
    });
    expect(textsOf(nodes).at(-1)).toBe('last');
    expect(nodes[0]?.end).toBe(nodes.length);
  });

  it('is not left for another place that what came next was moved to', () => {
    const document = openDocument(`<main>${'<i>x</i>'.repeat(600)}<p>last</p></main><footer></footer>`);
    const { nodes } = afterBreaths(document, () => {
      document.querySelector('footer')?.append(...[...document.querySelectorAll('i')].slice(300, 420));
    });
    const main = nodes.findIndex(({ tag }) => tag === 'main');
    const last = nodes.findIndex(({ text }) => text === 'last');
    expect(last).toBeGreaterThan(main);
    expect(last).toBeLessThan(nodes[main]?.end ?? 0);
  });
});
