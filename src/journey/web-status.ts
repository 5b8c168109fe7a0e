/** How the website's half of the job stands, over all its places. Pure. */
import type { JourneyState } from './state.ts';

export type WebStatus = 'to-do' | 'in-progress' | 'gone' | 'still-there' | 'cannot-tell' | 'not-here';

export function webStatus(state: JourneyState): WebStatus {
  const { attempt, places } = state;
  const web = [places['aliexpress-web'], places['alipay-web']];
  if (attempt?.verdict === 'gone') return web.includes('here') ? 'in-progress' : 'gone';
  if (attempt !== null && attempt.verdict !== null) return attempt.verdict;
  if (!state.running) return 'to-do';
  return attempt === null && web.includes('not-here') && !web.includes('here') ? 'not-here' : 'in-progress';
}
