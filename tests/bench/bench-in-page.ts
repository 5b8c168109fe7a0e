/** Everything that the bench runs in a page, as one script. */
import { changeALittle, makePage } from './bench-pages.ts';
import { runBreathing, runEngine, runReference } from './pass-in-page.ts';

Object.assign(globalThis, { bench: { changeALittle, makePage, runBreathing, runEngine, runReference } });
