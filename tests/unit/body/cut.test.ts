import { describe, expect, test } from 'vitest';
import { joinPieces, piecesOf } from '../../../src/body/cut.ts';

const body = `Mở đầu.

## Một

Đoạn có [chỗ xem][a].

- mục một
- mục hai
- mục ba

## Hai

| Cột |
| --- |
| ô   |

[a]: /tro-giup/
`;
const { pieces, shared } = piecesOf(body, 'plans');

describe('a body in pieces', () => {
  test('has its paragraphs and tables whole, its lists item by item, a heading with what follows', () => {
    expect(pieces).toEqual([
      'Mở đầu.',
      '## Một\n\nĐoạn có [chỗ xem][a].',
      '- mục một',
      '- mục hai',
      '- mục ba',
      '## Hai\n\n| Cột |\n| --- |\n| ô   |',
    ]);
  });

  test('keeps for every piece where its links lead', () => {
    expect(shared).toBe('[a]: /tro-giup/');
    expect(joinPieces(pieces.slice(1, 2), shared)).toBe('## Một\n\nĐoạn có [chỗ xem][a].\n\n[a]: /tro-giup/');
  });

  test('is the same body again when all are joined', () => {
    expect(joinPieces(pieces, shared)).toBe(body.trim());
  });

  test('does not lose a heading at its end', () => {
    expect(piecesOf('Lời.\n\n## Cuối', 'plans').pieces).toEqual(['Lời.', '## Cuối']);
  });
});
