import { expect, test } from 'vitest';
import { readMark } from '../../../src/print/mark.ts';

test('a mark of filled paths is read as one outline', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path fill="#000" d="M0 0h9z"/><path d="M9 9h9z"/></svg>';
  expect(readMark(svg)).toEqual({ width: 40, height: 20, path: 'M0 0h9z M9 9h9z' });
});

test.each([
  ['without a viewBox', '<svg><path d="M0 0h9z"/></svg>'],
  ['with strokes', '<svg viewBox="0 0 9 9"><path stroke="#000" d="M0 0h9z"/></svg>'],
  ['with circles', '<svg viewBox="0 0 9 9"><path d="M0 0h9z"/><circle r="3"/></svg>'],
])('a mark %s is refused with what to do', (_, svg) => {
  expect(() => readMark(svg)).toThrow('publisher.mark');
});
