import { describe, expect, test } from 'vitest';
import { makeDocuments } from '../../../bench/peers/documents.ts';
import { tellPeers } from '../../../bench/peers/tell.ts';

describe('documents for peers', () => {
  const documents = makeDocuments(100);

  test('are of some 10 KB, each under its own path', () => {
    for (const { markdown } of documents) {
      expect(Buffer.byteLength(markdown)).toBeGreaterThan(9_900);
      expect(Buffer.byteLength(markdown)).toBeLessThan(12_000);
    }
    expect(new Set(documents.map(({ path }) => path)).size).toBe(100);
  });

  test('are plain Markdown that no peer takes for code or for a link to a page it has not', () => {
    for (const { markdown } of documents) expect(markdown).not.toMatch(/[<{}]|\]\(/);
  });
});

test('a ratio says how much longer a peer takes than the first of ours', () => {
  const cost = (seconds: number) => ({ seconds, cpuSeconds: 2 * seconds, memory: 1e8 });
  const row = (name: string, cold: number, many: number | null) => {
    const manyEdited = many === null ? null : cost(many);
    return { name, cold: cost(cold), edited: cost(cold / 2), manyEdited, pages: 10, files: 20 };
  };
  const [clock = '', cpu = ''] = tellPeers([row('ours', 4, 3)], [row('peer', 10, 12), row('slow', 40, null)]).split(
    '\n\n',
  );
  const cells = (line = '') => line.split(/\s{2,}/);
  expect(cells(clock.split('\n')[2])).toEqual([
    'peer',
    '10.0',
    '2.50',
    '5.00',
    '2.50',
    '12.0',
    '4.00',
    '100',
    '10',
    '20',
  ]);
  expect(cells(clock.split('\n')[3]).slice(5, 7)).toEqual(['–', '–']);
  expect(cells(cpu.split('\n')[1]).slice(0, 3)).toEqual(['ours', '8.00', '1.00']);
});
