/** What is left to say once a new version of the extension has replaced the one that runs in the page. Pure. */
import type { Words } from '../languages/schema.ts';
import type { PanelView } from './panel-view.ts';

/** @param last What the panel showed before. The old version knows nothing any more, so it points at nothing. */
export function presentUpdate(last: PanelView, { panel, actions }: Words): PanelView {
  return {
    ...last,
    mode: 'pill',
    verdict: null,
    name: panel.updated,
    actions: [{ action: 'check', label: actions.reload, emphasis: 'main' }],
    frame: { minimise: null, stop: null, expand: null, dismiss: actions.dismiss },
  };
}
