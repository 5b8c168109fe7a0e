/**
 * New class names everywhere, in elements and style sheets, as another build of the site has them. The look stays.
 */
import type { Random } from './seeded-random.ts';
import { renameInStyles } from './style-sheets.ts';
import type { Transformation } from './transformation.ts';
import { bodyOf, rootsOf } from './walk.ts';

/** What the site's script makes controls at, when these are hovered. */
const kept = /^(practice-mark|wide-(row|space|ops|made))$/;

type Names = Map<string, string>;

export const hashClasses: Transformation = {
  name: 'hash-classes',
  apply({ document, random, truth }) {
    const holders = rootsOf(document).flatMap((root) => holdersIn(bodyOf(root)));
    const used = new Set(holders.flatMap((element) => [...element.classList]));
    if (used.size === 0) return null;
    const make = chooseWay(random);
    const names: Names = new Map([...used].filter((name) => !kept.test(name)).map((name) => [name, make(name)]));
    renameInStyles(document, (selector) => renameSelector(selector, names));
    for (const element of holders) {
      const renamed = [...element.classList].map((name) => names.get(name) ?? name);
      element.setAttribute('class', renamed.join(' '));
    }
    return truth;
  },
};

/** Also in templates: their content comes into the page later. */
function holdersIn(part: ParentNode & Node): Element[] {
  const own = part.nodeType === Node.ELEMENT_NODE ? [part as unknown as Element] : [];
  const inside = [...part.querySelectorAll('*')].filter((element) => element.closest('uncard-overlay') === null);
  const templates = inside.filter((element) => element.localName === 'template') as HTMLTemplateElement[];
  return [...own, ...inside.filter((element) => element.hasAttribute('class')), ...templates.flatMap(({ content }) => holdersIn(content))];
}

function chooseWay(random: Random): (name: string) => string {
  return random.pick([
    () => `_${random.name(5)}`,
    () => `css-${random.name(6)}`,
    () => random.name(3),
    () => `${random.pick(['Box', 'Flex', 'Stack', 'Text', 'Cell', 'Grid'])}_${random.name(4)}__${random.name(5)}`,
    () => `sc-${random.name(6)}-${String(random.below(9))}`,
  ]);
}

function renameSelector(selector: string, names: Names): string {
  return selector.replaceAll(/\[class\*="([^"]+)"\]|\.([A-Za-z_][\w-]*)/g, (found, part?: string, name?: string) => {
    if (part === undefined) return `.${names.get(name ?? '') ?? name ?? ''}`;
    const matching = [...names].filter(([old]) => old.includes(part)).map(([, renamed]) => `.${renamed}`);
    return matching.length === 0 ? found : `:is(${matching.join(', ')})`;
  });
}
