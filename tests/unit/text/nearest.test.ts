import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../../src/text/nearest.ts';
import { anyText } from './arbitraries.ts';

const FIELDS = ['issuer', 'issuedDate', 'title', 'slogans', 'tiên phong', 'tien-phong-2023', 'tien-phong-2024'];

it.each([
  ['tien-phomg-2024', 'tien-phong-2024'],
  ['isuedDate', 'issuedDate'],
  ['issued_date', 'issuedDate'],
  ['tilte', 'title'],
  ['Tien Phong', 'tiên phong'],
  ['Tiên phong'.normalize('NFD'), 'tiên phong'],
  ['slogans', 'slogans'],
])('%s was probably meant as %s', (word, meant) => {
  expect(nearest(word, FIELDS)).toBe(meant);
});

it.each(['budget', 'x', '', 'ab', 'tt'])('%j is near to nothing', (word) => {
  expect(nearest(word, FIELDS)).toBeNull();
});

it('a word of one letter has nothing but itself near it', () => {
  expect(nearest('x', ['y'])).toBeNull();
  expect(nearest('x', ['y', 'X'])).toBe('X');
});

it('marks decide between candidates that differ in nothing else', () => {
  expect(nearest('hoà', ['hóa', 'hoa', 'hoà'])).toBe('hoà');
});

it('of equally near candidates the first is taken', () => {
  expect(nearest('tien-phong-2025', FIELDS)).toBe('tien-phong-2023');
});

it('a word among the candidates is its own nearest; no text throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = nearest(text, [...FIELDS, text]);
      expect(found === null || [...FIELDS, text].includes(found)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zđê]{2,12}$/), { minLength: 1 }), (words) => {
      expect(nearest(words[0] ?? '', [...words].reverse())).toBe(words[0]);
    }),
  );
});
