/** Messages that carry nothing, as a page of the sites reads them. */
import { describe, expect, it } from 'vitest';
import { parseBareMessage } from '../../src/messages/parse-bare-message.ts';
import { allowedTiers } from '../../src/messages/protocol.ts';

describe('a message that carries nothing', () => {
  it.each(Object.keys(allowedTiers))('is read: %s', (name) => {
    expect(parseBareMessage({ name, argument: null })).toEqual({ name, argument: null });
  });

  it('brings nothing along', () => {
    expect(parseBareMessage({ name: 'guide:ask', argument: null, more: 1 })).toEqual({ name: 'guide:ask', argument: null });
  });
});

describe('anything else', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'guide:ask'],
    ['no name', { argument: null }],
    ['no argument', { name: 'guide:ask' }],
    ['an unknown name', { name: 'guide:dance', argument: null }],
    ['a name of every object', { name: 'constructor', argument: null }],
    ['a name that is no text', { name: ['guide:ask'], argument: null }],
    ['an argument', { name: 'guide:ask', argument: {} }],
    ['an argument that is undefined', { name: 'guide:ask', argument: undefined }],
  ])('is no message: %s', (_what, value) => {
    expect(parseBareMessage(value)).toBeNull();
  });
});
