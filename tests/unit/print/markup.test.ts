import { expect, test } from 'vitest';
import { quote, toTypst } from '../../../src/print/markup.ts';
import { WORDS, body } from './examples.ts';

const options = { words: WORDS, links: null };

test('no text can leave its quotes', () => {
  expect(quote('"); #read("/etc/passwd") \\')).toBe('"\\"); #read(\\"/etc/passwd\\") \\\\"');
});

test('marks that mean something to Typst stay text', () => {
  expect(toTypst(body('Giá #1 là $5, _một_ @hai `#x`.'), options)).toContain('"Giá #1 là $5, "');
});

test('an unknown element is refused with its line', () => {
  expect(() => toTypst(body('Chữ.\n\n<Script src="x" />'), options)).toThrow(
    'Không in được <Script> (dòng 3 của bài).',
  );
});

test('a picture, which paper has no place for yet, is refused', () => {
  expect(() => toTypst(body('<Figure src="/a.png" alt="b" />'), options)).toThrow(/<Figure>/);
});

test('a hotline that is not in the list is refused', () => {
  expect(() => toTypst(body('<Hotline id="999" />'), options)).toThrow('Không có số điện thoại "999"');
});

test('links are kept for the screen and only shown on paper', () => {
  const tree = body('Xem [trang này](/to-roi/).');
  expect(toTypst(tree, options)).not.toContain('link(');
  expect(toTypst(tree, { ...options, links: 'https://vi-du.example' })).toContain(
    'link("https://vi-du.example/to-roi/"',
  );
});
