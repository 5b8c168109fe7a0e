/** What was worked out for texts is kept while pages show them, and forgotten when they do not. */
import { describe, expect, it } from 'vitest';
import { createTextMemory, turnTextMemories } from '../../src/engine/text-memory.ts';

function countingMemory() {
  const worked: string[] = [];
  const memory = createTextMemory((text) => {
    worked.push(text);
    return text === 'nothing' ? null : text.length;
  });
  return { worked, memory };
}

function look(memory: (text: string) => number | null, texts: readonly string[]): void {
  turnTextMemories();
  for (const text of texts) memory(text);
}

const manyTexts = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name} ${at}`);

describe('what was worked out for a text', () => {
  it('is there when it is asked for again, also when it came to nothing', () => {
    const { worked, memory } = countingMemory();
    expect([memory('four'), memory('nothing'), memory('four'), memory('nothing')]).toEqual([4, null, 4, null]);
    expect(worked).toEqual(['four', 'nothing']);
  });

  it('stays for a page larger than anything that is kept at least, look after look', () => {
    const { worked, memory } = countingMemory();
    const page = manyTexts(9000, 'line');
    for (let turn = 0; turn < 6; turn += 1) look(memory, page);
    expect(worked).toHaveLength(9000);
  });

  it('stays while a feed goes by, for what every look meets', () => {
    const { worked, memory } = countingMemory();
    for (let turn = 0; turn < 12; turn += 1) look(memory, ['the header', ...manyTexts(3000, `feed ${turn}`)]);
    expect(worked.filter((text) => text === 'the header')).toHaveLength(1);
  });

  it('goes when a feed has gone by', () => {
    const { worked, memory } = countingMemory();
    memory('long ago');
    for (let turn = 0; turn < 12; turn += 1) look(memory, manyTexts(3000, `feed ${turn}`));
    memory('long ago');
    expect(worked.filter((text) => text === 'long ago')).toHaveLength(2);
  });
});
