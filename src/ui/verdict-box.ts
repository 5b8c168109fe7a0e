/** What came of the removal, and the signs it rests on. Must not judge anything itself. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';
import type { IconId } from './icon-shapes.ts';

export interface VerdictContent {
  readonly title: string;
  readonly signs: readonly string[];
}

/** `good`, `bad` and `open` pick picture and colour; the title says it in words. */
export type VerdictTone = 'good' | 'bad' | 'open';

const toneIcons = { good: 'done', bad: 'warning', open: 'question' } as const satisfies Record<VerdictTone, IconId>;

export function createVerdictBox({ title, signs }: VerdictContent, tone: VerdictTone): HTMLElement {
  return createElement(
    'section',
    { class: 'verdict', 'data-tone': tone, 'data-key': 'verdict' },
    createElement('p', { class: 'verdict-title' }, createIcon(toneIcons[tone]), createElement('span', {}, title)),
    signs.length === 0
      ? null
      : createElement(
          'ul',
          { class: 'signs', role: 'list' },
          signs.map((sign) => createElement('li', {}, sign)),
        ),
  );
}

/** The tone that goes with a verdict's id; anything that is not settled is open. */
export function toVerdictTone(verdict: string | null): VerdictTone {
  if (verdict === 'gone') return 'good';
  return verdict === 'still-there' ? 'bad' : 'open';
}
