/** What the extension takes from the network and from the site, against the same browser without it. */
import { describe } from 'vitest';
import { describeRestraint } from './describe-restraint.ts';

describe('a removal in Chromium, with the extension and without it', () => describeRestraint('chromium'));
describe('a removal in Firefox, with the extension and without it', () => describeRestraint('firefox'));
