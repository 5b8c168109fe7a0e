/** Pages that mean ill, the quick ones; all of them are played by `npm run hostile`. */
import { describe } from 'vitest';
import { describeHostile } from './describe-hostile.ts';

describe('hostile pages in Chromium', () => describeHostile('chromium'));
describe('hostile pages in Firefox', () => describeHostile('firefox'));
