/** The step where the page itself leads no further: that of the next written way. Pure. */
import type { Sighting } from '../engine/sighting.ts';
import { type Choice, openAlipay, plain } from './choice.ts';
import { nextRoute } from './next-route.ts';
import type { JourneyState } from './state.ts';
import { webStatus } from './web-status.ts';

export function chooseByRoute(sighting: Sighting, journey: JourneyState): Choice {
  if (journey.appDone && webStatus(journey) === 'not-here') return plain('all-done');
  const route = nextRoute(journey);
  switch (route) {
    case 'wallet':
      return plain('open-wallet', { kind: 'route', route });
    case 'alipay':
      return openAlipay(sighting);
    case 'app':
      return plain('repeat-in-app', { kind: 'route', route });
    case 'chat':
    case 'support':
      return plain('ask-support', { kind: 'route', route });
    default:
      return route satisfies never;
  }
}
